"""Where nothing else tells: a report says things in the order of the plan, so a result beside that of the next task."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from itertools import chain, islice
from statistics import fmean

Keys = tuple[int, int]

_FARTHEST = 3  # steps from a linked pair, on both sides together, up to which the order says anything
_NEAREST = 6  # links by which the place of a pair is judged
_ORDERLY = 0.8  # agreement of the links from which a report keeps the order of the plan


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
        free = [other for other in _around(there, len(results)) if results[other] not in linked_results]
        for one in _around(here, len(tasks)) if free else ():
            for other in free if tasks[one] not in linked_tasks else ():
                keys, far = (tasks[one], results[other]), abs(one - here) + abs(other - there)
                if far <= _FARTHEST:
                    near[keys] = max(near.get(keys, 0.0), 1 / (far - 1))
    return near


def between(tasks: Sequence[int], results: Sequence[int], linked: Collection[Keys], keys: Keys) -> bool:
    """Whether a result stands between those of the tasks before and behind its own, all of them near each other."""
    here, there = tasks.index(keys[0]), results.index(keys[1])
    steps = [(tasks.index(task) - here, results.index(result) - there) for task, result in linked]
    near = [(one, other) for one, other in steps if max(abs(one), abs(other)) < _FARTHEST]
    return any(one < 0 and other < 0 for one, other in near) and any(one > 0 and other > 0 for one, other in near)


def agreement(keys: Keys, linked: Sequence[Keys]) -> float:
    """The share of the links nearest to a pair that stand before or behind it on both sides alike, 0…1.

    Keys count up in the order of their report, and so do the links. Without any link 0.
    """
    task, result = keys
    here = bisect_left(linked, keys)
    beside_it = (
        islice((link for link in links if link[0] != task and link[1] != result), _NEAREST)
        for links in (reversed(linked[:here]), linked[here:])
    )
    near = sorted(chain.from_iterable(beside_it), key=lambda link: (abs(link[0] - task), link))[:_NEAREST]
    alike = sum((one < task) == (other < result) for one, other in near)
    return alike / len(near) if near else 0.0


def keeps_order(linked: Sequence[Keys]) -> bool:
    """Whether a report says things in the order of the plan, as far as its links (in their order) show: enough must."""
    return len(linked) >= _NEAREST and fmean(agreement(link, linked) for link in linked) >= _ORDERLY


def _around(place: int, count: int) -> range:
    return range(max(0, place - _FARTHEST + 1), min(count, place + _FARTHEST))
