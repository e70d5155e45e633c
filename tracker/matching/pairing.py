"""Tasks of a plan and results of the next report: which belong together, how surely, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from math import fsum
from typing import NamedTuple

from tracker.domain.link import Claim, Confidence, Matching, Reason, Suggestion
from tracker.domain.split import Kind
from tracker.matching.assignment import best_pairing
from tracker.matching.candidates import candidates, likeness
from tracker.matching.evidence import ORDINARY, evidence
from tracker.matching.order import agreement, beside, between, keeps_order
from tracker.matching.phrases import phrases
from tracker.matching.profile import Profile, Sides, read_sides
from tracker.matching.settings import MatchSettings, Weights
from tracker.matching.stages import stage
from tracker.matching.vetoes import vetoes

Keys = tuple[int, int]

_EVEN_SO = 0.05  # what a barely offered pair gains: two such are no better than one good one
_FURTHER = 0.08  # how much more a further result of a task needs; steady work has many results and needs no more
_FURTHER_STRONG = 0.15  # the same for being strong
_WORDS_ALONE = 0.06  # the same where nothing but words speaks for a pair
_ELSEWHERE = 0.25  # by so much more alike to another task (of another round, say), a result is about that one
_RULED_OUT = -1.0  # a reason of this weight rules a pair out
_DIGITS = 4
_BESIDE_AT_MOST = 3
_BETWEEN = 0.5  # share of the score needed beside a link that is needed between two
_WITNESSES = {"document", "mark", "title", "name", "figure", "date", "abbreviation"}
_MOSTLY_FOUND = 0.7  # share of the tasks found from which on the rest is most likely not reported at all
_NOTHING = Reason(name="order", words="", weight=0.0)
_SYNONYMS = "cùng việc, nói bằng từ đồng nghĩa"
_BESIDE = "đứng cạnh kết quả của nhiệm vụ liền kề"
_IN_PLACE = "đứng đúng chỗ theo thứ tự của kế hoạch"


class _Pair(NamedTuple):
    """A pair that has been looked at. `likeness` leaves the vetoes out, `score` has them in.

    `reasons` lack the shared words, whose weight is `words`: only what is listed is put into words.
    """

    task: Profile
    result: Profile
    likeness: float
    words: float
    score: float
    reasons: tuple[Reason, ...]
    is_vetoed: bool


@lru_cache(maxsize=4)
def matched(tasks: tuple[Claim, ...], results: tuple[Claim, ...], settings: MatchSettings) -> Matching:
    """The suggestions that `tracker.matching.suggest` promises."""
    by_key = (sorted(side, key=lambda claim: claim.key) for side in (tasks, results))
    sides = read_sides(*by_key, own=settings.abbreviations, synonyms=settings.synonyms)
    pairs = {
        (task.claim.key, result.claim.key): _judged(task, result, like, sides, settings.weights)
        for task, result, like in candidates(sides)
    }
    offered = _offered(pairs, settings)
    near = _beside(sides, pairs, offered, settings.weights)
    pairs |= near
    offered |= _confirmed_by_order(sides, near, offered, _closest(pairs), settings)
    in_place = _told_in_order(sides, pairs, offered, settings)
    pairs |= {keys: _with_order(pairs[keys], settings.weights.order, _IN_PLACE) for keys in in_place - near.keys()}
    offered |= dict.fromkeys(in_place, Confidence.MEDIUM)
    linked_tasks, linked_results = {task for task, _ in offered}, {result for _, result in offered}
    return Matching(
        suggestions=_listed(pairs, offered, settings),
        unreported=tuple(claim.key for claim in tasks if claim.key not in linked_tasks),
        unplanned=tuple(claim.key for claim in results if claim.key not in linked_results),
    )


def _judged(task: Profile, result: Profile, like: float, sides: Sides, weights: Weights) -> _Pair:
    """Weigh a pair: what speaks against it, the words in common, and whatever else speaks for it."""
    against = vetoes(task, result, weights)
    reasons = (*against, *evidence(task, result, sides, weights))
    words = weights.words * like
    return _Pair(
        task=task,
        result=result,
        likeness=like,
        words=words,
        score=_rounded(fsum([words, *[reason.weight for reason in reasons]])),
        reasons=reasons,
        is_vetoed=any(reason.weight <= _RULED_OUT for reason in against),
    )


def _rounded(score: float) -> float:
    return round(min(1.0, max(0.0, score)), _DIGITS)


def _offered(pairs: Mapping[Keys, _Pair], settings: MatchSettings) -> dict[Keys, Confidence]:
    """The pairs that count as linked: the best pairing, then further results of its tasks among what is left over."""
    scores = _eligible(pairs, settings)
    gains = {keys: score - settings.medium + _EVEN_SO for keys, score in scores.items()}
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
    pairs: Mapping[Keys, _Pair], scores: Mapping[Keys, float], linked: Mapping[Keys, float], settings: MatchSettings
) -> dict[Keys, float]:
    """Results that answer one more task: a report on two works, each named by a place or number that only it has."""
    linked_tasks = {task for task, _ in linked}
    named: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for (_, result), pair in ((keys, pairs[keys]) for keys in linked):
        named[result] |= _marks_met(pair)
    found: dict[Keys, float] = {}
    for (task, result), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        own = _marks_met(pairs[task, result]) - named[result]
        if task not in linked_tasks and named[result] and own and score >= settings.medium + _FURTHER:
            found[task, result] = score
            linked_tasks.add(task)
            named[result] |= own
    return found


def _marks_met(pair: _Pair) -> set[tuple[str, str]]:
    """The rounds and places that both sides name."""
    both = pair.task.marks.keys() & pair.result.marks.keys() - ORDINARY
    return {(kind, value) for kind in both for value in pair.task.marks[kind] & pair.result.marks[kind]}


def _eligible(pairs: Mapping[Keys, _Pair], settings: MatchSettings) -> dict[Keys, float]:
    """The scores of the pairs that may be offered: high enough, without a hard veto, and not about another task."""
    closest = _closest(pairs)
    return {
        keys: pair.score
        for keys, pair in pairs.items()
        if pair.score >= settings.medium and not pair.is_vetoed and closest[keys[1]] - pair.score < _ELSEWHERE
    }


def _closest(pairs: Mapping[Keys, _Pair]) -> dict[int, float]:
    """For each result its likeness to the task that it is most like, whether that one may be offered or not."""
    closest: dict[int, float] = defaultdict(float)
    for (_, result), pair in pairs.items():
        closest[result] = max(closest[result], pair.likeness)
    return closest


def _confidences(
    linked: Mapping[Keys, float], scores: Mapping[Keys, float], pairs: Mapping[Keys, _Pair], settings: MatchSettings
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


def _unproven(pair: _Pair) -> float:
    """How much more a pair needs for being strong where words alone speak for it; a matter in common proves nothing."""
    topic = fsum([reason.weight for reason in pair.reasons if reason.name == "topic"])
    is_proven = any(reason.weight > 0 and reason.name != "topic" for reason in pair.reasons)
    return topic + (0.0 if is_proven else _WORDS_ALONE)


def _beside(
    sides: Sides, pairs: Mapping[Keys, _Pair], offered: Collection[Keys], weights: Weights
) -> dict[Keys, _Pair]:
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
    judged = {
        keys: pairs.get(keys) or _judged(task, result, likeness(task, result), sides, weights)
        for keys in sorted(near.keys() & (looked_at | pairs.keys()))
        for task, result in [(tasks[keys[0]], results[keys[1]])]
    }
    return {keys: _with_order(pair, weights.order * near[keys]) for keys, pair in judged.items()}


def _confirmed_by_order(
    sides: Sides,
    near: Mapping[Keys, _Pair],
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
    needed = settings.medium + _EVEN_SO
    return {
        (task, result): Confidence.MEDIUM
        for (task, result), pair in near.items()
        if pair.score >= _BETWEEN * needed
        and _is_witnessed(pair)
        and (pair.score >= needed or (_names_it(pair) and between(tasks, results, offered, (task, result))))
        and closest[result] - pair.score < _ELSEWHERE
        and all(_leads(pair.score, best[of], settings) for of in (("task", task), ("result", result)))
    }


def _told_in_order(
    sides: Sides, pairs: Mapping[Keys, _Pair], offered: Collection[Keys], settings: MatchSettings
) -> set[Keys]:
    """The pairs left alone that stand where the order of the plan would have them, in a report that keeps this order.

    The order alone offers nothing: something must be shared, more than with any other that stands there. The fewer
    tasks of a plan have been found, the more of its report is said in other words, and the less is asked for.
    """
    linked_tasks, linked_results = {task for task, _ in offered}, {result for _, result in offered}
    found = len(linked_tasks) / len(sides.tasks.profiles) if offered else 0.0
    if found > _MOSTLY_FOUND or not keeps_order(offered):
        return set()
    closest = _closest(pairs)
    there = {
        keys: pair.score - fsum([reason.weight for reason in pair.reasons if reason.name == "order"])
        for keys, pair in pairs.items()
        if keys[0] not in linked_tasks and keys[1] not in linked_results and agreement(keys, offered) == 1
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
        and closest[result] - score < _ELSEWHERE
        and min(reason.weight for reason in (*pairs[task, result].reasons, _NOTHING)) > settings.weights.soft
        and all(_leads(score, rivals[of], settings) for of in (("task", task), ("result", result)))
    }


def _leads(score: float, rivals: Sequence[float], settings: MatchSettings) -> bool:
    return sum(score - rival < settings.gap / 2 for rival in rivals) == 1


def _is_witnessed(pair: _Pair) -> bool:
    """Whether something but words, order and field speaks for a pair and nothing against it."""
    is_opposed = any(reason.weight < 0 for reason in pair.reasons)
    return not is_opposed and (_names_it(pair) or any(reason.name == "topic" for reason in pair.reasons))


def _names_it(pair: _Pair) -> bool:
    """Whether both name what only few works have: a round, place, name, figure, day or paper."""
    return any(reason.name in _WITNESSES for reason in pair.reasons)


def _with_order(pair: _Pair, weight: float, words: str = _BESIDE) -> _Pair:
    reason = Reason(name="order", words=words, weight=weight)
    return pair._replace(score=_rounded(pair.score + weight), reasons=(*pair.reasons, reason))


def _listed(
    pairs: Mapping[Keys, _Pair], offered: Mapping[Keys, Confidence], settings: MatchSettings
) -> tuple[Suggestion, ...]:
    """The suggestions of each task: what is offered first, then the best of the rest as low.

    Last come the false friends: vetoed results that are so alike that a reader would ask why they are not linked.
    """
    by_task: dict[int, list[Keys]] = defaultdict(list)
    for keys in pairs:
        by_task[keys[0]].append(keys)
    listed = []
    for task in sorted(by_task):
        ranked = sorted(by_task[task], key=lambda k: (k not in offered, pairs[k].is_vetoed, -pairs[k].score, k))
        for place, keys in enumerate(ranked):
            pair = pairs[keys]
            is_kept = place < settings.keep and pair.score >= settings.low
            is_false_friend = pair.is_vetoed and pair.likeness >= settings.medium
            if keys in offered or is_kept or is_false_friend:
                listed.append(_suggestion(keys, pair, offered.get(keys, Confidence.LOW)))
    return tuple(listed)


def _suggestion(keys: Keys, pair: _Pair, confidence: Confidence) -> Suggestion:
    return Suggestion(
        task=keys[0],
        result=keys[1],
        confidence=confidence,
        stage=stage(pair.task, pair.result),
        score=pair.score,
        reasons=_in_order(pair),
    )


def _in_order(pair: _Pair) -> tuple[Reason, ...]:
    """The reasons as a person reads them: those against the pair first, the worst in front, then those for it."""
    found = phrases(pair.task, pair.result) if pair.words else []
    said = f"cùng từ “{'”, “'.join(found)}”" if found else _SYNONYMS
    shared = [Reason(name="words", words=said, weight=pair.words)] if pair.words else []
    return tuple(
        sorted(
            (*pair.reasons, *shared), key=lambda r: (r.weight >= 0, r.weight if r.weight < 0 else -r.weight, r.words)
        )
    )
