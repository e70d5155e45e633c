"""What a person sees of the pairs: the suggestions of each task in their order, with reasons and stage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from tracker.domain.link import Confidence, Reason, Suggestion
from tracker.matching.judging import Keys, Pair
from tracker.matching.phrases import phrases
from tracker.matching.settings import MatchSettings
from tracker.matching.stages import stage

_SYNONYMS = "cùng việc, nói bằng từ đồng nghĩa"


def suggestions(
    pairs: Mapping[Keys, Pair], offered: Mapping[Keys, Confidence], settings: MatchSettings
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
                found.append(_suggestion(keys, pair, offered.get(keys, Confidence.LOW)))
    return tuple(found)


def _suggestion(keys: Keys, pair: Pair, confidence: Confidence) -> Suggestion:
    return Suggestion(
        task=keys[0],
        result=keys[1],
        confidence=confidence,
        stage=stage(pair.task, pair.result),
        score=pair.score,
        reasons=_in_order(pair),
    )


def _in_order(pair: Pair) -> tuple[Reason, ...]:
    """The reasons as a person reads them: those against the pair first, the worst in front, then those for it."""
    found = phrases(pair.task, pair.result) if pair.words else []
    said = f"cùng từ “{'”, “'.join(found)}”" if found else _SYNONYMS
    shared = [Reason(name="words", words=said, weight=pair.words)] if pair.words else []
    return tuple(
        sorted(
            (*pair.reasons, *shared), key=lambda r: (r.weight >= 0, r.weight if r.weight < 0 else -r.weight, r.words)
        )
    )
