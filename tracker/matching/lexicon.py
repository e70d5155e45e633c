"""The lists of phrases that every text is looked through for, all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tracker.matching.kinds import NAMES
from tracker.matching.numbered import NUMBERED
from tracker.matching.phrasebook import Found, Phrase, Shelf
from tracker.matching.topics import TOPICS

_SHELF = Shelf((NUMBERED, NAMES, TOPICS))


class Held(NamedTuple):
    """What a text holds of each list: nouns that numbers may stand behind, names of kinds, words that tell topics."""

    numbered: Sequence[Found[str]]
    kinds: Sequence[Found[tuple[str, str]]]
    topics: Sequence[Found[str]]


def held_by(keys: Phrase) -> Held:
    """What of the lists a text holds, given by its keys."""
    return Held(*_SHELF.all_in(keys))
