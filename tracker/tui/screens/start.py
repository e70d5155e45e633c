"""The first frame, before the store is open; it stays where the store cannot be opened."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from tracker.tui.widgets.keybar import KeyBar

_WIDTHS: list[tuple[int, str]] = []  # it looks the same at any width, and so is laid out once


class StartScreen(Screen[None]):
    """Says what is going on, or why nothing can go on. Styled by the app, so that no file of its own delays it."""

    HORIZONTAL_BREAKPOINTS = _WIDTHS

    def compose(self) -> ComposeResult:
        """One line in the middle."""
        yield Static("Theo dõi nhiệm vụ: kế hoạch và kết quả", id="title", markup=False)
        yield Static("Đang mở dữ liệu…", id="words", markup=False)
        yield KeyBar()

    def fail(self, words: str) -> None:
        """Say why the store cannot be opened, and what is left to do."""
        self.add_class("-failed")
        self.query_one("#words", Static).update(f"✕ {words}\n\nNhấn q để thoát.")
