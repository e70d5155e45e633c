"""A newer version of a report takes the place of the one that is kept, in one act that one undo takes back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.domain.change import Action, Entity
from tracker.domain.link import Verdict
from tracker.domain.report import Report
from tracker.domain.revision import Revision, Stored, compared
from tracker.domain.snapshot import Row, revived
from tracker.domain.split import Split
from tracker.domain.task import State, Task
from tracker.services.shelving import new_results, new_tasks
from tracker.services.supplements import supplements_of

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

Pair = tuple[Row | None, Row | None]
"""A row as it was and as it is: what the change log keeps."""


def revision_of(store: Store, earlier: Report, content: Split) -> Revision:
    """Compare a reading with what is kept of the report, of those that it replaced and of supplements to its plan."""
    plan = content.head.plan_period or earlier.head.plan_period
    beside = supplements_of(store, plan) if plan else []
    reports = [*store.reports.versions(earlier), *beside]
    versions = sorted({report.id for report in reports})
    tasks, results = store.tasks.of_reports(versions), store.results.of_reports(versions)
    confirmed = store.links.of_tasks([task.id for task in tasks], verdict=Verdict.CONFIRMED)
    links = store.links.of_results([result.id for result in results])
    stored = Stored(
        report=earlier,
        tasks=tasks,
        results=results,
        bases=_as_imported(store, tasks),
        linked_tasks={link.task_id for link in confirmed},
        linked_results={link.result_id for link in links},
        units=store.units.all(),
        supplements={report.id for report in reports if report.is_supplement},
    )
    return compared(stored, content)


def _as_imported(store: Store, tasks: Sequence[Task]) -> dict[int, Task]:
    """Each task as its paper gave it, or whoever entered it, before people worked on it."""
    numbers = [task.id for task in tasks]
    entered = store.changes.latest(Entity.TASK, numbers, (Action.ADD, Action.GENERATE, Action.CARRY_OVER))
    kept = entered | store.changes.latest(Entity.TASK, numbers, (Action.IMPORT, Action.REVISE))
    return {number: revived(Task, change.after) for number, change in kept.items() if change.after}


def put_in_place(store: Store, report: Report, revision: Revision) -> Iterator[Pair]:
    """Move what stays to the new report, add what is new, withdraw what is gone; yields each change for the log.

    Results that are gone are removed unless they have links: a report says them no more, and nobody has used them.
    """
    content = revision.content
    yield from _tasks(store, report, revision)
    for result in revision.results.revised:
        after = replace(result.after, report_id=report.id)
        store.results.save(after)
        yield result.before, after
    fresh = new_results(report, content)
    yield from ((None, one) for one in store.results.add([fresh[place] for place in revision.results.added]))
    for gone in revision.results.gone:
        if not gone.left:
            store.results.remove(gone.row.id)
            yield gone.row, None


def _tasks(store: Store, report: Report, revision: Revision) -> Iterator[Pair]:
    for one in revision.tasks.revised:
        yield one.before, store.tasks.save(replace(one.after, report_id=report.id))
    fresh = new_tasks(report, revision.content, store.units.all())
    yield from ((None, task) for task in store.tasks.add([fresh[place] for place in revision.tasks.added]))
    for gone in revision.tasks.gone:
        if not gone.left:
            yield gone.row, store.tasks.save(gone.row.moved_to(State.WITHDRAWN))
