"""Twelve months side by side: what was planned, done in time or late, what is overdue, what nobody reported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.domain.period import Period
from tracker.domain.status import Ratio, StatusList, UnitTotals, ratios_of


@dataclass(frozen=True, kw_only=True)
class TrendMonth:
    """One month's plan, steady work left out.

    `counted` are its tasks less what was withdrawn; `checked` is the same number where the month's report is in, else
    0; `unreported` are those of the checked ones of which that report says nothing.
    """

    period: Period
    totals: UnitTotals
    counted: int
    checked: int
    unreported: int

    @property
    def ratios(self) -> tuple[Ratio, ...]:
        """The three of the status list, then the share that nobody reported."""
        missing = Ratio(
            name="Tỷ lệ chưa thấy báo cáo",
            part=self.unreported,
            whole=self.checked,
            formula="chưa thấy báo cáo ÷ (tổng số − không còn phù hợp) của những tháng đã có báo cáo",
        )
        return (*ratios_of(self.totals, counted=self.counted), missing)


@dataclass(frozen=True, kw_only=True)
class Trend:
    """The months as of one day, the earliest first; `period` is the one that they lead up to."""

    period: Period
    as_of: date
    months: tuple[TrendMonth, ...]

    @property
    def total(self) -> TrendMonth:
        """All months together."""
        sums = [sum(column) for column in zip(*map(_counts, self.months), strict=True)] or [0] * 8
        in_time, late, still_open, overdue, out, counted, checked, unreported = sums
        totals = UnitTotals(
            unit="Cộng",
            done_in_time=in_time,
            done_late=late,
            open_in_time=still_open,
            overdue=overdue,
            out=out,
        )
        return TrendMonth(period=self.period, totals=totals, counted=counted, checked=checked, unreported=unreported)


def trend_month(status: StatusList) -> TrendMonth:
    """What the list of one month says in figures."""
    counting = [row for row in status.rows if row.counts]
    checked = counting if status.results_seen else []
    return TrendMonth(
        period=status.period,
        totals=status.totals,
        counted=len(counting),
        checked=len(checked),
        unreported=sum(row.is_unreported for row in checked),
    )


def _counts(month: TrendMonth) -> tuple[int, ...]:
    totals = month.totals
    parts = (totals.done_in_time, totals.done_late, totals.open_in_time, totals.overdue, totals.out)
    return (*parts, month.counted, month.checked, month.unreported)
