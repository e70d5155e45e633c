"""Carries: what people said on whether a task continues an earlier one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from db.schema import carries
from db.shelf import GuardedShelf
from tracker.domain.chain import Carry

_FIELDS = [field.name for field in fields(Carry)]


class Carries(GuardedShelf[Carry]):
    """One decision at most on each pair of a task and an earlier one."""

    table = carries
    noun = "liên kết chuyển kỳ"
    columns = tuple(carries.c[name] for name in _FIELDS)

    def put(self, carry: Carry) -> Carry:
        """Keep a new decision (number 0) or the new values of a known one; Conflict where somebody was faster."""
        if carry.id:
            return self.save(carry)
        (number,) = self._numbers(1)
        fresh = replace(carry, id=number, version=1)
        self._insert([fresh])
        return fresh

    def all(self) -> list[Carry]:
        """Every decision, the oldest first: people take few."""
        return self._where()

    def find(self, task_id: int, earlier_id: int) -> Carry | None:
        """The decision on this pair, if there is one."""
        pair = (carries.c.task_id == task_id, carries.c.earlier_id == earlier_id)
        return next(iter(self._where(*pair)), None)

    def _row(self, carry: Carry) -> dict[str, Any]:
        return {name: getattr(carry, name) for name in _FIELDS}

    def _kept(self, row: Sequence[Any]) -> Carry:
        return Carry(**dict(zip(_FIELDS, row, strict=True)))
