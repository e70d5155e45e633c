"""Counted numbers of a task and a result that answer each other, though they are not quite the same."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

Counts = Mapping[str, set[int]]
"""Numbers by the noun that they count."""

_FEW = 10  # numbers below this stand in any text
_NEAR = 0.05  # part of a target by which a result may miss it or go beyond
_TARGET = 100  # smaller targets are met exactly or not at all


def is_odd(number: int) -> bool:
    """Whether a number is hardly in two texts by chance: neither small nor round."""
    return number > _FEW and number % _FEW != 0


def reached(wanted: Counts, got: Counts) -> tuple[int, int, str] | None:
    """A target, a number near it and what both count: 2850, 2862, "ha"."""
    return next(
        (
            (target, number, noun)
            for noun in sorted(wanted.keys() & got.keys())
            for target in sorted(wanted[noun])
            for number in sorted(got[noun])
            if target >= _TARGET and abs(number - target) <= _NEAR * target
        ),
        None,
    )


def parts_of(wanted: Counts, got: Counts) -> tuple[int, int] | None:
    """Two numbers of the result that make up an odd one of the task: of 63 files 41 are done, and 22 are left."""
    wholes = {number for counted in wanted.values() for number in counted if is_odd(number)}
    numbers = sorted(set().union(*got.values())) if wholes else ()
    return next(((b, a) for a, b in combinations(numbers, 2) if a + b in wholes), None)
