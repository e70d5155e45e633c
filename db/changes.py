"""The change log. Rows are only ever added: triggers in both databases refuse everything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import func, insert, select

from db.schema import batches, changes
from db.shelf import Shelf
from tracker.domain.change import Change, Entity

_FIELDS = [field.name for field in fields(Change)]


class Changes(Shelf[Change]):
    """Who changed what, when and why."""

    table = changes
    noun = "thay đổi"
    columns = tuple(changes.c[name] for name in _FIELDS)

    def next_batch(self) -> int:
        """A number for one act of one person, never given twice."""
        return int(self._connection.execute(insert(batches).returning(batches.c.id)).scalar_one())

    def add(self, new: Sequence[Change]) -> list[Change]:
        """Keep new changes, whatever number they say; returns them as kept, in the same order."""
        fresh = [replace(change, id=number) for change, number in zip(new, self._numbers(len(new)), strict=True)]
        self._insert(fresh)
        return fresh

    def of(self, entity: Entity, entity_id: int) -> list[Change]:
        """What happened to one row, the oldest first."""
        return self._where(changes.c.entity == entity, changes.c.entity_id == entity_id)

    def batch(self, batch: int) -> list[Change]:
        """What one act changed, in the order it was done."""
        return self._where(changes.c.batch == batch)

    def last_batch_to_undo(self, actor: str) -> int | None:
        """The newest act of this person that is no undo and has not been undone."""
        undone = select(changes.c.undoes).where(changes.c.undoes.is_not(None))
        query = select(func.max(changes.c.batch)).where(
            changes.c.actor == actor, changes.c.undoes.is_(None), changes.c.batch.not_in(undone)
        )
        newest: int | None = self._connection.execute(query).scalar_one()
        return newest

    def recent(self, limit: int = 50) -> list[Change]:
        """The last changes of all, the newest first."""
        query = select(*self.columns).order_by(changes.c.id.desc()).limit(limit)
        return [self._kept(row) for row in self._connection.execute(query)]

    def _row(self, change: Change) -> dict[str, Any]:
        return {name: getattr(change, name) for name in _FIELDS}

    def _kept(self, row: Sequence[Any]) -> Change:
        return Change(**dict(zip(_FIELDS, row, strict=True)))
