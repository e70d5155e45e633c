"""A draft of an import and the drafts around it: each correction can be taken back and done again.

After each correction the store is asked anew what it says of the draft, so that no check speaks of what was before.
"""

from __future__ import annotations

from asyncio import sleep, to_thread
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic

from textual import on
from textual.message import Message

from tracker.tui.draft import Draft
from tracker.tui.screens.working import Answer, WorkingScreen

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.importing import Preview

_CALM = 0.25  # seconds without a correction before the store is asked: a key that is held down corrects many times


class DraftingScreen(WorkingScreen[Answer], Generic[Answer]):
    """A draft, the drafts before it, and those that were taken back."""

    @dataclass
    class Looked(Message):
        """What the store says of a draft, as it will be when it is kept."""

        draft: Draft
        finished: Preview

    def __init__(self, services: Services, preview: Preview) -> None:
        super().__init__(services)
        self.draft = Draft(preview=preview)
        self._earlier: list[Draft] = []
        self._undone: list[Draft] = []

    @property
    def is_changed(self) -> bool:
        """Whether anything has been corrected."""
        return bool(self._earlier)

    def show_draft(self, *, keep_marks: bool = True, task: int | None = None) -> None:
        """Show the draft as it is now, with the cursor on `task`. Marks are taken away where rows may be others."""
        raise NotImplementedError

    def correct(self, draft: Draft, *, task: int | None = None) -> None:
        """Go on with another draft, with the cursor on `task`; the draft before can be had back."""
        self._earlier.append(self.draft)
        self._undone.clear()
        self._go_on_with(draft, task=task)

    def action_undo(self) -> None:
        """Take back the latest correction."""
        if not self._earlier:
            self.toast("Chưa sửa gì trong bản xem trước này.")
            return
        self._undone.append(self.draft)
        self._go_on_with(self._earlier.pop())

    def action_redo(self) -> None:
        """Correct again what was taken back."""
        if not self._undone:
            self.toast("Không có gì để làm lại.")
            return
        self._earlier.append(self.draft)
        self._go_on_with(self._undone.pop())

    def _go_on_with(self, draft: Draft, *, task: int | None = None) -> None:
        keep_marks = len(draft.split.tasks) == len(self.draft.split.tasks)
        self.draft = draft
        self.show_draft(keep_marks=keep_marks, task=task)
        if draft.preview.known is None:
            self.run_worker(self._look_again(draft), group="looking", exclusive=True, exit_on_error=False)

    async def _look_again(self, draft: Draft) -> None:
        await sleep(_CALM)
        self.post_message(self.Looked(draft, await to_thread(self.services.importing.look, draft.finished())))

    @on(Looked)
    def _take_look(self, event: Looked) -> None:
        if event.draft is self.draft:
            self.draft = self.draft.looked_at(event.finished)
            self.show_draft()
