"""One day as the store sees it: the dates from which SQL tells in time from late without knowing the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.domain.period import Period, PeriodKind
from tracker.domain.timing import STALE_DAYS, soon_until

if TYPE_CHECKING:
    from tracker.domain.calendar import WorkCalendar

_EARLIEST = date(2015, 1, 1)  # deadlines on days off before it count as written: no list goes back so far
_KINDS = {PeriodKind.WEEK: 53, PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2, PeriodKind.YEAR: 1}


@dataclass(frozen=True, kw_only=True)
class Reckoning:
    """What `domain.timing.standing` would work out anew for every task, worked out once.

    A task that runs is late where its deadline, as written, lies before `overdue_before`, and near up to `soon_until`.
    `days_off` are stretches of days off, each with the day behind it, until which its deadlines count; none where
    deadlines count as written. Steady work is silent for long where it was planned or reported in none of the `recent`
    periods, and attested on none of the days after `silent_since`.
    """

    today: date
    overdue_before: date
    soon_until: date
    days_off: tuple[tuple[date, date], ...] = ()
    recent: frozenset[Period] = frozenset()
    silent_since: date | None = None


def reckon(today: date, calendar: WorkCalendar, soon: int = 3, stale_days: int = STALE_DAYS) -> Reckoning:
    """The dates of this day."""
    return Reckoning(
        today=today,
        overdue_before=calendar.overdue_before(today),
        soon_until=soon_until(today, calendar, soon),
        days_off=calendar.days_off_in_a_row(_EARLIEST, today) if calendar.counts_next else (),
        recent=recent_periods(today, stale_days),
        silent_since=today - timedelta(days=stale_days),
    )


@lru_cache(maxsize=16)
def recent_periods(today: date, stale_days: int = STALE_DAYS) -> frozenset[Period]:
    """Every period that ended less than so many days ago or has not ended yet, next year's included."""
    since = today - timedelta(days=stale_days)
    return frozenset(
        period
        for year in range(since.year, today.year + 2)
        for kind, most in _KINDS.items()
        for number in range(1, most + 1)
        if (period := Period(kind=kind, year=year, number=number)).last_day > since
    )
