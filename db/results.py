"""Result items: what the reports say was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from db.schema import results
from db.shelf import Shelf
from tracker.domain.link import Result
from tracker.domain.period import Period

_FIELDS = [field.name for field in fields(Result)]


class Results(Shelf[Result]):
    """The results of all reports. They are kept as printed and never change."""

    table = results
    noun = "kết quả"
    columns = tuple(results.c[name] for name in _FIELDS)

    def add(self, new: Sequence[Result]) -> list[Result]:
        """Keep new results, whatever number they say; returns them as kept, in the same order."""
        fresh = [replace(result, id=number) for result, number in zip(new, self._numbers(len(new)), strict=True)]
        self._insert(fresh)
        return fresh

    def of_period(self, period: Period) -> list[Result]:
        """What was reported for a period, in the order of the reports."""
        return self._where(results.c.period == period, order=(results.c.report_id, results.c.position, results.c.id))

    def _row(self, result: Result) -> dict[str, Any]:
        return {name: getattr(result, name) for name in _FIELDS}

    def _kept(self, row: Sequence[Any]) -> Result:
        return Result(**dict(zip(_FIELDS, row, strict=True)))
