"""Remarks: what people said of tasks without changing them."""

from __future__ import annotations

from collections.abc import Iterable

from db.plain_shelf import PlainShelf
from db.schema import remarks
from tracker.domain.remark import Remark


class Remarks(PlainShelf[Remark]):
    """All remarks; a task may have many."""

    table = remarks
    kind = Remark
    noun = "ghi chú"

    def of_tasks(self, task_ids: Iterable[int]) -> list[Remark]:
        """The remarks on these tasks, the oldest first."""
        return self._of(remarks.c.task_id, task_ids)
