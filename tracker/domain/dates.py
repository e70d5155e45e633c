"""Days as people type them: 15/11, 15/11/2022, 2022-11-15."""

from __future__ import annotations

import re
from datetime import date

from tracker.errors import BadUsage

_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?:[/.-](?P<year>\d{4}|\d{2}))?")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_HALF_A_YEAR = 183
_LEAP_CYCLE = 8  # 29/2 comes back after eight years at the latest


def parse_day(text: str, today: date, *, past: bool = False) -> date:
    """Read a typed day; BadUsage where it is none.

    A day without a year is one of this year, or of the next where it lies more than half a year back: "15/1" typed on
    20 December is the coming January. With `past` it is the latest such day up to today, as fits a day of completion.
    """
    typed = text.strip()
    match = _YEAR_FIRST.fullmatch(typed) or _DAY_FIRST.fullmatch(typed)
    if match is None:
        raise BadUsage(f"Không hiểu ngày “{typed}”. Viết như 15/11, 15/11/2022 hoặc 2022-11-15.")
    day, month = int(match["day"]), int(match["month"])
    if match["year"]:
        found = _day(int(match["year"]) + (2000 if len(match["year"]) == len("22") else 0), month, day)
    elif past:
        found = next(filter(None, (_up_to(today, month, day, back) for back in range(_LEAP_CYCLE + 1))), None)
    else:
        found = _near(today, month, day)
    if found is None:
        raise BadUsage(f"Không có ngày “{typed}” trong lịch. Kiểm tra lại ngày và tháng.")
    return found


def _near(today: date, month: int, day: int) -> date | None:
    """This year's day, or next year's where that one lies more than half a year back or does not exist."""
    this_year = _day(today.year, month, day)
    if this_year and (today - this_year).days <= _HALF_A_YEAR:
        return this_year
    return _day(today.year + 1, month, day)


def _up_to(today: date, month: int, day: int, back: int) -> date | None:
    found = _day(today.year - back, month, day)
    return found if found and found <= today else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
