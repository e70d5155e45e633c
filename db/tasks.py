"""Planned tasks: kept, searched, counted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select

from db.bulk import change_rows, portions
from db.conditions import meeting
from db.grouping import group_columns, group_order, joined, task_group
from db.schema import tasks
from db.shelf import GuardedShelf, chunks
from db.task_columns import PLAIN, changed_columns, row_of
from tracker.domain.grouping import TaskGroup
from tracker.domain.period import Period
from tracker.domain.query import Order, PeriodCount, TaskQuery
from tracker.domain.task import Evidence, State, Task

_TEXTS = 200  # in one statement
_PLAN = (tasks.c.period, tasks.c.report_id, tasks.c.position, tasks.c.id)
_ORDERS: dict[Order, ColumnElement[Any]] = {
    Order.DEADLINE: tasks.c.deadline,
    Order.UNIT: tasks.c.unit_order,
    Order.STATE: case({state.value: n for n, state in enumerate(State)}, value=tasks.c.state),
}


class Tasks(GuardedShelf[Task]):
    """The tasks of all plans."""

    table = tasks
    kind = Task
    noun = "nhiệm vụ"
    columns = (*(tasks.c[name] for name in PLAIN), tasks.c.evidence_number, tasks.c.evidence_note)

    def add(self, new: Sequence[Task]) -> list[Task]:
        """Keep new tasks, whatever number and version they say; returns them as kept, in the same order."""
        fresh = [replace(task, id=number, version=1) for task, number in zip(new, self._numbers(len(new)), strict=True)]
        self._insert(fresh)
        return fresh

    def save_many(self, changed: Iterable[tuple[Task, Task]]) -> list[Task]:
        """Keep new values of different tasks, each given behind what it was, and return them with the next version.

        Conflict names the first that somebody else was faster to change.
        """
        return [task for part in portions(changed) for task in self._save_portion(part)]

    def _save_portion(self, changed: Sequence[tuple[Task, Task]]) -> list[Task]:
        saved = [replace(after, version=after.version + 1) for _, after in changed]
        names = dict.fromkeys(("id", *changed_columns(changed), "version"))
        if change_rows(self._connection, tasks, [row_of(task, names) for task in saved]) != len(saved):
            now = self._numbered(task.id for task in saved)
            # Where the others wrote the very same values, nothing tells whose row it is: the first stands for it.
            raise self._conflict(next((task for task in saved if now.get(task.id) != task), saved[0]))
        return saved

    def count(self, query: TaskQuery) -> int:
        """How many tasks meet the query."""
        statement = self._matching(select(func.count()).select_from(tasks), query)
        return int(self._connection.execute(statement).scalar_one())

    def ids(self, query: TaskQuery) -> list[int]:
        """Their numbers, in the order of the query."""
        statement = self._in_order(select(tasks.c.id), query)
        return list(self._connection.execute(statement).scalars())

    def page(self, query: TaskQuery, *, offset: int = 0, limit: int | None = None) -> list[Task]:
        """The tasks that meet the query, from the given place on, in its order."""
        statement = self._in_order(select(*self.columns), query)
        return [self._kept(row) for row in self._connection.execute(statement.offset(offset).limit(limit)).all()]

    def groups(self, query: TaskQuery) -> list[TaskGroup]:
        """The groups of the query's grouping that have tasks, in their order; none where it does not group."""
        grouping = query.grouping
        if grouping is None:
            return []
        columns = joined(select(*group_columns(grouping)).select_from(tasks), grouping)
        grouped = self._matching(columns, query).subquery()
        statement = select(*grouped.c, func.count()).group_by(*grouped.c)
        rows = self._connection.execute(statement.order_by(*(column.nulls_last() for column in grouped.c)))
        return [task_group(grouping, row[:-1], row[-1], with_period=query.period is None) for row in rows]

    def of_reports(self, report_ids: Iterable[int]) -> list[Task]:
        """The tasks that stand under these reports, in the order of the reports."""
        found = [task for chunk in chunks(report_ids) for task in self._where(tasks.c.report_id.in_(chunk))]
        return sorted(found, key=lambda task: (task.report_id, task.position, task.id))

    def of_texts(self, texts: Iterable[str], periods: Iterable[Period]) -> list[Task]:
        """The tasks of these plans that say the same, letter for letter."""
        wanted, plans = list(dict.fromkeys(texts)), sorted(periods, key=str)
        parts = (wanted[start : start + _TEXTS] for start in range(0, len(wanted), _TEXTS))
        return [task for part in parts for task in self._where(tasks.c.period.in_(plans), tasks.c.text.in_(part))]

    def steady_texts(self, periods: Iterable[Period], texts: Iterable[str]) -> dict[str, Period]:
        """Those of the texts that plans of these periods hold as work without a deadline, with the last such period."""
        wanted = sorted(periods, key=str)
        found: dict[str, Period] = {}
        listed = list(texts)
        for start in range(0, len(listed), _TEXTS):
            rows = self._connection.execute(
                select(tasks.c.text, tasks.c.period).where(
                    tasks.c.period.in_(wanted),
                    tasks.c.deadline.is_(None),
                    tasks.c.text.in_(listed[start : start + _TEXTS]),
                )
            )
            for said, period in rows:
                found[said] = max(found.get(said, period), period, key=lambda one: one.last_day)
        return found

    def of_routines(self, routine_ids: Iterable[int]) -> list[Task]:
        """The tasks that were made from this routine work, the oldest first."""
        found = [task for chunk in chunks(routine_ids) for task in self._where(tasks.c.routine_id.in_(chunk))]
        return sorted(found, key=lambda task: task.id)

    def planned(self) -> list[Period]:
        """The periods that have tasks, in the order of `periods`. An index alone says it, however many tasks."""
        found = self._connection.scalars(select(tasks.c.period).distinct())
        return sorted(found, key=_latest_first, reverse=True)

    def periods(self) -> list[PeriodCount]:
        """Each period that has tasks, the latest first; of periods that end together, the shortest first."""
        done = func.count().filter(tasks.c.state == State.DONE)
        statement = select(tasks.c.period, func.count(), done).group_by(tasks.c.period)
        counts = [PeriodCount(period=p, tasks=n, done=d) for p, n, d in self._connection.execute(statement)]
        return sorted(counts, key=lambda count: _latest_first(count.period), reverse=True)

    def _row(self, task: Task) -> dict[str, Any]:
        return row_of(task)

    def _kept(self, row: Sequence[Any]) -> Task:
        *values, number, note = row
        evidence = None if number is None else Evidence(number=number, note=note)
        return Task(**dict(zip(PLAIN, values, strict=True)), evidence=evidence)

    def _in_order(self, statement: Select[Any], query: TaskQuery) -> Select[Any]:
        """What has no deadline or no unit stands last, whichever way round."""
        columns: Sequence[ColumnElement[Any]] = _PLAN
        if query.order is not Order.PLAN:
            first = _ORDERS[query.order]
            columns = ((first.desc() if query.is_reversed else first).nulls_last(), *_PLAN)
        elif query.is_reversed:
            columns = [column.desc() for column in _PLAN]
        ordered = joined(self._matching(statement, query), query.grouping)
        return ordered.order_by(*group_order(query.grouping), *columns)

    def _matching(self, statement: Select[Any], query: TaskQuery) -> Select[Any]:
        return statement.where(*meeting(query, self._connection.dialect.name))


def _latest_first(period: Period) -> tuple[date, date]:
    return period.last_day, period.first_day
