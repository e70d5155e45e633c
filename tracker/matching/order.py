"""Where nothing else tells: a report says things in the order of the plan, so a result beside that of the next task."""

from __future__ import annotations

from collections.abc import Collection, Sequence

Keys = tuple[int, int]

_FARTHEST = 3  # steps from a linked pair, on both sides together, up to which the order says anything


def beside(tasks: Sequence[int], results: Sequence[int], linked: Collection[Keys]) -> dict[Keys, float]:
    """How near each task and each result that are left alone stand to a linked pair: 1 right beside it, else less.

    `tasks` and `results` are keys in the order of their reports. Pairs too far from any link are left out.
    """
    place_of_task = {key: place for place, key in enumerate(tasks)}
    place_of_result = {key: place for place, key in enumerate(results)}
    linked_tasks, linked_results = {task for task, _ in linked}, {result for _, result in linked}
    near: dict[Keys, float] = {}
    for task, result in linked:
        here, there = place_of_task[task], place_of_result[result]
        for one in _around(here, len(tasks)):
            for other in _around(there, len(results)):
                keys, far = (tasks[one], results[other]), abs(one - here) + abs(other - there)
                if far <= _FARTHEST and keys[0] not in linked_tasks and keys[1] not in linked_results:
                    near[keys] = max(near.get(keys, 0.0), 1 / (far - 1))
    return near


def _around(place: int, count: int) -> range:
    return range(max(0, place - _FARTHEST + 1), min(count, place + _FARTHEST))
