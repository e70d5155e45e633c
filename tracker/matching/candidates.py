"""Which pairs are worth a closer look: found by an index of terms and document numbers, not by trying all."""

from __future__ import annotations

from collections import defaultdict
from math import sqrt

from tracker.matching.profile import Profile, Sides
from tracker.matching.terms import Term

_CLOSEST = 10  # results of one task that are looked at, beside those that share a document number
_LEAST = 0.02  # likeness below which shared words are chance


def candidates(sides: Sides) -> list[tuple[Profile, Profile]]:
    """Pairs that share a document number, and for each task the results closest to it by shared words."""
    by_term: dict[Term, list[tuple[int, float]]] = defaultdict(list)
    by_number: dict[int, list[int]] = defaultdict(list)
    for place, result in enumerate(sides.results):
        for term, weight in result.weights.items():
            by_term[term].append((place, weight))
        for document in result.documents:
            by_number[document.number].append(place)
    found = []
    for task in sides.tasks:
        near: dict[int, float] = defaultdict(float)
        for term, mine in task.weights.items():
            for place, theirs in by_term.get(term, ()):
                near[place] += min(mine, theirs)
        like = {
            place: shared / sqrt(task.worth * sides.results[place].worth) for place, shared in near.items() if shared
        }
        best = sorted((p for p in like if like[p] >= _LEAST), key=lambda p: (-round(like[p], 9), p))[:_CLOSEST]
        cited = {place for document in task.documents for place in by_number.get(document.number, ())}
        found += [(task, sides.results[place]) for place in sorted({*best, *cited})]
    return found
