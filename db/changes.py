"""The change log. Rows are only ever added: triggers in both databases refuse everything else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import ColumnElement, func, insert, or_, select

from db.schema import batches, changes
from db.shelf import Shelf, chunks
from tracker.domain.change import Action, Change, Entity

_FIELDS = [field.name for field in fields(Change)]
TAKEN_BACK = select(changes.c.undoes).where(changes.c.undoes.is_not(None))
"""The batches that a later one takes back."""
ACT = or_(changes.c.undoes.is_(None), changes.c.action == Action.REDO)
"""That a change does something: it is no undo. What is done again counts as if it had been done then."""


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

    def latest(self, entity: Entity, row_ids: Iterable[int], actions: Iterable[Action]) -> dict[int, Change]:
        """The newest change of one of these kinds to each of these rows, by row; what was taken back does not count."""
        wanted = (
            changes.c.entity == entity,
            changes.c.action.in_(sorted(actions)),
            changes.c.undoes.is_(None),
            changes.c.batch.not_in(TAKEN_BACK),
        )
        found = (self._where(changes.c.entity_id.in_(chunk), *wanted) for chunk in chunks(row_ids))
        return {change.entity_id: change for part in found for change in part}

    def batch(self, batch: int) -> list[Change]:
        """What one act changed, in the order it was done."""
        return self._where(changes.c.batch == batch)

    def to_undo(self, actor: str, limit: int = 1) -> list[int]:
        """The acts of this person that are in force, the newest first; what has been done again is in force again."""
        return self._newest(limit, changes.c.actor == actor, ACT, changes.c.batch.not_in(TAKEN_BACK))

    def to_redo(self, actor: str, limit: int = 1) -> list[int]:
        """The undos of this person that may be taken back, the newest first: those after the last thing done anew."""
        last_new = (
            select(func.coalesce(func.max(changes.c.batch), 0))
            .where(changes.c.actor == actor, changes.c.undoes.is_(None))
            .scalar_subquery()
        )
        return self._newest(
            limit,
            changes.c.actor == actor,
            changes.c.action == Action.UNDO,
            changes.c.batch.not_in(TAKEN_BACK),
            changes.c.batch > last_new,
        )

    def act_of(self, batch: int) -> list[Change]:
        """What a person did in the beginning, where the batch takes that back or does it again."""
        found = self.batch(batch)
        while found and found[0].undoes is not None:
            found = self.batch(found[0].undoes)
        return found

    def recent(self, limit: int = 50) -> list[Change]:
        """The last changes of all, the newest first."""
        query = select(*self.columns).order_by(changes.c.id.desc()).limit(limit)
        return [self._kept(row) for row in self._connection.execute(query)]

    def _newest(self, limit: int, *conditions: ColumnElement[bool]) -> list[int]:
        query = select(changes.c.batch).where(*conditions).distinct().order_by(changes.c.batch.desc())
        return list(self._connection.execute(query.limit(limit)).scalars())

    def _row(self, change: Change) -> dict[str, Any]:
        return {name: getattr(change, name) for name in _FIELDS}

    def _kept(self, row: Sequence[Any]) -> Change:
        return Change(**dict(zip(_FIELDS, row, strict=True)))
