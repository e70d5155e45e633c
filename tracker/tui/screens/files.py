"""Importing, first step: which file, or which files, the report is in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import DirectoryTree, Footer, LoadingIndicator, Static

from tracker.tui import commands
from tracker.tui.paths import PathSuggester, ReportTree
from tracker.tui.screens.preview import PreviewScreen
from tracker.tui.screens.working import WorkingScreen
from tracker.tui.widgets.fields import TextField

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.importing import Kept, Preview

_ABOUT = "Gõ đường dẫn (→ nhận gợi ý, Enter đọc) hoặc chọn trong cây thư mục. Chưa có gì được lưu ở bước này."


class FilesScreen(WorkingScreen["Kept | None"]):
    """Returns what has been kept in the end, or None."""

    CSS_PATH = "files.tcss"
    BINDINGS = commands.FILES

    @dataclass
    class PreviewRead(Message):
        """The files have been read and taken apart."""

        preview: Preview

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._taken: list[Path] = []

    def compose(self) -> ComposeResult:
        """Path field, the files taken so far, the tree."""
        yield Static("Nhập báo cáo: chọn tệp", id="head", markup=False)
        yield Static(_ABOUT, id="about", markup=False)
        yield TextField(placeholder="bao-cao/thang-10.docx", suggester=PathSuggester(), id="path")
        yield Static(id="taken", markup=False)
        yield ReportTree(Path.cwd(), id="tree")
        yield LoadingIndicator(id="progress")
        yield Footer(show_command_palette=False)

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
            self.toast("Chưa chọn tệp nào. Gõ đường dẫn, hoặc chọn trong cây thư mục.")

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
        self.add_class("-reading")
        self.read(lambda: self.PreviewRead(self.services.importing.preview(paths)))

    @on(PreviewRead)
    def _look(self, event: PreviewRead) -> None:
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
        """Leave; nothing has been kept."""
        self.dismiss(None)
