"""The indicators of a period: plan, result and, where both are numbers, how much of the plan is reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tracker.domain.figure import Figure, read_figure
from tracker.domain.period import Period, PeriodKind
from tracker.domain.split import Indicator

FORMULA = "thực hiện ÷ kế hoạch"


@dataclass(frozen=True, kw_only=True)
class IndicatorRow:
    """One indicator with its two numbers; both are None where they cannot be compared."""

    indicator: Indicator
    reached: Fraction | None = None
    planned: Fraction | None = None

    @property
    def percent(self) -> float | None:
        """How much of the plan is reached, rounded to one decimal, halves upwards as clerks do."""
        if self.reached is None or not self.planned:
            return None
        return _tenth(100 * self.reached / self.planned)


@dataclass(frozen=True, kw_only=True)
class IndicatorList:
    """The indicators that the report of one period prints, as of one day."""

    period: Period
    as_of: date
    indicators: tuple[Indicator, ...]

    @property
    def rows(self) -> tuple[IndicatorRow, ...]:
        """One line an indicator, in the order of the report."""
        return tuple(map(indicator_row, self.indicators))

    @property
    def days_gone(self) -> tuple[int, int]:
        """How many days of the year are over with the period, and how many the year has."""
        first = Period(kind=PeriodKind.YEAR, year=self.period.last_day.year)
        return (self.period.last_day - first.first_day).days + 1, (first.last_day - first.first_day).days + 1

    @property
    def time_gone(self) -> float:
        """The same in percent."""
        return _tenth(Fraction(100 * self.days_gone[0], self.days_gone[1]))

    def pace(self, row: IndicatorRow) -> float | None:
        """Percentage points ahead of the year (or, negative, behind it); it means something for yearly plans only."""
        return None if row.percent is None else round(row.percent - self.time_gone, 1)


def indicator_row(indicator: Indicator) -> IndicatorRow:
    """Read its numbers. A plan that stands only as the whole of "82/85" is 85."""
    actual, target = read_figure(indicator.actual), read_figure(indicator.target)
    if actual is None:
        return IndicatorRow(indicator=indicator)
    planned = _planned(actual, target, is_target_given=bool(indicator.target))
    return IndicatorRow(indicator=indicator, reached=actual.value if planned else None, planned=planned)


def _planned(actual: Figure, target: Figure | None, *, is_target_given: bool) -> Fraction | None:
    if target is None:
        return None if is_target_given else actual.whole
    comparable = target.is_percent == actual.is_percent and target.whole in (None, actual.whole)
    return (target.value or None) if comparable else None


def _tenth(value: Fraction) -> float:
    return int(value * 10 + Fraction(1, 2)) / 10
