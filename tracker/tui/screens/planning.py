"""What is done with chosen tasks for the next plan: carried over, attested; and new ones entered beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from tracker.domain.period import Period
from tracker.tui import planning_changes as changes
from tracker.tui.screens.asking import AskingScreen

if TYPE_CHECKING:  # dialogs and what they need are loaded when they are opened, not at the start
    from tracker.domain.unit import Unit


class PlanningScreen(AskingScreen):
    """Each deed is one step, and one undo takes it back."""

    @dataclass
    class AddMeant(Message):
        """A task is to be entered into the plan of this period; these are the units that there are."""

        period: Period
        units: Sequence[Unit]

    def action_add(self) -> None:
        """Ask for a new task."""
        today = self.services.context.today()
        period = self.period or Period.month(today.year, today.month)
        self.read(lambda: self.AddMeant(period, self.services.units.all()), group="adding")

    @on(AddMeant)
    def _ask_for_task(self, event: AddMeant) -> None:
        from tracker.domain.editing import read_names  # noqa: PLC0415
        from tracker.tui.dialogs.planning import NewTaskForm  # noqa: PLC0415
        from tracker.tui.dialogs.task_form import read_kind  # noqa: PLC0415

        reader = self.services.tasks.deadline_reader(event.period.first_day)

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                period = Period.parse(answer["period"])
                reader = self.services.tasks.deadline_reader(period.first_day)
                add = partial(
                    changes.add,
                    text=answer["text"],
                    unit=answer["unit"],
                    support=read_names(answer["support"]),
                    due=reader.read(answer["due"]) if answer["due"] else None,
                    kind=read_kind(answer["kind"]),
                )
                self.write(partial(add, self.services, period))

        self.app.push_screen(NewTaskForm(event.period, event.units, reader), done)

    def action_carry(self) -> None:
        """Ask for a new deadline and a reason, and carry the chosen tasks over."""
        from tracker.tui.dialogs.planning import carry_form  # noqa: PLC0415

        ids, task = self.chosen, self.under_cursor
        reader = self.services.tasks.deadline_reader(task.period.next.first_day if task else None)

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                due = reader.read(answer["due"]) if answer["due"] else None
                self.write(partial(changes.carry_over, self.services, ids, due, answer["reason"]))

        if ids:
            self.app.push_screen(carry_form(self._about("Chuyển kỳ sau"), reader), done)

    def action_attest(self) -> None:
        """Ask what was done of the chosen steady work."""
        ids = self.chosen

        def done(answer: dict[str, str] | None) -> None:
            if answer is not None:
                self.write(partial(changes.attest, self.services, ids, answer["text"]))

        if ids:
            label = "Đã làm gì, bao nhiêu (không bắt buộc)"
            self.ask_why("Đã thực hiện trong kỳ", label, done, is_needed=False)
