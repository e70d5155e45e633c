"""The change log. Rows are only ever added: triggers in both databases refuse everything else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, insert, or_, select

from db.bulk import portions
from db.schema import batches, changes
from db.shelf import Shelf, chunks
from tracker.domain.change import Action, Change, Entity

Values = Mapping[str, object] | None
"""A row as the log keeps it; None where there was none."""

_FIELDS = [field.name for field in fields(Change)]
TAKEN_BACK = select(changes.c.undoes).where(changes.c.undoes.is_not(None))
"""The batches that a later one takes back."""
ACT = or_(changes.c.undoes.is_(None), changes.c.action == Action.REDO)
"""That a change does something: it is no undo. What is done again counts as if it had been done then."""

LASTING = (Action.CLOSE, Action.REOPEN_MONTH)
"""What no undo takes back: a closed period is opened again by an act of its own."""


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

    def log(self, new: Iterable[Change]) -> None:
        """Keep as many new changes as come, never all of them in memory at once."""
        for portion in portions(new):
            self.add(portion)

    def of(self, entity: Entity, entity_id: int) -> list[Change]:
        """What happened to one row, the oldest first."""
        return self._where(changes.c.entity == entity, changes.c.entity_id == entity_id)

    def of_rows(self, entity: Entity, row_ids: Iterable[int]) -> dict[int, list[Change]]:
        """What happened to each of these rows, the oldest first; rows that the log does not know are left out."""
        found: defaultdict[int, list[Change]] = defaultdict(list)
        for chunk in chunks(row_ids):
            for change in self._where(changes.c.entity == entity, changes.c.entity_id.in_(chunk)):
                found[change.entity_id].append(change)
        return found

    def rows_at(self, entity: Entity, moment: datetime, **values: str) -> list[Change]:
        """The last change before this moment of every row that was there then, by the numbers of the rows.

        `values` narrow to rows whose columns said so then: `period="2022-11"`. What has been removed or undone since
        is among them: it stood so.
        """
        newest = (
            select(func.max(changes.c.id))
            .where(changes.c.entity == entity, changes.c.at < moment)
            .group_by(changes.c.entity_id)
        )
        said = [_said(name, value) for name, value in values.items()]
        return self._where(changes.c.id.in_(newest), changes.c.after.is_not(None), *said, order=(changes.c.entity_id,))

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

    def every(self) -> Iterator[tuple[Entity, int, Values, Values]]:
        """Kind, number, before and after of every change, the oldest first, read bit by bit."""
        query = select(changes.c.entity, changes.c.entity_id, changes.c.before, changes.c.after).order_by(changes.c.id)
        for row in self._connection.execution_options(yield_per=1000).execute(query):
            entity, row_id, before, after = row
            yield entity, row_id, before, after

    def last(self) -> int:
        """The number of the newest change; 0 where nothing has ever been changed."""
        return int(self._connection.execute(select(func.coalesce(func.max(changes.c.id), 0))).scalar_one())

    def batch(self, batch: int) -> list[Change]:
        """What one act changed, in the order it was done."""
        return self._where(changes.c.batch == batch)

    def to_undo(self, actor: str, limit: int = 1) -> list[int]:
        """The acts of this person that are in force, the newest first; what has been done again is in force again.

        What lasts is passed over, so that it does not stand in the way of what was done before it.
        """
        return self._newest(
            limit, changes.c.actor == actor, ACT, changes.c.batch.not_in(TAKEN_BACK), changes.c.action.not_in(LASTING)
        )

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
        return self.batch(self._first(batch))

    def action_of(self, batch: int) -> Action:
        """The kind of what `act_of` finds."""
        its_action = select(changes.c.action).where(changes.c.batch == self._first(batch)).limit(1)
        action: Action = self._connection.execute(its_action).scalar_one()
        return action

    def recent(self, limit: int = 50) -> list[Change]:
        """The last changes of all, the newest first."""
        query = select(*self.columns).order_by(changes.c.id.desc()).limit(limit)
        return [self._kept(row) for row in self._connection.execute(query)]

    def since(self, moment: datetime) -> list[Change]:
        """What was changed from this moment on, the oldest first."""
        return self._where(changes.c.at >= moment)

    def steps_back(self, least: timedelta) -> list[tuple[Change, datetime]]:
        """The changes whose moment lies so much before that of the change before them, each with that moment."""
        before = func.lag(changes.c.at, type_=changes.c.at.type).over(order_by=changes.c.id).label("moment_before")
        inner = select(*self.columns, before).subquery()
        back = select(inner).where(inner.c.at < inner.c.moment_before).order_by(inner.c.id)
        rows = self._connection.execute(back).all()
        return [(self._kept(row[:-1]), row.moment_before) for row in rows if row.moment_before - row.at >= least]

    def mark(self) -> str:
        """A short word that is this store's alone and the same for ever: the moment of its first change."""
        first = self._connection.execute(select(func.min(changes.c.at))).scalar()
        return f"{int(first.timestamp() * 1000):x}" if first else "0"

    def _first(self, batch: int) -> int:
        """The batch in which a person did what this one takes back or does again."""
        earlier: int | None = batch
        while earlier is not None:
            batch = earlier
            earlier = self._connection.execute(
                select(changes.c.undoes).where(changes.c.batch == batch).limit(1)
            ).scalar()
        return batch

    def _newest(self, limit: int, *conditions: ColumnElement[bool]) -> list[int]:
        query = select(changes.c.batch).where(*conditions).distinct().order_by(changes.c.batch.desc())
        return list(self._connection.execute(query.limit(limit)).scalars())

    def _row(self, change: Change) -> dict[str, Any]:
        return {name: getattr(change, name) for name in _FIELDS}

    def _kept(self, row: Sequence[Any]) -> Change:
        return Change(**dict(zip(_FIELDS, row, strict=True)))


def _said(column: str, value: str) -> ColumnElement[bool]:
    """Whether the row had this value in this column, as its snapshot keeps it."""
    is_so: ColumnElement[bool] = changes.c.after[column].as_string() == value
    return is_so
