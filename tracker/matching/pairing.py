"""Tasks of a plan and results of the next report: which belong together, how surely, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import fsum

from tracker.domain.link import Claim, Confidence, Matching, Reason, Suggestion
from tracker.domain.split import Kind
from tracker.matching.assignment import best_pairing
from tracker.matching.candidates import candidates
from tracker.matching.evidence import evidence
from tracker.matching.phrases import phrases
from tracker.matching.profile import Profile, Sides, read_sides
from tracker.matching.settings import MatchSettings, Weights
from tracker.matching.stages import stage
from tracker.matching.vetoes import vetoes

Keys = tuple[int, int]

_EVEN_SO = 0.05  # what a barely offered pair gains: two such are no better than one good one
_FURTHER = 0.08  # how much more a further result of a task needs; steady work has many results and needs no more
_FURTHER_STRONG = 0.15  # the same for being strong
_ELSEWHERE = 0.25  # by so much more alike to another task (of another round, say), a result is about that one
_RULED_OUT = -1.0  # a reason of this weight rules a pair out
_DIGITS = 4


@dataclass(frozen=True, kw_only=True)
class _Pair:
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
    sides = read_sides(*by_key, own=settings.abbreviations)
    pairs = {
        (task.claim.key, result.claim.key): _judged(task, result, like, sides, settings.weights)
        for task, result, like in candidates(sides)
    }
    offered = _offered(pairs, settings)
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
        score=round(min(1.0, max(0.0, fsum((words, *(reason.weight for reason in reasons))))), _DIGITS),
        reasons=reasons,
        is_vetoed=any(reason.weight <= _RULED_OUT for reason in against),
    )


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
    return {keys: _confidence(keys, linked, scores, settings) for keys in linked}


def _eligible(pairs: Mapping[Keys, _Pair], settings: MatchSettings) -> dict[Keys, float]:
    """The scores of the pairs that may be offered: high enough, without a hard veto, and not about another task."""
    closest: dict[int, float] = defaultdict(float)
    for (_, result), pair in pairs.items():
        closest[result] = max(closest[result], pair.likeness)
    return {
        keys: pair.score
        for keys, pair in pairs.items()
        if pair.score >= settings.medium and not pair.is_vetoed and closest[keys[1]] - pair.score < _ELSEWHERE
    }


def _confidence(
    keys: Keys, linked: Mapping[Keys, float], scores: Mapping[Keys, float], settings: MatchSettings
) -> Confidence:
    """Strong when the score is high and no pair that was left out comes near it on either side."""
    score = linked[keys]
    rivals = [s for other, s in scores.items() if other not in linked and (other[0] == keys[0] or other[1] == keys[1])]
    is_first = score == max(s for (task, _), s in linked.items() if task == keys[0])
    is_high = score >= settings.strong + (0 if is_first else _FURTHER_STRONG)
    leads = all(score - rival >= settings.gap for rival in rivals)
    return Confidence.STRONG if is_high and leads else Confidence.MEDIUM


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
    said = f"cùng từ “{'”, “'.join(phrases(pair.task, pair.result))}”"
    shared = [Reason(name="words", words=said, weight=pair.words)] if pair.words else []
    return tuple(
        sorted(
            (*pair.reasons, *shared), key=lambda r: (r.weight >= 0, r.weight if r.weight < 0 else -r.weight, r.words)
        )
    )
