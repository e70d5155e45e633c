"""The minutes of a review: what was late on a day or spoken of, and what was decided about it on that day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.status import StatusRow, grouped_by_unit
from tracker.domain.task import Task
from tracker.domain.timing import Timing


class Resolve(StrEnum):
    """What may be decided about a task."""

    URGED = "urged"
    EXTENDED = "extended"
    REFUSED = "refused"
    LEFT_OPEN = "left-open"
    TRANSFERRED = "transferred"
    PAUSED = "paused"
    WITHDRAWN = "withdrawn"
    CARRIED = "carried"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    CAUSE = "cause"

    @property
    def label(self) -> str:
        """The Vietnamese words of the minutes."""
        return {
            "urged": "đôn đốc",
            "extended": "gia hạn",
            "refused": "không đồng ý gia hạn",
            "left-open": "đề nghị gia hạn chờ quyết định",
            "transferred": "điều chuyển",
            "paused": "tạm dừng",
            "withdrawn": "rút (không còn phù hợp)",
            "carried": "chuyển kỳ sau",
            "returned": "trả lại",
            "accepted": "xác nhận hoàn thành",
            "cause": "xác nhận nguyên nhân khách quan",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class Resolution:
    """One decision. `detail` says to whom or until when, `reason` why."""

    kind: Resolve
    detail: str = ""
    reason: str = ""

    @property
    def words(self) -> str:
        """As the minutes say it: "gia hạn đến 30/11/2026: chờ ý kiến Sở Tài chính"."""
        return " ".join(filter(None, (self.kind.label, self.detail))) + (f": {self.reason}" if self.reason else "")


@dataclass(frozen=True, kw_only=True)
class MinutesEntry:
    """One task as the review found it, the cause stated for it, and what was decided."""

    row: StatusRow
    cause: str = ""
    resolutions: tuple[Resolution, ...] = ()

    @property
    def task(self) -> Task:
        """The task as it was before the review."""
        return self.row.task

    @property
    def days_late(self) -> int:
        """Days after its deadline, 0 where it was not late."""
        return self.row.standing.days if self.row.standing.timing is Timing.OVERDUE else 0


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """The minutes of the review of one day, the longest late first."""

    as_of: date
    entries: tuple[MinutesEntry, ...]

    @property
    def by_unit(self) -> tuple[tuple[str, tuple[MinutesEntry, ...]], ...]:
        """The entries of each unit, in the order of the alphabet; what nobody owns comes last."""
        known = {entry.task.id: entry for entry in self.entries}
        groups = grouped_by_unit(tuple(entry.row for entry in self.entries))
        return tuple((name, tuple(known[row.task.id] for row in rows)) for name, rows in groups)

    @property
    def counts(self) -> Counter[Resolve]:
        """How many tasks each kind of decision was taken on."""
        return counted(self.entries)


def counted(entries: tuple[MinutesEntry, ...]) -> Counter[Resolve]:
    """How many of these tasks each kind of decision was taken on."""
    return Counter(kind for entry in entries for kind in {one.kind for one in entry.resolutions})
