"""What whoever does the work says of it: that more time is needed, and what hinders from outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from tracker.errors import BadUsage
from tracker.tui import following_changes as changes
from tracker.tui.screens.acting import ActingScreen

if TYPE_CHECKING:
    from tracker.domain.following import Followed


class AskingScreen(ActingScreen):
    """Each deed is one step for all chosen tasks, and one undo takes it back."""

    @dataclass
    class CausesRead(Message):
        """The chosen tasks with the causes stated on them."""

        chosen: Sequence[Followed]

    def action_ask(self) -> None:
        """Ask for a later deadline."""
        self.ask_for_later("Xin gia hạn", "Lý do xin gia hạn", "Gửi đề nghị", changes.ask)

    def ask_for_later(self, deed: str, label: str, accept: str, change: changes.Later) -> None:
        """Ask for a day and a reason, and do with them what is meant."""
        from tracker.tui.dialogs.extension import LaterForm  # noqa: PLC0415

        ids, task = self.chosen, self.under_cursor
        reader = self.services.tasks.deadline_reader()
        now = f"Hạn hiện nay {task.deadline:%d/%m/%Y}. " if task and task.deadline and len(ids) == 1 else ""

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                self.write(partial(change, self.services, ids, reader.read(answer["due"]), answer["reason"]))

        if ids:
            self.app.push_screen(LaterForm(self._about(deed), reader, label=label, note=now, accept=accept), done)

    def action_cause(self) -> None:
        """State a cause; to who decides, those that were stated are offered to be confirmed first."""
        if ids := self.chosen:
            self.read(lambda: self.CausesRead(self.services.following.of(ids)), group="causes")

    @on(CausesRead)
    def _ask_for_cause(self, event: CausesRead) -> None:
        ids = [one.task.id for one in event.chosen]
        decides = self.services.following.may_decide
        stated = [one.cause for one in event.chosen if one.cause and not one.cause.confirmed_by]

        def confirm(is_wanted: bool | None) -> None:
            if is_wanted:
                self.write(partial(changes.confirm_cause, self.services, ids))
            else:
                self._state_cause(ids, decides)

        if decides and len(stated) == len(ids):
            said = "\n".join(f"Mã {cause.task_id}, {cause.said_by}: {cause.text}" for cause in stated[:_LISTED])
            from tracker.tui.widgets.dialog import Ask  # noqa: PLC0415

            question = Ask("Xác nhận nguyên nhân khách quan?", detail=said, yes="Xác nhận", no="Ghi nguyên nhân khác")
            self.app.push_screen(question, confirm)
        else:
            self._state_cause(ids, decides)

    def _state_cause(self, ids: Sequence[int], decides: bool) -> None:
        def done(answer: dict[str, str] | None) -> None:
            if answer:
                write = partial(changes.state_cause, is_confirmed=decides)
                self.write(partial(write, self.services, ids, answer["text"]))

        note = "Ghi và xác nhận luôn." if decides else "Nguyên nhân được tính khi lãnh đạo xác nhận."
        self.ask_why("Nguyên nhân khách quan", "Nguyên nhân", done, note=note)

    def ask_why(
        self, deed: str, label: str, done: changes.Answered, *, note: str = "", is_needed: bool = True, value: str = ""
    ) -> None:
        """Ask for one sentence about the chosen tasks: `text` of the answer."""
        from tracker.tui.widgets.dialog import Field, Form  # noqa: PLC0415

        def check(typed: str) -> None:
            if is_needed and not typed:
                raise BadUsage(f"{label} để trống. Ghi một câu ngắn.")

        field = Field(key="text", label=label, value=value, check=check)
        self.app.push_screen(Form(self._about(deed), [field], note=note, accept="Ghi"), done)


_LISTED = 5
