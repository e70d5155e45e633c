"""The best one-to-one pairing over a whole period: the greatest sum of scores, not each task for itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

_TINY = 1e-12


def best_pairing(scores: Mapping[tuple[int, int], float]) -> dict[int, int]:
    """Each task's result in the pairing with the greatest sum; `scores` holds the pairs that are allowed, all above 0.

    Grows the pairing by one task at a time along the path that gains most, and lets a task go where that gains more.
    """
    edges: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (task, result), score in sorted(scores.items()):
        edges[task].append((result, score))
    paired: dict[int, int] = {}
    owner: dict[int, int] = {}  # the other way round: result → its task
    for task in sorted(edges):
        _grow(task, edges, scores, paired, owner)
    return paired


def _grow(
    start: int,
    edges: Mapping[int, list[tuple[int, float]]],
    scores: Mapping[tuple[int, int], float],
    paired: dict[int, int],
    owner: dict[int, int],
) -> None:
    """Take one more task in, moving others to other results, or leaving one out, where the sum gains most by it."""
    gain = {start: 0.0}  # the best sum of changes with which each task is left without a result
    came: dict[int, tuple[int, int]] = {}  # task left without → (the task that took its result, that result)
    waiting = [start]
    best, end = 0.0, (start, -1)
    while waiting:
        task = waiting.pop(0)
        if task != start and gain[task] > best + _TINY:
            best, end = gain[task], (task, -1)
        for result, score in edges[task]:
            reached = gain[task] + score
            holder = owner.get(result)
            if holder is None:
                if reached > best + _TINY:
                    best, end = reached, (task, result)
            elif holder != task:
                left = reached - scores[holder, result]
                if left > gain.get(holder, float("-inf")) + _TINY:
                    gain[holder], came[holder] = left, (task, result)
                    waiting.append(holder)
    _apply(start, end, came, paired, owner)


def _apply(
    start: int,
    end: tuple[int, int],
    came: Mapping[int, tuple[int, int]],
    paired: dict[int, int],
    owner: dict[int, int],
) -> None:
    """Move the results along the path that ends with a task and its new result (-1: it goes without)."""
    task, result = end
    while True:
        if result >= 0:
            paired[task] = result
            owner[result] = task
        else:
            paired.pop(task, None)
        if task == start:
            return
        task, result = came[task]
