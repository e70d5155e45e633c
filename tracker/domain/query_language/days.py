"""Days and periods as people say them in a query: "cuối tháng", "hôm nay", "+3", "tháng 10", "kỳ trước"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from tracker.domain.calendar import WorkCalendar
from tracker.domain.dates import moved, parse_day
from tracker.domain.period import Period, PeriodKind
from tracker.domain.vietnamese import glued
from tracker.errors import BadUsage

_DISTANCE = re.compile(r"(?P<count>[+-]\d{1,4}) ?(?P<unit>n|t|th)?", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"(?:thang|t)?(?P<number>\d{1,2})(?:nam|/|-)?(?P<year>\d{4})?")
_QUARTER_FIRST = re.compile(r"(?:quy|q)(?P<number>\d|iv|i{1,3})(?:nam|/|-)?(?P<year>\d{4})?")
_YEAR = re.compile(r"(?:nam)?(?P<year>\d{4})")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def _quarter_of(today: date) -> Period:
    return Period(kind=PeriodKind.QUARTER, year=today.year, number=(today.month - 1) // 3 + 1)


def _year_of(today: date) -> Period:
    return Period(kind=PeriodKind.YEAR, year=today.year)


def _month_of(today: date) -> Period:
    return Period.month(today.year, today.month)


DAYS: Mapping[str, Callable[[date], date]] = {
    "hôm nay": lambda today: today,
    "hôm qua": lambda today: today - timedelta(days=1),
    "ngày mai": lambda today: today + timedelta(days=1),
    "cuối tuần": lambda today: today + timedelta(days=6 - today.weekday()),
    "đầu tháng": lambda today: _month_of(today).first_day,
    "cuối tháng": lambda today: _month_of(today).last_day,
    "cuối quý": lambda today: _quarter_of(today).last_day,
    "cuối năm": lambda today: _year_of(today).last_day,
}
"""Days that have a name."""

PERIODS: Mapping[str, Callable[[date], Period]] = {
    "kỳ này": _month_of,
    "kỳ trước": lambda today: _month_of(today).previous,
    "kỳ sau": lambda today: _month_of(today).next,
    "quý này": _quarter_of,
    "quý trước": lambda today: _quarter_of(today).previous,
    "năm nay": _year_of,
    "năm trước": lambda today: _year_of(today).previous,
}
"""Periods that have a name; "kỳ" is a month."""

_DAYS = {glued(name): day for name, day in DAYS.items()}
_PERIODS = {glued(name): period for name, period in PERIODS.items()} | {
    "nay": PERIODS["kỳ này"],
    "truoc": PERIODS["kỳ trước"],
    "sau": PERIODS["kỳ sau"],
    "thangnay": PERIODS["kỳ này"],
    "thangtruoc": PERIODS["kỳ trước"],
    "thangsau": PERIODS["kỳ sau"],
}


def is_day(text: str) -> bool:
    """Whether it is a day that has a name."""
    return glued(text) in _DAYS


def read_day(text: str, today: date, calendar: WorkCalendar) -> date:
    """The day meant; BadUsage where it is none. Days without a year are read as `parse_day` does.

    "+3" are working days, "+3n" days, "+2t" weeks and "+1th" months of the calendar, as in `parse_deadline`; "-3" is
    the same backwards.
    """
    if named := _DAYS.get(glued(text)):
        return named(today)
    if distance := _DISTANCE.fullmatch(text.strip()):
        return moved(today, int(distance["count"]), (distance["unit"] or "").lower(), calendar)
    return parse_day(text, today)


def read_period(text: str, today: date) -> Period:
    """The period meant; BadUsage where it is none. A month or quarter without a year is one of this year."""
    if named := _PERIODS.get(glued(text)):
        return named(today)
    typed = "".join(glued(c) or (c if c in "/-" else "") for c in text)
    if match := _QUARTER_FIRST.fullmatch(typed):
        number = int(_ROMAN.get(match["number"], match["number"]))
        return Period(kind=PeriodKind.QUARTER, year=int(match["year"] or today.year), number=number)
    if match := _YEAR.fullmatch(typed):
        return Period(kind=PeriodKind.YEAR, year=int(match["year"]))
    if match := _MONTH_FIRST.fullmatch(typed):
        return Period.month(int(match["year"] or today.year), int(match["number"]))
    return Period.parse(text)


def periods_within(period: Period) -> frozenset[Period]:
    """The period and every shorter one that lies in it: of a year its halves, quarters, months and weeks."""
    years = range(period.first_day.year, period.last_day.year + 1)
    found = {period}
    for kind, most in _MOST.items():
        for year in years:
            for number in range(1, most + 1):
                one = Period(kind=kind, year=year, number=number)
                if period.first_day <= one.first_day and one.last_day <= period.last_day:
                    found.add(one)
    return frozenset(found)


_MOST = {PeriodKind.WEEK: 52, PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2, PeriodKind.YEAR: 1}


def refused(read: Callable[[str], object], text: str) -> str:
    """What the reader says against the text; "" where it takes it."""
    try:
        read(text)
    except BadUsage as error:
        return str(error)
    return ""
