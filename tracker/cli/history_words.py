"""The change log in words: who did what to which row, from what to what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from tracker.domain.change import Action, Change, Entity
from tracker.domain.link import Stage, Verdict
from tracker.domain.pairing import difference
from tracker.domain.task import State
from tracker.domain.term import TermStatus

_COLUMNS = {
    "state": "tình trạng",
    "unit": "đơn vị",
    "due": "hạn",
    "done_on": "ngày xong",
    "evidence": "minh chứng",
    "verdict": "quyết định",
    "status": "tình trạng",
    "long": "nghĩa",
    "stage": "mức độ",
    "text": "nội dung",
    "support": "phối hợp",
    "product": "sản phẩm",
    "field": "đề mục",
    "name": "tên",
    "short": "tên tắt",
    "aliases": "tên khác",
}
_LABELS = {
    "state": {state.value: state.label for state in State},
    "stage": {stage.value: stage.label for stage in Stage},
    "status": {status.value: status.label for status in TermStatus},
    "verdict": {Verdict.CONFIRMED.value: "xác nhận", Verdict.REJECTED.value: "bác"},
}
_NUMBERED = {Entity.TASK: "nhiệm vụ", Entity.RESULT: "kết quả"}
_MOST_NAMED = 12


def change_words(change: Change) -> str:
    """One change of one row: "12/11/2022 09:12 Lan giao đơn vị (đơn vị: chưa có → Văn phòng)"."""
    return _start(change) + _details([change]) + _reason(change)


def act_words(changes: Sequence[Change], *, is_cut: bool = False) -> str:
    """One act with all rows that it changed; `is_cut` says that it changed more than these."""
    rows = "; ".join(_rows(changes)) + ("; …" if is_cut else "")
    return f"{_start(changes[0])}: {rows}{_details(changes)}{_reason(changes[0])}"


def _start(change: Change) -> str:
    return f"{change.at.astimezone():%d/%m/%Y %H:%M} {change.actor} {change.action.label}"


def _reason(change: Change) -> str:
    if not change.reason:
        return ""
    return f" từ tệp {change.reason}" if change.action is Action.IMPORT else f". Lý do: {change.reason}"


def _rows(changes: Sequence[Change]) -> list[str]:
    """Tasks and results by their numbers, everything else by its name."""
    others = [_name(change) for change in reversed(changes) if change.entity not in _NUMBERED]
    for entity, what in _NUMBERED.items():
        rows = [change for change in changes if change.entity is entity]
        if rows:
            others += _deeds(what, rows) if changes[0].action is Action.REVISE else [f"{what} {_ids(rows)}"]
    return others


def _deeds(what: str, changes: Sequence[Change]) -> list[str]:
    """What a newer version of a report did to its rows: "nhiệm vụ giữ nguyên 1-20, sửa 21, thêm 30, rút 22"."""
    groups: dict[str, list[Change]] = {"giữ nguyên": [], "sửa": [], "thêm": [], "rút": [], "bỏ": []}
    for change in changes:
        groups[_deed(change)].append(change)
    return [f"{what} {', '.join(f'{deed} {_ids(rows)}' for deed, rows in groups.items() if rows)}"]


def _deed(change: Change) -> str:
    if change.before is None or change.after is None:
        return "thêm" if change.after else "bỏ"
    if change.after.get("state") != change.before.get("state") and change.after.get("state") == State.WITHDRAWN.value:
        return "rút"
    return "sửa" if _differences(change) else "giữ nguyên"


_NAMES = {
    Entity.LINK: "nhiệm vụ {task_id} với kết quả {result_id}",
    Entity.MARK: "nhiệm vụ {task_id}",
    Entity.CARRY: "nhiệm vụ {task_id} với nhiệm vụ trước {earlier_id}",
    Entity.TERM: "“{short} = {long}”",
    Entity.UNIT: "đơn vị “{name}”",
    Entity.VIEW: "bộ lọc “{name}”",
    Entity.ROUTINE: "việc định kỳ {id}",
    Entity.REMARK: "nhiệm vụ {task_id}",
    Entity.EXTENSION: "đề nghị của nhiệm vụ {task_id}",
    Entity.CALENDAR_DAY: "ngày {day}",
    Entity.CALENDAR_YEAR: "năm {year}",
}


def _name(change: Change) -> str:
    row = change.after or change.before or {}
    if pattern := _NAMES.get(change.entity):
        return pattern.format_map(row)
    head = row.get("head")
    number = head.get("number") if isinstance(head, Mapping) else None
    if isinstance(head, Mapping) and not row.get("file_name"):
        return f"phần bổ sung kế hoạch {head.get('plan_period')}"
    return f"báo cáo {f'số {number}' if number else change.entity_id}"


def _details(changes: Sequence[Change]) -> str:
    """From what to what, where one row alone was changed."""
    words = _differences(changes[0]) if len(changes) == 1 else []
    return f" ({'; '.join(words)})" if words else ""


def _ids(changes: Sequence[Change]) -> str:
    return _numbers([change.entity_id for change in changes])


def _numbers(ids: Sequence[int]) -> str:
    """Numbers as people type them: "3-7, 9"; a long list is cut with its count."""
    ranges: list[list[int]] = []
    for number in sorted(ids):
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    words = [f"{first}-{last}" if last > first else f"{first}" for first, last in ranges]
    return ", ".join(words) if len(words) <= _MOST_NAMED else f"{', '.join(words[:_MOST_NAMED])}… (cả thảy {len(ids)})"


def _differences(change: Change) -> list[str]:
    """What changed in a row that stood before and after."""
    if change.before is None or change.after is None:
        return []
    return [
        f"{label}: {_said(key, change.before.get(key), change.after.get(key))}"
        for key, label in _COLUMNS.items()
        if change.before.get(key) != change.after.get(key)
    ]


def _said(key: str, before: object, after: object) -> str:
    if key == "text":
        return difference(str(before), str(after))
    return f"{_value(key, before)} → {_value(key, after)}"


def _value(key: str, value: object) -> str:
    match value:
        case None | "" | []:
            return "chưa có"
        case dict():
            return " ".join(filter(None, (str(value.get("number", "")), str(value.get("note", "")))))
        case list():
            return ", ".join(map(str, value))
        case str() if key in ("due", "done_on"):
            return f"{date.fromisoformat(value):%d/%m/%Y}"
        case _:
            return _LABELS.get(key, {}).get(str(value), str(value))
