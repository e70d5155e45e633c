"""One period in figures: by unit, over the months, and what its indicators say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.domain.period import Period
from tracker.domain.report_window import ReportWindow
from tracker.domain.split import Indicator
from tracker.domain.status import NO_UNIT, Ratio, UnitTotals, ratios_of
from tracker.domain.vietnamese import collation_key

PARTS: Mapping[str, str] = {
    "█": "đúng hạn",
    "▓": "trễ hạn",
    "○": "chưa xong",
    "▲": "quá hạn",
    "·": "không tính hạn",
}
"""What the parts of a bar mean, in the order of `parts`."""


@dataclass(frozen=True, kw_only=True)
class PlanFigures:
    """What became of one unit's tasks of one plan, steady work left out. `withdrawn` is part of `totals.out`."""

    period: Period
    totals: UnitTotals
    withdrawn: int = 0


@dataclass(frozen=True, kw_only=True)
class MonthShare:
    """One month's plan: how many tasks it had, and the share of those done that was done in time."""

    period: Period
    total: int
    in_time: Ratio


@dataclass(frozen=True, kw_only=True)
class Summary:
    """A period as of one day. `months` end with the month that the period ends in, the earliest first.

    `report` says which days the report on the period counts, and by when it is sent.
    """

    period: Period
    as_of: date
    units: tuple[UnitTotals, ...]
    totals: UnitTotals
    ratios: tuple[Ratio, ...]
    months: tuple[MonthShare, ...]
    indicators: tuple[Indicator, ...] = ()
    report: ReportWindow | None = None


def parts(totals: UnitTotals) -> tuple[int, ...]:
    """The five counts in the order of `PARTS`."""
    return totals.done_in_time, totals.done_late, totals.open_in_time, totals.overdue, totals.out


def summed_up(
    period: Period,
    figures: Sequence[PlanFigures],
    months: Sequence[Period],
    *,
    as_of: date,
    indicators: Sequence[Indicator] = (),
    report: ReportWindow | None = None,
) -> Summary:
    """The summary of what the store counts."""
    own = [one for one in figures if one.period == period]
    units = sorted((one.totals for one in own), key=lambda one: (one.unit == NO_UNIT, collation_key(one.unit)))
    return Summary(
        period=period,
        as_of=as_of,
        units=tuple(units),
        totals=_together(own),
        ratios=_ratios(own),
        months=tuple(_month(month, [one for one in figures if one.period == month]) for month in months),
        indicators=tuple(indicators),
        report=report,
    )


def months_until(period: Period, count: int) -> tuple[Period, ...]:
    """So many calendar months, the last of them the one that the period ends in."""
    month = Period.month(period.last_day.year, period.last_day.month)
    found = [month]
    while len(found) < count:
        found.append(found[-1].previous)
    return tuple(reversed(found))


def _month(month: Period, figures: Sequence[PlanFigures]) -> MonthShare:
    _, in_time, _ = _ratios(figures)
    return MonthShare(period=month, total=_together(figures).total, in_time=in_time)


def _ratios(figures: Sequence[PlanFigures]) -> tuple[Ratio, ...]:
    totals = _together(figures)
    return ratios_of(totals, counted=totals.total - sum(one.withdrawn for one in figures))


def _together(figures: Iterable[PlanFigures]) -> UnitTotals:
    all_parts = [parts(one.totals) for one in figures] or [(0, 0, 0, 0, 0)]
    in_time, late, still_open, overdue, out = (sum(column) for column in zip(*all_parts, strict=True))
    return UnitTotals(
        unit="Toàn cơ quan",
        done_in_time=in_time,
        done_late=late,
        open_in_time=still_open,
        overdue=overdue,
        out=out,
    )
