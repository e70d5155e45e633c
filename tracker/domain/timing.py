"""Where a task stands against its deadline, in words that staff say: "còn 3 ngày", "quá hạn 5 ngày"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.domain.calendar import WorkCalendar
    from tracker.domain.task import Task

STALE_DAYS = 90


class Timing(StrEnum):
    """Derived from state, deadline, calendar and today; never stored. Every task has exactly one.

    What is reported done and waits for a word is timed from the day it was done, like what is done.
    """

    IN_TIME = "in-time"
    SOON = "soon"
    OVERDUE = "overdue"
    NO_DEADLINE = "no-deadline"
    STALE = "stale"  # no deadline, and nothing heard of it for long
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
            "stale": "lâu chưa báo cáo",
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
            "stale": " ",
            "done-in-time": "✓",
            "done-late": "△",
            "out": " ",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A timing with its distance: `days` to the deadline as it counts, days late, days without a report, or 0.

    `off` says why the office does not work on the day of the deadline, "" where it does; `counted` is the working day
    until which it counts then, None where the day on the paper counts.
    """

    timing: Timing
    days: int = 0
    off: str = ""
    counted: date | None = None

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
            case Timing.STALE:
                return f"không hạn, {self.days} ngày chưa có báo cáo"
            case _:
                return self.timing.label

    @property
    def short_words(self) -> str:
        """The same in a few cells."""
        return self.timing.label if self.timing is Timing.STALE else self.words

    @property
    def off_words(self) -> str:
        """What stands behind a deadline that falls on a day off, where there is room; "" for any other.

        " (Ngày Chiến thắng 30/4; tính đến 04/05/2026)", or " (ngày nghỉ: Ngày Chiến thắng 30/4)" where the day on the
        paper counts.
        """
        if self.counted:
            return f" ({self.off}; tính đến {self.counted:%d/%m/%Y})"
        return f" (ngày nghỉ: {self.off})" if self.off else ""

    @property
    def off_note(self) -> str:
        """The same in a table: " (nghỉ → 04/05)", " (ngày nghỉ)" or ""."""
        if self.counted:
            return f" (nghỉ → {self.counted:%d/%m})"
        return " (ngày nghỉ)" if self.off else ""


def standing(
    task: Task,
    today: date,
    calendar: WorkCalendar,
    soon: int = 3,
    *,
    heard: date | None = None,
    stale_days: int = STALE_DAYS,
) -> Standing:
    """Where the task stands today. `soon` is counted in working days; a deadline is missed only after its day.

    `heard` is when steady work was last planned or reported; without it nothing is said about how long that is ago.
    """
    deadline = task.deadline
    if not task.state.is_live and not task.is_reported_done:
        return Standing(timing=Timing.OUT)
    if deadline is None:
        silent = (today - heard).days if heard else 0
        if task.is_reported_done:
            return Standing(timing=Timing.DONE_IN_TIME)
        if heard and silent >= stale_days:
            return Standing(timing=Timing.STALE, days=silent)
        return Standing(timing=Timing.NO_DEADLINE)
    timing, days = _against(task, deadline, today, calendar, soon)
    off = calendar.reason(deadline)
    counted = calendar.counted(deadline)
    return Standing(timing=timing, days=days, off=off, counted=counted if counted != deadline else None)


def _against(task: Task, deadline: date, today: date, calendar: WorkCalendar, soon: int) -> tuple[Timing, int]:
    """The timing of a task with a deadline, and its distance from the day until which that counts."""
    counted = calendar.counted(deadline)
    if task.is_reported_done:
        late = (task.done_on - counted).days if task.done_on else 0
        return (Timing.DONE_LATE, late) if late > 0 else (Timing.DONE_IN_TIME, 0)
    days = (counted - today).days
    if days < 0:
        return Timing.OVERDUE, -days
    return (Timing.SOON if deadline <= soon_until(today, calendar, soon) else Timing.IN_TIME), days


def soon_until(today: date, calendar: WorkCalendar, soon: int = 3) -> date:
    """The last deadline, as written, that is near today: with it `standing` says SOON, and with no later one.

    It is near where at most `soon` working days lie between today and the day until which it counts.
    """
    if not calendar.counts_next:
        return calendar.working_day_after(today, soon + 1) - timedelta(days=1)
    return calendar.working_day_after(today, soon) if soon else calendar.last_working_day(today)
