"""Counts over whole plans, for summaries and calendars: the database adds up, no task is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, func, not_, or_, select

from db.conditions import REPORTED_DONE, RUNNING, at_timing
from db.schema import results, tasks
from tracker.domain.due_month import DueCount
from tracker.domain.period import Period
from tracker.domain.reckoning import Reckoning
from tracker.domain.split import Kind
from tracker.domain.status import NO_UNIT, UnitTotals
from tracker.domain.summary import PlanFigures
from tracker.domain.task import State
from tracker.domain.timing import Timing

_NOT_LATE = (Timing.IN_TIME, Timing.SOON, Timing.NO_DEADLINE, Timing.STALE, Timing.DONE_IN_TIME)
_LATE = (Timing.OVERDUE, Timing.DONE_LATE)
_IS_DONE = tasks.c.state == State.DONE


class Figures:
    """Reads only; what is counted is what `domain.timing.standing` says of each task, as `domain.status` adds it up."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def plans(self, periods: Iterable[Period], now: Reckoning) -> list[PlanFigures]:
        """Each unit's figures in each of these periods that has any; steady work is left out."""
        in_time, late = (or_(*(at_timing(timing, now) for timing in part)) for part in (_NOT_LATE, _LATE))
        counts = (
            _number_of(and_(_IS_DONE, in_time)),
            _number_of(and_(_IS_DONE, late)),
            _number_of(and_(not_(_IS_DONE), in_time)),
            _number_of(and_(not_(_IS_DONE), late)),
            _number_of(at_timing(Timing.OUT, now)),
            _number_of(tasks.c.state == State.WITHDRAWN),
        )
        query = (
            select(tasks.c.period, tasks.c.unit, *counts)
            .where(tasks.c.period.in_(list(periods)), tasks.c.kind != Kind.ONGOING)
            .group_by(tasks.c.period, tasks.c.unit)
        )
        return [_figures(*row) for row in self._connection.execute(query)]

    def deadlines(self, first: date, last: date, unit: str | None = None) -> Mapping[date, DueCount]:
        """How many tasks are due on each day from the first to the last one; `unit` as in `TaskQuery`.

        What is reported done waits for no day any more, nor does what is paused, withdrawn or carried over.
        """
        query = select(tasks.c.deadline, _number_of(RUNNING), _number_of(REPORTED_DONE)).where(
            tasks.c.deadline.between(first, last)
        )
        if unit is not None:
            query = query.where(func.coalesce(tasks.c.unit, "") == unit)
        rows = self._connection.execute(query.group_by(tasks.c.deadline))
        return {day: DueCount(open=still_open, done=done) for day, still_open, done in rows if still_open or done}

    def reported(self) -> frozenset[Period]:
        """The periods that a report speaks of."""
        return frozenset(self._connection.execute(select(results.c.period).distinct()).scalars())


def _number_of(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count().filter(condition)


def _figures(period: Period, unit: str | None, *counts: int) -> PlanFigures:
    in_time, late, still_open, overdue, out, withdrawn = counts
    totals = UnitTotals(
        unit=unit or NO_UNIT,
        done_in_time=in_time,
        done_late=late,
        open_in_time=still_open,
        overdue=overdue,
        out=out,
    )
    return PlanFigures(period=period, totals=totals, withdrawn=withdrawn)
