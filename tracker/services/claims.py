"""What the matcher is told of tasks and results: kept ones, and those of reports that are stored nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.link import Claim, Matching, Result
from tracker.domain.split import Split
from tracker.domain.task import Task
from tracker.matching import MatchSettings, suggest


def compare(plan: Split, results: Split, settings: MatchSettings) -> Matching:
    """Match a plan with the results of another report, neither of them stored. Keys count from 0."""
    return suggest(
        [
            Claim(key=n, text=t.text, citations=t.citations, field=t.field, unit=t.lead, kind=t.kind)
            for n, t in enumerate(plan.tasks)
        ],
        [Claim(key=n, text=r.text, citations=r.citations, field=r.field) for n, r in enumerate(results.results)],
        settings,
    )


def matched(tasks: Sequence[Task], results: Sequence[Result], settings: MatchSettings) -> Matching:
    """Match the kept tasks of a period with its kept results. Keys are their numbers."""
    return suggest([_task_claim(task) for task in tasks], [_result_claim(result) for result in results], settings)


def _task_claim(task: Task) -> Claim:
    """A task with its recorded evidence: a result that names that document answers the task."""
    evidence = (task.evidence.number,) if task.evidence else ()
    return Claim(
        key=task.id,
        text=task.text,
        citations=(*task.citations, *evidence),
        field=task.field,
        unit=task.unit,
        kind=task.kind,
    )


def _result_claim(result: Result) -> Claim:
    return Claim(key=result.id, text=result.text, citations=result.citations, field=result.field)
