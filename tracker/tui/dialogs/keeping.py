"""The store itself: a copy of it, the way back, and whether it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.finding import Finding
from tracker.errors import BadUsage
from tracker.tui.widgets.details import Section
from tracker.tui.widgets.dialog import Ask, Field, Form

if TYPE_CHECKING:
    from tracker.tui.screens.working import WorkingScreen


def ask_for_backup(screen: WorkingScreen[None]) -> None:
    """Ask where the copy shall stand, then make and check it."""

    def done(said: dict[str, str] | None) -> None:
        if said is not None:
            path = Path(said["path"]).expanduser() if said["path"] else None
            screen.write(lambda: f"Đã sao lưu ra {screen.services.backups.back_up(path)} và đã kiểm tra bản sao.")

    fields = [Field(key="path", label="Ghi vào tệp (để trống: cạnh kho dữ liệu)")]
    screen.app.push_screen(Form("Sao lưu kho dữ liệu", fields, accept="Sao lưu"), done)


def ask_for_restore(screen: WorkingScreen[None]) -> None:
    """Ask for a copy, ask again, then put it in the place of the store."""

    def confirm(said: dict[str, str] | None) -> None:
        if said is None:
            return
        copy = Path(said["path"]).expanduser()

        def restore(is_wanted: bool | None) -> None:
            if is_wanted:
                screen.write(lambda: _restored(screen.services.backups.restore(copy)))

        detail = "Dữ liệu đang dùng được để sang bên, không mất. Đóng chương trình ở các máy khác trước khi làm."
        question = f"Thay kho dữ liệu bằng {copy}?"
        screen.app.push_screen(Ask(question, detail=detail, yes="Khôi phục"), restore)

    fields = [Field(key="path", label="Tệp sao lưu", check=_check_path)]
    screen.app.push_screen(Form("Khôi phục từ bản sao lưu", fields, accept="Tiếp tục"), confirm)


def finding_sections(findings: Sequence[Finding]) -> list[Section]:
    """What a check has found, what is broken first."""
    if not findings:
        return [Section(title="Toàn vẹn", lines=["Dữ liệu khớp với nhật ký, các kỳ đã chốt đúng mã kiểm chứng."])]
    broken = [f"✕ {one.kind.label}: {one.words}" for one in findings if one.is_broken]
    others = [f"! {one.kind.label}: {one.words}" for one in findings if not one.is_broken]
    return [
        Section(title=f"{len(broken)} chỗ hỏng", lines=broken or ["Không có chỗ nào hỏng."]),
        Section(title="Cần xem", lines=others),
    ]


def _restored(aside: Path | None) -> str:
    return f"Đã khôi phục. Dữ liệu trước đó được giữ ở {aside}." if aside else "Đã khôi phục."


def _check_path(typed: str) -> None:
    if not typed:
        raise BadUsage("Ghi đường dẫn của tệp sao lưu.")
