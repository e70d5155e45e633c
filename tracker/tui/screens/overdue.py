"""The leader's review: what is late, asked for, reported as done or soon due, of all periods, unit by unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Static

from tracker.domain.following import Queue
from tracker.domain.grouping import GroupBy
from tracker.domain.query import TaskQuery
from tracker.domain.status import NO_UNIT
from tracker.tui import commands
from tracker.tui.arrangement import Arrangement
from tracker.tui.followed_rows import COLUMNS, FollowedSource, queue_words
from tracker.tui.screens.deciding import DecidingScreen
from tracker.tui.screens.narrowing import UnitScreen
from tracker.tui.screens.office import Wanted
from tracker.tui.widgets.chips import Chips
from tracker.tui.widgets.grid import Column, Grid
from tracker.tui.widgets.rows import is_heading

if TYPE_CHECKING:
    from tracker.services import Services

_EMPTY = {
    Queue.OVERDUE: "Không có nhiệm vụ quá hạn.",
    Queue.ASKED: "Không có đề nghị gia hạn nào chờ quyết định.",
    Queue.WAITING: "Không có nhiệm vụ nào chờ xác nhận.",
    Queue.SOON: "Không có nhiệm vụ nào sắp đến hạn.",
    Queue.SILENT: "Không có việc thường xuyên nào lâu chưa báo cáo.",
    Queue.ALL: "Không có gì phải rà soát.",
}


class OverdueScreen(DecidingScreen, UnitScreen):
    """Shows one queue of the review; a task that no longer belongs to it leaves the list."""

    BINDINGS = commands.OVERDUE
    USUAL = Arrangement(group=GroupBy.UNIT)
    OWN_KEYS = "overdue."

    @dataclass
    class CountsRead(Message):
        """How many tasks each queue has."""

        counts: Mapping[Queue, int]

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self._queue = Queue.OVERDUE
        self._is_new = True  # nobody has moved the cursor in this queue yet

    def compose(self) -> ComposeResult:
        """The line of queues stands below the head."""
        for widget in super().compose():
            yield widget
            if widget.id == "head":
                yield Chips(id="queues", markup=False)

    @property
    def columns(self) -> Sequence[Column]:
        """Those of a review."""
        return COLUMNS

    def source(self, query: TaskQuery) -> FollowedSource:
        """Tasks with what was asked, said and decided about them."""
        return FollowedSource(services=self.services, query=query)

    async def resume(self) -> None:
        """Another screen may have sent the user here for a queue."""
        if self.wanted.queue:
            self._queue, self.wanted.queue = self.wanted.queue, None
        await super().resume()

    def reload(self) -> None:
        """Read the counts and the list."""
        following, unit, conditions = self.services.following, self._unit, self.conditions
        empty = f"{self._unit or NO_UNIT}: {_EMPTY[self._queue].lower()} Nhấn Esc để bỏ lọc."
        usual = f"{_EMPTY[self._queue]} Nhấn ] sang bộ lọc khác, F2 về bảng nhiệm vụ."
        query = following.query(self._queue, unit=unit, conditions=conditions)
        self.show_tasks(query, empty=usual if unit is None else empty)
        self.read(lambda: self.CountsRead(following.counts(unit=unit, conditions=conditions)))

    @on(CountsRead)
    def _show_counts(self, event: CountsRead) -> None:
        count = event.counts[self._queue]
        self._is_new = self._is_new or not count
        unit = "" if self._unit is None else f" · {self._unit or NO_UNIT}"
        today = self.services.context.today()
        head = f"Rà soát, mọi kỳ{unit} · {count} nhiệm vụ {self._words} · hôm nay {today:%d/%m/%Y}"
        self.query_one("#head", Static).update(head)
        self.query_one(Chips).show(queue_words(event.counts), list(Queue).index(self._queue))
        self.answer(f"{count} nhiệm vụ khớp." if self.conditions else "")

    @property
    def _words(self) -> str:
        return "cần xem" if self._queue is Queue.ALL else self._queue.label

    @on(Grid.Highlighted, "#tasks")
    def _stand_on_a_task(self, event: Grid.Highlighted) -> None:
        """Begin on the first task, not on the name of its unit."""
        if self._is_new and event.key is not None:
            self._is_new = False
            self.grid.action_move(int(is_heading(event.key)))

    def action_queue(self, steps: int) -> None:
        """Go to another queue, round and round."""
        queues = list(Queue)
        self._show_queue(queues[(queues.index(self._queue) + steps) % len(queues)])

    @on(Chips.Chosen)
    def _show_clicked(self, event: Chips.Chosen) -> None:
        self._show_queue(list(Queue)[event.place])

    def _show_queue(self, queue: Queue) -> None:
        self._queue = queue
        self._is_new = True
        self.grid.clear_marks()
        self.reload()

    def action_clear(self) -> None:
        """Take marks, details and filters away; without any, go back to the board."""
        if not self.is_typing and self.put_away():
            return
        is_first = self._queue is Queue.OVERDUE
        if is_first and self._unit is None and not self.conditions and not self.has_class("-searching"):
            self.app.switch_mode("board")
            return
        self._unit, self._queue = None, Queue.OVERDUE
        super().action_clear()
        self.reload()
