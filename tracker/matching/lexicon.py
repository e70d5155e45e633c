"""The lists of phrases that every text is looked through for, all of them in one walk over its words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tracker.matching.firms import FIRM_NOUNS
from tracker.matching.kinds import NAMES
from tracker.matching.levels import LEVEL_SIGNS
from tracker.matching.numbered import NUMBERED
from tracker.matching.phrasebook import Found, Phrase, Shelf
from tracker.matching.synonyms import Pairs, with_own
from tracker.matching.tokens import Text
from tracker.matching.topics import TOPICS
from tracker.matching.vocabulary import COMMON_PHRASES

COMMON = {phrase: None for phrase in COMMON_PHRASES if len(phrase) > 1}
"""The phrases of several words that stand in every report; single ones need no looking up."""


class Held(NamedTuple):
    """What a text holds of each list.

    Nouns that numbers may stand behind, names of kinds, words for levels and bodies, nouns of firms, phrases that tell
    of topics, phrases of several words that stand in every report, and phrases that mean the same as others, each with
    the first of its group.
    """

    numbered: Sequence[Found[str]]
    kinds: Sequence[Found[tuple[str, str]]]
    levels: Sequence[Found[tuple[str, str]]]
    firms: Sequence[Found[str]]
    topics: Sequence[Found[str]]
    common: Sequence[Found[None]]
    synonyms: Sequence[Found[Phrase]]


@lru_cache(maxsize=4)
def _shelf(own: Pairs) -> Shelf:
    return Shelf((NUMBERED, NAMES, LEVEL_SIGNS, FIRM_NOUNS, TOPICS, COMMON, with_own(own)))


def held_by(text: Text, own: Pairs = ()) -> Held:
    """What of the lists a text holds, no phrase of it reaching over punctuation. `own` are the office's synonyms."""
    following = (*["" if token.breaks else token.key for token in text[1:]], "")
    return Held(*_shelf(own).all_in(text.keys, following))
