"""Supplements: the shelves for what the office itself adds to the plan of a period, before a paper says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.domain.given import sentence
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.report import Report, supplement_sha256
from tracker.domain.split import ReportHead
from tracker.domain.task import State, Task
from tracker.services.context import Act

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


def supplements_of(store: Store, period: Period) -> list[Report]:
    """The supplements of the period's plan that no paper has replaced, the oldest first."""
    found = store.reports.find(plan_period=period)
    return store.reports.newest([report for report in found if report.is_supplement])


def task_of_sentence(store: Store, period: Period, text: str) -> Task | None:
    """The task of the period's plan that says the same, marks and places of tones aside."""
    wanted = sentence(text)
    tasks = store.tasks.page(TaskQuery(period=period))
    return next((one for one in tasks if one.state is not State.WITHDRAWN and sentence(one.text) == wanted), None)


def add_tasks(act: Act, period: Period, new: Iterable[Task]) -> list[Task]:
    """Keep new tasks in the period's supplement, which is made where there is none; all of it is logged.

    `report_id` and `position` of the new tasks are set here. Conflict where somebody else makes the supplement now.
    """
    tasks = list(new)
    if not tasks:
        return []
    report = _supplement(act, period)
    last = max((task.position for task in act.store.tasks.of_reports([report.id])), default=0)
    placed = [
        replace(task, report_id=report.id, period=period, position=position)
        for position, task in enumerate(tasks, start=last + 1)
    ]
    kept = act.store.tasks.add(placed)
    act.record((None, task) for task in kept)
    return kept


def _supplement(act: Act, period: Period) -> Report:
    store = act.store
    if there := supplements_of(store, period):
        return there[-1]
    made = sum(report.is_supplement for report in store.reports.find(plan_period=period))
    report = store.reports.add(
        head=ReportHead(plan_period=period),
        file_name="",
        sha256=supplement_sha256(period, made + 1),
        imported_by=act.context.actor,
        imported_at=act.context.now(),
        passages=(),
        indicators=(),
    )
    act.record([(None, report)])
    return report
