"""Planned tasks: kept, searched, counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from db.keys import search_text, search_words, sort_text
from db.schema import LIVE, tasks
from db.shelf import GuardedShelf
from tracker.domain.query import Order, PeriodCount, TaskQuery
from tracker.domain.task import Evidence, State, Task

_FIELDS = [field.name for field in fields(Task) if field.name != "evidence"]
_PLAN = (tasks.c.period, tasks.c.report_id, tasks.c.position, tasks.c.id)
_ORDERS: dict[Order, tuple[ColumnElement[Any], ...]] = {
    Order.PLAN: _PLAN,
    Order.DEADLINE: (tasks.c.deadline.nulls_last(), *_PLAN),
    Order.UNIT: (tasks.c.unit_order.nulls_last(), *_PLAN),
}


class Tasks(GuardedShelf[Task]):
    """The tasks of all plans."""

    table = tasks
    noun = "nhiệm vụ"
    columns = (*(tasks.c[name] for name in _FIELDS), tasks.c.evidence_number, tasks.c.evidence_note)

    def add(self, new: Sequence[Task]) -> list[Task]:
        """Keep new tasks, whatever number and version they say; returns them as kept, in the same order."""
        fresh = [replace(task, id=number, version=1) for task, number in zip(new, self._numbers(len(new)), strict=True)]
        self._insert(fresh)
        return fresh

    def count(self, query: TaskQuery) -> int:
        """How many tasks meet the query."""
        statement = _matching(select(func.count()).select_from(tasks), query)
        return int(self._connection.execute(statement).scalar_one())

    def ids(self, query: TaskQuery) -> list[int]:
        """Their numbers, in the order of the query."""
        statement = _matching(select(tasks.c.id), query).order_by(*_ORDERS[query.order])
        return list(self._connection.execute(statement).scalars())

    def page(self, query: TaskQuery, *, offset: int = 0, limit: int | None = None) -> list[Task]:
        """The tasks that meet the query, from the given place on, in its order."""
        statement = _matching(select(*self.columns), query).order_by(*_ORDERS[query.order])
        return [self._kept(row) for row in self._connection.execute(statement.offset(offset).limit(limit)).all()]

    def periods(self) -> list[PeriodCount]:
        """Each period that has tasks, the latest first; of periods that end together, the shortest first."""
        done = func.count().filter(tasks.c.state == State.DONE)
        statement = select(tasks.c.period, func.count(), done).group_by(tasks.c.period)
        counts = [PeriodCount(period=p, tasks=n, done=d) for p, n, d in self._connection.execute(statement)]
        return sorted(counts, key=lambda count: (count.period.last_day, count.period.first_day), reverse=True)

    def _row(self, task: Task) -> dict[str, Any]:
        return {
            **{name: getattr(task, name) for name in _FIELDS},
            "evidence_number": task.evidence.number if task.evidence else None,
            "evidence_note": task.evidence.note if task.evidence else "",
            "deadline": task.deadline,
            "folded": search_text(task),
            "unit_order": sort_text(task.unit) if task.unit else None,
        }

    def _kept(self, row: Sequence[Any]) -> Task:
        *values, number, note = row
        evidence = None if number is None else Evidence(number=number, note=note)
        return Task(**dict(zip(_FIELDS, values, strict=True)), evidence=evidence)


def _matching(statement: Select[Any], query: TaskQuery) -> Select[Any]:
    """The statement with every condition of the query. What a person typed is no pattern: % and _ are themselves."""
    if query.period is not None:
        statement = statement.where(tasks.c.period == query.period)
    if query.unit is not None:
        statement = statement.where(func.coalesce(tasks.c.unit, "") == query.unit)
    if query.states:
        statement = statement.where(tasks.c.state.in_(sorted(query.states)))
    if query.overdue_on is not None:
        statement = statement.where(LIVE, tasks.c.deadline < query.overdue_on)
    return statement.where(*(tasks.c.folded.contains(word, autoescape=True) for word in search_words(query.words)))
