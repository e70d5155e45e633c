"""Mend what a task says, in one form."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.domain.editing import TaskEdit, read_names
from tracker.domain.task import State, Task
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage
from tracker.tui.changes import shortened
from tracker.tui.widgets.dialog import Field, Form


class EditForm(Form):
    """Returns the fields as typed, for `edit_of`. What proves a task is asked for where it is done."""

    CSS = """
    EditForm TextField { height: 1; border: none; padding: 0 1; background: $panel; }
    EditForm TextBox { height: 3; border: none; padding: 0 1; background: $panel; }
    EditForm > VerticalScroll { padding: 0 2; }
    """

    def __init__(self, task: Task) -> None:
        fields = [
            Field(key="text", label="Nội dung", value=task.text, lines=4, check=_check_text),
            Field(key="product", label="Sản phẩm, kết quả", value=task.product),
            Field(key="field", label="Đề mục", value=task.field),
            Field(key="support", label="Đơn vị phối hợp (cách nhau bằng dấu ;)", value="; ".join(task.support)),
        ]
        if task.state is State.DONE:
            number, note = (task.evidence.number, task.evidence.note) if task.evidence else ("", "")
            fields += [
                Field(key="number", label="Minh chứng: số, ký hiệu văn bản", value=number),
                Field(key="note", label="Ghi chú minh chứng", value=note, check=self._check_note),
            ]
        super().__init__(f"Sửa nhiệm vụ {task.position}: {shortened(task.text, 40)}", fields)

    def _check_note(self, typed: str) -> None:
        if typed and not self.typed("number"):
            raise BadUsage("Ghi chú cần có số văn bản ở ô trên, ví dụ 71/KH-UBND.")


def edit_of(task: Task, answer: Mapping[str, str]) -> TaskEdit | None:
    """What the answer changes in the task that was shown; None where that is nothing."""
    evidence = task.evidence
    shown = {
        "text": task.text,
        "product": task.product,
        "field": task.field,
        "number": evidence.number if evidence else "",
        "note": evidence.note if evidence else "",
    }
    typed = {key: one_line(answer[key]) for key in shown if key in answer}
    changed = {key: value for key, value in typed.items() if value != shown[key]}
    names = read_names(answer["support"])
    edit = TaskEdit(**changed, support=names if names != task.support else None)
    return None if edit == TaskEdit() else edit


def _check_text(typed: str) -> None:
    if not one_line(typed):
        raise BadUsage("Nội dung để trống. Nhấn Esc để thôi; muốn bỏ nhiệm vụ thì nhấn s, chọn “không còn phù hợp”.")
