"""Carries: what people said on whether a task continues an earlier one."""

from __future__ import annotations

from db.plain_shelf import PlainShelf
from db.schema import carries
from tracker.domain.chain import Carry


class Carries(PlainShelf[Carry]):
    """One decision at most on each pair of a task and an earlier one; people take few."""

    table = carries
    kind = Carry
    noun = "liên kết chuyển kỳ"

    def find(self, task_id: int, earlier_id: int) -> Carry | None:
        """The decision on this pair, if there is one."""
        pair = (carries.c.task_id == task_id, carries.c.earlier_id == earlier_id)
        return next(iter(self._where(*pair)), None)
