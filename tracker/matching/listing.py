"""What a person sees of the pairs: the suggestions of each task in their order, explained when looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import partial

from tracker.domain.link import Confidence, Explanation, Reason, Suggestion
from tracker.matching.evidence import evidence
from tracker.matching.grounds import Ground
from tracker.matching.judging import Keys, Pair
from tracker.matching.phrases import phrases
from tracker.matching.profile import Sides
from tracker.matching.settings import MatchSettings, Weights
from tracker.matching.stages import stage

_LOW = Confidence.LOW  # looking a member up takes Python 3.11 as long as making a suggestion
_SYNONYMS = "cùng việc, nói bằng từ đồng nghĩa"


def suggestions(
    sides: Sides, pairs: Mapping[Keys, Pair], offered: Mapping[Keys, Confidence], settings: MatchSettings
) -> tuple[Suggestion, ...]:
    """The suggestions of each task: what is offered first, then the best of the rest as low.

    Last come the false friends: vetoed results that are so alike that a reader would ask why they are not linked.
    """
    by_task: dict[int, list[Keys]] = defaultdict(list)
    for keys in pairs:
        by_task[keys[0]].append(keys)
    found = []
    for task in sorted(by_task):
        ranked = sorted(by_task[task], key=lambda k: (k not in offered, pairs[k].is_vetoed, -pairs[k].score, k))
        for place, keys in enumerate(ranked):
            pair = pairs[keys]
            is_kept = place < settings.keep and pair.score >= settings.low
            is_false_friend = pair.is_vetoed and pair.likeness >= settings.medium
            if keys in offered or is_kept or is_false_friend:
                found.append(
                    Suggestion(
                        task=keys[0],
                        result=keys[1],
                        confidence=offered.get(keys, _LOW),
                        score=pair.score,
                        explain=partial(_explained, pair, sides, settings.weights),
                    )
                )
    return tuple(found)


def _explained(pair: Pair, sides: Sides, weights: Weights) -> Explanation:
    even_so = evidence(pair.task, pair.result, sides, weights) if pair.is_vetoed else ()
    reasons = _in_order(_reasons(pair, (*pair.grounds, *even_so)))
    return Explanation(stage=stage(pair.task, pair.result), reasons=reasons)


def _reasons(pair: Pair, grounds: Iterable[Ground]) -> list[Reason]:
    said = [ground.reason() for ground in grounds]
    if pair.words:
        found = phrases(pair.task, pair.result)
        words = f"cùng từ “{'”, “'.join(found)}”" if found else _SYNONYMS
        said.append(Reason(name="words", words=words, weight=pair.words))
    return said


def _in_order(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """The reasons as a person reads them: those against the pair first, the worst in front, then those for it."""
    return tuple(sorted(reasons, key=lambda r: (r.weight >= 0, -abs(r.weight), r.words)))
