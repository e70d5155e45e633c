"""How the review shows its tasks: the line of queues, and a row for each task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tracker.domain.following import Followed, Queue
from tracker.domain.query import TaskQuery
from tracker.domain.remark import RemarkKind
from tracker.domain.task import State
from tracker.domain.timing import Standing, Timing
from tracker.tui.sources import STYLES
from tracker.tui.widgets.grid import Cell, Column, Row

if TYPE_CHECKING:
    from tracker.services import Services

_WIDE = 125  # cells of a list from which there is room for words instead of numbers
_MIDDLE = 100  # cells from which there is room for whole words at the head of a column
_NARROW_DUE = 11

COLUMNS = (
    Column(key="state", title=" ", width=1),
    Column(key="id", title="Mã", width=4, align="right"),
    Column(key="text", title="Nội dung"),
    Column(key="due", title="Hạn", width=_NARROW_DUE, max_terminal=_WIDE - 1),
    Column(key="deadlines", title="Hạn gốc → nay", width=23, min_terminal=_WIDE),
    Column(key="late", title="Trễ, ngày", width=9),
    Column(key="times", title="CK", width=2, align="right", max_terminal=_MIDDLE - 1),
    Column(key="times", title="Chuyển kỳ", width=9, align="right", min_terminal=_MIDDLE, max_terminal=_WIDE - 1),
    Column(key="carried", title="Chuyển kỳ", width=15, min_terminal=_WIDE),
    Column(key="urges", title="ĐĐ", width=2, align="right", max_terminal=_MIDDLE - 1),
    Column(key="urges", title="Đôn đốc", width=7, align="right", min_terminal=_MIDDLE, max_terminal=_WIDE - 1),
    Column(key="urged", title="Đôn đốc", width=12, min_terminal=_WIDE),
    Column(key="asked", title="Đề nghị", width=13),
)
"""Narrow: CK is how often the task came back, ĐĐ how often it was urged."""


@dataclass(frozen=True, kw_only=True)
class FollowedSource:
    """One queue of the review, read a page at a time."""

    services: Services
    query: TaskQuery

    def count(self) -> int:
        """How many tasks the queue has."""
        return self.services.tasks.count(self.query)

    def page(self, offset: int, limit: int) -> Sequence[Row]:
        """A stretch of them."""
        today = self.services.context.today()
        found = self.services.following.page(self.query, offset=offset, limit=limit)
        return [followed_row(one, today) for one in found]

    def keys(self) -> Sequence[int]:
        """The numbers of all of them."""
        return self.services.tasks.ids(self.query)


def queue_words(counts: Mapping[Queue, int]) -> list[str]:
    """All queues with how many tasks each has."""
    return [f"{queue.short} {counts[queue]}" for queue in Queue]


def followed_row(one: Followed, today: date) -> Row:
    """One task as the review shows it."""
    standing = one.row.standing
    style = STYLES.get(standing.timing, "")
    times, urges = len(one.chain.earlier) if one.chain else 0, len(one.said(RemarkKind.URGED))
    cells = {
        "times": str(times or ""),
        "carried": one.carried,
        "urges": str(urges or ""),
        "urged": one.urged,
        "asked": _asked(one),
        "due": _short_due(one, today),
        "deadlines": _deadlines(one),
        "text": one.task.text,
    }
    return Row(
        one.task.id,
        {
            "state": Cell(text=one.task.state.symbol, style=style),
            "id": Cell(text=str(one.task.id), style="muted"),
            "late": Cell(text=_late(standing), style=style),
            **{key: Cell(text=text) for key, text in cells.items()},
        },
    )


def _late(standing: Standing) -> str:
    """Days late, or days left."""
    match standing.timing:
        case Timing.OVERDUE:
            return f"{standing.timing.symbol} {standing.days}"
        case Timing.IN_TIME | Timing.SOON:
            return f"{standing.timing.symbol} còn {standing.days}".strip()
        case _:
            return ""


def _short_due(one: Followed, today: date) -> str:
    """First and present deadline where both fit in; the year where it is not this one."""
    first, now = _short(one.first_deadline, today), _short(one.task.deadline, today)
    if not one.is_moved:
        return now
    both = f"{first}→{now}"
    return both if len(both) <= _NARROW_DUE else f"→{now}"


def _short(day: date | None, today: date) -> str:
    if day is None:
        return "–"
    return f"{day:%d/%m}" if day.year == today.year else f"{day:%d/%m/%y}"


def _deadlines(one: Followed) -> str:
    days = [one.first_deadline, one.task.deadline] if one.is_moved else [one.task.deadline]
    return " → ".join(f"{day:%d/%m/%Y}" if day else "không hạn" for day in days)


def _asked(one: Followed) -> str:
    """What is asked of the leader."""
    if one.pending and one.is_asked:
        return f"? đến {one.pending.until:%d/%m}"
    if one.task.state is State.WAITING:
        return "◑ xác nhận"
    if one.cause and not one.cause.confirmed_by:
        return "? nguyên nhân"
    return "✓ ng. nhân" if one.cause else ""
