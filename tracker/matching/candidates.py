"""Which pairs are worth a closer look: found by an index of terms and document numbers, not by trying all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import nlargest
from math import sqrt

from tracker.matching.evidence import likeness
from tracker.matching.profile import Profile, Sides
from tracker.matching.terms import Term

_CLOSEST = 6  # results of one task that are looked at, beside those that share a document number
_TELLING = 20  # terms of a task by which results are looked up
_LOOKED_UP = 2 * _CLOSEST
_LEAST = 0.02  # likeness below which shared words are chance


def candidates(sides: Sides) -> list[tuple[Profile, Profile, float]]:
    """Pairs that share a document number, and for each task the results closest to it, all with their likeness."""
    by_term: dict[Term, list[int]] = defaultdict(list)
    by_number: dict[int, list[int]] = defaultdict(list)
    for place, result in enumerate(sides.results):
        for term in result.weights:
            by_term[term].append(place)
        for document in result.documents:
            by_number[document.number].append(place)
    found = []
    for task in sides.tasks:
        like = {place: likeness(task, sides.results[place]) for place in _looked_up(task, sides, by_term)}
        best = sorted((p for p in like if like[p] >= _LEAST), key=lambda p: (-round(like[p], 9), p))[:_CLOSEST]
        cited = {place for document in task.documents for place in by_number.get(document.number, ())}
        for place in sorted({*best, *cited}):
            result = sides.results[place]
            found.append((task, result, like[place] if place in like else likeness(task, result)))
    return found


def _looked_up(task: Profile, sides: Sides, by_term: Mapping[Term, Sequence[int]]) -> list[int]:
    """The results that hold the most telling terms of a task."""
    telling = nlargest(_TELLING, ((weight, term) for term, weight in task.weights.items() if weight))
    near: dict[int, float] = defaultdict(float)
    for weight, term in telling:
        for place in by_term.get(term, ()):
            near[place] += weight
    ranked = [(near[place] / sqrt(sides.results[place].worth), -place) for place in near]
    return [-place for _, place in nlargest(_LOOKED_UP, ranked)]
