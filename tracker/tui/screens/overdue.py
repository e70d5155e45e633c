"""What is late, of all periods, the longest late first."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.message import Message
from textual.widgets import Static

from tracker.domain.status import NO_UNIT
from tracker.tui import commands
from tracker.tui.screens.narrowing import UnitScreen
from tracker.tui.screens.tasks import TaskScreen

_EMPTY = "Không có nhiệm vụ quá hạn. Nhấn F2 để về bảng nhiệm vụ của kỳ."


class OverdueScreen(TaskScreen, UnitScreen):
    """Shows late tasks and ticks them off; a task that is no longer late leaves the list."""

    BINDINGS = commands.OVERDUE
    WITH_YEAR = True
    EMPTY = _EMPTY

    @dataclass
    class CountRead(Message):
        """How many tasks are late."""

        count: int

    def reload(self) -> None:
        """Read the count and the list."""
        query = self.services.tasks.overdue(unit=self._unit, conditions=self.conditions)
        empty = f"{self._unit or NO_UNIT}: không có nhiệm vụ quá hạn. Nhấn Esc để bỏ lọc."
        self.show_tasks(query, empty=_EMPTY if self._unit is None else empty)
        self.read(lambda: self.CountRead(self.services.tasks.count(query)))

    @on(CountRead)
    def _show_count(self, event: CountRead) -> None:
        unit = "" if self._unit is None else f" · {self._unit or NO_UNIT}"
        today = self.services.context.today()
        head = f"Quá hạn, mọi kỳ{unit} · {event.count} nhiệm vụ · hôm nay {today:%d/%m/%Y}"
        self.query_one("#head", Static).update(head)
        self.bar.answer(f"{event.count} nhiệm vụ quá hạn khớp." if self.conditions else "")

    def action_clear(self) -> None:
        """Take filters away; without any, go back to the board."""
        if self.grid.marked:
            self.grid.clear_marks()
            return
        if self._unit is None and not self.conditions and not self.has_class("-searching"):
            self.app.switch_mode("board")
            return
        self._unit = None
        super().action_clear()
        self.reload()
