"""What the confirmed results say of a task's state: proposed to a person, never set by itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.domain.link import Stage
from tracker.domain.status import LinkedResult, StatusRow
from tracker.domain.task import Evidence, State, Task


def proposed_state(task: Task, results: Sequence[LinkedResult]) -> State | None:
    """The state that the confirmed results bring the task to: done, or under way; None where it is there already.

    One result that ends the task is enough. A task that no longer has to be done, or waits to be approved as done, is
    not moved back.
    """
    if not results or not task.state.is_live:
        return None
    if any(one.link.stage is Stage.DONE for one in results):
        return State.DONE
    return State.DOING if task.state is State.OPEN else None


def as_proposed(row: StatusRow, *, today: date, on: date | None = None) -> Task | None:
    """The task in the state that its results propose, if they propose one.

    Done is done on the day given, else on the last day of its period, or today where that comes first.
    """
    task, state = row.task, proposed_state(row.task, row.results)
    if state is State.DONE:
        return task.ticked(on or min(today, task.period.last_day), _evidence(task, row.results))
    return task.moved_to(state) if state else None


def _evidence(task: Task, results: Sequence[LinkedResult]) -> Evidence | None:
    """The document that a result names as what came of the task; None where none does, or the task has one.

    A number that the task itself names is what the work rests on, not what it brought forth.
    """
    if task.evidence:
        return None
    ending = [one.result for one in results if one.link.stage is Stage.DONE]
    new = (number for result in ending for number in result.citations if number not in task.citations)
    return next((Evidence(number=number) for number in new), None)
