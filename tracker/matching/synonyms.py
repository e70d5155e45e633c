"""Phrases that every clerk takes for the same, each replaced by the first of its group."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrase, Phrasebook
from tracker.matching.trades import same

CANONICAL = {phrase: group[0] for group in same() for phrase in group}
Pairs = tuple[tuple[str, str], ...]
"""Phrases that an office has found to mean the same."""


def with_own(own: Pairs) -> dict[Phrase, Phrase]:
    """All phrases with the first of their group, those of the office among them."""
    known = dict(CANONICAL)
    for pair in own:
        one, other = (tuple(words(phrase)) for phrase in pair)
        first = known.get(one) or known.get(other) or one
        known |= dict.fromkeys((one, other), first)
    return known


@lru_cache(maxsize=4)
def _listed(own: Pairs) -> Phrasebook[Phrase]:
    return Phrasebook(with_own(own))


def canonical(keys: Sequence[str], own: Pairs = ()) -> Phrase:
    """The words with each listed phrase replaced by the first of its group, the longest phrase first."""
    keys = tuple(keys)
    found = _listed(own).all_in(keys)
    out: list[str] = []
    end = 0
    for place, length, first in found:
        out += keys[end:place]
        out += first
        end = place + length
    return (*out, *keys[end:]) if found else keys
