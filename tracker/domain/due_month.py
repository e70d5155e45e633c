"""A month of deadlines, as a wall calendar shows it: whole weeks, Monday first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.domain.calendar import Origin, WorkCalendar
from tracker.domain.period import Period
from tracker.domain.reckoning import Reckoning
from tracker.domain.timing import Timing

WEEKDAYS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")


@dataclass(frozen=True, kw_only=True)
class DueCount:
    """How many tasks have their deadline on one day: still to be done, and done."""

    open: int = 0
    done: int = 0


@dataclass(frozen=True, kw_only=True)
class DueDay:
    """One day. `timing` is that of the tasks still open; of those done where none is open; None where none are due.

    `off` says why the office does not work on it, "" where it does; `name` is what there is to say of it beside its
    weekday: the feast, or the day that a worked Saturday makes up for.
    """

    day: date
    count: DueCount
    timing: Timing | None
    off: str
    is_in_month: bool
    name: str = ""

    @property
    def is_off(self) -> bool:
        """Whether the office does not work on it."""
        return bool(self.off)

    @property
    def mark(self) -> str:
        """Symbol and number: "▲2" late, "!1" near, "○3" open, "✓5" all of them done; "" for none."""
        if self.timing is None:
            return ""
        return f"{self.timing.symbol.strip() or '○'}{self.count.open or self.count.done}"

    @property
    def words(self) -> str:
        """The same in words: "2 quá hạn"; "" for none."""
        match self.timing:
            case None:
                return ""
            case Timing.DONE_IN_TIME:
                return f"{self.count.done} đã xong"
            case Timing.IN_TIME:
                return f"{self.count.open} đến hạn"
            case Timing.SOON:
                return f"{self.count.open} sắp hạn"
            case _:
                return f"{self.count.open} {self.timing.label}"


@dataclass(frozen=True, kw_only=True)
class DueMonth:
    """The weeks that touch a month, seven days each. `warning` is what to say where nobody has confirmed its year."""

    month: Period
    as_of: date
    weeks: tuple[tuple[DueDay, ...], ...]
    warning: str = ""

    @property
    def days(self) -> tuple[DueDay, ...]:
        """The days of the month itself."""
        return tuple(day for week in self.weeks for day in week if day.is_in_month)


def shown_days(month: Period) -> tuple[date, date]:
    """The Monday that the first week begins with, and the Sunday that the last one ends with."""
    first, last = month.first_day, month.last_day
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def due_month(month: Period, counts: Mapping[date, DueCount], calendar: WorkCalendar, now: Reckoning) -> DueMonth:
    """The month with what is due on each day."""
    first, last = shown_days(month)
    days = [
        DueDay(
            day=day,
            count=counts.get(day, DueCount()),
            timing=_timing(day, counts.get(day), now),
            off=calendar.reason(day),
            is_in_month=day in month,
            name="" if (status := calendar.status(day)).origin is Origin.WEEK else status.words,
        )
        for day in (first + timedelta(days=n) for n in range((last - first).days + 1))
    ]
    return DueMonth(
        month=month,
        as_of=now.today,
        weeks=tuple(tuple(days[start : start + 7]) for start in range(0, len(days), 7)),
        warning=calendar.warning(month.year) if month.year >= now.today.year else "",
    )


def _timing(day: date, count: DueCount | None, now: Reckoning) -> Timing | None:
    if count is None:
        return None
    if not count.open:
        return Timing.DONE_IN_TIME if count.done else None
    if day < now.overdue_before:
        return Timing.OVERDUE
    return Timing.SOON if day <= now.soon_until else Timing.IN_TIME
