"""Mending what a task says: its words, its fields, and the document that proves it done."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tracker.domain.task import Evidence, State, Task
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, RuleBroken


@dataclass(frozen=True, kw_only=True)
class TaskEdit:
    """New values for a task; None leaves one as it is, "" empties it. `number` and `note` are those of the evidence."""

    text: str | None = None
    product: str | None = None
    field: str | None = None
    support: tuple[str, ...] | None = None
    number: str | None = None
    note: str | None = None

    def applied(self, task: Task) -> Task:
        """The task with the new values; BadUsage or RuleBroken where they do not make a task."""
        text = task.text if self.text is None else one_line(self.text)
        if not text:
            raise BadUsage(
                "Nội dung nhiệm vụ để trống. Ghi lại nội dung; bỏ nhiệm vụ thì đổi sang “không còn phù hợp”."
            )
        return replace(
            task,
            text=text,
            product=task.product if self.product is None else one_line(self.product),
            field=task.field if self.field is None else one_line(self.field),
            support=task.support if self.support is None else self.support,
            evidence=self._evidence(task),
        )

    def _evidence(self, task: Task) -> Evidence | None:
        if self.number is None and self.note is None:
            return task.evidence
        known = task.evidence or Evidence(number="")
        number = one_line(known.number if self.number is None else self.number)
        note = one_line(known.note if self.note is None else self.note)
        if not number:
            if note and self.note is not None:
                raise BadUsage("Ghi chú minh chứng cần có số văn bản. Ghi số, ký hiệu của văn bản, ví dụ 71/KH-UBND.")
            return None
        if task.state is not State.DONE:
            raise RuleBroken(
                f"Nhiệm vụ {task.id} chưa hoàn thành nên chưa ghi minh chứng được. Đánh dấu hoàn thành kèm số văn bản "
                f"(phím e, hay: tracker done {task.id} --evidence “{number}”)."
            )
        return Evidence(number=number, note=note)


def read_names(typed: str) -> tuple[str, ...]:
    """Units as people list them, ";" between them since names have commas; each once."""
    return tuple(dict.fromkeys(name for part in typed.split(";") if (name := one_line(part))))
