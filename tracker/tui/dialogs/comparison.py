"""A report beside the version that is kept, and the question whether it shall take that one's place."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from tracker.domain.revision import Revision
from tracker.domain.revision_words import comparison, earlier_words, summary
from tracker.tui import commands
from tracker.tui.widgets.details import Details, Section
from tracker.tui.widgets.hint import Hint

_NOTHING = "Hai bản không khác nhau về nội dung."


class ComparisonDialog(ModalScreen[bool]):
    """Returns whether the newer version shall replace the one that is kept."""

    CSS_PATH = "dialogs.tcss"
    BINDINGS = commands.COMPARISON

    def __init__(self, revision: Revision) -> None:
        super().__init__()
        self._revision = revision

    def compose(self) -> ComposeResult:
        """The counts above every difference."""
        earlier = earlier_words(self._revision.earlier)
        with Vertical(classes="dialog -tall"):
            kept = "bản đã nhập: " if self._revision.is_of_papers else ""
            yield Static(f"So với {kept}{earlier}", classes="title", markup=False)
            yield Static(summary(self._revision), markup=False)
            yield Details(id="differences")
            yield Hint("↑↓ PgUp PgDn cuộn · Ctrl+S thay bản đã nhập · Esc quay lại")

    def on_mount(self) -> None:
        """Arrows scroll at once."""
        details = self.query_one(Details)
        details.show([Section(title="Khác nhau", lines=comparison(self._revision) or [_NOTHING])])
        details.focus()
