"""What the board and the overdue screen share: a list of tasks, their details, and everything done with tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.widgets import Footer, Static

from tracker.domain.dates import parse_day
from tracker.domain.query import TaskQuery
from tracker.domain.task import Evidence, State, Task
from tracker.domain.unit import Unit
from tracker.errors import BadUsage
from tracker.tui import changes, commands
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.dialogs.deadline import DeadlineForm
from tracker.tui.dialogs.units import unit_chooser
from tracker.tui.screens.office import OfficeScreen, Wanted
from tracker.tui.sources import TaskSource, task_columns
from tracker.tui.task_detail import task_sections
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.dialog import Field, Form
from tracker.tui.widgets.fields import SearchField
from tracker.tui.widgets.grid import Grid

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.tasks import TaskDetail


class TaskScreen(OfficeScreen):
    """A list of tasks with a details pane: beside it on wide terminals, below it and asked for on narrow ones."""

    CSS_PATH = "tasks.tcss"
    BINDINGS = commands.TASKS
    WITH_YEAR = False
    EMPTY = ""

    @dataclass
    class DetailRead(Message):
        """Everything about the task under the cursor."""

        detail: TaskDetail

    @dataclass
    class UnitsRead(Message):
        """The units that tasks may be given to."""

        units: Sequence[Unit]

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self.query_shown = TaskQuery()
        self.words = ""
        self._under_cursor: Task | None = None

    def compose(self) -> ComposeResult:
        """Head line, search field, list and details, footer."""
        yield Static(id="head", markup=False)
        yield SearchField(id="search", placeholder="Tìm trong nội dung, đơn vị, số văn bản; không cần dấu")
        with Container(id="body"):
            yield Grid(task_columns(with_year=self.WITH_YEAR), empty=self.EMPTY, id="tasks")
            yield Details(id="detail")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Keys go to the list."""
        self.grid.focus()

    @property
    def grid(self) -> Grid:
        """The list."""
        return self.query_one("#tasks", Grid)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The marked tasks, else the one under the cursor."""
        key = self.grid.cursor_key
        return tuple(sorted(self.grid.marked)) or (() if key is None else (key,))

    def show_tasks(self, query: TaskQuery, *, empty: str) -> None:
        """Fill the list; the cursor stays on its task."""
        self.query_shown = query
        self.grid.empty = f"Không có nhiệm vụ nào khớp “{query.words}”. Nhấn Esc để bỏ lọc." if query.words else empty
        self.grid.show(TaskSource(services=self.services, query=query, with_year=self.WITH_YEAR))

    @on(Grid.Highlighted, "#tasks")
    def _read_detail(self, event: Grid.Highlighted) -> None:
        if event.key is None:
            self._under_cursor = None
            self.query_one(Details).show([])
        else:
            key = event.key
            self.read(lambda: self.DetailRead(self.services.tasks.detail(key)), group="detail")

    @on(DetailRead)
    def _show_detail(self, event: DetailRead) -> None:
        self._under_cursor = event.detail.row.task
        self.query_one(Details).show(task_sections(event.detail))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Enter belongs to the search field while that is typed in."""
        return not isinstance(self.focused, SearchField) if action == "detail" else True

    @on(Grid.Selected, "#tasks")
    def action_detail(self) -> None:
        """Show the details, or hide them."""
        self.toggle_class("-toggled")

    # -- search -------------------------------------------------------------------------------------------------------

    def action_search(self) -> None:
        """Open the search field."""
        self.add_class("-searching")
        self.query_one(SearchField).focus()

    @on(SearchField.Changed, "#search")
    def _search_while_typing(self, event: SearchField.Changed) -> None:
        self.words = event.value.strip()
        self.reload()

    @on(SearchField.Submitted, "#search")
    def _to_the_list(self) -> None:
        self.grid.focus()

    @on(SearchField.Cleared, "#search")
    def action_clear(self) -> None:
        """Take the marks away, then the filter."""
        if self.grid.marked and not isinstance(self.focused, SearchField):
            self.grid.clear_marks()
            return
        self.query_one(SearchField).value = ""
        self.remove_class("-searching")
        self.grid.focus()

    # -- changes ------------------------------------------------------------------------------------------------------

    def action_tick(self) -> None:
        """Mark as done, or reopen."""
        self.write(partial(changes.toggle_done, self.services, self.query_shown, self.chosen))

    def action_evidence(self) -> None:
        """Ask for the document that proves it."""
        ids = self.chosen
        fields = [
            Field(key="number", label="Số, ký hiệu văn bản", placeholder="71/KH-UBND", check=_check_number),
            Field(key="note", label="Ghi chú (không bắt buộc)"),
        ]

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                evidence = Evidence(number=answer["number"], note=answer["note"])
                self.write(partial(changes.tick_with_evidence, self.services, ids, evidence))

        if ids:
            self.app.push_screen(Form(self._about("Hoàn thành, kèm minh chứng"), fields), done)

    def action_assign(self) -> None:
        """Ask for a unit."""
        if self.chosen:
            self.read(lambda: self.UnitsRead(self.services.units.all()), group="units")

    @on(UnitsRead)
    def _choose_unit(self, event: UnitsRead) -> None:
        ids = self.chosen

        def done(choice: Choice[str | None] | None) -> None:
            if choice:
                self.write(partial(changes.assign, self.services, ids, choice.value))

        self.app.push_screen(unit_chooser(self._about("Giao đơn vị"), event.units), done)

    def action_deadline(self) -> None:
        """Ask for a deadline."""
        ids, task = self.chosen, self._under_cursor
        if not ids or task is None:
            return
        only = len(ids) == 1
        value = f"{task.due:%d/%m/%Y}" if only and task.due else ""
        near = task.period.first_day

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                due = parse_day(answer["due"], near) if answer["due"] else None
                self.write(partial(changes.set_deadline, self.services, ids, due, answer["reason"]))

        period = task.period if only else None
        self.app.push_screen(DeadlineForm(self._about("Đặt thời hạn"), near=near, period=period, value=value), done)

    def action_state(self) -> None:
        """Ask for a state."""
        ids = self.chosen
        choices = [Choice(value=state, label=f"{state.symbol} {state.label}") for state in State]
        start = list(State).index(self._under_cursor.state) if self._under_cursor else 0

        def done(choice: Choice[State] | None) -> None:
            if choice:
                self.write(partial(changes.set_state, self.services, ids, choice.value))

        if ids:
            self.app.push_screen(Choose(self._about("Đổi tình trạng"), choices, start=start), done)

    def _about(self, deed: str) -> str:
        """The title of a dialog: what is done to which task, or to how many."""
        if len(self.chosen) > 1:
            return f"{deed}: {len(self.chosen)} nhiệm vụ đã chọn"
        return f"{deed}: {changes.shortened(self._under_cursor.text)}" if self._under_cursor else deed


def _check_number(typed: str) -> None:
    if not typed:
        raise BadUsage("Ghi số, ký hiệu của văn bản, ví dụ 71/KH-UBND. Chưa có văn bản thì nhấn Esc rồi Space.")
