"""The board: one period's plan, where each task of it stands, and the way to change that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message
from textual.widgets import Static

from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.task import State
from tracker.tui import commands
from tracker.tui.changes import UNDO_HINT
from tracker.tui.screens.periods import PeriodScreen, around, planned_periods
from tracker.tui.screens.tasks import TaskScreen

if TYPE_CHECKING:
    from tracker.services.importing import Kept


class BoardScreen(TaskScreen, PeriodScreen):
    """Shows the period that today lies in, until another one is wanted."""

    BINDINGS = commands.BOARD
    EMPTY = "Chưa có nhiệm vụ. Nhấn F7 để nhập báo cáo có phần kế hoạch."

    @dataclass
    class BoardRead(Message):
        """The periods with a plan, and the figures of the one to show."""

        periods: Sequence[Period]
        period: Period | None
        total: int
        done: int
        overdue: int
        today: date

    def reload(self) -> None:
        """Read the figures, then the list."""
        self.read(self._read_board)

    def _read_board(self) -> BoardRead:
        tasks, today = self.services.tasks, self.services.context.today()
        periods = planned_periods(self.services)
        period = self.wanted.board if self.wanted.board in periods else around(periods, today)
        return self.BoardRead(
            periods=periods,
            period=period,
            total=tasks.count(TaskQuery(period=period)),
            done=tasks.count(TaskQuery(period=period, states=frozenset({State.DONE}))),
            overdue=tasks.count(TaskQuery(period=period, overdue_on=today)),
            today=today,
        )

    @on(BoardRead)
    def _show_board(self, event: BoardRead) -> None:
        self.periods, self.shown = event.periods, event.period
        self.query_one("#head", Static).update(self._head(event))
        self.show_tasks(TaskQuery(period=event.period, words=self.words), empty=self.EMPTY)

    def _head(self, read: BoardRead) -> str:
        label = read.period.label if read.period else "chưa có kế hoạch"
        figures = [f"{read.total} nhiệm vụ", f"{read.done} hoàn thành", f"{read.overdue} quá hạn"] if read.total else []
        parts = [label[0].upper() + label[1:], *figures, f"hôm nay {read.today:%d/%m}", self.services.importing.office]
        return " · ".join(part for part in parts if part)

    def show_import(self, kept: Kept) -> None:
        """Go to the plan that has just been imported, and say how to go on."""
        head = kept.report.head
        self.wanted.linking = head.result_period
        self.wanted.board = head.plan_period
        self.reload()
        if not kept.is_new:
            self.toast("Tệp này đã được nhập trước đây; không có gì thay đổi.")
            return
        units = f", {len(kept.new_units)} đơn vị mới" if kept.new_units else ""
        linking = " Nhấn F4 để đối chiếu." if kept.results and head.result_period in self.periods else ""
        self.toast(f"Đã lưu {kept.tasks} nhiệm vụ, {kept.results} kết quả{units}.{linking} {UNDO_HINT}")

    def go_to(self, period: Period | None) -> None:
        """Show another period, here and on the linking screen."""
        self.wanted.board = self.wanted.linking = period
        self.reload()
