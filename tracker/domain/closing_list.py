"""What is left when a month is closed: each task and result on which somebody still has to decide, in five groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.link import Result
from tracker.domain.period import Period
from tracker.domain.proposal import proposed_state
from tracker.domain.split import Kind
from tracker.domain.status import StatusRow, UnitTotals
from tracker.domain.task import State


class LeftGroup(StrEnum):
    """Why something is left. The value is its name in JSON; the order is that of the screens."""

    PROPOSED = "proposed"
    UNREPORTED = "unreported"
    UNPROVEN = "unproven"
    UNFINISHED = "unfinished"
    UNPLANNED = "unplanned"

    @property
    def label(self) -> str:
        """The Vietnamese heading on screens."""
        return {
            "proposed": "Báo cáo nêu đã xong, chưa ghi hoàn thành",
            "unreported": "Chưa thấy báo cáo",
            "unproven": "Hoàn thành, chưa có minh chứng",
            "unfinished": "Quá hạn hoặc chưa xong",
            "unplanned": "Kết quả ngoài kế hoạch chưa xem",
        }[self.value]


class Choice(StrEnum):
    """What a person decides of something that is left. The value is its name in JSON."""

    ACCEPT = "accept"
    CARRY = "carry"
    EXTEND = "extend"
    DROP = "drop"
    PROVE = "prove"
    ATTEST = "attest"
    LEAVE = "leave"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {
            "accept": "hoàn thành như báo cáo nêu",
            "carry": "chuyển kỳ sau",
            "extend": "gia hạn",
            "drop": "rút khỏi kế hoạch",
            "prove": "hoàn thành, có minh chứng",
            "attest": "đã thực hiện trong kỳ (việc thường xuyên)",
            "leave": "để nguyên",
        }[self.value]


CHOICES: Mapping[LeftGroup, tuple[Choice, ...]] = {
    LeftGroup.PROPOSED: (Choice.ACCEPT, Choice.PROVE, Choice.LEAVE),
    LeftGroup.UNREPORTED: (
        Choice.CARRY,
        Choice.EXTEND,
        Choice.DROP,
        Choice.PROVE,
        Choice.ATTEST,
        Choice.LEAVE,
    ),
    LeftGroup.UNPROVEN: (Choice.PROVE, Choice.LEAVE),
    LeftGroup.UNFINISHED: (Choice.CARRY, Choice.EXTEND, Choice.DROP, Choice.PROVE, Choice.LEAVE),
    LeftGroup.UNPLANNED: (Choice.LEAVE,),
}
"""What can be decided of each group. A result that answers a task after all is linked to it on the linking screen."""


@dataclass(frozen=True, kw_only=True)
class LeftTask:
    """A task that is left. `why` is the reason for leaving it as it is, None while nobody has decided."""

    group: LeftGroup
    row: StatusRow
    why: str | None = None

    @property
    def key(self) -> int:
        """A number that no other row has."""
        return self.row.task.id


@dataclass(frozen=True, kw_only=True)
class LeftResult:
    """A result that no task is tied to. `why` as in `LeftTask`."""

    result: Result
    why: str | None = None
    group: LeftGroup = LeftGroup.UNPLANNED

    @property
    def key(self) -> int:
        """A number that no other row has: below 0, since a task may have the same one."""
        return -self.result.id


Left = LeftTask | LeftResult


@dataclass(frozen=True, kw_only=True)
class ClosingList:
    """All that is left of one period as of one day, group by group; nothing stands in two groups.

    `totals` are the figures that the list would be frozen with.
    """

    period: Period
    as_of: date
    items: tuple[Left, ...]
    totals: UnitTotals

    @property
    def undecided(self) -> tuple[Left, ...]:
        """What still waits for a decision."""
        return tuple(item for item in self.items if item.why is None)

    @property
    def kept(self) -> tuple[Left, ...]:
        """What a person has said to leave as it is."""
        return tuple(item for item in self.items if item.why is not None)

    def of(self, group: LeftGroup) -> tuple[Left, ...]:
        """What stands in one group."""
        return tuple(item for item in self.items if item.group is group)


def choices_of(item: Left) -> tuple[Choice, ...]:
    """What can be decided of it: only work that comes back or never ends is attested."""
    choices = CHOICES[item.group]
    if isinstance(item, LeftTask) and item.row.task.kind is not Kind.ONE_OFF:
        return choices
    return tuple(choice for choice in choices if choice is not Choice.ATTEST)


def group_of(row: StatusRow, *, last_day: date, results_seen: bool) -> LeftGroup | None:
    """Why this task is left on the day that the month is closed; None where nothing is to be decided of it.

    `last_day` is the later one of the period's end and the day of closing: what is due after it is not due yet.
    Steady work is left only where nothing and nobody says that it was done.
    """
    task = row.task
    if task.kind is Kind.ONGOING:
        is_silent = task.state.is_live and not row.has_evidence and row.attested is None
        return LeftGroup.UNREPORTED if is_silent and results_seen else None
    if task.state is State.DONE:
        return None if row.has_evidence else LeftGroup.UNPROVEN
    if proposed_state(task, row.results) is State.DONE:
        return LeftGroup.PROPOSED
    if not task.state.is_live or (task.deadline and task.deadline > last_day):
        return None
    return LeftGroup.UNREPORTED if results_seen and row.is_unreported else LeftGroup.UNFINISHED
