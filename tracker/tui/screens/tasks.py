"""What the board and the overdue screen share: a list of tasks, its order and groups, and the details of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.message import Message
from textual.widgets import Static

from tracker.domain.query import Order, TaskQuery
from tracker.domain.task import Task
from tracker.tui import commands
from tracker.tui.arrangement import Arrangement
from tracker.tui.rest import Rest
from tracker.tui.screens.office import Wanted
from tracker.tui.screens.planning import PlanningScreen
from tracker.tui.sources import COLUMN_ORDERS, TaskSource, task_columns
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.grid import Column, Grid
from tracker.tui.widgets.keybar import KeyBar
from tracker.tui.widgets.rows import is_heading

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.tasks import TaskDetail
    from tracker.tui.dialogs.choose import Choice
    from tracker.tui.grouped import GroupedSource, QuerySource

_HEADING = "Đây là tên nhóm. Đưa con trỏ tới một nhiệm vụ, hoặc chọn nhiều nhiệm vụ bằng m."


class TaskScreen(PlanningScreen):
    """A list of tasks with a details pane: beside it on wide terminals, below it and asked for on narrow ones."""

    BINDINGS: ClassVar[list[BindingType]] = [*commands.TASKS, *commands.VIEWS]
    WITH_YEAR = False
    EMPTY = ""
    USUAL = Arrangement()
    OWN_KEYS = ""

    @dataclass
    class DetailRead(Message):
        """Everything about the task under the cursor."""

        detail: TaskDetail

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self.rest = Rest(self, self._catch_up)
        """Of the cursor. Only then are details read: nobody reads them while running down the list."""
        self._is_detail_asked = False
        self._detailed: int | None = None  # the number of the task whose details are shown
        self._arrangement = self.USUAL

    def compose(self) -> ComposeResult:
        """Head line, list and details, footer. The search field comes below the head when it is first opened."""
        yield Static(id="head", markup=False)
        with Container(id="body"):
            yield Grid(self.columns, empty=self.EMPTY, id="tasks")
            yield Details(id="detail")
        yield Static(id="notes", markup=False)
        yield KeyBar(first=self.OWN_KEYS)

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
        """The marked tasks, else the one under the cursor; none on a heading, which is said."""
        key = self.at_cursor
        if key is None and not self.grid.marked and self.grid.cursor_key is not None:
            self.toast(_HEADING)
        return tuple(sorted(self.grid.marked)) or (() if key is None else (key,))

    @property
    def at_cursor(self) -> int | None:
        """The number of the task under the cursor; None on a heading."""
        key = self.grid.cursor_key
        return None if key is None or is_heading(key) else key

    @property
    def under_cursor(self) -> Task | None:
        """The task under the cursor; None while it is being read."""
        row = self.grid.cursor_row
        return row.task if row else None

    def show_tasks(self, query: TaskQuery, *, empty: str) -> None:
        """Fill the list as it is arranged; the cursor stays on its task."""
        self.query_shown = query = self._arrangement.applied(query, self.services.tasks.grouping)
        self.grid.empty = (
            f"Không có nhiệm vụ nào khớp “{self.typed}”. Nhấn Esc để bỏ lọc." if self.conditions else empty
        )
        self.grid.set_columns(self.columns)
        tasks = self.source(query)
        self.grid.show(_grouped(tasks) if query.grouping else tasks)
        self._show_notes()

    @property
    def columns(self) -> Sequence[Column]:
        """The columns of the list."""
        return task_columns(with_year=self.with_year)

    def source(self, query: TaskQuery) -> QuerySource:
        """What the list reads a query with."""
        return TaskSource(services=self.services, query=query, with_year=self.with_year)

    @on(Grid.Highlighted, "#tasks")
    def _follow_cursor(self) -> None:
        """After a rest the details are read at once, behind the paint of the cursor; in a run they are put off."""
        self._is_detail_asked = self.rest.is_over
        if self._is_detail_asked:
            self.call_after_refresh(self._read_detail)
        else:
            self._show_known()
        self.rest.restart()

    def _catch_up(self) -> None:
        """Read what was put off. Where a slow store still has not answered, no details of another task stay."""
        if not self._is_detail_asked:
            self._read_detail()
        elif self._detailed != self.at_cursor:
            self._show_known()

    def _show_known(self) -> None:
        from tracker.tui.task_detail import unread_sections  # noqa: PLC0415  behind the first frame

        self._detailed = None
        self.query_one(Details).show(unread_sections(self.under_cursor) if self.under_cursor else [])

    def _read_detail(self) -> None:
        if (key := self.at_cursor) is None:
            self._show_known()
        else:
            self.read(lambda: self.DetailRead(self.services.tasks.detail(key)), group="detail")

    @on(DetailRead)
    def _show_detail(self, event: DetailRead) -> None:
        from tracker.tui.task_detail import task_sections  # noqa: PLC0415  behind the first frame

        task = event.detail.row.task
        if task.id == self.at_cursor:
            self._detailed = task.id
            self.query_one(Details).show(task_sections(event.detail))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Enter belongs to the search field while that is typed in."""
        return not self.is_typing if action == "detail" else True

    @on(Grid.Selected, "#tasks")
    def action_detail(self) -> None:
        """Show the details, or hide them."""
        self.toggle_class("-toggled")

    def to_the_list(self) -> None:
        """Keys go to the list."""
        self.grid.focus()

    def action_clear(self) -> None:
        """Take the marks away, then the details, then the filter."""
        if self.is_typing or not self.put_away():
            self.clear_search()

    def put_away(self) -> bool:
        """Take the marks away; without any, the details that Enter has opened on a narrow terminal."""
        if self.grid.marked:
            self.grid.clear_marks()
        elif self.has_class("-narrow") and self.has_class("-toggled"):
            self.remove_class("-toggled")
        else:
            return False
        return True

    # -- groups and order ---------------------------------------------------------------------------------------------

    def _show_notes(self) -> None:
        """Below the list: how it is arranged, where that is not as usual."""
        notes = self.query_one("#notes", Static)
        notes.update(" · ".join(self._arrangement.words))
        notes.display = bool(self._arrangement.words) and self._arrangement != self.USUAL

    def action_group(self) -> None:
        """Ask what the list is grouped by."""
        from tracker.domain.grouping import GroupBy  # noqa: PLC0415
        from tracker.tui.dialogs.choose import Choice, Choose  # noqa: PLC0415

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
        from tracker.tui.dialogs.choose import Choice, Choose  # noqa: PLC0415

        now = self.query_shown.order
        choices = [
            Choice(value=order, label=order.label, note="chọn để đảo" if order is now else "") for order in Order
        ]

        def done(choice: Choice[Order] | None) -> None:
            if choice:
                self._sort_by(choice.value)

        self.app.push_screen(Choose("Sắp theo", choices, start=list(Order).index(now)), done)

    @on(Grid.HeadClicked, "#tasks")
    def _sort_by_column(self, event: Grid.HeadClicked) -> None:
        """The mouse's way to an order; a second click turns it round."""
        if order := COLUMN_ORDERS.get(event.column):
            self._sort_by(order)

    def _sort_by(self, order: Order) -> None:
        self._arrangement = self._arrangement.sorted_by(order, self.query_shown.order)
        self.reload()


def _grouped(tasks: QuerySource) -> GroupedSource:
    from tracker.tui.grouped import GroupedSource  # noqa: PLC0415

    return GroupedSource(tasks=tasks)
