"""What a leader decides in a review: urge, extend or refuse, accept or send back, transfer, pause and withdraw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from textual import on
from textual.message import Message

from tracker.domain.following import Followed
from tracker.domain.task import State
from tracker.domain.unit import Unit
from tracker.tui import following_changes as changes
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.dialogs.units import transfer_chooser
from tracker.tui.screens.tasks import TaskScreen

_MIXED = "Trong các dòng đã chọn có việc xin gia hạn, có việc không. Chọn riêng từng loại rồi nhấn lại."
_STATES = [state for state in State if state is not State.DONE]


class DecidingScreen(TaskScreen):
    """Each decision is one step for all chosen tasks; where others will ask why, it wants a reason."""

    @dataclass
    class AskedRead(Message):
        """The chosen tasks with their requests."""

        chosen: Sequence[Followed]

    def action_urge(self) -> None:
        """Remind of the chosen tasks."""
        ids = self.chosen

        def done(answer: dict[str, str] | None) -> None:
            if answer is not None:
                self.write(partial(changes.urge, self.services, ids, answer["text"]))

        if ids:
            self.ask_why("Đôn đốc", "Lời nhắc (không bắt buộc)", done, is_needed=False)

    def action_decide(self) -> None:
        """Decide on what is asked for; who may not decide asks."""
        ids = self.chosen
        if not self.services.following.may_decide:
            self.action_ask()
        elif ids:
            self.read(lambda: self.AskedRead(self.services.following.of(ids)), group="asked")

    @on(AskedRead)
    def _decide(self, event: AskedRead) -> None:
        from tracker.tui.dialogs.extension import REFUSED, DecideForm  # noqa: PLC0415

        asked = [one for one in event.chosen if one.pending]
        if not asked:
            self.ask_for_later("Gia hạn", "Lý do gia hạn", "Gia hạn", changes.extend)
            return
        if len(asked) < len(event.chosen):
            self.toast(_MIXED)
            return
        ids = [one.task.id for one in asked]
        reader = self.services.tasks.deadline_reader()

        def done(answer: dict[str, str] | None) -> None:
            if answer and REFUSED in answer:
                self.write(partial(changes.refuse, self.services, ids, answer["answer"]))
            elif answer:
                until: date | None = reader.read(answer["due"]) if answer["due"] else None
                self.write(partial(changes.grant, self.services, ids, until, answer["answer"]))

        self.app.push_screen(DecideForm(self._about("Đề nghị gia hạn"), reader, asked), done)

    def action_accept(self) -> None:
        """Accept what was reported as done."""
        if ids := self.chosen:
            self.write(partial(changes.accept, self.services, ids))

    def action_return_(self) -> None:
        """Send back what was reported as done."""
        ids = self.chosen

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                self.write(partial(changes.return_, self.services, ids, answer["text"]))

        if ids:
            self.ask_why("Trả lại", "Lý do trả lại", done)

    def choose_unit(self, units: Sequence[Unit]) -> None:
        """Transfer the chosen tasks to a unit that there is, with a reason."""
        ids = self.chosen

        def done(choice: Choice[str] | None) -> None:
            if choice:
                self._transfer(ids, choice.value)

        self.app.push_screen(transfer_chooser(self._about("Điều chuyển"), units), done)

    def _transfer(self, ids: Sequence[int], unit: str) -> None:
        def done(answer: dict[str, str] | None) -> None:
            if answer:
                self.write(partial(changes.transfer, self.services, ids, unit, answer["text"]))

        self.ask_why("Điều chuyển", f"Lý do chuyển cho {unit}", done)

    def action_state(self) -> None:
        """Ask for a state and why; done is done by space."""
        ids = self.chosen
        choices = [Choice[State](value=state, label=f"{state.symbol} {state.label}") for state in _STATES]

        def done(choice: Choice[State] | None) -> None:
            if choice:
                self._set_state(ids, choice.value)

        if ids:
            start = _STATES.index(State.PAUSED)
            self.app.push_screen(Choose(self._about("Tạm dừng, rút, chuyển kỳ"), choices, start=start), done)

    def _set_state(self, ids: Sequence[int], state: State) -> None:
        def done(answer: dict[str, str] | None) -> None:
            if answer:
                self.write(partial(changes.set_state, self.services, ids, state, answer["text"]))

        self.ask_why(f"Chuyển sang “{state.label}”", "Lý do", done)
