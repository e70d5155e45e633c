"""Filters of a list in one line, each with how many rows it has; a click chooses one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

_PADDING = 1  # cells before the first one, as in the style sheets


class Chips(Static):
    """The one in use stands in brackets, so that colour is not all that tells it."""

    @dataclass
    class Chosen(Message):
        """A click on one of them, counted from 0."""

        chips: Chips
        place: int

        @property
        def control(self) -> Chips:
            """The line that posted it."""
            return self.chips

    _words: tuple[str, ...] = ()

    def show(self, words: Sequence[str], chosen: int) -> None:
        """Show these; `chosen` is in use."""
        self._words = tuple(words)
        parts = [
            Content.styled(f"[{one}]", "bold reverse") if place == chosen else Content(f" {one} ")
            for place, one in enumerate(words)
        ]
        self.update(Content("").join(parts))

    def on_click(self, event: events.Click) -> None:
        """Say which one it was."""
        end = _PADDING
        for place, one in enumerate(self._words):
            end += cell_len(one) + 2
            if event.x < end:
                self.post_message(self.Chosen(self, place))
                return
