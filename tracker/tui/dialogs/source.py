"""The report around a task: where it is said, and in what words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tracker.domain.vietnamese import clean, one_line
from tracker.tui import dialog_commands
from tracker.tui.widgets.hint import Hint

if TYPE_CHECKING:
    from tracker.services.tasks import TaskDetail


class SourceDialog(ModalScreen[None]):
    """Shows the passages around a task; its own one is marked, and its words in it are underlined."""

    CSS = """
    SourceDialog { align: center middle; }
    SourceDialog .dialog { width: 110; height: 90%; }
    SourceDialog VerticalScroll { height: 1fr; margin-top: 1; }
    SourceDialog VerticalScroll Static { padding: 0 1 0 3; margin-bottom: 1; }
    SourceDialog .own { padding-left: 1; border-left: thick $accent; background: $boost; }
    """
    CSS_PATH = "dialogs.tcss"
    BINDINGS = dialog_commands.SOURCE

    def __init__(self, detail: TaskDetail) -> None:
        super().__init__()
        self._detail = detail

    def compose(self) -> ComposeResult:
        """The report's name above its passages."""
        report, task = self._detail.report, self._detail.row.task
        number = f"số {report.head.number}, " if report.head.number else ""
        where = f" · mục {task.source}" if task.source else ""
        with Vertical(classes="dialog"):
            yield Static(f"Báo cáo {number}tệp {report.file_name}{where}", classes="title", markup=False)
            with VerticalScroll():
                for passage in self._detail.source:
                    is_own = passage.place == task.place
                    text = underlined(passage.text, task.text) if is_own else Content(clean(passage.text))
                    yield Static(text, classes="own" if is_own else "", markup=False)
            yield Hint("↑↓ PgUp PgDn cuộn · Esc đóng")

    def on_mount(self) -> None:
        """Arrows scroll at once; the passage of the task is in view."""
        self.query_one(VerticalScroll).focus()
        for own in self.query(".own"):
            self.call_after_refresh(own.scroll_visible, animate=False)


def underlined(passage: str, text: str) -> Content:
    """The passage with the words of the task underlined, where they stand in it as they are."""
    line, words = one_line(passage), one_line(text)
    start = line.casefold().find(words.casefold())
    content = Content(line)
    return content.stylize("underline", start, start + len(words)) if start >= 0 and words else content
