"""Periods as titles and headings name them: tháng 5 năm 2023, quý III/2024, 6 tháng đầu năm 2020, năm 2025, tuần 45."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.domain.period import Period, PeriodKind

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MONTH_NAMES = (
    *(("giêng", 1), ("một", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("sáu", 6)),
    *(("bảy", 7), ("tám", 8), ("chín", 9), ("mười", 10), ("chạp", 12)),
)
_MONTHS = dict(_MONTH_NAMES)
_WEEKS = 53


def _year_of(name: str) -> str:
    return rf"(?:\s*(?:[,/.-]|năm(?:\s+học)?|của\s+năm)\s*(?P<{name}_year>20\d\d)(?:\s*[-–]\s*20\d\d)?)?"


_NAMED = re.compile(
    rf"""
      (?:0?6|sáu)\s+tháng\s+(?P<half>đầu|cuối)(?:\s+năm)?(?:\s*(?P<half_year>20\d\d))?
    | (?P<nine>(?:0?9|chín)\s+tháng(?:\s+đầu)?(?:\s+năm)?(?:\s*(?P<nine_year>20\d\d))?)
    | (?:0?3|ba)\s+tháng\s+(?P<three>đầu|cuối)(?:\s+năm)?(?:\s*(?P<three_year>20\d\d))?
    | quý\s*(?P<quarter>IV|I{{1,3}}|[1-4])\b{_year_of("quarter")}
    | tuần\s+(?:thứ\s+)?(?P<week>\d{{1,2}})\b{_year_of("week")}
    | tháng\s*(?P<month>1[0-2]|0?[1-9]|{"|".join(_MONTHS)})\b{_year_of("month")}
    | (?:cả\s+)?năm\s+(?P<year>20\d\d)(?!\s*[-–]\s*20\d\d)
    """,
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, kw_only=True)
class NamedPeriod:
    """A period with the place in the text where it is named."""

    period: Period
    start: int
    end: int


def named_periods(text: str, year: int | None = None) -> list[NamedPeriod]:
    """The periods that a text names, in order. A missing year is that of the next one named, else the given year."""
    matches = list(_NAMED.finditer(text))
    years = [_year(match) for match in matches]
    found = []
    for n, match in enumerate(matches):
        known = next(filter(None, [*years[n:], *reversed(years[:n])]), year)
        period = _period(match, known) if known else None
        if period:
            found.append(NamedPeriod(period=period, start=match.start(), end=match.end()))
    return found


def _year(match: re.Match[str]) -> int | None:
    named = next((text for name, text in match.groupdict().items() if name.endswith("year") and text), None)
    return int(named) if named else None


def _period(match: re.Match[str], year: int) -> Period | None:
    """The period of a match. Nine months and three months are told by the quarter that they end with."""
    kind, number = PeriodKind.YEAR, 1
    if match["half"]:
        kind, number = PeriodKind.HALF, 1 if match["half"].lower() == "đầu" else 2
    elif match["nine"]:
        kind, number = PeriodKind.QUARTER, 3
    elif match["three"]:
        kind, number = PeriodKind.QUARTER, 1 if match["three"].lower() == "đầu" else 4
    elif name := match["quarter"]:
        kind, number = PeriodKind.QUARTER, _ROMAN.get(name.lower()) or int(name)
    elif match["week"]:
        kind, number = PeriodKind.WEEK, int(match["week"])
    elif name := match["month"]:
        kind, number = PeriodKind.MONTH, _MONTHS.get(name.lower()) or int(name)
    return (
        None if kind is PeriodKind.WEEK and not 1 <= number <= _WEEKS else Period(kind=kind, year=year, number=number)
    )
