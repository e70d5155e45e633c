"""Which pairs are worth a closer look: found by an index of terms and document numbers, not by trying all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import nlargest
from math import sqrt

from tracker.matching.profile import Profile, Sides
from tracker.matching.terms import Term

_CLOSEST = 6  # results of one task that are looked at, beside those that share a document number
_ORDINARY = 1.0  # worth added to both texts, so that one shared word of a bare sentence does not make a likeness
_LEAST = 0.02  # likeness below which shared words are chance
_TELLING = 0.95  # share of a task's worth by whose terms, the rarest first, results are looked up
_LOOKED_UP = 2 * _CLOSEST

Index = Mapping[Term, list[tuple[int, float]]]


def candidates(sides: Sides) -> list[tuple[Profile, Profile, float]]:
    """Pairs that share a document number, and for each task the results closest to it, all with their likeness."""
    index = _index(sides)
    results = sides.results.profiles
    found = []
    for task in sides.tasks.profiles:
        cited = {place for document in task.documents for place in sides.results.by_number.get(document.number, ())}
        like = {place: likeness(task, results[place]) for place in cited.union(_looked_up(task, index))}
        best = nlargest(_CLOSEST, ((value, -place) for place, value in like.items() if value >= _LEAST))
        found += [(task, results[place], like[place]) for place in sorted(cited.union(-place for _, place in best))]
    return found


def likeness(task: Profile, result: Profile) -> float:
    """What the shared terms are worth against the worth of both texts, 0…1."""
    theirs = result.weights
    worth = sum(
        [mine if mine < (other := theirs[term]) else other for term, mine in task.weights.items() if term in theirs]
    )
    return worth / (sqrt(task.worth * result.worth) + _ORDINARY)


def _index(sides: Sides) -> Index:
    """For each term of the tasks the places of the results that hold it, and what it is worth to these."""
    found: dict[Term, list[tuple[int, float]]] = {
        term: [] for task in sides.tasks.profiles for term, weight in task.weights.items() if weight
    }
    for place, result in enumerate(sides.results.profiles):
        ordinary = 1 / sqrt(result.worth) if result.worth else 0.0
        for term, weight in result.weights.items():
            holding = found.get(term)
            if holding is not None:
                holding.append((place, weight * ordinary))
    return found


def _looked_up(task: Profile, index: Index) -> list[int]:
    """The places of the results closest to a task by its telling terms."""
    near: dict[int, float] = {}
    for term in _telling(task.weights):
        for place, worth in index[term]:
            near[place] = near.get(place, 0.0) + worth
    least = min(sorted(near.values())[-_LOOKED_UP:], default=0.0)
    closest = [place for place, worth in near.items() if worth >= least]
    return sorted(closest, key=lambda place: (-near[place], place))[:_LOOKED_UP]


def _telling(weights: Mapping[Term, float]) -> Iterator[Term]:
    """The heaviest terms of a text, up to where they make up most of its worth."""
    left = _TELLING * sum(weights.values())
    for weight, term in sorted([(-weight, term) for term, weight in weights.items() if weight]):
        if left < 0:
            return
        left += weight
        yield term
