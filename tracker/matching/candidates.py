"""Which pairs are worth a closer look: found by an index of terms, document numbers and marks, not by trying all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from math import sqrt

from tracker.matching.chainage import shared_stretch
from tracker.matching.profile import Profile, Side, Sides
from tracker.matching.terms import Term

_CLOSEST = 4  # results of one task that are looked at, beside those that name the same paper, stretch, round or place
_NEAR = 0.2  # of the likeness of the closest result; one farther off is looked at only where it names the same
_FEW = 3  # results up to which a round or place is named by few
_ORDINARY = 1.0  # worth added to both texts, so that one shared word of a bare sentence does not make a likeness
_TELLING = 0.75  # share of a task's worth by whose terms, the rarest first, results are looked up

Index = Mapping[Term, list[tuple[int, float]]]


def candidates(sides: Sides) -> list[tuple[Profile, Profile, float]]:
    """For each task the results that name what it names, and those closest to it by words, all with their likeness."""
    telling = [list(_telling(task)) for task in sides.tasks.profiles]
    index = _index(chain.from_iterable(telling), sides.results)
    results = sides.results.profiles
    found: list[tuple[Profile, Profile, float]] = []
    for task, by in zip(sides.tasks.profiles, telling, strict=True):
        named = _naming_the_same(task, sides.results)
        near = {place: likeness(task, results[place]) for place in sorted(named.union(_closest(by, index)))}
        least = _NEAR * max(near.values(), default=0.0)
        found += [(task, results[place], like) for place, like in near.items() if like >= least or place in named]
    return found


def _naming_the_same(task: Profile, results: Side) -> set[int]:
    """The places of the results that name a paper or a stretch of road of the task, or a mark that only few name."""
    found = {place for document in task.documents for place in results.by_number.get(document.number, ())}
    for mark in task.named:
        places = results.by_mark.get(mark, ())
        if len(places) <= _FEW:
            found.update(places)
    for place in results.with_stretches if task.stretches else ():
        if shared_stretch(task.stretches, results.profiles[place].stretches):
            found.add(place)
    return found


def likeness(task: Profile, result: Profile) -> float:
    """What the shared terms are worth against the worth of both texts, 0…1."""
    worth, weights = 0.0, result.weights
    for term, mine in task.weights.items():
        if term in weights:
            theirs = weights[term]
            worth += mine if mine < theirs else theirs  # noqa: FURB136  calling `min` takes longer than all the rest
    return worth / (sqrt(task.worth * result.worth) + _ORDINARY)


def _telling(task: Profile) -> Iterator[Term]:
    """The heaviest terms of a task, up to where they make up most of its worth."""
    left = _TELLING * task.worth
    for term in sorted(task.weights, key=task.weights.__getitem__, reverse=True):
        if left <= 0:
            return
        left -= task.weights[term]
        yield term


def _index(terms: Iterable[Term], results: Side) -> Index:
    """For each term the places of the results that hold it, and what it is worth to these."""
    found: dict[Term, list[tuple[int, float]]] = {term: [] for term in terms}
    for place, result in enumerate(results.profiles):
        ordinary = 1 / sqrt(result.worth) if result.worth else 0.0
        for term, weight in result.weights.items():
            if term in found:
                found[term].append((place, weight * ordinary))
    return found


def _closest(terms: Iterable[Term], index: Index) -> list[int]:
    """The places of the results to which the terms are worth most."""
    near: dict[int, float] = {}
    for term in terms:
        for place, worth in index[term]:
            near[place] = near.get(place, 0.0) + worth
    return sorted(sorted(near), key=near.__getitem__, reverse=True)[:_CLOSEST]
