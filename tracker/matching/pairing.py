"""Tasks of a plan and results of the next report: which belong together, and how surely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from math import fsum

from tracker.domain.link import Claim, Confidence, Matching
from tracker.domain.split import Kind
from tracker.matching.assignment import best_pairing
from tracker.matching.candidates import candidates
from tracker.matching.judging import ELSEWHERE, Keys, Pair, closest_of_results, judged, with_order
from tracker.matching.listing import suggestions
from tracker.matching.marks import Mark
from tracker.matching.profile import read_sides
from tracker.matching.settings import MatchSettings
from tracker.matching.standing import EVEN_SO, confirmed_by_order, pairs_beside, told_in_order

_FURTHER = 0.08  # how much more a further result of a task needs; steady work has many results and needs no more
_FURTHER_STRONG = 0.15  # the same for being strong
_WORDS_ALONE = 0.06  # the same where nothing but words speaks for a pair
_IN_PLACE = "đứng đúng chỗ theo thứ tự của kế hoạch"


@lru_cache(maxsize=4)
def matched(tasks: tuple[Claim, ...], results: tuple[Claim, ...], settings: MatchSettings) -> Matching:
    """The suggestions that `tracker.matching.suggest` promises."""
    by_key = (sorted(side, key=lambda claim: claim.key) for side in (tasks, results))
    sides = read_sides(*by_key, own=settings.abbreviations, synonyms=settings.synonyms)
    pairs = {
        (task.claim.key, result.claim.key): judged(task, result, like, sides, settings.weights)
        for task, result, like in candidates(sides)
    }
    offered = _offered(pairs, settings)
    near = pairs_beside(sides, pairs, offered, settings.weights)
    pairs |= near
    offered |= confirmed_by_order(sides, near, offered, closest_of_results(pairs), settings)
    in_place = told_in_order(sides, pairs, offered, settings)
    pairs |= {keys: with_order(pairs[keys], settings.weights.order, _IN_PLACE) for keys in in_place - near.keys()}
    offered |= dict.fromkeys(in_place, Confidence.MEDIUM)
    linked_tasks, linked_results = {task for task, _ in offered}, {result for _, result in offered}
    return Matching(
        suggestions=suggestions(sides, pairs, offered, settings),
        unreported=tuple(claim.key for claim in tasks if claim.key not in linked_tasks),
        unplanned=tuple(claim.key for claim in results if claim.key not in linked_results),
    )


def _offered(pairs: Mapping[Keys, Pair], settings: MatchSettings) -> dict[Keys, Confidence]:
    """The pairs that count as linked: the best pairing, then further results of its tasks among what is left over."""
    scores = _eligible(pairs, settings)
    gains = {keys: score - settings.medium + EVEN_SO for keys, score in scores.items()}
    linked = {keys: scores[keys] for keys in best_pairing(gains).items()}
    linked_tasks, taken = {task for task, _ in linked}, {result for _, result in linked}
    for (task, result), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        is_steady = pairs[task, result].task.claim.kind is Kind.ONGOING
        needed = settings.medium + (0 if is_steady else _FURTHER)
        if task in linked_tasks and result not in taken and score >= needed:
            taken.add(result)
            linked[task, result] = score
    linked |= _shared_results(pairs, scores, linked, settings)
    return _confidences(linked, scores, pairs, settings)


def _shared_results(
    pairs: Mapping[Keys, Pair], scores: Mapping[Keys, float], linked: Mapping[Keys, float], settings: MatchSettings
) -> dict[Keys, float]:
    """Results that answer one more task: a report on two works, each named by a place or number that only it has."""
    linked_tasks = {task for task, _ in linked}
    named: dict[int, set[Mark]] = defaultdict(set)
    for (_, result), pair in ((keys, pairs[keys]) for keys in linked):
        named[result] |= _marks_met(pair)
    found: dict[Keys, float] = {}
    for (task, result), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if task in linked_tasks or not named[result] or score < settings.medium + _FURTHER:
            continue
        own = _marks_met(pairs[task, result]) - named[result]
        if own:
            found[task, result] = score
            linked_tasks.add(task)
            named[result] |= own
    return found


def _marks_met(pair: Pair) -> frozenset[Mark]:
    """The rounds and places that both sides name."""
    return pair.task.named & pair.result.named


def _eligible(pairs: Mapping[Keys, Pair], settings: MatchSettings) -> dict[Keys, float]:
    """The scores of the pairs that may be offered: high enough, without a hard veto, and not about another task."""
    closest = closest_of_results(pairs)
    return {
        keys: pair.score
        for keys, pair in pairs.items()
        if pair.score >= settings.medium and not pair.is_vetoed and closest[keys[1]] - pair.score < ELSEWHERE
    }


def _confidences(
    linked: Mapping[Keys, float], scores: Mapping[Keys, float], pairs: Mapping[Keys, Pair], settings: MatchSettings
) -> dict[Keys, Confidence]:
    """Strong when the score is high and no pair that was left out comes near it on either side."""
    first: dict[int, float] = defaultdict(float)
    for (task, _), score in linked.items():
        first[task] = max(first[task], score)
    rival_of_task: dict[int, float] = defaultdict(lambda: -1.0)
    rival_of_result: dict[int, float] = defaultdict(lambda: -1.0)
    for (task, result), score in scores.items():
        if (task, result) not in linked:
            rival_of_task[task] = max(rival_of_task[task], score)
            rival_of_result[result] = max(rival_of_result[result], score)
    found = {}
    for (task, result), score in linked.items():
        needed = settings.strong + (0 if score == first[task] else _FURTHER_STRONG) + _unproven(pairs[task, result])
        leads = score - max(rival_of_task[task], rival_of_result[result]) >= settings.gap
        found[task, result] = Confidence.STRONG if score >= needed and leads else Confidence.MEDIUM
    return found


def _unproven(pair: Pair) -> float:
    """How much more a pair needs for being strong where words alone speak for it; a matter in common proves nothing."""
    topic = fsum([ground.weight for ground in pair.grounds if ground.name == "topic"])
    is_proven = any(ground.weight > 0 and ground.name != "topic" for ground in pair.grounds)
    return topic + (0.0 if is_proven else _WORDS_ALONE)
