"""When routine work comes: its occurrences in a period, and the day until which each has to be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dateutil.rrule import MONTHLY, WEEKLY, rrule

from tracker.domain.calendar import WorkCalendar
from tracker.domain.period import Period
from tracker.domain.routine import Frequency, Routine, Shift
from tracker.errors import BadUsage

CYCLE = {
    Frequency.WEEKLY: 1,
    Frequency.MONTHLY: 1,
    Frequency.QUARTERLY: 3,
    Frequency.HALF_YEARLY: 6,
    Frequency.YEARLY: 12,
}
"""How many months a cycle has; a week lies within one."""

_DAYS_OF_ALL_MONTHS = 28
_MOST_DAYS = {Frequency.WEEKLY: 7}
_MONTHS = 12


@dataclass(frozen=True, kw_only=True)
class Occurrence:
    """One time that the work comes. `day` is the day of the rule, which never moves; `due` is None for steady work."""

    day: date
    due: date | None


def checked(routine: Routine) -> Routine:
    """The same routine; BadUsage where its day or month is none of its cycle, or it ends before it starts."""
    months, days = CYCLE[routine.frequency], _MOST_DAYS.get(routine.frequency, 31)
    if not routine.text:
        raise BadUsage("Nội dung việc định kỳ để trống. Ghi việc phải làm, ví dụ: Báo cáo công tác tháng.")
    if routine.day is not None and not 1 <= routine.day <= days:
        known = "1 (thứ Hai) đến 7 (Chủ nhật)" if days == _MOST_DAYS[Frequency.WEEKLY] else "1 đến 31 (ngày cuối tháng)"
        raise BadUsage(f"Không có ngày {routine.day} {routine.frequency.label}. Ghi ngày từ {known}.")
    if not 1 <= routine.month <= months:
        raise BadUsage(
            f"Việc {routine.frequency.label} không có tháng thứ {routine.month}. "
            f"Ghi tháng từ 1 đến {months} trong chu kỳ."
        )
    if routine.ends and routine.ends < routine.starts:
        raise BadUsage(f"Ngày kết thúc {routine.ends:%d/%m/%Y} ở trước ngày bắt đầu {routine.starts:%d/%m/%Y}.")
    return routine


def occurrences(routine: Routine, period: Period, calendar: WorkCalendar) -> tuple[Occurrence, ...]:
    """When the work comes in the period, from the day it starts to the day it ends.

    A day that a month does not have is its last one. What a shift moves out of the period still belongs to it.
    """
    if routine.day is None:
        return _steady(routine, period)
    days = (found.date() for found in _rule(routine, period))
    return tuple(
        Occurrence(day=day, due=_shifted(day, routine.shift, calendar))
        for day in days
        if routine.starts <= day and (routine.ends is None or day <= routine.ends)
    )


def _steady(routine: Routine, period: Period) -> tuple[Occurrence, ...]:
    """Work without a day: once in a period in which a cycle's month begins; of weeks and months, once in each."""
    if period.last_day < routine.starts or (routine.ends and period.first_day > routine.ends):
        return ()
    if CYCLE[routine.frequency] == 1:
        return (Occurrence(day=period.first_day, due=None),)
    return tuple(Occurrence(day=found.date(), due=None) for found in _rule(routine, period))


def _rule(routine: Routine, period: Period) -> rrule:
    """The days of the rule in the period, whether the routine runs then or not."""
    first, last = (datetime.combine(day, time()) for day in (period.first_day, period.last_day))
    if routine.frequency is Frequency.WEEKLY:
        return rrule(WEEKLY, dtstart=first, until=last, byweekday=(routine.day or 1) - 1)
    cycle, day = CYCLE[routine.frequency], routine.day or 1
    months = [month for month in range(1, _MONTHS + 1) if (month - routine.month) % cycle == 0]
    days = range(min(day, _DAYS_OF_ALL_MONTHS), day + 1)  # of those that the month has, the last
    return rrule(MONTHLY, dtstart=first, until=last, bymonth=months, bymonthday=list(days), bysetpos=-1)


def _shifted(day: date, shift: Shift, calendar: WorkCalendar) -> date:
    match shift:
        case Shift.NONE:
            return day
        case Shift.NEXT:
            return calendar.next_working_day(day)
        case Shift.PREVIOUS:
            while not calendar.is_working_day(day):
                day -= timedelta(days=1)
            return day
