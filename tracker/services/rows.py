"""Tasks as lists show them: each with where it stands today and the results confirmed for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.domain.link import Verdict
from tracker.domain.status import LinkedResult, StatusRow
from tracker.domain.task import Task
from tracker.domain.timing import standing
from tracker.services.context import Context

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


def status_rows(context: Context, store: Store, tasks: Sequence[Task]) -> tuple[StatusRow, ...]:
    """One row a task, in the same order; two reads of the store however many tasks there are."""
    links = store.links.of_tasks([task.id for task in tasks], verdict=Verdict.CONFIRMED)
    results = {result.id: result for result in store.results.get_many({link.result_id for link in links})}
    linked: dict[int, list[LinkedResult]] = defaultdict(list)
    for link in links:
        linked[link.task_id].append(LinkedResult(link=link, result=results[link.result_id]))
    today = context.today()
    return tuple(
        StatusRow(
            task=task,
            standing=standing(task, today, context.calendar, context.soon),
            results=tuple(sorted(linked[task.id], key=lambda one: one.result.position)),
        )
        for task in tasks
    )
