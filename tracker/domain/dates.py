"""Days as people type them: 15/11, 15/11/2022, 2022-11-15; for a deadline also "thứ 6", "mai", "cuối tháng", "+3"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from tracker.domain.calendar import WorkCalendar
from tracker.domain.period import Period, PeriodKind
from tracker.domain.vietnamese import fold, one_line
from tracker.errors import BadUsage

DEADLINE_EXAMPLES = "15/11, thứ 6, mai, cuối tháng, cuối quý, +3 (ngày làm việc), +3n (ngày lịch)"
"""What a field for a deadline says that it takes."""

_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?:[/.-](?P<year>\d{4}|\d{2}))?")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_HALF_A_YEAR = 183
_LEAP_CYCLE = 8  # 29/2 comes back after eight years at the latest

# What follows is matched against folded text, so that input methods and people may leave out any mark.
_AHEAD = {"hom nay": 0, "nay": 0, "mai": 1, "ngay mai": 1, "mot": 2, "ngay mot": 2, "ngay kia": 2}
_WEEKDAY = re.compile(
    r"(?:(?:thu|t) ?(?P<name>[2-7]|hai|ba|tu|nam|sau|bay)|(?P<sunday>cn|chu nhat))(?: (?:tuan )?(?P<week>nay|sau|toi))?"
)
_WEEKDAYS = {"2": 0, "3": 1, "4": 2, "5": 3, "6": 4, "7": 5, "hai": 0, "ba": 1, "tu": 2, "nam": 3, "sau": 4, "bay": 5}
_SUNDAY = 6
_DAY_OF_MONTH = re.compile(r"(?:ngay |mung )?(?P<day>\d{1,2})")
_EDGE = re.compile(
    r"(?P<edge>dau|giua|cuoi) (?P<unit>tuan|thang|quy|nam)"
    r"(?: (?:(?P<next>sau|toi)|nay|(?P<number>\d{1,2}|i{1,3}|iv)))?(?:(?:/| nam | )(?P<year>\d{4}))?"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MIDDLE = 15
_DISTANCE = re.compile(r"(?:\+ ?)?(?P<count>\d{1,3}) ?(?P<unit>ngay lam viec|lv|ngay|n|tuan|t|thang|th)? ?(?:nua|toi)?")
_DISTANCES: dict[str, Callable[[date, int], date]] = {
    "n": lambda today, count: today + timedelta(days=count),
    "t": lambda today, count: today + timedelta(weeks=count),
    "th": lambda today, count: today + relativedelta(months=count),
}
_DISTANCES |= {"ngay": _DISTANCES["n"], "tuan": _DISTANCES["t"], "thang": _DISTANCES["th"]}


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
        raise _no_such_day(typed)
    return found


def parse_deadline(text: str, today: date, calendar: WorkCalendar, *, near: date | None = None) -> date:
    """Read a deadline as `parse_day` does, or by its name or distance from today; BadUsage where it is none.

    - "hôm nay", "mai", "mốt"; "thứ 6", "t6", "cn": the next one after today; "t6 tuần này", "t6 tuần sau";
    - "đầu", "giữa" or "cuối" of "tuần", "tháng", "quý", "năm", this one, "sau", or a number ("cuối tháng 12");
    - "+3": three working days from today; "+3n" days, "+2t" weeks, "+1th" months of the calendar;
    - "15": the coming 15th.

    `near` is where a day or month without its year, and a bare "15", is looked for: the first day of a plan. In a plan
    that is still to come, "cuối tháng" is the end of its month.
    """
    typed = one_line(text)
    folded = " ".join(fold(typed).split())
    if _DAY_FIRST.fullmatch(folded) or _YEAR_FIRST.fullmatch(folded):
        return parse_day(folded, near or today)
    if folded in _AHEAD:
        return today + timedelta(days=_AHEAD[folded])
    if weekday := _WEEKDAY.fullmatch(folded):
        return _weekday(weekday, today)
    if edge := _EDGE.fullmatch(folded):
        return _edge(edge, typed, today, near or today)
    if day := _DAY_OF_MONTH.fullmatch(folded):
        return _day_of_month(int(day["day"]), typed, today, near)
    distance = _DISTANCE.fullmatch(folded)
    if distance and (folded.startswith("+") or folded.endswith(("nua", "toi"))):
        return moved(today, int(distance["count"]), distance["unit"] or "", calendar)
    raise BadUsage(f"Không hiểu ngày “{typed}”. Viết như {DEADLINE_EXAMPLES}.")


def _weekday(match: re.Match[str], today: date) -> date:
    number = _SUNDAY if match["sunday"] else _WEEKDAYS[match["name"]]
    monday = today - timedelta(days=today.weekday())
    if match["week"]:
        return monday + timedelta(days=number + (0 if match["week"] == "nay" else 7))
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _edge(match: re.Match[str], typed: str, today: date, near: date) -> date:
    first, last = _span(match, typed, today, near)
    if match["edge"] == "giua":
        if match["unit"] != "thang":
            raise BadUsage(f"“{typed}” chưa rõ ngày nào. Ghi hẳn ngày, ví dụ 15/11.")
        return first.replace(day=_MIDDLE)
    return first if match["edge"] == "dau" else last


def _span(match: re.Match[str], typed: str, today: date, near: date) -> tuple[date, date]:
    """The first and last day of the week, month, quarter or year that is meant."""
    if match["unit"] == "tuan":
        if match["number"] or match["year"]:
            raise BadUsage(f"“{typed}” chưa rõ tuần nào. Ghi hẳn ngày, ví dụ 15/11.")
        monday = today - timedelta(days=today.weekday()) + timedelta(days=7 if match["next"] else 0)
        return monday, monday + timedelta(days=6)
    per_period = {"thang": 1, "quy": 3, "nam": 12}[match["unit"]]
    kind = {"thang": PeriodKind.MONTH, "quy": PeriodKind.QUARTER, "nam": PeriodKind.YEAR}[match["unit"]]
    this = near if near > today and not match["next"] else today
    number = int(_ROMAN.get(match["number"] or "", match["number"] or 0)) or (this.month - 1) // per_period + 1
    period = Period(kind=kind, year=int(match["year"] or this.year), number=number)
    if match["number"] and not match["year"]:
        this_year = Period(kind=kind, year=near.year, number=number)
        period = this_year if (near - this_year.last_day).days <= _HALF_A_YEAR else _a_year_on(this_year)
    period = period.next if match["next"] else period
    return period.first_day, period.last_day


def _a_year_on(period: Period) -> Period:
    return Period(kind=period.kind, year=period.year + 1, number=period.number)


def _day_of_month(day: int, typed: str, today: date, near: date | None) -> date:
    """That day of the month that `near` lies in; without it the first one from today on."""
    month = Period.month((near or today).year, (near or today).month)
    months = [month, month.next, month.next.next] if near is None else [month]
    days = (_day(one.year, one.number, day) for one in months)
    found = next((one for one in days if one and (near or one >= today)), None)
    if found is None:
        raise _no_such_day(typed)
    return found


def moved(today: date, count: int, unit: str, calendar: WorkCalendar) -> date:
    """So many working days on, or days ("n"), weeks ("t") or months ("th") of the calendar; back if below 0."""
    move = _DISTANCES.get(unit)
    return move(today, count) if move else calendar.working_day_after(today, count)


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


def _no_such_day(typed: str) -> BadUsage:
    return BadUsage(f"Không có ngày “{typed}” trong lịch. Kiểm tra lại ngày và tháng.")
