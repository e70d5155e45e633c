"""The last line of a dialog: its keys and what they do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.widgets import Static

_BETWEEN = " · "


class Hint(Static):
    """A click on a key presses it, so that no dialog needs a keyboard to be left."""

    KEYS: ClassVar[Mapping[str, str]] = {"Esc": "escape", "Enter": "enter", "Ctrl+S": "ctrl+s"}

    def __init__(self, words: str) -> None:
        """`words` are parted by " · ", each part beginning with its key."""
        super().__init__(words, classes="hint", markup=False)
        self._parts = words.split(_BETWEEN)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked, where it is one of those that end a dialog."""
        end = 0
        for part in self._parts:
            end += cell_len(part) + len(_BETWEEN)
            if event.x < end:
                if key := self.KEYS.get(part.partition(" ")[0]):
                    self.app.simulate_key(key)
                return
