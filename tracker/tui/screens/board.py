"""The board: one period's plan, where each task of it stands, and the way to change that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
from tracker.tui.sources import planned_rows

if TYPE_CHECKING:
    from tracker.domain.glance import Glance
    from tracker.services.importing import Kept


class BoardScreen(TaskScreen, PeriodScreen):
    """Shows the period that today lies in, until another one is wanted."""

    BINDINGS = commands.BOARD
    EMPTY = "Chưa có nhiệm vụ. Nhấn F7 để nhập báo cáo có phần kế hoạch."
    _is_of_all = False
    _sought: int | None = None
    _kept: Kept | None = None
    """What has just been imported, until it is shown."""

    @dataclass
    class BoardRead(Message):
        """The periods with a plan, and the figures of the one to show."""

        periods: Sequence[Period]
        period: Period | None
        total: int
        done: int
        overdue: int
        found: int
        found_everywhere: int
        today: date
        closed: date | None = None

    async def resume(self) -> None:
        """Another screen may have sent the user here for a task, or with a query; or the program has just begun."""
        wanted = self.wanted
        first, wanted.first = wanted.first, None
        if wanted.query or wanted.task:
            self._is_of_all, self._sought = bool(wanted.query), wanted.task
            self.conditions, self.names_period = (), False
            if wanted.query:
                await self.put_query(f"{wanted.query} ")
            else:
                self.clear_search()
            wanted.query, wanted.task = "", None
        elif first:
            self._show_first(first)
            self.call_after_refresh(self.call_after_refresh, self.read_all)
            return
        self.read_all()

    def _show_first(self, seen: Glance) -> None:
        """Show what was read past the store, which takes its time to open. All of it is read again from there."""
        self.periods, self.shown = seen.periods, seen.period
        label = seen.period.label
        self.query_one("#head", Static).update(f"{label[0].upper()}{label[1:]} · {seen.total} nhiệm vụ · đang mở…")
        self.query_shown = TaskQuery(period=seen.period)
        self.grid.show_read(self.source(self.query_shown), seen.total, planned_rows(seen))

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
            overdue=tasks.count(replace(tasks.overdue(), period=period)),
            found=tasks.count(TaskQuery(period=period, conditions=self.conditions)),
            found_everywhere=tasks.count(TaskQuery(conditions=self.conditions)),
            today=today,
            closed=tasks.closed().get(period) if period else None,
        )

    @on(BoardRead)
    def _show_board(self, event: BoardRead) -> None:
        self.periods, self.shown = event.periods, event.period
        self.query_one("#head", Static).update(self._head(event))
        self.answer(self._answer(event))
        period = None if self.with_year else event.period
        self.show_tasks(TaskQuery(period=period, conditions=self.conditions), empty=self.EMPTY)
        if self._sought:
            self.grid.move_to(self._sought)
            self._sought = None
        if self._kept:
            self._say_kept(self._kept)
            self._kept = None

    @property
    def with_year(self) -> bool:
        """Whether the list is of all periods: that was asked for, or the query says itself of which it is."""
        return self._is_of_all or self.names_period

    def action_all_periods(self) -> None:
        """Search in all periods, or in the one that is shown again."""
        self._is_of_all = not self._is_of_all
        self.reload()

    def _answer(self, read: BoardRead) -> str:
        """What the query has found, here and elsewhere."""
        if not self.conditions:
            return ""
        if self.with_year or read.period is None:
            return f"{read.found_everywhere} nhiệm vụ khớp{'' if self.names_period else ' trong mọi kỳ'}."
        elsewhere = f" Mọi kỳ: {read.found_everywhere}, nhấn F9 để xem." if read.found_everywhere > read.found else ""
        return f"{read.found} nhiệm vụ khớp trong {read.period.label}.{elsewhere}"

    def _head(self, read: BoardRead) -> str:
        if self._is_of_all:
            return f"Mọi kỳ · {read.found_everywhere} nhiệm vụ · hôm nay {read.today:%d/%m/%Y} · F9 về một kỳ"
        label = read.period.label if read.period else "chưa có kế hoạch"
        figures = [f"{read.total} nhiệm vụ", f"{read.done} hoàn thành", f"{read.overdue} quá hạn"] if read.total else []
        figures += [f"đã chốt {read.closed:%d/%m}"] if read.closed else []
        parts = [label[0].upper() + label[1:], *figures, f"hôm nay {read.today:%d/%m}", self.services.options.office]
        return " · ".join(part for part in parts if part)

    def show_import(self, kept: Kept) -> None:
        """Go to the plan that has just been imported."""
        self.wanted.linking = kept.report.head.result_period
        self.wanted.board = kept.report.head.plan_period
        self._kept = kept
        self.reload()

    def _say_kept(self, kept: Kept) -> None:
        """Say what has been imported, and how to go on."""
        from tracker.domain.revision_words import summary  # noqa: PLC0415  so do the lines of a first look without it

        if not kept.is_new:
            self.toast("Tệp này đã được nhập trước đây; không có gì thay đổi.")
            return
        if kept.revision and kept.revision.is_of_papers:
            self.toast(f"Đã thay bằng bản mới. {summary(kept.revision)} {UNDO_HINT}")
            return
        units = f", {len(kept.new_units)} đơn vị mới" if kept.new_units else ""
        units += f", {kept.routine} việc định kỳ" if kept.routine else ""
        linking = " Nhấn F4 để đối chiếu." if kept.results and kept.report.head.result_period in self.periods else ""
        self.toast(f"Đã lưu {kept.tasks} nhiệm vụ, {kept.results} kết quả{units}.{linking} {UNDO_HINT}")

    def go_to(self, period: Period | None) -> None:
        """Show another period, here and on the linking screen."""
        self.wanted.board = self.wanted.linking = period
        self._is_of_all = False
        self.reload()
