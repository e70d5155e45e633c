"""The lists of phrases that every text is looked through for, all of them in one walk over its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from tracker.matching.ages import AGE_SIGNS
from tracker.matching.firms import FIRM_NOUNS
from tracker.matching.kinds import NAMES
from tracker.matching.laws import LAW_SIGNS
from tracker.matching.levels import LEVEL_SIGNS
from tracker.matching.numbered import CODES, ISSUE_SIGNS, NUMBERED
from tracker.matching.people import PEOPLE_SIGNS
from tracker.matching.periods import PERIOD_SIGNS
from tracker.matching.phrasebook import Found, Phrase, Shelf
from tracker.matching.places import PLACE_SIGNS
from tracker.matching.synonyms import Pairs, with_own
from tracker.matching.tokens import Text
from tracker.matching.topics import TOPICS
from tracker.matching.vocabulary import COMMON_PHRASES

COMMON = {phrase: None for phrase in COMMON_PHRASES if len(phrase) > 1}
"""The phrases of several words that stand in every report; single ones need no looking up."""


class Held(NamedTuple):
    """What a text holds of each list.

    Signs of marks: nouns that numbers may stand behind, "số" of issues, laws, ages and births, nouns of periods and
    holidays, words for levels and bodies, names of kinds, nouns of places, titles of people, nouns of firms, and codes
    of numbered things. Then phrases that tell of topics, phrases of several words that stand in every report, and
    phrases that mean the same as others, each with the first of its group.
    """

    numbered: Sequence[Found[str]]
    issues: Sequence[Found[None]]
    laws: Sequence[Found[None]]
    ages: Sequence[Found[str]]
    periods: Sequence[Found[str]]
    levels: Sequence[Found[tuple[str, str]]]
    kinds: Sequence[Found[tuple[str, str]]]
    places: Sequence[Found[str]]
    people: Sequence[Found[str]]
    firms: Sequence[Found[str]]
    codes: Sequence[Found[None]]
    topics: Sequence[Found[str]]
    common: Sequence[Found[None]]
    synonyms: Sequence[Found[Phrase]]


@lru_cache(maxsize=4)
def _shelf(own: Pairs) -> Shelf:
    lists: Mapping[str, Mapping[Phrase, Any]] = {
        "numbered": NUMBERED,
        "issues": ISSUE_SIGNS,
        "laws": LAW_SIGNS,
        "ages": AGE_SIGNS,
        "periods": PERIOD_SIGNS,
        "levels": LEVEL_SIGNS,
        "kinds": NAMES,
        "places": PLACE_SIGNS,
        "people": PEOPLE_SIGNS,
        "firms": FIRM_NOUNS,
        "codes": CODES,
        "topics": TOPICS,
        "common": COMMON,
        "synonyms": with_own(own),
    }
    return Shelf([lists[name] for name in Held._fields])


def held_by(text: Text, own: Pairs = ()) -> Held:
    """What of the lists a text holds, no phrase of it reaching over punctuation. `own` are the office's synonyms."""
    following = [*text.keys[1:], ""]
    for place in text.apart:
        if place and text[place].breaks:
            following[place - 1] = ""
    return Held(*_shelf(own).all_in(text.keys, following))
