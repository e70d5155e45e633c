"""Hôm nay: what waits for this person, each line leading to where it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Static

from tracker.domain.day_words import long_day
from tracker.domain.following import Queue
from tracker.domain.next_step import NextStep, NextSteps, StepKind
from tracker.tui import commands
from tracker.tui.screens.office import OfficeScreen, Wanted
from tracker.tui.sources import ListSource
from tracker.tui.widgets.grid import Cell, Column, Grid, Row
from tracker.tui.widgets.keybar import KeyBar

if TYPE_CHECKING:
    from tracker.services import Services

_EMPTY = "Không còn việc gì đang chờ. Nhấn F2 xem bảng nhiệm vụ, t xem tổng hợp, c xem lịch hạn."
_WIDE = 100  # cells from which the list has room to spare
_ORDER = list(StepKind)
_COLUMNS = (
    Column(key="symbol", title=" ", width=1),
    Column(key="words", title="Việc đang chờ", max_terminal=_WIDE - 1),
    Column(key="words", title="Việc đang chờ", width=72, min_terminal=_WIDE),
    Column(key="where", title="Enter tới", width=18),
)
_QUEUES = {
    StepKind.OVERDUE: Queue.OVERDUE,
    StepKind.ASKED: Queue.ASKED,
    StepKind.WAITING: Queue.WAITING,
}
"""The part of the review that a step of the whole office leads to."""
_STYLES = {StepKind.OVERDUE: "overdue", StepKind.SOON: "soon"}


class TodayScreen(OfficeScreen):
    """Shows what the store knows at once, then what comparing plan and report brings."""

    CSS_PATH = "today.tcss"
    BINDINGS = commands.TODAY

    @dataclass
    class QuickRead(Message):
        """What the store knows at once."""

        steps: NextSteps

    @dataclass
    class LinkingRead(Message):
        """What waits to be linked."""

        steps: Sequence[NextStep]

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self._quick: NextSteps | None = None
        self._linking: Sequence[NextStep] = ()

    def compose(self) -> ComposeResult:
        """Head line, what of the settings could not be followed, the list, footer."""
        yield Static(id="head", markup=False)
        yield Static(id="note", markup=False)
        yield Grid(_COLUMNS, empty=_EMPTY, id="steps")
        yield KeyBar()

    def on_mount(self) -> None:
        """Keys go to the list."""
        self.grid.focus()

    @property
    def grid(self) -> Grid:
        """The list."""
        return self.query_one("#steps", Grid)

    def reload(self) -> None:
        """Read what waits; the slow part apart."""
        self.read(lambda: self.QuickRead(self.services.desk.quick_steps()))
        self.read(lambda: self.LinkingRead(self.services.desk.linking_steps()), group="linking")

    @on(QuickRead)
    def _take_quick(self, event: QuickRead) -> None:
        self._quick = event.steps
        self._show(event.steps)

    @on(LinkingRead)
    def _take_linking(self, event: LinkingRead) -> None:
        self._linking = event.steps
        if self._quick:
            self._show(self._quick)

    def _show(self, quick: NextSteps) -> None:
        self.query_one("#head", Static).update(f"Hôm nay, {long_day(quick.as_of)} · {quick.whose}")
        note = self.query_one("#note", Static)
        notes = [quick.note, f"{quick.report.words}." if quick.report else ""]
        note.update("\n".join(filter(None, notes)))
        note.display = any(notes)
        steps = sorted((*quick.steps, *self._linking), key=lambda step: _ORDER.index(step.kind))
        self.grid.show(ListSource([_row(step) for step in steps]))

    @on(Grid.Selected)
    def action_open(self) -> None:
        """Go where the step under the cursor is done."""
        key = self.grid.cursor_key
        steps = (*(self._quick.steps if self._quick else ()), *self._linking)
        step = next((one for one in steps if _ORDER.index(one.kind) == key), None)
        if step is None:
            return
        if step.kind in (StepKind.NO_REPORT, StepKind.NO_PLAN):
            self.action_import()
        elif step.kind is StepKind.ROUTINES:
            self.action_routines()
        elif step.kind is StepKind.NO_NOTICE:
            self.app.switch_mode("due")
        elif step.kind.is_of_linking:
            self.wanted.linking = step.period
            self.app.switch_mode("linking")
        elif step.kind in _QUEUES and not step.unit:
            self.wanted.queue = _QUEUES[step.kind]
            self.app.switch_mode("overdue")
        else:
            self.query_on_board(step.query)


def _row(step: NextStep) -> Row:
    style = _STYLES.get(step.kind, "")
    return Row(
        _ORDER.index(step.kind),
        {
            "symbol": Cell(text=step.kind.symbol, style=style),
            "words": Cell(text=step.words, style=style),
            "where": Cell(text=_where(step), style="muted"),
        },
    )


def _where(step: NextStep) -> str:
    if step.kind in (StepKind.NO_REPORT, StepKind.NO_PLAN):
        return "F7 Nhập báo cáo"
    if step.kind is StepKind.ROUTINES:
        return "Việc định kỳ"
    if step.kind is StepKind.NO_NOTICE:
        return "c Lịch hạn"
    if step.kind.is_of_linking:
        return "F4 Đối chiếu"
    return "F3 Rà soát" if step.kind in _QUEUES and not step.unit else "F2 Bảng, đã lọc"
