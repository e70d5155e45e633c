"""Where a task stands against its deadline, in words that staff say: "còn 3 ngày", "quá hạn 5 ngày"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker.domain.calendar import WorkCalendar
from tracker.domain.task import State, Task


class Timing(StrEnum):
    """Derived from state, deadline, calendar and today; never stored. Every task has exactly one."""

    IN_TIME = "in-time"
    SOON = "soon"
    OVERDUE = "overdue"
    NO_DEADLINE = "no-deadline"
    DONE_IN_TIME = "done-in-time"
    DONE_LATE = "done-late"
    OUT = "out"  # paused, withdrawn or carried over: no clock runs

    @property
    def label(self) -> str:
        """The Vietnamese words on lists."""
        return {
            "in-time": "trong hạn",
            "soon": "sắp đến hạn",
            "overdue": "quá hạn",
            "no-deadline": "không hạn",
            "done-in-time": "đúng hạn",
            "done-late": "trễ hạn",
            "out": "không tính hạn",
        }[self.value]

    @property
    def symbol(self) -> str:
        """One character beside the words, so that colour is never alone."""
        return {
            "in-time": " ",
            "soon": "!",
            "overdue": "▲",
            "no-deadline": " ",
            "done-in-time": "✓",
            "done-late": "△",
            "out": " ",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A timing with its distance: `days` to the deadline, days late, or 0."""

    timing: Timing
    days: int = 0

    @property
    def words(self) -> str:
        """What the deadline column says."""
        match self.timing:
            case Timing.OVERDUE:
                return f"quá hạn {self.days} ngày"
            case Timing.DONE_LATE:
                return f"trễ {self.days} ngày"
            case Timing.IN_TIME | Timing.SOON:
                return f"còn {self.days} ngày" if self.days else "hạn hôm nay"
            case _:
                return self.timing.label


def standing(task: Task, today: date, calendar: WorkCalendar, soon: int = 3) -> Standing:
    """Where the task stands today. `soon` is counted in working days; a deadline is missed only after its day."""
    deadline = task.deadline
    if not task.state.is_live and task.state is not State.DONE:
        return Standing(timing=Timing.OUT)
    if task.state is State.DONE:
        late = (task.done_on - deadline).days if deadline and task.done_on else 0
        return Standing(timing=Timing.DONE_LATE, days=late) if late > 0 else Standing(timing=Timing.DONE_IN_TIME)
    if deadline is None:
        return Standing(timing=Timing.NO_DEADLINE)
    days = (deadline - today).days
    if days < 0:
        return Standing(timing=Timing.OVERDUE, days=-days)
    near = days <= _longest_wait(soon) and calendar.working_days_until(today, deadline) <= soon
    return Standing(timing=Timing.SOON if near else Timing.IN_TIME, days=days)


def soon_until(today: date, calendar: WorkCalendar, soon: int = 3) -> date:
    """The last deadline that is near today: with it as `due`, `standing` says SOON, and with no later one."""
    ahead = range(_longest_wait(soon), 0, -1)
    days = (today + timedelta(days=n) for n in ahead)
    return next((day for day in days if calendar.working_days_until(today, day) <= soon), today)


def _longest_wait(soon: int) -> int:
    """So many days at most hold that few working days, the longest holidays included."""
    return 4 * soon + 14
