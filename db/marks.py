"""Marks: tasks of which a person says that no report speaks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

from db.schema import marks
from db.shelf import GuardedShelf, chunks
from tracker.domain.link import Mark

_FIELDS = [field.name for field in fields(Mark)]


class Marks(GuardedShelf[Mark]):
    """One mark at most on each task."""

    table = marks
    noun = "dấu chưa thấy báo cáo"
    columns = tuple(marks.c[name] for name in _FIELDS)

    def add(self, mark: Mark) -> Mark:
        """Keep a new mark, whatever number it says; Conflict where the task has one."""
        (number,) = self._numbers(1)
        fresh = replace(mark, id=number, version=1)
        self._insert([fresh])
        return fresh

    def find(self, task_id: int) -> Mark | None:
        """The mark on this task, if there is one."""
        return next(iter(self.of_tasks([task_id])), None)

    def of_tasks(self, task_ids: Iterable[int]) -> list[Mark]:
        """The marks on these tasks."""
        return [mark for chunk in chunks(task_ids) for mark in self._where(marks.c.task_id.in_(chunk))]

    def _row(self, mark: Mark) -> dict[str, Any]:
        return {name: getattr(mark, name) for name in _FIELDS}

    def _kept(self, row: Sequence[Any]) -> Mark:
        return Mark(**dict(zip(_FIELDS, row, strict=True)))
