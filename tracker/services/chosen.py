"""The tasks that a person has chosen for an act, and one change made to all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tracker.domain.task import Task
from tracker.errors import BadUsage
from tracker.services.context import Act
from tracker.services.permission import require_own


def chosen_tasks(act: Act, ids: Iterable[int]) -> list[Task]:
    """The tasks of these numbers, each once, in their order. BadUsage for none, NotFound for a number without a task.

    RuleBroken where this person may do the act in the own unit only, and one of them is another's.
    """
    wanted = list(dict.fromkeys(ids))
    if not wanted:
        raise BadUsage("Chưa chọn nhiệm vụ nào.")
    tasks = act.store.tasks.get_many(wanted)
    require_own(act.context.role, act.context.unit, act.action, act.store, tasks)
    return tasks


def change_chosen(act: Act, ids: Iterable[int], change: Callable[[Task], Task]) -> tuple[Task, ...]:
    """Apply to each; what would stay as it is, is neither saved nor logged. All are returned, in their order."""
    pairs = [(task, change(task)) for task in chosen_tasks(act, ids)]
    done = {after.id: after for after in act.store.tasks.save_many(pair for pair in pairs if pair[0] != pair[1])}
    act.record((before, done[before.id]) for before, _ in pairs if before.id in done)
    return tuple(done.get(before.id, before) for before, _ in pairs)
