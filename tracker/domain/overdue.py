"""What is late today, by unit and by how many days."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from tracker.domain.period import Period
from tracker.domain.status import StatusRow, grouped_by_unit

BANDS: tuple[tuple[str, int], ...] = (("Đến 7 ngày", 7), ("8 đến 15 ngày", 15), ("16 đến 30 ngày", 30))
"""How late, with the last day that still belongs to it."""
LONGER = "Trên 30 ngày"


@dataclass(frozen=True, kw_only=True)
class UnitDelay:
    """One unit's late tasks: how many in each band of days, the longest wait last."""

    unit: str
    counts: tuple[int, ...]
    longest: int

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts)


@dataclass(frozen=True, kw_only=True)
class OverdueList:
    """The late tasks of one plan, or of every plan where `period` is None, as of one day.

    `silent` is steady work without a deadline of which nothing has been heard for long: beside the late, never among
    them.
    """

    as_of: date
    rows: tuple[StatusRow, ...]
    period: Period | None = None
    silent: tuple[StatusRow, ...] = ()

    @property
    def by_unit(self) -> tuple[UnitDelay, ...]:
        """One line a unit, in the order of the alphabet; what nobody owns comes last."""
        return tuple(_delay(name, rows) for name, rows in grouped_by_unit(self.rows))

    @property
    def totals(self) -> UnitDelay:
        """The same line for the whole office."""
        return _delay("Toàn cơ quan", self.rows)


def bands() -> tuple[str, ...]:
    """The names of the bands, the shortest delay first."""
    return (*(name for name, _ in BANDS), LONGER)


def _delay(unit: str, rows: tuple[StatusRow, ...]) -> UnitDelay:
    counts = Counter(_band(row.standing.days) for row in rows)
    return UnitDelay(
        unit=unit,
        counts=tuple(counts[place] for place in range(len(BANDS) + 1)),
        longest=max((row.standing.days for row in rows), default=0),
    )


def _band(days: int) -> int:
    return next((place for place, (_, last) in enumerate(BANDS) if days <= last), len(BANDS))
