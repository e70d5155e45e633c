"""The stretch of time that a plan or a report covers: a week, a month, a quarter, half a year or a year."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker.errors import BadUsage


class PeriodKind(StrEnum):
    """The value is the letter that a period's code carries before its number."""

    WEEK = "W"
    MONTH = ""
    QUARTER = "Q"
    HALF = "H"
    YEAR = "Y"


_MONTHS = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.HALF: 6, PeriodKind.YEAR: 12}
_PER_YEAR = {PeriodKind.WEEK: 53, PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2, PeriodKind.YEAR: 1}
_CODE = re.compile(r"(?P<year>\d{4})(?:-(?:(?P<letter>[WQH])(?P<number>\d{1,2})|(?P<month>\d{1,2})))?", re.IGNORECASE)
_ROMAN = ("", "I", "II", "III", "IV")


@dataclass(frozen=True, kw_only=True)
class Period:
    """One period. `number` counts from 1 within the year; it is 1 for a whole year. Weeks are ISO weeks."""

    kind: PeriodKind
    year: int
    number: int = 1

    def __post_init__(self) -> None:
        if not (date.min.year < self.year < date.max.year and 1 <= self.number <= _PER_YEAR[self.kind]):
            raise BadUsage(f"Không có kỳ nào như vậy: {self.code}.")

    @classmethod
    def month(cls, year: int, number: int) -> Period:
        """A calendar month."""
        return cls(kind=PeriodKind.MONTH, year=year, number=number)

    @classmethod
    def parse(cls, code: str) -> Period:
        """Read "2022-11", "2022-Q4", "2022-H1", "2022" or "2022-W23"; BadUsage otherwise."""
        match = _CODE.fullmatch(code.strip())
        if not match:
            raise BadUsage(
                f"Không hiểu kỳ “{code}”. "
                "Viết như 2022-11 (tháng), 2022-Q4 (quý), 2022-H1 (6 tháng đầu năm), 2022 (năm)."
            )
        year = int(match["year"])
        if match["month"]:
            return cls.month(year, int(match["month"]))
        if match["letter"]:
            return cls(kind=PeriodKind(match["letter"].upper()), year=year, number=int(match["number"]))
        return cls(kind=PeriodKind.YEAR, year=year)

    @property
    def code(self) -> str:
        """What the database, the command line and the JSON keep: "2022-11", "2022-Q4", "2022-H1", "2022"."""
        if self.kind is PeriodKind.YEAR:
            return f"{self.year}"
        if self.kind in (PeriodKind.MONTH, PeriodKind.WEEK):
            return f"{self.year}-{self.kind.value}{self.number:02d}"
        return f"{self.year}-{self.kind.value}{self.number}"

    @property
    def label(self) -> str:
        """As a person says it: "tháng 11 năm 2022", "quý IV năm 2024", "6 tháng đầu năm 2020"."""
        match self.kind:
            case PeriodKind.YEAR:
                return f"năm {self.year}"
            case PeriodKind.HALF:
                return f"6 tháng {'đầu' if self.number == 1 else 'cuối'} năm {self.year}"
            case PeriodKind.QUARTER:
                return f"quý {_ROMAN[self.number]} năm {self.year}"
            case PeriodKind.WEEK:
                return f"tuần {self.number} năm {self.year}"
            case _:
                return f"tháng {self.number} năm {self.year}"

    @property
    def short_label(self) -> str:
        """The same in fewer words: "tháng 11/2022", "quý IV/2024"; half-years and years as in full."""
        return self.label if self.kind is PeriodKind.HALF else self.label.replace(" năm ", "/")

    @property
    def first_day(self) -> date:
        """The first day that belongs to it."""
        if self.kind is PeriodKind.WEEK:
            return date.fromisocalendar(self.year, min(self.number, date(self.year, 12, 28).isocalendar().week), 1)
        return date(self.year, (self.number - 1) * _MONTHS[self.kind] + 1, 1)

    @property
    def last_day(self) -> date:
        """The last day that belongs to it."""
        if self.kind is PeriodKind.WEEK:
            return self.first_day + timedelta(days=6)
        month = self.number * _MONTHS[self.kind]
        return date(self.year, month, monthrange(self.year, month)[1])

    @property
    def next(self) -> Period:
        """The period of the same kind that follows."""
        return self._moved(1)

    @property
    def previous(self) -> Period:
        """The period of the same kind before it."""
        return self._moved(-1)

    def _moved(self, steps: int) -> Period:
        if self.kind is PeriodKind.WEEK:
            year, week, _ = (self.first_day + timedelta(weeks=steps)).isocalendar()
            return Period(kind=self.kind, year=year, number=week)
        per_year = _PER_YEAR[self.kind]
        year, before = divmod(self.year * per_year + self.number - 1 + steps, per_year)
        return Period(kind=self.kind, year=year, number=before + 1)

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def __str__(self) -> str:
        return self.code


def in_order(periods: Iterable[Period]) -> list[Period]:
    """The earliest first; of those that begin together, the shortest first."""
    return sorted(periods, key=lambda period: (period.first_day, period.last_day))


def around(periods: Sequence[Period], today: date) -> Period | None:
    """Of periods in their order, the shortest period that today lies in, else the last of them."""
    now = sorted((one for one in periods if today in one), key=lambda one: one.last_day - one.first_day)
    return now[0] if now else (periods[-1] if periods else None)
