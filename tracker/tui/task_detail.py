"""Everything about one task in words: its terms, its evidence, where it stands in the report, and its history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from tracker.domain.change import Action, Change
from tracker.domain.day_words import long_day
from tracker.domain.following_words import followed_lines
from tracker.domain.pairing import difference
from tracker.domain.report import SourcePassage
from tracker.domain.status import LinkedResult, StatusRow
from tracker.domain.task import State, Task
from tracker.tui.widgets.details import Section

if TYPE_CHECKING:
    from tracker.services.tasks import TaskDetail

_FIELDS = {
    "state": "tình trạng",
    "unit": "đơn vị",
    "support": "phối hợp",
    "product": "sản phẩm",
    "field": "đề mục",
    "due": "hạn",
    "done_on": "ngày xong",
    "evidence": "minh chứng",
}


def task_sections(detail: TaskDetail) -> list[Section]:
    """The details pane of one task."""
    row = detail.row
    return [
        _head(row.task),
        Section(title="Theo dõi", lines=_terms(row)),
        Section(title="Gia hạn, đôn đốc, nguyên nhân", lines=followed_lines(detail.followed)),
        Section(title="Căn cứ", lines=["; ".join(row.task.citations)] if row.task.citations else []),
        Section(title="Kết quả đã nối", lines=[_result_words(one) for one in row.results]),
        Section(title=f"Trong báo cáo: {_origin(detail)}", lines=_source(detail.source, row.task.place)),
        Section(title="Lịch sử", lines=[change_words(change) for change in reversed(detail.history)]),
    ]


def unread_sections(task: Task) -> list[Section]:
    """What the list knows of it, while the rest is still to be read."""
    return [_head(task, "", "…")]


def _head(task: Task, *more: str) -> Section:
    return Section(title=f"Nhiệm vụ {task.position} (mã {task.id})", lines=[task.text, *more])


def _terms(row: StatusRow) -> list[str]:
    task = row.task
    lines = [
        f"{task.state.symbol} {task.state.label} · {row.standing.words}",
        f"Đơn vị: {task.unit or 'chưa giao'}",
        f"Phối hợp: {', '.join(task.support)}" if task.support else "",
        f"Hạn: {_deadline(task)}{row.standing.off_words}",
        f"Sản phẩm: {task.product}" if task.product else "",
        f"Loại: {task.kind.label}" + (f" · {task.field}" if task.field else ""),
        f"Hoàn thành: {long_day(task.done_on)}" if task.done_on else "",
        _evidence(task),
    ]
    return [line for line in lines if line]


def _deadline(task: Task) -> str:
    if task.deadline is None:
        return "không (công việc thường xuyên)"
    words = long_day(task.deadline) + (" (cuối kỳ, kế hoạch không ghi hạn)" if task.is_implied else "")
    changed = task.first_due and task.first_due != task.deadline
    return f"{words}; hạn đầu tiên {task.first_due:%d/%m/%Y}" if changed else words


def _evidence(task: Task) -> str:
    if task.evidence is None:
        return ""
    return f"Minh chứng: {task.evidence.number}" + (f" ({task.evidence.note})" if task.evidence.note else "")


def _result_words(one: LinkedResult) -> str:
    hand = ", nối tay" if one.link.by_hand else ""
    return f"✓ {one.result.text} [{one.link.stage.label}; {one.link.decided_by}{hand}]"


def _origin(detail: TaskDetail) -> str:
    head = detail.report.head
    named = f"số {head.number}" if head.number else detail.report.origin
    return f"{named}, mục {detail.row.task.source}" if detail.row.task.source else named


def _source(passages: Sequence[SourcePassage], place: int | None) -> list[str]:
    """The task's own passage is marked; its neighbours stand around it."""
    return [f"{'▶' if passage.place == place else ' '} {passage.text}" for passage in passages]


def change_words(change: Change) -> str:
    """One line of the history: "17/11 09:30 Lan: đặt thời hạn (hạn 15/11/2022 → 20/11/2022). Lý do: …"."""
    changed = _differences(change.before, change.after) if change.before is not None else []
    what = f" ({'; '.join(changed)})" if changed else ""
    why = f". Lý do: {change.reason}" if change.reason and change.action is not Action.IMPORT else ""
    return f"{change.at:%d/%m/%Y %H:%M} {change.actor}: {change.action.label}{what}{why}"


def _differences(old: Mapping[str, object], new: Mapping[str, object] | None) -> list[str]:
    new = new or {}
    words = [f"nội dung {difference(str(old['text']), str(new['text']))}"] if old.get("text") != new.get("text") else []
    return words + [
        f"{label} {_plain(key, old.get(key))} → {_plain(key, new.get(key))}"
        for key, label in _FIELDS.items()
        if old.get(key) != new.get(key)
    ]


def _plain(key: str, value: object) -> str:
    """A value of the log in words; the log keeps dates in ISO form and states by their code."""
    if value is None or value == "":
        return {"unit": "chưa giao", "due": "cuối kỳ"}.get(key, "không")
    if key == "state":
        return State(str(value)).label
    if key == "evidence" and isinstance(value, Mapping):
        return " ".join(filter(None, (str(value.get("number", "")), str(value.get("note", "")))))
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "không"
    return f"{date.fromisoformat(str(value)):%d/%m/%Y}" if key in ("due", "done_on") else str(value)
