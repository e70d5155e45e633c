"""Result items: what the reports say was done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import update

from db.schema import results
from db.shelf import Shelf, chunks
from tracker.domain.link import Result
from tracker.domain.period import Period

_FIELDS = [field.name for field in fields(Result)]


class Results(Shelf[Result]):
    """The results of all reports, as printed: only a newer version of their report changes them."""

    table = results
    kind = Result
    noun = "kết quả"
    columns = tuple(results.c[name] for name in _FIELDS)

    def add(self, new: Sequence[Result]) -> list[Result]:
        """Keep new results, whatever number they say; returns them as kept, in the same order."""
        fresh = [replace(result, id=number) for result, number in zip(new, self._numbers(len(new)), strict=True)]
        self._insert(fresh)
        return fresh

    def save(self, result: Result) -> None:
        """Keep the values that a newer version of its report gives it."""
        values = {name: value for name, value in self._row(result).items() if name != "id"}
        self._connection.execute(update(results).where(results.c.id == result.id).values(values))

    def of_reports(self, report_ids: Iterable[int]) -> list[Result]:
        """What these reports say was done, in the order of the reports."""
        found = [result for chunk in chunks(report_ids) for result in self._where(results.c.report_id.in_(chunk))]
        return sorted(found, key=lambda result: (result.report_id, result.position, result.id))

    def of_period(self, period: Period) -> list[Result]:
        """What was reported for a period, in the order of the reports."""
        return self._where(results.c.period == period, order=(results.c.report_id, results.c.position, results.c.id))

    def _row(self, result: Result) -> dict[str, Any]:
        return {name: getattr(result, name) for name in _FIELDS}

    def _kept(self, row: Sequence[Any]) -> Result:
        return Result(**dict(zip(_FIELDS, row, strict=True)))
