"""A year of the office: its days off and worked Saturdays, by whose word, and the reports that are to be sent in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tracker.domain.calendar import DayStatus, Origin, WorkCalendar
from tracker.domain.report_window import ReportWindow


@dataclass(frozen=True, kw_only=True)
class NamedDay:
    """One day of which there is more to say than its weekday."""

    day: date
    status: DayStatus


@dataclass(frozen=True, kw_only=True)
class YearCalendar:
    """One year. `notice` confirms it; `warning` says that none does; `reports` are those of the coming months."""

    year: int
    days: tuple[NamedDay, ...]
    notice: str = ""
    warning: str = ""
    reports: tuple[ReportWindow, ...] = ()


def year_calendar(calendar: WorkCalendar, year: int, reports: tuple[ReportWindow, ...] = ()) -> YearCalendar:
    """The year as the calendar has it; plain weekends are left out."""
    first = date(year, 1, 1)
    days = (first + timedelta(days=n) for n in range((date(year, 12, 31) - first).days + 1))
    named = (NamedDay(day=day, status=calendar.status(day)) for day in days)
    return YearCalendar(
        year=year,
        days=tuple(one for one in named if one.status.origin is not Origin.WEEK),
        notice=calendar.notices.get(year, ""),
        warning=calendar.warning(year),
        reports=reports,
    )
