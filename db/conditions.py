"""Queries of the domain as conditions in SQL, the same on both databases."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, func, not_, or_

from db.schema import LIVE, links, tasks
from db.search import say_all, says
from tracker.domain.link import Verdict
from tracker.domain.query import Due, OfKind, OwnedBy, PlannedFor, Proof, Proven, Says, Sign, Stands, TaskQuery, Test
from tracker.domain.task import State
from tracker.domain.timing import Timing

_COMPARED: Mapping[Sign, Callable[[Any, Any], ColumnElement[bool]]] = {
    Sign.BEFORE: operator.lt,
    Sign.UP_TO: operator.le,
    Sign.ON: operator.eq,
    Sign.FROM: operator.ge,
    Sign.AFTER: operator.gt,
}
_LINKED = exists().where(links.c.task_id == tasks.c.id, links.c.verdict == Verdict.CONFIRMED)


def meeting(query: TaskQuery, dialect: str) -> Iterator[ColumnElement[bool]]:
    """Every condition of the query. `dialect` is the database's name: each has a search index of its own kind."""
    if query.period is not None:
        yield tasks.c.period == query.period
    if query.unit is not None:
        yield func.coalesce(tasks.c.unit, "") == query.unit
    if query.states:
        yield tasks.c.state.in_(sorted(query.states))
    if query.overdue_on is not None:
        yield and_(LIVE, tasks.c.deadline < query.overdue_on)
    wanted = [one.test for one in query.conditions if isinstance(one.test, Says) and not one.is_negated]
    if wanted:
        yield say_all(wanted, dialect)
    for one in query.conditions:
        if one.is_negated:
            # What is not known is not so: a task without a deadline is not due before any day.
            yield not_(func.coalesce(_passing(one.test, dialect), false()))
        elif one.test not in wanted:
            yield _passing(one.test, dialect)


def _passing(test: Test, dialect: str) -> ColumnElement[bool]:
    match test:
        case Says():
            return says(test, dialect)
        case Stands():
            return or_(
                tasks.c.state.in_(sorted(test.states)), *(at_timing(timing, test) for timing in sorted(test.timings))
            )
        case Proven(by=Proof.LINK):
            return _LINKED
        case Proven():
            return or_(tasks.c.evidence_number.is_not(None), _LINKED)
        case Due(sign=sign, days=days):
            return or_(*(_COMPARED[sign](tasks.c.deadline, day) for day in sorted(days)))
        case _:
            return _one_of(test)


def _one_of(test: OwnedBy | PlannedFor | OfKind) -> ColumnElement[bool]:
    match test:
        case OwnedBy(names=names):
            return func.coalesce(tasks.c.unit, "").in_(sorted(names))
        case PlannedFor(periods=periods):
            return tasks.c.period.in_(sorted(periods, key=str))
        case OfKind(kinds=kinds):
            return tasks.c.kind.in_(sorted(kinds))


def at_timing(timing: Timing, test: Stands) -> ColumnElement[bool]:
    """What `domain.timing.standing` says, in SQL."""
    deadline, is_done = tasks.c.deadline, tasks.c.state == State.DONE
    is_late = func.coalesce(tasks.c.done_on > deadline, false())
    return {
        Timing.OVERDUE: and_(LIVE, deadline < test.today),
        Timing.SOON: and_(LIVE, deadline >= test.today, deadline <= test.soon_until),
        Timing.IN_TIME: and_(LIVE, deadline > test.soon_until),
        Timing.NO_DEADLINE: and_(LIVE, deadline.is_(None)),
        Timing.DONE_IN_TIME: and_(is_done, not_(is_late)),
        Timing.DONE_LATE: and_(is_done, is_late),
        Timing.OUT: not_(or_(LIVE, is_done)),
    }[timing]
