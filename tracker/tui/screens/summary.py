"""Tổng hợp: a period by unit, its shares, twelve months, what keeps coming back, and the indicators."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.widgets import Static

from tracker.domain.period import Period
from tracker.domain.status import NO_UNIT, UnitTotals
from tracker.domain.summary import PARTS, Summary, parts
from tracker.domain.summary_words import LEGEND, carried_line, indicator_line, month_line, unit_bar
from tracker.tui import commands
from tracker.tui.screens.office import Wanted
from tracker.tui.screens.periods import PeriodScreen, around, planned_periods
from tracker.tui.sources import ListSource
from tracker.tui.widgets.details import Details, Section
from tracker.tui.widgets.grid import Cell, Column, Grid, Row
from tracker.tui.widgets.keybar import KeyBar
from tracker.tui.widgets.paint import lay_out

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.review import TaskReview

_EMPTY = "Chưa có kế hoạch nào để tổng hợp. Nhấn F7 để nhập báo cáo có phần kế hoạch."
_NONE_IN_PERIOD = "Kỳ này chỉ có việc thường xuyên, không tính vào số liệu. Nhấn [ hoặc ] sang kỳ khác."
_READING = "đang so với các kỳ trước…"
_SHORT = ("Đúng", "Trễ", "Chưa", "Quá", "Khác")
_STYLES = ("done", "done", "", "overdue", "muted")
_SCROLL_BAR = 2  # cells
_WIDE, _WIDEST = 90, 125  # cells of the list from which units, and then all columns, have room for whole words


def _columns() -> tuple[Column, ...]:
    narrow = [
        Column(key=symbol, title=f"{symbol} {title}", width=len(title) + 2, align="right", max_terminal=_WIDEST - 1)
        for symbol, title in zip(PARTS, _SHORT, strict=True)
    ]
    wide = [
        Column(key=symbol, title=f"{symbol} {words}", width=len(words) + 2, align="right", min_terminal=_WIDEST)
        for symbol, words in PARTS.items()
    ]
    return (
        Column(key="unit", title="Đơn vị", width=15, max_terminal=_WIDE - 1),
        Column(key="unit", title="Đơn vị", width=24, min_terminal=_WIDE),
        Column(key="bar", title="Nhiệm vụ"),
        *narrow,
        *wide,
        Column(key="total", title="Tổng", width=4, align="right"),
    )


class SummaryScreen(PeriodScreen):
    """Only looks. Enter on a unit shows its tasks on the board."""

    CSS_PATH = "summary.tcss"
    BINDINGS = commands.SUMMARY

    @dataclass
    class SummaryRead(Message):
        """The periods with a plan, the figures of the one to show, None before there is any, and units' short names."""

        periods: Sequence[Period]
        summary: Summary | None
        short: Mapping[str, str]

    @dataclass
    class CarriedRead(Message):
        """What has come back from earlier plans."""

        carried: Sequence[TaskReview]

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self._summary: Summary | None = None
        self._carried: Sequence[TaskReview] | None = None
        self._short: Mapping[str, str] = {}

    def compose(self) -> ComposeResult:
        """Head line, units, everything else as text to scroll, footer."""
        yield Static(id="head", markup=False)
        with Container(id="body"):
            yield Grid(_columns(), empty=_EMPTY, id="units")
            yield Details(id="figures")
        yield KeyBar()

    def on_mount(self) -> None:
        """Keys go to the units."""
        self.grid.focus()

    @property
    def grid(self) -> Grid:
        """The units."""
        return self.query_one("#units", Grid)

    def reload(self) -> None:
        """Read the figures of the period that the board shows."""
        self.read(self._read_summary)

    def _read_summary(self) -> SummaryRead:
        periods = planned_periods(self.services)
        today = self.services.context.today()
        period = self.wanted.board if self.wanted.board in periods else around(periods, today)
        summary = self.services.overview.summary(period) if period else None
        return self.SummaryRead(periods, summary, {unit.name: unit.short for unit in self.services.units.all()})

    @on(SummaryRead)
    def _take_summary(self, event: SummaryRead) -> None:
        summary = event.summary
        if summary is None or summary.period != self.shown:
            self._carried = None
        self.periods, self.shown = event.periods, summary.period if summary else None
        self._summary, self._short = summary, event.short
        self._show()
        if summary:
            period = summary.period
            self.read(lambda: self.CarriedRead(self.services.overview.carried_over(period)), group="carried")

    @on(CarriedRead)
    def _take_carried(self, event: CarriedRead) -> None:
        self._carried = event.carried
        self._show_figures()

    def on_resize(self) -> None:
        """The bars are as long as there is room for them."""
        self._show()

    def _show(self) -> None:
        summary = self._summary
        label = summary.period.label if summary else "chưa có kế hoạch"
        asked = f" · số liệu ngày {summary.as_of:%d/%m/%Y}" if summary else ""
        if summary and summary.report and summary.report.span_words:
            asked += f" · báo cáo: {summary.report.span_words}"
        self.query_one("#head", Static).update(f"Tổng hợp {label}{asked}")
        self.grid.empty = _NONE_IN_PERIOD if summary else _EMPTY
        units = (summary.totals, *summary.units) if summary and summary.units else ()
        most = max((one.total for one in units[1:]), default=0)
        room = {column.key: cells for column, cells in lay_out(_columns(), max(self.grid.size.width - _SCROLL_BAR, 1))}[
            "bar"
        ]
        is_wide = self.grid.size.width >= _WIDE
        rows = [
            _row(n, one, name=self._unit_words(one, is_wide=is_wide), most=most if n else one.total, room=room)
            for n, one in enumerate(units)
        ]
        self.grid.show(ListSource(rows))
        self._show_figures()

    def _unit_words(self, totals: UnitTotals, *, is_wide: bool) -> str:
        """The unit's name where there is room for it, else its short one."""
        return totals.unit if is_wide else self._short.get(totals.unit) or totals.unit

    def _show_figures(self) -> None:
        self.query_one(Details).show(_sections(self._summary, self._carried) if self._summary else [])

    @on(Grid.Selected)
    def action_open(self) -> None:
        """Show the tasks of the unit under the cursor."""
        summary, key = self._summary, self.grid.cursor_key
        if summary is None or key is None:
            return
        query = f"ky:{summary.period.code} -loai:thuongxuyen"
        if key:
            unit = summary.units[key - 1].unit
            query += " don_vi:chuagiao" if unit == NO_UNIT else f' don_vi:"{unit}"'
        self.query_on_board(query)

    def go_to(self, period: Period | None) -> None:
        """Show another period, here and on the board."""
        self.wanted.board = period
        self.reload()


def _row(key: int, totals: UnitTotals, *, name: str, most: int, room: int) -> Row:
    counts = {
        symbol: Cell(text=str(count), style=style if count else "muted")
        for symbol, count, style in zip(PARTS, parts(totals), _STYLES, strict=True)
    }
    bar = unit_bar(totals, most=most, width=room)
    cells = {"unit": Cell(text=name), "bar": Cell(text=bar), "total": Cell(text=str(totals.total))}
    return Row(key, cells | counts)


def _sections(summary: Summary, carried: Sequence[TaskReview] | None) -> list[Section]:
    returning = [carried_line(one.row.task, one.chain) for one in carried or () if one.chain]
    nothing = "Không có việc nào chuyển từ kỳ trước mà chưa xong." if carried is not None else _READING
    return [
        Section(title="Tỷ lệ của kỳ", lines=[ratio.words for ratio in summary.ratios]),
        Section(
            title=f"Tỷ lệ đúng hạn theo tháng ({summary.months[-1].in_time.formula})",
            lines=[month_line(month) for month in reversed(summary.months)],
        ),
        Section(title="Việc chuyển kỳ chưa xong, lâu nhất trước", lines=returning or [nothing]),
        Section(
            title="Chỉ tiêu trong báo cáo về kỳ này",
            lines=[indicator_line(row) for row in summary.indicators]
            or ["Báo cáo không có bảng chỉ tiêu, hoặc chưa nhập báo cáo (F7)."],
        ),
        Section(title="Ký hiệu của bảng đơn vị", lines=[LEGEND]),
    ]
