"""What the board and the overdue screen share: a list of tasks, its order and groups, and the details of one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.message import Message
from textual.widgets import Static

from tracker.domain.grouping import GroupBy
from tracker.domain.query import Order, TaskQuery
from tracker.domain.task import Task
from tracker.tui import commands
from tracker.tui.arrangement import Arrangement
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.grouped import GroupedSource
from tracker.tui.screens.acting import ActingScreen
from tracker.tui.screens.office import Wanted
from tracker.tui.sources import TaskSource, task_columns
from tracker.tui.task_detail import task_sections
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.fields import SearchField
from tracker.tui.widgets.grid import Grid
from tracker.tui.widgets.keybar import KeyBar
from tracker.tui.widgets.query_bar import QueryBar
from tracker.tui.widgets.rows import is_heading

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.tasks import TaskDetail


class TaskScreen(ActingScreen):
    """A list of tasks with a details pane: beside it on wide terminals, below it and asked for on narrow ones."""

    CSS_PATH = "tasks.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*commands.TASKS, *commands.VIEWS]
    WITH_YEAR = False
    EMPTY = ""

    @dataclass
    class DetailRead(Message):
        """Everything about the task under the cursor."""

        detail: TaskDetail

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self._detailed: Task | None = None
        self._arrangement = Arrangement()

    def compose(self) -> ComposeResult:
        """Head line, search field, list and details, footer."""
        yield Static(id="head", markup=False)
        yield QueryBar(id="search")
        with Container(id="body"):
            yield Grid(task_columns(with_year=self.WITH_YEAR), empty=self.EMPTY, id="tasks")
            yield Details(id="detail")
        yield Static(id="notes", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Keys go to the list."""
        self.grid.focus()

    @property
    def grid(self) -> Grid:
        """The list."""
        return self.query_one("#tasks", Grid)

    @property
    def with_year(self) -> bool:
        """Whether tasks of several years may stand in the list."""
        return self.WITH_YEAR

    @property
    def chosen(self) -> tuple[int, ...]:
        """The marked tasks, else the one under the cursor."""
        key = self.at_cursor
        return tuple(sorted(self.grid.marked)) or (() if key is None else (key,))

    @property
    def at_cursor(self) -> int | None:
        """The number of the task under the cursor; None on a heading."""
        key = self.grid.cursor_key
        return None if key is None or is_heading(key) else key

    @property
    def under_cursor(self) -> Task | None:
        """The task under the cursor; None while it is being read."""
        return self._detailed if self._detailed and self._detailed.id == self.at_cursor else None

    def show_tasks(self, query: TaskQuery, *, empty: str) -> None:
        """Fill the list as it is arranged; the cursor stays on its task."""
        self.query_shown = query = self._arrangement.applied(query, self.services.context.today())
        typed = self.bar.typed.strip()
        self.grid.empty = f"Không có nhiệm vụ nào khớp “{typed}”. Nhấn Esc để bỏ lọc." if query.conditions else empty
        self.grid.set_columns(task_columns(with_year=self.with_year))
        tasks = TaskSource(services=self.services, query=query, with_year=self.with_year)
        self.grid.show(GroupedSource(tasks=tasks) if query.grouping else tasks)
        self._show_notes()

    @on(Grid.Highlighted, "#tasks")
    def _read_detail(self) -> None:
        if (key := self.at_cursor) is None:
            self._detailed = None
            self.query_one(Details).show([])
        else:
            self.read(lambda: self.DetailRead(self.services.tasks.detail(key)), group="detail")

    @on(DetailRead)
    def _show_detail(self, event: DetailRead) -> None:
        self._detailed = event.detail.row.task
        self.query_one(Details).show(task_sections(event.detail))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Enter belongs to the search field while that is typed in."""
        return not isinstance(self.focused, SearchField) if action == "detail" else True

    @on(Grid.Selected, "#tasks")
    def action_detail(self) -> None:
        """Show the details, or hide them."""
        self.toggle_class("-toggled")

    def to_the_list(self) -> None:
        """Keys go to the list."""
        self.grid.focus()

    def action_clear(self) -> None:
        """Take the marks away, then the filter."""
        if self.grid.marked and not isinstance(self.focused, SearchField):
            self.grid.clear_marks()
        else:
            self.clear_search()

    # -- groups and order ---------------------------------------------------------------------------------------------

    def _show_notes(self) -> None:
        """Below the list: how it is arranged, where that is not as usual."""
        notes = self.query_one("#notes", Static)
        notes.update(" · ".join(self._arrangement.words))
        notes.display = bool(self._arrangement.words)

    def action_group(self) -> None:
        """Ask what the list is grouped by."""
        choices = [
            Choice[GroupBy | None](value=None, label="không xếp nhóm"),
            *(Choice[GroupBy | None](value=by, label=by.label) for by in GroupBy),
        ]

        def done(choice: Choice[GroupBy | None] | None) -> None:
            if choice:
                self._arrangement = replace(self._arrangement, group=choice.value)
                self.reload()

        start = next(n for n, choice in enumerate(choices) if choice.value == self._arrangement.group)
        self.app.push_screen(Choose("Xếp nhóm theo", choices, start=start), done)

    def action_sort(self) -> None:
        """Ask what the list is ordered by; the same order again turns it round."""
        now = self.query_shown.order
        choices = [
            Choice(value=order, label=order.label, note="chọn để đảo" if order is now else "") for order in Order
        ]

        def done(choice: Choice[Order] | None) -> None:
            if choice:
                self._arrangement = self._arrangement.sorted_by(choice.value, now)
                self.reload()

        self.app.push_screen(Choose("Sắp theo", choices, start=list(Order).index(now)), done)
