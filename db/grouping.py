"""Groups of tasks in SQL: what orders them, and how many tasks each has. No more than the counts is ever read whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select, true

from db.schema import LIVE, tasks
from tracker.domain.grouping import GroupBy, Grouping, TaskGroup, Urgency
from tracker.domain.period import Period
from tracker.domain.status import NO_UNIT
from tracker.domain.task import State

_NO_SECTION = "Không ghi đề mục"
_FIRST = (
    select(tasks.c.report_id, tasks.c.field, func.min(tasks.c.position).label("position"))
    .group_by(tasks.c.report_id, tasks.c.field)
    .subquery("sections")
)
"""Where each section of a report begins: the order of sections is that of the report."""


def joined(statement: Select[Any], grouping: Grouping | None) -> Select[Any]:
    """The statement over tasks, with the table that the order of its groups needs."""
    if grouping is None or grouping.by is not GroupBy.SECTION:
        return statement
    same = and_(_FIRST.c.report_id == tasks.c.report_id, _FIRST.c.field == tasks.c.field)
    return statement.join_from(tasks, _FIRST, same)


def group_order(grouping: Grouping | None) -> Sequence[ColumnElement[Any]]:
    """What tasks are ordered by before anything else."""
    match grouping:
        case None:
            return ()
        case Grouping(by=GroupBy.UNIT):
            return (tasks.c.unit_order.nulls_last(),)
        case Grouping(by=GroupBy.DEADLINE):
            return (_urgency(grouping),)
        case _:
            return (tasks.c.period, tasks.c.report_id, _FIRST.c.position)


def group_columns(grouping: Grouping) -> Sequence[ColumnElement[Any]]:
    """What the tasks of one group have in common, in the order of the groups, for `task_group`."""
    match grouping.by:
        case GroupBy.UNIT:
            return (tasks.c.unit_order, tasks.c.unit)
        case GroupBy.DEADLINE:
            return (_urgency(grouping).label("urgency"),)
        case GroupBy.SECTION:
            return (tasks.c.period, tasks.c.report_id, _FIRST.c.position, tasks.c.field)


def task_group(grouping: Grouping, values: Sequence[Any], count: int, *, with_period: bool) -> TaskGroup:
    """One group from its columns. `with_period` where a section has to say of which plan it is."""
    match grouping.by:
        case GroupBy.UNIT:
            heading = values[1] or NO_UNIT
        case GroupBy.DEADLINE:
            heading = Urgency(values[0]).label
        case GroupBy.SECTION:
            period: Period = values[0]
            heading = values[3] or _NO_SECTION
            heading = f"{period.short_label} · {heading}" if with_period else heading
    return TaskGroup(heading=heading, count=count)


def _urgency(grouping: Grouping) -> ColumnElement[int]:
    """What `domain.grouping.urgency` says, in SQL."""
    deadline = tasks.c.deadline
    live: Sequence[tuple[ColumnElement[bool], Urgency]] = (
        (deadline.is_(None), Urgency.NO_DEADLINE),
        (deadline < grouping.first_in_time, Urgency.OVERDUE),
        (deadline == grouping.today, Urgency.TODAY),
        (deadline <= grouping.sunday, Urgency.THIS_WEEK),
        (deadline <= grouping.next_sunday, Urgency.NEXT_WEEK),
        (true(), Urgency.LATER),
    )
    return case(
        (tasks.c.state == State.DONE, Urgency.DONE.value),
        (and_(LIVE, tasks.c.done_on.is_not(None)), Urgency.WAITING.value),
        *((and_(LIVE, when), group.value) for when, group in live),
        else_=Urgency.OUT.value,
    )
