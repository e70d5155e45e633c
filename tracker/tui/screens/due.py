"""Lịch hạn: a month of deadlines, and the tasks of the day that one stands on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.message import Message
from textual.widgets import Static

from tracker.domain.condition import Condition, Due, Sign
from tracker.domain.day_words import long_day
from tracker.domain.due_month import DueDay, DueMonth
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.status import NO_UNIT
from tracker.domain.task import Task
from tracker.tui import commands
from tracker.tui.screens.day_marking import DayMarkingScreen
from tracker.tui.screens.office import Wanted
from tracker.tui.sources import TaskSource, task_columns
from tracker.tui.task_detail import task_sections
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.grid import Grid
from tracker.tui.widgets.keybar import KeyBar
from tracker.tui.widgets.month import Month

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.tasks import TaskDetail

_NARROW = 45  # cells of the list below which there is room for the text alone
_COLUMNS = tuple(
    replace(column, min_terminal=_NARROW) if column.key == "timing" else column
    for column in task_columns()
    if column.key != "due"  # they are all due on this day
)
_NOTHING = "Không có nhiệm vụ nào đến hạn ngày này. Dùng ← → ↑ ↓ sang ngày khác, PgUp, PgDn sang tháng khác."


class DueScreen(DayMarkingScreen):
    """Starts on today. Arrows move by day and week, Enter leads to the day's tasks and from there to the board."""

    CSS_PATH = "due.tcss"
    BINDINGS = commands.DUE

    @dataclass
    class DueRead(Message):
        """The month of the day that one stands on."""

        due: DueMonth

    @dataclass
    class DetailRead(Message):
        """Everything about the task under the cursor."""

        detail: TaskDetail

    @dataclass
    class TaskRead(Message):
        """The task that is to be opened."""

        task: Task

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self._day: date = services.context.today()
        self._due: DueMonth | None = None

    def compose(self) -> ComposeResult:
        """Head line, the month, the day in words, its tasks, keys. Where there is room, the details of a task."""
        yield Static(id="head", markup=False)
        with Container(id="body"):
            with Vertical(id="wall"):
                yield Month(id="month")
                yield Details(id="detail")
            with Vertical(id="of-day"):
                yield Static(id="day", markup=False)
                yield Grid(_COLUMNS, empty=_NOTHING, id="tasks")
        yield KeyBar()

    def on_mount(self) -> None:
        """Keys go to the month."""
        self.query_one(Month).focus()

    @property
    def grid(self) -> Grid:
        """The tasks of the day."""
        return self.query_one("#tasks", Grid)

    @property
    def period(self) -> Period:
        """The month that is shown."""
        return Period.month(self._day.year, self._day.month)

    def reload(self) -> None:
        """Read the month and the tasks of the day."""
        period, unit = self.period, self._unit
        self.read(lambda: self.DueRead(self.services.overview.due(period, unit=unit)))
        due = Condition(test=Due(sign=Sign.ON, days=frozenset({self._day})))
        self.grid.show(TaskSource(services=self.services, query=TaskQuery(unit=unit, conditions=(due,))))

    @on(DueRead)
    def _take(self, event: DueRead) -> None:
        self._due = event.due
        self._show()

    def _show(self) -> None:
        due = self._due
        if due is None or due.month != self.period:
            return
        self.query_one(Month).show(due, self._day)
        unit = "" if self._unit is None else f" · {self._unit or NO_UNIT}"
        still_open = sum(day.count.open for day in due.days)
        late = sum(day.count.open for day in due.days if day.day < due.as_of)
        head = f"Lịch hạn {due.month.label}{unit} · {still_open} việc chưa xong, {late} quá hạn"
        self.query_one("#head", Static).update(f"{head} · hôm nay {due.as_of:%d/%m}")
        said = self._of_day(next(one for one in due.days if one.day == self._day))
        self.query_one("#day", Static).update(f"{said}\n! {due.warning}" if due.warning else said)

    def _of_day(self, day: DueDay) -> str:
        name = long_day(day.day)
        words = [name[0].upper() + name[1:], day.words or "không có việc đến hạn"]
        if day.is_off:
            back = self.services.context.calendar.next_working_day(day.day)
            why = f" ({day.name})" if day.name else ""
            words.append(f"ngày nghỉ{why}, làm việc lại {long_day(back)}")
        elif day.name:
            words.append(day.name)
        return " · ".join(words)

    @on(Grid.Highlighted, "#tasks")
    def _read_detail(self, event: Grid.Highlighted) -> None:
        if event.key is None:
            self.query_one(Details).show([])
        else:
            key = event.key
            self.read(lambda: self.DetailRead(self.services.tasks.detail(key)), group="detail")

    @on(DetailRead)
    def _show_detail(self, event: DetailRead) -> None:
        self.query_one(Details).show(task_sections(event.detail))

    # -- moving -------------------------------------------------------------------------------------------------------

    def action_move(self, days: int) -> None:
        """Go so many days on."""
        self._stand_on(self._day + timedelta(days=days))

    def action_turn(self, months: int) -> None:
        """Go so many months on, to the same day or the last one there is."""
        self._stand_on(self._day + relativedelta(months=months))

    def action_today(self) -> None:
        """Go to today."""
        self._stand_on(self.services.context.today())

    def _stand_on(self, day: date) -> None:
        if day != self._day:
            self._day = day
            self._show()
            self.reload()

    @on(Month.Picked)
    def _pick(self, event: Month.Picked) -> None:
        self._stand_on(event.day)
        if event.is_open:
            self.grid.focus()

    def action_switch_side(self) -> None:
        """Between the month and the tasks of the day."""
        (self.query_one(Month) if self.grid.has_focus else self.grid).focus()

    # -- opening ------------------------------------------------------------------------------------------------------

    def action_open(self) -> None:
        """From the month to the tasks of its day."""
        if self.grid.row_count:
            self.grid.focus()
        else:
            self.toast("Ngày này không có việc đến hạn. Chọn ngày có dấu ▲ ! ○ hoặc ✓.")

    @on(Grid.Selected, "#tasks")
    def _open_task(self, event: Grid.Selected) -> None:
        key = event.key
        self.read(lambda: self.TaskRead(self.services.tasks.detail(key).row.task), group="task")

    @on(TaskRead)
    def _go_to_task(self, event: TaskRead) -> None:
        self.task_on_board(event.task)
