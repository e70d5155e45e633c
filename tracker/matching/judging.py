"""A pair of task and result that has been looked at: what speaks for it, what against it, and its score."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from math import fsum
from typing import NamedTuple

from tracker.matching.evidence import evidence
from tracker.matching.grounds import Ground, rules_out
from tracker.matching.profile import Profile, Sides
from tracker.matching.settings import Weights
from tracker.matching.vetoes import vetoes

Keys = tuple[int, int]
"""The keys of a task and a result."""

ELSEWHERE = 0.25  # by so much more alike to another task (of another round, say), a result is about that one
_DIGITS = 4
_WITNESSES = {"document", "mark", "title", "name", "figure", "date", "abbreviation"}


class Pair(NamedTuple):
    """A pair that has been looked at. `likeness` leaves the vetoes out, `score` has them in.

    `grounds` lack the shared words, whose weight is `words`, and whatever else speaks for a pair that is ruled out.
    """

    task: Profile
    result: Profile
    likeness: float
    words: float
    score: float
    grounds: tuple[Ground, ...]
    is_vetoed: bool


def judged(task: Profile, result: Profile, like: float, sides: Sides, weights: Weights) -> Pair:
    """Weigh a pair: what speaks against it, the words in common and, unless it is ruled out, whatever speaks for it."""
    against = vetoes(task, result, weights)
    is_vetoed = rules_out(against)
    grounds = tuple(against) if is_vetoed else (*against, *evidence(task, result, sides, weights))
    words = weights.words * like
    return Pair(
        task=task,
        result=result,
        likeness=like,
        words=words,
        score=rounded(fsum([words, *[ground.weight for ground in grounds]])),
        grounds=grounds,
        is_vetoed=is_vetoed,
    )


def rounded(score: float) -> float:
    """A score as it is kept: in 0…1, to four digits."""
    return round(min(1.0, max(0.0, score)), _DIGITS)


def with_order(pair: Pair, weight: float, words: str) -> Pair:
    """The pair with the order of the reports as one more ground for it."""
    return pair._replace(
        score=rounded(pair.score + weight), grounds=(*pair.grounds, Ground("order", weight, words.format))
    )


def closest_of_results(pairs: Mapping[Keys, Pair]) -> dict[int, float]:
    """For each result its likeness to the task that it is most like, whether that one may be offered or not."""
    closest: dict[int, float] = defaultdict(float)
    for (_, result), pair in pairs.items():
        closest[result] = max(closest[result], pair.likeness)
    return closest


def is_witnessed(pair: Pair) -> bool:
    """Whether something but words, order and field speaks for a pair and nothing against it."""
    is_opposed = any(ground.weight < 0 for ground in pair.grounds)
    return not is_opposed and (names_it(pair) or any(ground.name == "topic" for ground in pair.grounds))


def names_it(pair: Pair) -> bool:
    """Whether both name what only few works have: a round, place, name, figure, day or paper."""
    return any(ground.name in _WITNESSES for ground in pair.grounds)
