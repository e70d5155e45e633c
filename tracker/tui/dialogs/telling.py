"""Something to read: titled sections in a dialog that any of the usual keys closes."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from tracker.tui import dialog_commands
from tracker.tui.widgets.details import Details, Section
from tracker.tui.widgets.hint import Hint


class TextDialog(ModalScreen[None]):
    """Shows a title and sections of plain text to scroll through."""

    CSS = "TextDialog { align: center middle; } TextDialog Details { height: auto; max-height: 100%; }"
    CSS_PATH = "dialogs.tcss"
    BINDINGS = dialog_commands.TEXT

    def __init__(self, title: str, sections: Sequence[Section]) -> None:
        super().__init__()
        self._title = title
        self._sections = tuple(sections)

    def compose(self) -> ComposeResult:
        """The title above the text."""
        with Vertical(classes="dialog -tall"):
            yield Static(self._title, classes="title", markup=False)
            yield Details(id="text")
            yield Hint("↑↓ PgUp PgDn cuộn · Esc đóng")

    def on_mount(self) -> None:
        """Arrows scroll at once."""
        details = self.query_one(Details)
        details.show(self._sections)
        details.focus()
