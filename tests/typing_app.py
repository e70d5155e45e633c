"""A tiny program for tests of typing: one field, and below it its exact value in ASCII. Argument: the kind of field."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from textual import on
from textual.app import App, ComposeResult
from textual.widget import Widget
from textual.widgets import Static

from tracker.tui.widgets.fields import SearchField, TextBox, TextField

KINDS: Mapping[str, Callable[[], Widget]] = {
    "TextField": TextField,
    "SearchField": SearchField,
    "password": lambda: TextField(password=True),
    "TextBox": TextBox,
}


class TypingApp(App[None]):
    """Shows ⟦value⟧ of its only field."""

    ENABLE_COMMAND_PALETTE = False
    CSS = "TextBox { height: 8; }"

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.field = KINDS[kind]()

    def compose(self) -> ComposeResult:
        yield self.field
        yield Static(shown(""), markup=False)

    @on(TextField.Changed)
    @on(TextBox.Changed)
    def show_value(self) -> None:
        self.query_one(Static).update(shown(self.value))

    @property
    def value(self) -> str:
        return self.field.text if isinstance(self.field, TextBox) else self.query_one(TextField).value


def shown(value: str) -> str:
    """How the program shows a value: every letter outside ASCII by its number, so that NFC and NFD look different."""
    return f"⟦{value!a}⟧"


if __name__ == "__main__":
    TypingApp(sys.argv[1]).run()
