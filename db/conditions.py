"""Queries of the domain as conditions in SQL, the same on both databases."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import CTE, ColumnElement, Date, and_, column, exists, false, func, not_, or_, select, values

from db.schema import LIVE, extensions, links, remarks, results, tasks
from db.search import say_all, says
from tracker.domain.concern import Concern
from tracker.domain.condition import Due, OfKind, OwnedBy, PlannedFor, Proof, Proven, Says, Sign, Stands, Test
from tracker.domain.extension import Decision
from tracker.domain.link import Verdict
from tracker.domain.query import TaskQuery
from tracker.domain.reckoning import Reckoning
from tracker.domain.remark import RemarkKind
from tracker.domain.task import State
from tracker.domain.timing import Timing

_COMPARED: Mapping[Sign, Callable[[Any, Any], ColumnElement[bool]]] = {
    Sign.BEFORE: operator.lt,
    Sign.UP_TO: operator.le,
    Sign.ON: operator.eq,
    Sign.FROM: operator.ge,
    Sign.AFTER: operator.gt,
}
RUNNING = and_(LIVE, tasks.c.done_on.is_(None))
"""What `Task.is_running` says."""

REPORTED_DONE = or_(tasks.c.state == State.DONE, and_(LIVE, tasks.c.done_on.is_not(None)))
"""What `Task.is_reported_done` says."""

_LINKED = exists().where(links.c.task_id == tasks.c.id, links.c.verdict == Verdict.CONFIRMED)

_CONCERNED: Mapping[Concern, ColumnElement[bool]] = {
    Concern.ASKED: and_(
        RUNNING, exists().where(extensions.c.task_id == tasks.c.id, extensions.c.decision == Decision.PENDING)
    ),
    Concern.RETURNED: and_(
        tasks.c.state == State.DOING,
        exists().where(remarks.c.task_id == tasks.c.id, remarks.c.kind == RemarkKind.RETURNED),
    ),
}


def meeting(query: TaskQuery, dialect: str) -> Iterator[ColumnElement[bool]]:
    """Every condition of the query. `dialect` is the database's name: each has a search index of its own kind."""
    if query.period is not None:
        yield tasks.c.period == query.period
    if query.unit is not None:
        yield func.coalesce(tasks.c.unit, "") == query.unit
    if query.states:
        yield tasks.c.state.in_(sorted(query.states))
    if query.overdue_before is not None:
        yield and_(RUNNING, tasks.c.deadline < query.overdue_before)
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
                tasks.c.state.in_(sorted(test.states)),
                *_at_timings(test.timings, test.now),
                *(_CONCERNED[concern] for concern in sorted(test.concerns)),
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


def _at_timings(timings: frozenset[Timing], now: Reckoning) -> Iterator[ColumnElement[bool]]:
    """Each timing that is meant; who means both kinds of steady work need not wait until they are told apart."""
    if timings >= {Timing.NO_DEADLINE, Timing.STALE}:
        timings -= {Timing.NO_DEADLINE, Timing.STALE}
        yield and_(RUNNING, tasks.c.deadline.is_(None))
    yield from (at_timing(timing, now) for timing in sorted(timings))


def at_timing(timing: Timing, now: Reckoning) -> ColumnElement[bool]:
    """What `domain.timing.standing` says, in SQL."""
    deadline = tasks.c.deadline
    told: tuple[ColumnElement[bool], ...]
    match timing:
        case Timing.OVERDUE:
            told = (RUNNING, deadline < now.overdue_before)
        case Timing.SOON:
            told = (RUNNING, deadline.between(now.overdue_before, now.soon_until))
        case Timing.IN_TIME:
            told = (RUNNING, deadline >= now.overdue_before, deadline > now.soon_until)
        case Timing.NO_DEADLINE:
            told = (RUNNING, deadline.is_(None), not_(_is_silent(now)))
        case Timing.STALE:
            told = (RUNNING, deadline.is_(None), _is_silent(now))
        case Timing.DONE_IN_TIME:
            told = (REPORTED_DONE, not_(_was_late(now)))
        case Timing.DONE_LATE:
            told = (REPORTED_DONE, _was_late(now))
        case Timing.OUT:
            told = (not_(or_(LIVE, tasks.c.state == State.DONE)),)
    return and_(*told)


def _was_late(now: Reckoning) -> ColumnElement[bool]:
    """Whether it was done after the day until which its deadline counted."""
    is_after = func.coalesce(tasks.c.done_on > tasks.c.deadline, false())
    if not now.days_off:
        return is_after
    off = _table_of(now.days_off)
    is_forgiven = exists().where(
        off.c.first <= tasks.c.deadline, tasks.c.deadline < off.c.back, tasks.c.done_on <= off.c.back
    )
    return and_(is_after, not_(is_forgiven))


@lru_cache(maxsize=8)
def _table_of(days_off: tuple[tuple[date, date], ...]) -> CTE:
    """The stretches of days off as a table of one statement: the same object each time, for it has one name there."""
    columns = values(column("first", Date), column("back", Date), name="off").data(list(days_off))
    return columns.cte("days_off")


def _is_silent(now: Reckoning) -> ColumnElement[bool]:
    """Whether steady work was planned, reported and attested in none of the recent periods.

    The same sentence in a recent plan stands for it: the office plans it anew each month.
    """
    if now.silent_since is None:
        return false()
    recent = sorted(now.recent, key=str)
    since = datetime.combine(now.silent_since + timedelta(days=1), time.min, UTC)
    again = tasks.alias("again")
    is_reported = exists().where(
        links.c.task_id == tasks.c.id,
        links.c.verdict == Verdict.CONFIRMED,
        results.c.id == links.c.result_id,
        results.c.period.in_(recent),
    )
    is_attested = exists().where(
        remarks.c.task_id == tasks.c.id, remarks.c.kind == RemarkKind.ATTESTED, remarks.c.said_at >= since
    )
    return and_(
        tasks.c.period.not_in(recent),
        not_(is_reported),
        not_(is_attested),
        tasks.c.text.not_in(select(again.c.text).where(again.c.period.in_(recent), again.c.deadline.is_(None))),
    )
