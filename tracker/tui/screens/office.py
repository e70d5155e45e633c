"""What the main views have in common: undo, import and export, and reading anew whatever may have changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from tracker.domain.change import Action
from tracker.domain.period import Period
from tracker.domain.task import Task
from tracker.tui.screens.working import WorkingScreen
from tracker.tui.widgets.dialog import Ask

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.importing import Kept


@dataclass
class Wanted:
    """The periods that the board and the linking screen shall show; None leaves it to them.

    `query` and `task` are what the board shall show once: a query over all periods, or a task of its period.
    """

    board: Period | None = None
    linking: Period | None = None
    query: str = ""
    task: int | None = None


class OfficeScreen(WorkingScreen[None]):
    """One of the main views. `wanted` is shared by all of them."""

    @dataclass
    class UndoMeant(Message):
        """What an undo would take back now."""

        action: Action | None

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services)
        self.wanted = wanted

    @property
    def period(self) -> Period | None:
        """The period that the view shows; None where it shows none or many."""
        return None

    def reload(self) -> None:
        """Read again what is shown."""
        raise NotImplementedError

    def query_on_board(self, query: str) -> None:
        """Go to the board, narrowed by a query over all periods."""
        self.wanted.query, self.wanted.task = query, None
        self.app.switch_mode("board")

    def task_on_board(self, task: Task) -> None:
        """Go to the board of the task's period, with the cursor on it."""
        self.wanted.board, self.wanted.query, self.wanted.task = task.period, "", task.id
        self.app.switch_mode("board")

    def on_screen_resume(self) -> None:
        """Another screen may have changed what this one shows."""
        self.reload()

    @on(WorkingScreen.Written)
    def _say_and_reload(self, event: WorkingScreen.Written) -> None:
        self.toast(event.words)
        self.reload()

    def action_undo(self) -> None:
        """Take back the user's latest change; ask first where that is a whole report."""
        self.read(lambda: self.UndoMeant(self.services.history.upcoming_undo()), group="undo")

    def action_redo(self) -> None:
        """Do what was undone last again."""
        self.write(lambda: self.services.history.redo().words)

    @on(UndoMeant)
    def _undo(self, event: UndoMeant) -> None:
        def undo(is_wanted: bool | None = True) -> None:
            if is_wanted:
                self.write(lambda: self.services.history.undo().words)

        if event.action is Action.REVISE:
            detail = "Nhiệm vụ và kết quả trở lại như bản đã nhập trước đó."
            self.app.push_screen(Ask("Hoàn tác việc thay bằng bản mới?", detail=detail, yes="Hoàn tác"), undo)
        elif event.action is Action.IMPORT:
            detail = "Mọi nhiệm vụ và kết quả của lần nhập đó sẽ bị bỏ khỏi dữ liệu."
            self.app.push_screen(Ask("Hoàn tác lần nhập báo cáo gần nhất?", detail=detail, yes="Hoàn tác"), undo)
        else:
            undo()

    def action_import(self) -> None:
        """Choose report files."""
        from tracker.tui.screens.files import FilesScreen  # noqa: PLC0415

        self.app.push_screen(FilesScreen(self.services), self._imported)

    def _imported(self, kept: Kept | None) -> None:
        from tracker.tui.screens.board import BoardScreen  # noqa: PLC0415

        if kept is None:
            return
        self.app.switch_mode("board")
        if isinstance(board := self.app.screen, BoardScreen):
            board.show_import(kept)

    def action_export(self) -> None:
        """Write the list of the period that is shown."""
        from tracker.tui.dialogs.export import export_list  # noqa: PLC0415

        period = self.period or self.wanted.board
        if period is None:
            self.toast("Chưa có kỳ nào để xuất. Nhấn F2 về bảng và chọn kỳ bằng p.")
        else:
            export_list(self, period)
