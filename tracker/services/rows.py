"""Tasks as lists show them: each with where it stands today and the results confirmed for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from tracker.domain.link import Link, Result, Verdict
from tracker.domain.reckoning import recent_periods
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.split import Kind
from tracker.domain.status import LinkedResult, StatusRow
from tracker.domain.task import Task
from tracker.domain.timing import standing
from tracker.services.context import Context

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


def status_rows(context: Context, store: Store, tasks: Sequence[Task]) -> tuple[StatusRow, ...]:
    """One row a task, in the same order; a few reads of the store however many tasks there are."""
    links = store.links.of_tasks([task.id for task in tasks], verdict=Verdict.CONFIRMED)
    results = store.results.get_many({link.result_id for link in links})
    context.calendar_in(store)
    heard = last_heard(context, store, tasks, links, results)
    attested = _attested(store, tasks)
    return tuple(
        replace(row, attested=attested.get(row.task.id))
        for row in linked_rows(context, tasks, links, results, context.today(), heard=heard)
    )


def _attested(store: Store, tasks: Sequence[Task]) -> Mapping[int, Remark]:
    """The latest word on each piece of steady or recurring work that it was done in its period."""
    steady = [task.id for task in tasks if task.kind is not Kind.ONE_OFF]
    said = store.remarks.of_tasks(steady) if steady else []
    return {remark.task_id: remark for remark in said if remark.kind is RemarkKind.ATTESTED}


def linked_rows(
    context: Context,
    tasks: Sequence[Task],
    links: Sequence[Link],
    results: Sequence[Result],
    day: date,
    *,
    heard: Mapping[int, date] | None = None,
) -> tuple[StatusRow, ...]:
    """The same of confirmed links and their results, as the tasks stand on the given day.

    `heard` are the days on which steady work was last heard of, as `last_heard` finds them.
    """
    known, silent, calendar = {result.id: result for result in results}, heard or {}, context.calendar
    linked: dict[int, list[LinkedResult]] = defaultdict(list)
    for link in links:
        linked[link.task_id].append(LinkedResult(link=link, result=known[link.result_id]))
    return tuple(
        StatusRow(
            task=task,
            standing=standing(
                task, day, calendar, context.soon, heard=silent.get(task.id), stale_days=context.stale_days
            ),
            results=tuple(sorted(linked[task.id], key=lambda one: one.result.position)),
        )
        for task in tasks
    )


def last_heard(
    context: Context, store: Store, tasks: Sequence[Task], links: Sequence[Link], results: Sequence[Result]
) -> Mapping[int, date]:
    """When steady work without a deadline was last planned, reported or attested; only of what no recent plan holds.

    A plan and a report speak for the whole of their period. The same sentence in a later plan is the same work.
    """
    recent = recent_periods(context.today(), context.stale_days)
    steady = {
        task.id: task for task in tasks if task.is_running and task.deadline is None and task.period not in recent
    }
    if not steady:
        return {}
    told = {result.id: result.period.last_day for result in results}
    days = [(link.task_id, told[link.result_id]) for link in links if link.task_id in steady]
    days += [
        (remark.task_id, remark.said_at.date())
        for remark in store.remarks.of_tasks(steady)
        if remark.kind is RemarkKind.ATTESTED and remark.said_at
    ]
    again = store.tasks.steady_texts(recent, {task.text for task in steady.values()})
    days += [(number, again[task.text].last_day) for number, task in steady.items() if task.text in again]
    heard = {number: task.period.last_day for number, task in steady.items()}
    for number, day in days:
        heard[number] = max(heard[number], day)
    return heard
