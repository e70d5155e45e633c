"""Importing, first step: which file, or which files, the report is in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import DirectoryTree, LoadingIndicator, Static
from textual.worker import WorkerCancelled, get_current_worker

from tracker.tui import commands
from tracker.tui.dialogs.paste import PasteForm
from tracker.tui.paths import PathField, PathSuggester, ReportTree
from tracker.tui.screens.preview import PreviewScreen
from tracker.tui.screens.working import WorkingScreen
from tracker.tui.widgets.fields import TextField
from tracker.tui.widgets.keybar import KeyBar

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.importing import Kept, Preview

_ABOUT = "Gõ đường dẫn (→ nhận gợi ý, Enter đọc), ↓ xuống cây thư mục, hoặc dán cả văn bản. Chưa lưu gì."


class FilesScreen(WorkingScreen["Kept | None"]):
    """Returns what has been kept in the end, or None."""

    CSS_PATH = "files.tcss"
    BINDINGS = commands.FILES

    @dataclass
    class PreviewRead(Message):
        """The files have been read and taken apart."""

        preview: Preview

    @dataclass
    class PageTurned(Message):
        """A page of a long file is about to be read."""

        name: str
        page: int
        pages: int

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._taken: list[Path] = []

    def compose(self) -> ComposeResult:
        """Path field, the files taken so far, the tree."""
        yield Static("Nhập báo cáo: chọn tệp", id="head", markup=False)
        yield Static(_ABOUT, id="about", markup=False)
        yield PathField(placeholder="ví dụ bao-cao/thang-10.docx", suggester=PathSuggester(), id="path")
        yield Static(id="taken", markup=False)
        yield ReportTree(Path.cwd(), id="tree")
        yield Static(id="progress", markup=False)
        yield LoadingIndicator()
        yield KeyBar()

    def on_mount(self) -> None:
        """A path can be typed or pasted at once."""
        self.query_one("#path").focus()

    @on(TextField.Submitted, "#path")
    def action_read(self) -> None:
        """Read the files taken and the one in the field; of a folder, show what is in it."""
        typed = self._typed()
        if typed is not None and typed.is_dir():
            self.query_one(ReportTree).path = typed
            self.query_one(ReportTree).focus()
        elif self._taken or typed is not None:
            self._start_reading([*self._taken, *([typed] if typed is not None else [])])
        else:
            self.toast("Chưa chọn tệp nào. Gõ đường dẫn, hoặc nhấn ↓ chọn trong cây thư mục.")

    @on(DirectoryTree.FileSelected)
    def _read_from_tree(self, event: DirectoryTree.FileSelected) -> None:
        self._start_reading([*self._taken, event.path])

    def action_take(self) -> None:
        """Put the file of the field, else of the tree, on the list: some reports come as several files."""
        node = self.query_one(ReportTree).cursor_node
        path = self._typed() or (node.data.path if node and node.data else None)
        if path is None or not path.is_file():
            self.toast("Gõ đường dẫn tới một tệp, hoặc đặt con trỏ lên một tệp trong cây thư mục.")
            return
        self._taken.append(path)
        self.query_one("#path", TextField).value = ""
        self.query_one("#taken", Static).update("Đã thêm: " + " + ".join(one.name for one in self._taken))

    def _typed(self) -> Path | None:
        typed = self.query_one("#path", TextField).value.strip().strip("'\"")
        return Path(typed).expanduser() if typed else None

    def _start_reading(self, paths: list[Path]) -> None:
        names = " + ".join(path.name for path in paths)
        self._read_behind(names, lambda: self.services.importing.preview(paths, progress=self._say_page))

    def _say_page(self, name: str, page: int, pages: int) -> None:
        """Called in the reading thread before each page; a reading that nobody waits for any more ends here."""
        if get_current_worker().is_cancelled:
            raise WorkerCancelled
        self.post_message(self.PageTurned(name=name, page=page, pages=pages))

    @on(PageTurned)
    def _show_page(self, event: PageTurned) -> None:
        if event.pages > 1:
            self._show_progress(f"{event.name}: trang {event.page}/{event.pages}")

    def _show_progress(self, what: str) -> None:
        self.query_one("#progress", Static).update(f"Đang đọc {what}… Nhấn Esc để thôi.")

    def on_paste(self, event: events.Paste) -> None:
        """Several lines pasted anywhere on the screen are the report itself."""
        event.stop()
        self._ask_for_text(event.text)

    def action_paste(self) -> None:
        """Ask for the text of the report."""
        self._ask_for_text("")

    def _ask_for_text(self, text: str) -> None:
        def done(answer: dict[str, str] | None) -> None:
            if answer:
                self._read_behind("văn bản dán", lambda: self.services.importing.preview_pasted(answer["text"]))

        self.app.push_screen(PasteForm(text), done)

    def _read_behind(self, name: str, preview: Callable[[], Preview]) -> None:
        """Read off the screen's thread, and say so meanwhile."""
        self._show_progress(name)
        self.add_class("-reading")
        self.read(lambda: self.PreviewRead(preview()))

    @on(PreviewRead)
    def _look(self, event: PreviewRead) -> None:
        if self.has_class("-reading"):
            self.remove_class("-reading")
            self.app.push_screen(PreviewScreen(self.services, event.preview), self._decided)

    def _decided(self, kept: Kept | None) -> None:
        if kept is not None:
            self.dismiss(kept)

    def complain(self, error: BaseException) -> None:
        """A file that cannot be read leaves the choice open."""
        self.remove_class("-reading")
        super().complain(error)

    def action_cancel(self) -> None:
        """Stop reading, else leave; nothing has been kept."""
        if self.has_class("-reading"):
            self.workers.cancel_group(self, "reading")
            self.remove_class("-reading")
        else:
            self.dismiss(None)
