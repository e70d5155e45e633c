"""What the main views have in common: undo, import and export, and reading anew whatever may have changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from tracker.domain.period import Period
from tracker.domain.task import Task
from tracker.tui.screens.working import WorkingScreen
from tracker.tui.wanted import Wanted

if TYPE_CHECKING:
    from tracker.domain.change import Action
    from tracker.domain.finding import Finding
    from tracker.services import Services
    from tracker.services.importing import Kept
    from tracker.tui.dialogs.routines import RoutinesShown

__all__ = ["OfficeScreen", "Wanted"]


class OfficeScreen(WorkingScreen[None]):
    """One of the main views. `wanted` is shared by all of them."""

    @dataclass
    class Checked(Message):
        """What a check of the store has found."""

        findings: Sequence[Finding]

    @dataclass
    class RoutinesRead(Message):
        """The routine work as it is now."""

        shown: RoutinesShown

    @dataclass
    class UndoMeant(Message):
        """What an undo would take back now."""

        action: Action | None

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services)
        self.wanted = wanted
        self._is_resumed = False

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

    def read_all(self) -> None:
        """Read again whatever another screen may have changed."""
        self.reload()

    async def resume(self) -> None:
        """The user comes to this view, for the first time or again."""
        self.read_all()

    async def on_screen_resume(self) -> None:
        """Textual calls this in every class that has it, so `resume` is what views override.

        It calls it twice for a new view: the second time, nothing can have changed that has to be read again.
        """
        if not self._is_resumed:
            self._is_resumed = True
            await self.resume()

    def on_screen_suspend(self) -> None:
        """Another screen covers this one, or takes its place."""
        self._is_resumed = False

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
        from tracker.domain.change import Action  # noqa: PLC0415
        from tracker.tui.widgets.dialog import Ask  # noqa: PLC0415

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

    def action_draft(self) -> None:
        """Write the draft of the report on the period that is shown."""
        from tracker.tui.dialogs.planning import ask_for_draft  # noqa: PLC0415

        period = self.period or self.wanted.board
        if period is None:
            self.toast("Chưa có kỳ nào để lập báo cáo. Nhấn F2 về bảng và chọn kỳ bằng p.")
        else:
            ask_for_draft(self, period)

    def action_routines(self) -> None:
        """Show the routine work; its tasks are made for the period that is shown, or the next where it has all."""
        self.read(lambda: self.RoutinesRead(self._routines()), group="routines")

    def _routines(self) -> RoutinesShown:
        from tracker.tui.dialogs.routines import RoutinesShown  # noqa: PLC0415

        services, today = self.services, self.services.context.today()
        period = self.period or self.wanted.board or Period.month(today.year, today.month)
        waiting = [one for one in (period, period.next) if services.routines.missing(one)]
        target = waiting[0] if waiting else period
        return RoutinesShown(
            routines=services.routines.all(),
            units=services.units.all(),
            period=target,
            missing=services.routines.missing(target),
            today=today,
        )

    @on(RoutinesRead)
    def _show_routines(self, event: RoutinesRead) -> None:
        from tracker.tui.dialogs.routines import show_routines  # noqa: PLC0415

        show_routines(self, event.shown)

    def action_backup(self) -> None:
        """Copy the store."""
        from tracker.tui.dialogs.keeping import ask_for_backup  # noqa: PLC0415

        ask_for_backup(self)

    def action_restore(self) -> None:
        """Put a copy in the place of the store."""
        from tracker.tui.dialogs.keeping import ask_for_restore  # noqa: PLC0415

        ask_for_restore(self)

    def action_check(self) -> None:
        """Check the store."""
        self.toast("Đang kiểm tra kho dữ liệu…")
        self.read(lambda: self.Checked(self.services.checking.findings()), group="checking")

    @on(Checked)
    def _show_findings(self, event: Checked) -> None:
        from tracker.tui.dialogs.keeping import finding_sections  # noqa: PLC0415
        from tracker.tui.dialogs.telling import TextDialog  # noqa: PLC0415

        self.app.push_screen(TextDialog("Kiểm tra kho dữ liệu", finding_sections(event.findings)))
