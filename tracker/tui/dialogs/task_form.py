"""Everything that a planned task says, to be corrected in one form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tracker.domain.day_words import DeadlineReader
from tracker.domain.split import Kind, PlannedItem
from tracker.domain.vietnamese import fold, one_line
from tracker.errors import BadUsage
from tracker.tui import commands
from tracker.tui.widgets.dialog import Field, Form
from tracker.tui.widgets.fields import TextBox

AT = "at"
"""The key of the answer that says where to divide the text, in characters."""

_KINDS = ", ".join(kind.label for kind in Kind)


class TaskForm(Form):
    """Returns the fields as typed, for `mended`; with `AT` where the task shall be divided at the cursor."""

    CSS = """
    TaskForm TextField { height: 1; border: none; padding: 0 1; background: $panel; }
    TaskForm TextBox { height: 4; border: none; padding: 0 1; background: $panel; }
    TaskForm > VerticalScroll { padding: 0 2; }
    """
    BINDINGS = commands.TASK_FORM

    def __init__(self, number: int, item: PlannedItem, reader: DeadlineReader) -> None:
        """`number` as the list shows it; `reader` reads the deadline."""
        self._reader = reader
        due = f"{item.deadline:%d/%m/%Y}" if item.deadline else ""
        fields = [
            Field(key="text", label="Nội dung", value=item.text, lines=5, check=_check_text),
            Field(key="lead", label="Đơn vị chủ trì", value=item.lead or ""),
            Field(key="support", label="Đơn vị phối hợp (cách nhau bằng dấu ;)", value="; ".join(item.support)),
            Field(key="due", label="Thời hạn (để trống là cuối kỳ)", value=due, check=self._read_day),
            Field(key="kind", label=f"Loại ({_KINDS})", value=item.kind.label, check=read_kind),
        ]
        note = "Tab sang ô kế · Ctrl+S xong · Ctrl+T tách ở chỗ con trỏ"
        super().__init__(f"Sửa nhiệm vụ {number}", fields, note=note, accept="Sửa")

    def mended(self, item: PlannedItem, answer: dict[str, str]) -> PlannedItem:
        """The task with what was typed."""
        due = self._read_day(answer["due"])
        return replace(
            item,
            text=one_line(answer["text"]),
            lead=one_line(answer["lead"]) or None,
            support=read_units(answer["support"]),
            deadline=due,
            deadline_words=item.deadline_words if due == item.deadline else "",
            kind=read_kind(answer["kind"]),
        )

    def _read_day(self, typed: str) -> date | None:
        return self._reader.read(typed) if typed.strip() else None

    def action_divide(self) -> None:
        """Close with what was typed, to be divided where the cursor stands; never in the middle of a word."""
        box = self.query_one("#text", TextBox)
        row, column = box.cursor_location
        place = sum(len(line) + 1 for line in box.text.split("\n")[:row]) + column
        while place and box.text[place - 1 : place + 1].isalnum() and place < len(box.text):
            place -= 1
        self.accept({AT: str(len(one_line(box.text[:place])))})


def read_units(typed: str) -> tuple[str, ...]:
    """Units as people list them, ";" between them since names have commas."""
    return tuple(dict.fromkeys(name for part in typed.split(";") if (name := one_line(part))))


def read_kind(typed: str) -> Kind:
    """The kind of this name, whole or begun, marks aside; BadUsage otherwise."""
    hits = [kind for kind in Kind if fold(one_line(typed)) and fold(kind.label).startswith(fold(one_line(typed)))]
    if len(hits) != 1:
        raise BadUsage(f"Ghi một trong các loại: {_KINDS}.")
    return hits[0]


def _check_text(typed: str) -> None:
    if not one_line(typed):
        raise BadUsage("Nội dung để trống. Muốn bỏ nhiệm vụ thì nhấn Esc rồi d.")
