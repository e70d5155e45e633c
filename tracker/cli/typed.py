"""What people type, as values of the domain. What is wrong is BadUsage with the right spelling in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

import click

from tracker.domain.period import Period
from tracker.domain.vietnamese import fold
from tracker.errors import BadUsage

Word = TypeVar("Word", bound=StrEnum)
_RANGE = re.compile(r"(?P<first>\d{1,9})(?:-(?P<last>\d{1,9}))?", re.ASCII)
_MOST_IN_A_RANGE = 10_000


class PeriodType(click.ParamType[Period]):
    """A period's code: 2022-11, 2022-Q4, 2022-H1, 2022."""

    name = "period"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Period:  # noqa: ARG002
        """The period of this code."""
        return value if isinstance(value, Period) else Period.parse(value)


class FullDayType(click.ParamType[date]):
    """A day with its year, as scripts write it: 2022-11-15."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ARG002
        """The day."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError as error:
            raise BadUsage(f"Không hiểu ngày “{value}”. Viết đủ năm, tháng, ngày như 2022-11-15.") from error


class YearType(click.ParamType[int]):
    """A year of four digits, of which the calendar knows something."""

    name = "year"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:  # noqa: ARG002
        """The year."""
        if not re.fullmatch(r"(?:19|20)\d\d", str(value), re.ASCII):
            raise BadUsage(f"“{value}” không phải năm. Viết bốn chữ số như 2026.")
        return int(value)


class NumberType(click.ParamType[int]):
    """A whole number from 1 on."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:  # noqa: ARG002
        """The number."""
        if isinstance(value, int):
            return value
        if not re.fullmatch(r"\d{1,9}", value, re.ASCII) or int(value) == 0:
            raise BadUsage(f"“{value}” không phải số thứ tự. Ghi một số như 7; xem số bằng: tracker tasks")
        return int(value)


class WordType(click.ParamType[Word]):
    """One word of a list, by its value or by its Vietnamese label without marks."""

    name = "word"

    def __init__(self, kind: type[Word], what: str) -> None:
        self.kind = kind
        self.what = what

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Word:  # noqa: ARG002
        """The member meant by the word."""
        typed = " ".join(fold(value).replace("-", " ").split())
        for member in self.kind:
            if typed in (member.value.replace("-", " "), fold(getattr(member, "label", ""))):
                return member
        raise BadUsage(f"Không có {self.what} “{value}”. Dùng một trong: {self.words}.")

    @property
    def words(self) -> str:
        """All words with their labels, as help and complaints list them: either may be typed."""
        return ", ".join(f"{m.value} ({m.label})" if hasattr(m, "label") else m.value for m in self.kind)


PERIOD = PeriodType()
FULL_DAY = FullDayType()
YEAR = YearType()
NUMBER = NumberType()


def is_ids(word: str) -> bool:
    """Whether the word is made of task numbers, as `parse_ids` reads them."""
    return all(_RANGE.fullmatch(part) for part in word.split(",") if part) and any(c.isdigit() for c in word)


def parse_ids(typed: Iterable[str]) -> tuple[int, ...]:
    """Task numbers from words such as "3-7", "9", "12,14", each once, in the order typed."""
    ids: dict[int, None] = {}
    for word in (part for text in typed for part in text.split(",") if part):
        match = _RANGE.fullmatch(word)
        if match is None:
            raise BadUsage(f"Không hiểu số nhiệm vụ “{word}”. Viết như 5 hoặc 3-7; xem số bằng: tracker tasks")
        first = int(match["first"])
        last = int(match["last"] or first)
        if not first <= last < first + _MOST_IN_A_RANGE:
            raise BadUsage(f"Dãy số “{word}” không đúng. Viết số nhỏ trước, số lớn sau, như 3-7.")
        ids.update(dict.fromkeys(range(first, last + 1)))
    return tuple(ids)
