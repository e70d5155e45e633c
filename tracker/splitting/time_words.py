"""Times as Vietnamese offices write them, and the last day that each of them means."""

from __future__ import annotations

import re
from calendar import SUNDAY, monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from tracker.domain.period import Period, PeriodKind

_MONTH = r"(?:1[0-2]|0?[1-9])(?!\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_SIGN = r"\s*[/.-]\s*"
_TO = r"\s*(?:đến(?:\s+hết)?|tới|-|–|->)\s*(?:ngày\s+)?"
_AND = r"\s*(?:,|và|-|–|đến(?:\s+hết)?)\s*"
_NTH = r"(?:\d(?!\d)|nhất|một|hai|ba|tư|bốn|năm|đầu(?:\s+tiên)?|cuối)"
_PART = r"(?:đầu|giữa|cuối|(?:thượng|trung|hạ)\s+tuần|nửa\s+(?:đầu|cuối))"


def _year_of(name: str) -> str:
    return rf"(?:\s*(?:/|[-.]|,?\s*năm)\s*(?P<{name}_y>\d{{2,4}}))?"


# In this order: the first spelling that fits a place in the text counts.
_SPELLINGS = {
    "iso": rf"20\d\d-{_MONTH}-{_DAY}",
    "week": (
        rf"tuần\s+(?:lễ\s+)?(?:thứ\s+)?(?P<weeks>{_NTH}(?:{_AND}(?:tuần\s+)?\d(?!\d))*)"
        rf"(?:\s*(?:,|của|trong)?\s*tháng\s+(?P<week_m>{_MONTH}){_year_of('week')})?"
    ),
    "part": rf"(?P<part_word>{_PART})\s+tháng(?:\s+(?P<part_m>{_MONTH}){_year_of('part')})?",
    "half": r"(?:06|6|sáu)\s+tháng\s+(?P<half_word>đầu|cuối)\s+năm(?:\s+(?P<half_y>20\d\d))?",
    "quarter": (rf"quý\s*(?:[IV1-4]+{_AND}(?:quý\s*)?)*(?P<quarter_n>IV|I{{1,3}}|[1-4])(?!\w){_year_of('quarter')}"),
    "month_span": rf"{_MONTH}\s*[-–]\s*(?P<span_m>{_MONTH})\s*/\s*(?P<span_y>20\d\d)",
    "range": (
        rf"(?:(?:từ\s+)?(?:ngày\s+)?{_DAY}(?:{_SIGN}{_MONTH}(?:{_SIGN}\d{{4}})?)?{_TO}|ngày\s+(?:{_DAY}\s*(?:,|và)\s*)+)"
        rf"(?P<to_d>{_DAY}){_SIGN}(?P<to_m>{_MONTH})(?:{_SIGN}(?P<to_y>\d{{2,5}}))?(?![\d/])"
    ),
    "long_day": (
        rf"(?:ngày\s+)?(?P<long_d>{_DAY})\s+tháng\s+(?P<long_m>{_MONTH})(?:\s*(?:,?\s*năm|/)\s*(?P<long_y>\d{{2,5}}))?"
    ),
    "day": rf"(?P<day_d>{_DAY}){_SIGN}(?P<day_m>{_MONTH})(?:{_SIGN}(?P<day_y>\d{{2,5}}))?(?![\d/])",
    "months": rf"(?:tháng\s*|T\.?\s?)(?:{_MONTH}{_AND}(?:tháng\s+)?)*(?P<months_m>{_MONTH}){_year_of('months')}",
    "month_year": rf"(?P<my_m>{_MONTH})\s*/\s*(?P<my_y>20\d\d)",
    "year_end": r"(?:cuối|hết)\s+năm(?:\s+(?P<end_y>20\d\d))?",
    "year": r"(?:cả\s+)?năm\s+(?P<year_y>20\d\d)(?!\s*[-–])",
}
_EXPRESSION = re.compile(
    r"(?<![\w/])(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _SPELLINGS.items()) + ")", re.IGNORECASE
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_ORDINALS = {"nhất": 1, "một": 1, "đầu": 1, "đầu tiên": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "cuối": -1}
_PART_ENDS = {"đầu": 10, "thượng tuần": 10, "nửa đầu": 15, "giữa": 20, "trung tuần": 20}  # else the month's last day
_FULL_YEAR, _SHORT_YEAR = 4, 2  # digits


@dataclass(frozen=True, kw_only=True)
class Time:
    """One time in a text: how it is spelled ("day", "week", …), where it stands, and its last day."""

    spelling: str
    words: str
    start: int
    end: int
    day: date


def times_in(text: str, period: Period) -> Iterator[Time]:
    """The times that a text names, in order. A missing year (or month) is that of the plan's period."""
    for match in _EXPRESSION.finditer(text):
        spelling = next(name for name in _SPELLINGS if match[name])
        try:
            day = _READERS[spelling](match, period)
        except ValueError:  # 31/6, or "tuần 2" in the plan of a quarter
            continue
        yield Time(spelling=spelling, words=match.group(), start=match.start(), end=match.end(), day=day)


def _year(digits: str | None, period: Period) -> int:
    """The year as meant: "25" is 2025, the slips "204" and "20024" are the year of the plan."""
    if digits and len(digits) == _FULL_YEAR:
        return int(digits)
    return 2000 + int(digits) if digits and len(digits) == _SHORT_YEAR else period.year


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _month_of(match: re.Match[str], name: str, period: Period) -> tuple[int, int]:
    """The month named, else that of a monthly plan; ValueError where neither tells it."""
    if match[f"{name}_m"]:
        return _year(match[f"{name}_y"], period), int(match[f"{name}_m"])
    if period.kind is not PeriodKind.MONTH:
        raise ValueError(match.group())
    return period.year, period.number


def _week(match: re.Match[str], period: Period) -> date:
    """The Sunday of the n-th Monday-to-Sunday week that lies wholly in the month."""
    end = _month_end(*_month_of(match, "week", period))
    named = re.findall(r"\d|[^\W\d_]+(?:\s+tiên)?", match["weeks"].lower())[-1]
    number = int(named) if named.isdigit() else _ORDINALS[" ".join(named.split())]
    days = (end.replace(day=day) for day in range(7, end.day + 1))
    sundays = [day for day in days if day.weekday() == SUNDAY]
    return sundays[min(number, len(sundays)) - 1] if number > 0 else sundays[-1]


def _part(match: re.Match[str], period: Period) -> date:
    end = _month_end(*_month_of(match, "part", period))
    return end.replace(day=_PART_ENDS.get(" ".join(match["part_word"].lower().split()), end.day))


def _half(match: re.Match[str], period: Period) -> date:
    return _month_end(_year(match["half_y"], period), 6 if match["half_word"].lower() == "đầu" else 12)


def _quarter(match: re.Match[str], period: Period) -> date:
    named = match["quarter_n"].lower()
    return _month_end(_year(match["quarter_y"], period), 3 * (_ROMAN.get(named) or int(named)))


def _day_of(name: str) -> Callable[[re.Match[str], Period], date]:
    def read(match: re.Match[str], period: Period) -> date:
        return date(_year(match[f"{name}_y"], period), int(match[f"{name}_m"]), int(match[f"{name}_d"]))

    return read


def _month_named(name: str) -> Callable[[re.Match[str], Period], date]:
    def read(match: re.Match[str], period: Period) -> date:
        return _month_end(_year(match[f"{name}_y"], period), int(match[f"{name}_m"]))

    return read


_READERS: dict[str, Callable[[re.Match[str], Period], date]] = {
    "iso": lambda match, _: date(*map(int, match["iso"].split("-"))),
    "week": _week,
    "part": _part,
    "half": _half,
    "quarter": _quarter,
    "month_span": _month_named("span"),
    "range": _day_of("to"),
    "long_day": _day_of("long"),
    "day": _day_of("day"),
    "months": _month_named("months"),
    "month_year": _month_named("my"),
    "year_end": lambda match, period: date(_year(match["end_y"], period), 12, 31),
    "year": lambda match, period: date(_year(match["year_y"], period), 12, 31),
}
