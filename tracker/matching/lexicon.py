"""The lists of phrases that every text is looked through for, all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tracker.matching.firms import FIRM_NOUNS
from tracker.matching.kinds import NAMES
from tracker.matching.levels import LEVEL_SIGNS
from tracker.matching.numbered import NUMBERED
from tracker.matching.phrasebook import Found, Phrase, Shelf
from tracker.matching.topics import TOPICS

_SHELF = Shelf((NUMBERED, NAMES, LEVEL_SIGNS, FIRM_NOUNS, TOPICS))


class Held(NamedTuple):
    """What a text holds of each list.

    Nouns that numbers may stand behind, names of kinds, words for levels and bodies, nouns of firms, and the phrases
    that tell of topics.
    """

    numbered: Sequence[Found[str]]
    kinds: Sequence[Found[tuple[str, str]]]
    levels: Sequence[Found[tuple[str, str]]]
    firms: Sequence[Found[str]]
    topics: Sequence[Found[str]]


def held_by(keys: Phrase) -> Held:
    """What of the lists a text holds, given by its keys."""
    return Held(*_SHELF.all_in(keys))
