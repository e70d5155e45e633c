"""The change log in words: who did what to which row, from what to what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from tracker.domain.change import Action, Change, Entity
from tracker.domain.link import Stage, Verdict
from tracker.domain.task import State

_COLUMNS = {
    "state": "tình trạng",
    "unit": "đơn vị",
    "due": "hạn",
    "done_on": "ngày xong",
    "evidence": "minh chứng",
    "verdict": "quyết định",
    "stage": "mức độ",
    "name": "tên",
    "short": "tên tắt",
    "aliases": "tên khác",
}
_LABELS = {
    "state": {state.value: state.label for state in State},
    "stage": {stage.value: stage.label for stage in Stage},
    "verdict": {Verdict.CONFIRMED.value: "xác nhận", Verdict.REJECTED.value: "bác"},
}
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
    """Tasks by their numbers, everything else by its name."""
    tasks = [change.entity_id for change in changes if change.entity is Entity.TASK]
    others = [_name(change) for change in reversed(changes) if change.entity is not Entity.TASK]
    return [*others, *([f"nhiệm vụ {_numbers(tasks)}"] if tasks else [])]


def _name(change: Change) -> str:
    row = change.after or change.before or {}
    match change.entity:
        case Entity.LINK:
            return f"nhiệm vụ {row.get('task_id')} với kết quả {row.get('result_id')}"
        case Entity.UNIT:
            return f"đơn vị “{row.get('name')}”"
        case _:
            head = row.get("head")
            number = head.get("number") if isinstance(head, Mapping) else None
            return f"báo cáo {f'số {number}' if number else change.entity_id}"


def _details(changes: Sequence[Change]) -> str:
    """From what to what, where one row alone was changed."""
    words = _differences(changes[0]) if len(changes) == 1 else []
    return f" ({'; '.join(words)})" if words else ""


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
        f"{label}: {_value(key, change.before.get(key))} → {_value(key, change.after.get(key))}"
        for key, label in _COLUMNS.items()
        if change.before.get(key) != change.after.get(key)
    ]


def _value(key: str, value: object) -> str:
    match value:
        case None | "" | []:
            return "chưa có"
        case dict():
            return str(value.get("number", ""))
        case list():
            return ", ".join(map(str, value))
        case str() if key in ("due", "done_on"):
            return f"{date.fromisoformat(value):%d/%m/%Y}"
        case _:
            return _LABELS.get(key, {}).get(str(value), str(value))
