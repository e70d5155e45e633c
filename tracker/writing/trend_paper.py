"""Trend → Content and tables: twelve months side by side, each ratio with its two numbers and its formula."""

from __future__ import annotations

from tracker.domain.trend import Trend, TrendMonth
from tracker.writing import wording
from tracker.writing.paper import Column, Content, Grid, Line, LineKind, Section
from tracker.writing.records import Value
from tracker.writing.summary import OUT
from tracker.writing.tables import Table

_COUNTS = (
    "Tổng số",
    "Hoàn thành đúng hạn",
    "Hoàn thành trễ hạn",
    "Chưa hoàn thành, trong hạn",
    "Chưa hoàn thành, quá hạn",
    OUT,
    "Chưa thấy báo cáo",
)
_NO_REPORT = "–"


def subject(trend: Trend) -> str:
    """What the list is about."""
    return f"Diễn biến thực hiện kế hoạch mười hai tháng đến {trend.period.label}"


def trend_content(trend: Trend) -> Content:
    """The sums in the body, the months in the appendix."""
    ratios = trend.total.ratios
    return Content(
        subject=subject(trend),
        body=(
            Section(
                heading="Tình hình chung",
                sentences=(_sentence(trend), *(f"{wording.ratio(ratio)}." for ratio in ratios)),
            ),
        ),
        closing="Trên đây là diễn biến thực hiện kế hoạch (số liệu từng tháng tại Phụ lục kèm theo)./.",
        appendix_title=f"DIỄN BIẾN THỰC HIỆN KẾ HOẠCH MƯỜI HAI THÁNG ĐẾN {trend.period.label.upper()}",
        appendix=(
            Section(
                heading="Nhiệm vụ có thời hạn theo tháng",
                grid=_grid(trend),
                notes=(
                    " ".join(f"{ratio.name} = {ratio.formula}." for ratio in ratios),
                    _dash_note(trend),
                ),
            ),
        ),
    )


def trend_tables(trend: Trend) -> tuple[Table, ...]:
    """One line a month; each ratio with part, whole and percentage in columns of their own."""
    names = [ratio.name for ratio in trend.total.ratios]
    ratios = [heading for name in names for heading in (name, f"{name}: tử số", f"{name}: mẫu số")]
    lines = [(month.period.short_label, *_values(month)) for month in trend.months]
    return (
        Table(
            name="Diễn biến",
            heading=subject(trend),
            headings=("Tháng", *_COUNTS, *ratios),
            widths=(16, *[10] * (len(_COUNTS) + len(ratios))),
            lines=(*lines, ("Cộng", *_values(trend.total))),
            notes=tuple(f"{ratio.name} (%) = {ratio.formula}." for ratio in trend.total.ratios),
        ),
    )


def _sentence(trend: Trend) -> str:
    count, totals = wording.count, trend.total.totals
    planned = sum(month.totals.total > 0 for month in trend.months)
    return (
        f"Tính đến {wording.long_day(trend.as_of)}, mười hai tháng đến {trend.period.label} có {count(planned)} tháng "
        f"có kế hoạch, {count(totals.total)} nhiệm vụ có thời hạn: {count(totals.done_in_time)} hoàn thành đúng hạn, "
        f"{count(totals.done_late)} hoàn thành trễ hạn, {count(totals.open_in_time)} chưa hoàn thành trong hạn, "
        f"{count(totals.overdue)} quá hạn, {count(totals.out)} tạm dừng, rút hoặc chuyển kỳ."
    )


def _dash_note(trend: Trend) -> str:
    told = f"“{_NO_REPORT}”: tháng chưa có kế hoạch, chưa có báo cáo, hoặc chưa có gì để chia."
    return f"{told} Quá hạn tính đến {wording.long_day(trend.as_of)}."


def _grid(trend: Trend) -> Grid:
    names = [ratio.name for ratio in trend.total.ratios]
    return Grid(
        columns=(
            Column(heading="Tháng", share=18),
            *(Column(heading=heading, share=15, centred=True, above="Số nhiệm vụ") for heading in _COUNTS),
            *(
                Column(heading=wording.capital(name.removeprefix("Tỷ lệ ")), share=28, centred=True, above="Tỷ lệ")
                for name in names
            ),
        ),
        lines=(
            *(_line(f"{month.period.number:02d}/{month.period.year}", month) for month in trend.months),
            _line("Cộng", trend.total, LineKind.SUM),
        ),
    )


def _line(name: str, month: TrendMonth, kind: LineKind = LineKind.ROW) -> Line:
    return Line(cells=(name, *map(_said, _counted(month)), *(ratio.share for ratio in month.ratios)), kind=kind)


def _values(month: TrendMonth) -> tuple[Value, ...]:
    ratios = [value for ratio in month.ratios for value in (ratio.percent, ratio.part, ratio.whole)]
    return (*_counted(month), *ratios)


def _counted(month: TrendMonth) -> tuple[int | None, ...]:
    totals = month.totals
    counts = (totals.total, totals.done_in_time, totals.done_late, totals.open_in_time, totals.overdue, totals.out)
    return (*counts, month.unreported if month.checked else None)


def _said(count: int | None) -> str:
    return _NO_REPORT if count is None else str(count)
