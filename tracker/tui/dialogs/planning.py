"""What is asked for before a task is entered, carried over or attested, and before a report is drafted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.day_words import DeadlineReader
from tracker.domain.period import Period
from tracker.domain.split import Kind
from tracker.domain.unit import Unit, find_unit
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, NotFound
from tracker.tui import planning_changes as changes
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.dialogs.deadline import DAY_HINT, DayForm
from tracker.tui.dialogs.task_form import read_kind
from tracker.tui.widgets.dialog import FOLDER_NOTE, Ask, Field, Form

if TYPE_CHECKING:
    from tracker.services.drafting import Format
    from tracker.tui.screens.working import WorkingScreen

_KINDS = ", ".join(kind.label for kind in Kind)


class NewTaskForm(Form):
    """Returns the fields as typed."""

    CSS = """
    NewTaskForm TextField { height: 1; border: none; padding: 0 1; background: $panel; }
    NewTaskForm TextBox { height: 3; border: none; padding: 0 1; background: $panel; }
    NewTaskForm > VerticalScroll { padding: 0 2; }
    """

    def __init__(self, period: Period, units: Sequence[Unit], reader: DeadlineReader) -> None:
        """`period` is the plan that is offered; `reader` reads the deadline."""
        fields = [
            Field(key="text", label="Nội dung", lines=3, check=check_text),
            Field(key="period", label="Kế hoạch của kỳ (2026-12, 2026-Q4…)", value=period.code, check=Period.parse),
            Field(key="unit", label="Đơn vị chủ trì (để trống: chưa giao)", check=partial(check_unit, units)),
            Field(key="support", label="Đơn vị phối hợp (cách nhau bằng dấu ;)"),
            Field(
                key="due",
                label="Thời hạn (để trống là cuối kỳ)",
                check=lambda typed: reader.read(typed) if typed else None,
            ),
            Field(key="kind", label=f"Loại ({_KINDS})", value=Kind.ONE_OFF.label, check=read_kind),
        ]
        super().__init__("Thêm nhiệm vụ", fields, accept="Thêm")


def check_unit(units: Sequence[Unit], typed: str) -> None:
    """NotFound where no unit has this name; nobody at all is right."""
    if typed and find_unit(units, typed) is None:
        known = "; ".join(unit.short or unit.name for unit in units) or "chưa có đơn vị nào"
        raise NotFound(f"Không có đơn vị “{one_line(typed)}”. Đang có: {known}.")


def check_text(typed: str) -> None:
    """BadUsage where nothing is typed."""
    if not one_line(typed):
        raise BadUsage("Nội dung để trống. Ghi việc phải làm, hoặc nhấn Esc để thôi.")


def carry_form(title: str, reader: DeadlineReader) -> Form:
    """A new deadline and why, both of them optional."""
    fields = [
        Field(
            key="due",
            label="Hạn mới (để trống là cuối kỳ sau)",
            check=lambda typed: reader.read(typed) if typed else None,
        ),
        Field(key="reason", label="Lý do (không bắt buộc)"),
    ]
    return DayForm(title, reader, fields, empty="cuối kỳ sau", note=DAY_HINT, accept="Chuyển kỳ sau")


def ask_for_draft(screen: WorkingScreen[None], period: Period) -> None:
    """Ask for format and file, then write the draft of the report on the period."""
    from tracker.services.drafting import FORMATS  # noqa: PLC0415

    words = {"docx": "Word, đúng thể thức, nhập lại được", "md": "Markdown", "txt": "Văn bản thuần"}

    def ask_for_path(choice: Choice[Format] | None) -> None:
        if choice:
            name = f"bao-cao-{period.code}.{choice.value.value}"
            form = Form(
                f"Dự thảo báo cáo {period.label}",
                [Field(key="path", label="Ghi vào tệp", value=f"./{name}")],
                note=FOLDER_NOTE.format(Path.cwd()),
                accept="Ghi",
            )
            screen.app.push_screen(form, partial(_check_path, screen, period, choice.value, name))

    formats = [Choice(value=one, label=one.value, note=words[one.value]) for one in FORMATS]
    title = f"Dự thảo báo cáo {period.label}, kế hoạch {period.next.label}: chọn định dạng"
    screen.app.push_screen(Choose(title, formats), ask_for_path)


def _check_path(
    screen: WorkingScreen[None],
    period: Period,
    format: Format,  # noqa: A002
    name: str,
    answer: dict[str, str] | None,
) -> None:
    if answer is None:
        return
    path = Path(answer["path"] or name).expanduser()

    def write(is_wanted: bool | None) -> None:
        if is_wanted:
            screen.write(partial(changes.write_draft, screen.services, period, format, path))

    if path.exists():
        question = Ask(f"Tệp {path} đã có. Ghi đè?", detail="Nội dung cũ sẽ mất.", yes="Ghi đè", no="Không")
        screen.app.push_screen(question, write)
    else:
        write(True)
