"""Write a period's list to a file: the format, the place, and a question before anything is written over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.period import Period
from tracker.services.lists import Format
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.widgets.dialog import Ask, Field, Form

if TYPE_CHECKING:
    from tracker.tui.screens.working import WorkingScreen

_FORMATS = {
    Format.DOCX: "Word, đúng thể thức văn bản",
    Format.XLSX: "Excel, một bảng và tổng hợp",
    Format.CSV: "CSV, mở bằng Excel hoặc phần mềm khác",
    Format.MD: "Markdown, văn bản thuần",
}


def export_list(screen: WorkingScreen[None], period: Period) -> None:
    """Ask for format and file, then write."""

    def ask_for_path(choice: Choice[Format] | None) -> None:
        if choice:
            default = f"./tinh-trang-{period.code}.{choice.value}"
            field = Field(key="path", label="Ghi vào tệp", value=default)
            note = "Thư mục chưa có sẽ được tạo."
            screen.app.push_screen(
                Form(f"Xuất danh sách {period.label}", [field], note=note, accept="Xuất"),
                partial(_check_path, screen, period, choice.value),
            )

    choices = [Choice(value=name, label=name.value, note=words) for name, words in _FORMATS.items()]
    screen.app.push_screen(Choose(f"Xuất danh sách {period.label}: chọn định dạng", choices), ask_for_path)


def _check_path(screen: WorkingScreen[None], period: Period, name: Format, answer: dict[str, str] | None) -> None:
    if answer is None:
        return
    path = Path(answer["path"] or f"tinh-trang-{period.code}.{name}").expanduser()

    def write(is_wanted: bool | None) -> None:
        if is_wanted:
            screen.write(partial(_written, screen, period, name, path))

    if path.exists():
        question = Ask(f"Tệp {path} đã có. Ghi đè?", detail="Nội dung cũ sẽ mất.", yes="Ghi đè", no="Không")
        screen.app.push_screen(question, write)
    else:
        write(True)


def _written(screen: WorkingScreen[None], period: Period, name: Format, path: Path) -> str:
    screen.services.lists.write(period, name, path)
    return f"Đã ghi danh sách {period.label} vào {path.resolve()}"
