"""Write a period's list to a file: which list and format, the place, and a question before anything is written over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tracker.domain.period import Period
from tracker.services.lists import Format, ListKind
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.widgets.dialog import FOLDER_NOTE, Ask, Field, Form

if TYPE_CHECKING:
    from tracker.tui.screens.working import WorkingScreen


class Wanted(NamedTuple):
    """What is to be written; `unit` is the full name of the unit that a ledger is of.

    `is_closed`: the list that was frozen when the period was closed.
    """

    kind: ListKind
    format: Format
    unit: str = ""
    is_closed: bool = False

    def file_name(self, period: Period) -> str:
        """How the file is called unless a person says otherwise."""
        return f"{self.kind.value}-{period.code}{'-da-chot' if self.is_closed else ''}.{self.format.value}"


_KINDS = {
    ListKind.STATUS: "mọi nhiệm vụ, tổng hợp và tỷ lệ",
    ListKind.COMPARISON: "kế hoạch bên trái, báo cáo bên phải",
    ListKind.OVERDUE: "theo đơn vị và số ngày",
    ListKind.UNPLANNED: "kết quả không có trong kế hoạch",
    ListKind.LEDGER: "mọi thay đổi kèm lý do",
    ListKind.INDICATORS: "kế hoạch, thực hiện, phần trăm đạt",
    ListKind.TREND: "từng tháng, tính đến kỳ này",
    ListKind.MINUTES: "việc quá hạn và kết luận",
    ListKind.PLAN: "mọi điều chỉnh kèm lý do",
}
_FORMATS = {
    Format.DOCX: "Word, đúng thể thức văn bản",
    Format.XLSX: "Excel",
    Format.PDF: "PDF, để in hoặc gửi",
    Format.HTML: "Trang web, mở bằng trình duyệt",
    Format.CSV: "CSV, mở bằng Excel hoặc phần mềm khác",
    Format.MD: "Markdown",
    Format.TXT: "Văn bản thuần, cho thư điện tử và trình đọc màn hình",
}


def export_list(screen: WorkingScreen[None], period: Period) -> None:
    """Ask for list, unit where it needs one, format and file, then write."""

    def ask_for_unit(choice: Choice[ListKind] | None) -> None:
        if choice and choice.value is ListKind.LEDGER:
            choices = [
                Choice(value=unit.name, label=unit.name, note=unit.short) for unit in screen.services.units.all()
            ]
            screen.app.push_screen(Choose("Sổ theo dõi: chọn đơn vị", choices), partial(_with_unit, screen, period))
        elif choice:
            _ask_for_format(screen, period, choice.value)

    kinds = [Choice(value=kind, label=kind.label, note=words) for kind, words in _KINDS.items()]
    screen.app.push_screen(Choose(f"Xuất danh sách {period.label}: chọn loại", kinds), ask_for_unit)


def export_closed(screen: WorkingScreen[None], period: Period) -> None:
    """Ask for format and file, then write the list as it was frozen."""
    _ask_for_format(screen, period, ListKind.STATUS, is_closed=True)


def _with_unit(screen: WorkingScreen[None], period: Period, unit: Choice[str] | None) -> None:
    if unit:
        _ask_for_format(screen, period, ListKind.LEDGER, unit.value)


def _ask_for_format(
    screen: WorkingScreen[None], period: Period, kind: ListKind, unit: str = "", *, is_closed: bool = False
) -> None:
    """Ask for format and file, then write."""
    title = f"Danh sách đã chốt, {period.label}" if is_closed else f"{kind.label}, {period.label}"

    def ask_for_path(choice: Choice[Format] | None) -> None:
        if choice:
            wanted = Wanted(kind, choice.value, unit, is_closed)
            field = Field(key="path", label="Ghi vào tệp", value=f"./{wanted.file_name(period)}")
            note = FOLDER_NOTE.format(Path.cwd())
            screen.app.push_screen(
                Form(title, [field], note=note, accept="Xuất"),
                partial(_check_path, screen, period, wanted),
            )

    formats = [Choice(value=one, label=one.value, note=words) for one, words in _FORMATS.items()]
    screen.app.push_screen(Choose(f"{title}: chọn định dạng", formats), ask_for_path)


def _check_path(screen: WorkingScreen[None], period: Period, wanted: Wanted, answer: dict[str, str] | None) -> None:
    if answer is None:
        return
    path = Path(answer["path"] or wanted.file_name(period)).expanduser()

    def write(is_wanted: bool | None) -> None:
        if is_wanted:
            screen.write(partial(_written, screen, period, wanted, path))

    if path.exists():
        question = Ask(f"Tệp {path} đã có. Ghi đè?", detail="Nội dung cũ sẽ mất.", yes="Ghi đè", no="Không")
        screen.app.push_screen(question, write)
    else:
        write(True)


def _written(screen: WorkingScreen[None], period: Period, wanted: Wanted, path: Path) -> str:
    if wanted.is_closed:
        closings = screen.services.closings
        closings.write(closings.closing(period), wanted.format, path)
    else:
        screen.services.lists.write(period, wanted.format, path, kind=wanted.kind, unit=wanted.unit)
    where = f"Đã ghi danh sách {period.label} vào {path.resolve()}"
    if not screen.app.is_web:
        return where
    screen.app.call_from_thread(screen.app.deliver_binary, path)  # the person's machine may not be the one written to
    return f"{where}. Trình duyệt đang tải về một bản."
