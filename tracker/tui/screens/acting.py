"""What is done with the chosen tasks of a list: changed, mended, copied, looked up in their report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from tracker.domain.query import TaskQuery
from tracker.domain.task import Evidence, State, Task
from tracker.errors import BadUsage
from tracker.tui import changes
from tracker.tui.screens.office import Wanted
from tracker.tui.screens.searching import SearchScreen

if TYPE_CHECKING:  # dialogs are loaded when they are opened, not at the start
    from tracker.domain.unit import Unit
    from tracker.services import Services
    from tracker.services.tasks import TaskDetail
    from tracker.tui.dialogs.choose import Choice

_SPAN = 20  # passages of the report on each side of a task
_MOST_COPIED = 70_000  # bytes: terminals drop longer messages to the clipboard


class ActingScreen(SearchScreen):
    """Each deed is one step for all chosen tasks, and one undo takes it back."""

    @dataclass
    class UnitsRead(Message):
        """The units that tasks may be given to."""

        units: Sequence[Unit]

    @dataclass
    class EditRead(Message):
        """The task that is to be mended, as it is now."""

        task: Task

    @dataclass
    class TextRead(Message):
        """The words that are to be copied."""

        text: str

    @dataclass
    class SourceRead(Message):
        """A task with the report around it."""

        detail: TaskDetail

    @dataclass
    class LinesRead(Message):
        """Tasks as lines for a spreadsheet."""

        lines: str
        count: int

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self.query_shown = TaskQuery()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The marked tasks, else the one under the cursor."""
        raise NotImplementedError

    @property
    def at_cursor(self) -> int | None:
        """The number of the task under the cursor."""
        raise NotImplementedError

    @property
    def under_cursor(self) -> Task | None:
        """The task under the cursor; None while it is being read."""
        raise NotImplementedError

    def action_tick(self) -> None:
        """Mark as done, or reopen."""
        if ids := self.chosen:
            self.write(partial(changes.toggle_done, self.services, self.query_shown, ids))

    def action_evidence(self) -> None:
        """Ask for the document that proves it."""
        from tracker.tui.widgets.dialog import Field, Form  # noqa: PLC0415

        ids = self.chosen
        fields = [
            Field(key="number", label="Số, ký hiệu văn bản", placeholder="ví dụ 71/KH-UBND", check=_check_number),
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
    def _take_units(self, event: UnitsRead) -> None:
        self.choose_unit(event.units)

    def choose_unit(self, units: Sequence[Unit]) -> None:
        """Give the chosen tasks to one of the units, or to a new one."""
        from tracker.tui.dialogs.units import unit_chooser  # noqa: PLC0415

        ids = self.chosen

        def done(choice: Choice[str | None] | None) -> None:
            if choice:
                self.write(partial(changes.assign, self.services, ids, choice.value, choice.reason))

        self.app.push_screen(unit_chooser(self._about("Giao đơn vị"), units, reason=True), done)

    def action_deadline(self) -> None:
        """Ask for a deadline."""
        from tracker.tui.dialogs.deadline import DeadlineForm  # noqa: PLC0415

        ids, task = self.chosen, self.under_cursor
        if not ids:
            return
        only = task if len(ids) == 1 else None
        value = f"{only.due:%d/%m/%Y}" if only and only.due else ""
        reader = self.services.tasks.deadline_reader(task.period.first_day if task else None)

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                due = reader.read(answer["due"]) if answer["due"] else None
                self.write(partial(changes.set_deadline, self.services, ids, due, answer["reason"]))

        period = only.period if only else None
        self.app.push_screen(DeadlineForm(self._about("Đặt thời hạn"), reader, period=period, value=value), done)

    def action_state(self) -> None:
        """Ask for a state."""
        from tracker.tui.dialogs.choose import Choice, Choose  # noqa: PLC0415

        ids = self.chosen
        choices = [Choice(value=state, label=f"{state.symbol} {state.label}") for state in State]
        start = list(State).index(self.under_cursor.state) if self.under_cursor else 0

        def done(choice: Choice[State] | None) -> None:
            if choice:
                self.write(partial(changes.set_state, self.services, ids, choice.value, choice.reason))

        if ids:
            self.app.push_screen(Choose(self._about("Đổi tình trạng"), choices, start=start, reason=True), done)

    def action_edit(self) -> None:
        """Mend the task under the cursor, marked ones or not: its words are its own."""
        if (key := self.at_cursor) is not None:
            self.read(lambda: self.EditRead(self.services.tasks.detail(key).row.task), group="edit")

    @on(EditRead)
    def _edit(self, event: EditRead) -> None:
        from tracker.tui.dialogs.edit_form import EditForm, edit_of  # noqa: PLC0415

        task = event.task

        def done(answer: dict[str, str] | None) -> None:
            if answer and (changed := edit_of(task, answer)):
                self.write(partial(changes.edit, self.services, task, changed))

        self.app.push_screen(EditForm(task), done)

    # -- looking and copying ------------------------------------------------------------------------------------------

    def action_source(self) -> None:
        """Show the report around the task under the cursor."""
        if (key := self.at_cursor) is not None:
            self.read(lambda: self.SourceRead(self.services.tasks.detail(key, span=_SPAN)), group="source")

    @on(SourceRead)
    def _show_source(self, event: SourceRead) -> None:
        from tracker.tui.dialogs.source import SourceDialog  # noqa: PLC0415

        if event.detail.source:
            self.app.push_screen(SourceDialog(event.detail))
        else:
            self.toast("Nhiệm vụ này không ghi chỗ trong báo cáo.")

    def action_copy(self) -> None:
        """Copy the text of the task under the cursor."""
        if (key := self.at_cursor) is not None:
            self.read(lambda: self.TextRead(self.services.tasks.detail(key).row.task.text), group="copying")

    def action_copy_rows(self) -> None:
        """Copy the chosen tasks with all their columns."""
        if ids := self.chosen:
            self.read(lambda: self.LinesRead(self.services.tasks.tab_lines(ids), len(ids)), group="copying")

    @on(TextRead)
    def _copy_text(self, event: TextRead) -> None:
        self._copy(event.text, f"nội dung “{changes.shortened(event.text)}”")

    @on(LinesRead)
    def _copy_lines(self, event: LinesRead) -> None:
        self._copy(event.lines, f"{event.count} dòng, dán được vào Excel")

    def _copy(self, text: str, what: str) -> None:
        if len(text.encode()) > _MOST_COPIED:
            self.toast("Nhiều quá, cửa sổ dòng lệnh không chép hết được. Chọn ít dòng hơn, hoặc nhấn F8 xuất ra tệp.")
            return
        self.app.copy_to_clipboard(text)
        self.toast(f"Đã chép {what}.")

    def _about(self, deed: str) -> str:
        """The title of a dialog: what is done to which task, or to how many."""
        if len(self.chosen) > 1:
            return f"{deed}: {len(self.chosen)} nhiệm vụ đã chọn"
        return f"{deed}: {changes.shortened(self.under_cursor.text)}" if self.under_cursor else deed


def _check_number(typed: str) -> None:
    if not typed:
        raise BadUsage("Ghi số, ký hiệu của văn bản, ví dụ 71/KH-UBND. Chưa có văn bản thì nhấn Esc rồi Space.")
