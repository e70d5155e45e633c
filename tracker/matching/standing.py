"""Pairs left alone for which the order of the reports speaks: beside a link, or where the plan would have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from heapq import nlargest
from math import fsum

from tracker.domain.link import Confidence
from tracker.matching.candidates import likeness
from tracker.matching.judging import (
    ELSEWHERE,
    Keys,
    Pair,
    closest_of_results,
    is_witnessed,
    judged,
    names_it,
    with_order,
)
from tracker.matching.order import agreement, beside, between, keeps_order
from tracker.matching.profile import Sides
from tracker.matching.settings import MatchSettings, Weights

EVEN_SO = 0.05  # what a barely offered pair gains: two such are no better than one good one
_BESIDE_AT_MOST = 3
_BETWEEN = 0.5  # share of the score needed beside a link that is needed between two
_MOSTLY_FOUND = 0.7  # share of the tasks found from which on the rest is most likely not reported at all
_SAID = "đứng cạnh kết quả của nhiệm vụ liền kề"


def pairs_beside(
    sides: Sides, pairs: Mapping[Keys, Pair], offered: Collection[Keys], weights: Weights
) -> dict[Keys, Pair]:
    """The pairs left alone that stand beside a link, with the order of the reports as one more reason.

    Of those that share too little to be candidates only the few best of a task are looked at.
    """
    tasks, results = ({p.claim.key: p for p in side.profiles} for side in (sides.tasks, sides.results))
    near = beside(list(tasks), list(results), offered)
    new: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (task, result), value in near.items():
        if (task, result) not in pairs:
            like = likeness(tasks[task], results[result])
            new[task].append((weights.words * like + weights.order * value, -result))
    looked_at = {(task, -result) for task, found in new.items() for _, result in nlargest(_BESIDE_AT_MOST, found)}
    near_pairs = {
        keys: pairs.get(keys) or judged(task, result, likeness(task, result), sides, weights)
        for keys in sorted(near.keys() & (looked_at | pairs.keys()))
        for task, result in [(tasks[keys[0]], results[keys[1]])]
    }
    return {keys: with_order(pair, weights.order * near[keys], _SAID) for keys, pair in near_pairs.items()}


def confirmed_by_order(
    sides: Sides,
    near: Mapping[Keys, Pair],
    offered: Collection[Keys],
    closest: Mapping[int, float],
    settings: MatchSettings,
) -> dict[Keys, Confidence]:
    """The pairs right beside a link that something else speaks for as well: enough to be offered, never to be strong.

    The order alone offers nothing, nor do words with the order: a name, a number, a day or a matter in common must say
    that it is the same work, nothing may speak against it, and no other pair of the two may come near. A result between
    those of the tasks around needs less, where it is more than a matter.
    """
    best: dict[tuple[str, int], list[float]] = defaultdict(list)
    for (task, result), pair in near.items():
        best["task", task].append(pair.score)
        best["result", result].append(pair.score)
    tasks, results = ([profile.claim.key for profile in side.profiles] for side in (sides.tasks, sides.results))
    needed = settings.medium + EVEN_SO
    return {
        (task, result): Confidence.MEDIUM
        for (task, result), pair in near.items()
        if pair.score >= _BETWEEN * needed
        and is_witnessed(pair)
        and (pair.score >= needed or (names_it(pair) and between(tasks, results, offered, (task, result))))
        and closest[result] - pair.score < ELSEWHERE
        and all(_leads(pair.score, best[of], settings) for of in (("task", task), ("result", result)))
    }


def told_in_order(
    sides: Sides, pairs: Mapping[Keys, Pair], offered: Collection[Keys], settings: MatchSettings
) -> set[Keys]:
    """The pairs left alone that stand where the order of the plan would have them, in a report that keeps this order.

    The order alone offers nothing: something must be shared, more than with any other that stands there. The fewer
    tasks of a plan have been found, the more of its report is said in other words, and the less is asked for.
    """
    linked_tasks, linked_results = {task for task, _ in offered}, {result for _, result in offered}
    found = len(linked_tasks) / len(sides.tasks.profiles) if offered else 0.0
    if found > _MOSTLY_FOUND or not keeps_order(links := sorted(offered)):
        return set()
    closest = closest_of_results(pairs)
    there = {
        keys: pair.score - fsum([ground.weight for ground in pair.grounds if ground.name == "order"])
        for keys, pair in pairs.items()
        if keys[0] not in linked_tasks and keys[1] not in linked_results and agreement(keys, links) == 1
    }
    rivals: dict[tuple[str, int], list[float]] = defaultdict(list)
    for (task, result), score in there.items():
        rivals["task", task].append(score)
        rivals["result", result].append(score)
    needed = settings.medium * found
    return {
        (task, result)
        for (task, result), score in there.items()
        if score >= needed
        and closest[result] - score < ELSEWHERE
        and all(ground.weight > settings.weights.soft for ground in pairs[task, result].grounds)
        and all(_leads(score, rivals[of], settings) for of in (("task", task), ("result", result)))
    }


def _leads(score: float, rivals: Sequence[float], settings: MatchSettings) -> bool:
    """Whether no other rival, itself being among them, comes near."""
    return sum(score - rival < settings.gap / 2 for rival in rivals) == 1
