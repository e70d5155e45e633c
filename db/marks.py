"""Marks: tasks of which a person says that no report speaks."""

from __future__ import annotations

from collections.abc import Iterable

from db.plain_shelf import PlainShelf
from db.schema import marks
from tracker.domain.link import Mark


class Marks(PlainShelf[Mark]):
    """One mark at most on each task."""

    table = marks
    kind = Mark
    noun = "dấu chưa thấy báo cáo"

    def find(self, task_id: int) -> Mark | None:
        """The mark on this task, if there is one."""
        return next(iter(self.of_tasks([task_id])), None)

    def of_tasks(self, task_ids: Iterable[int]) -> list[Mark]:
        """The marks on these tasks."""
        return self._of(marks.c.task_id, task_ids)
