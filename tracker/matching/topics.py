"""Which matters a text tells of: "toa thuốc" and "kê đơn" of medicines, whatever other words two offices choose."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from tracker.matching.phrasebook import Found, Phrase
from tracker.matching.trades import topics

TOPIC_FACTOR = 0.4  # a matter holds many works: it says less than a word
_SIGN = "# "  # before a topic among the terms, so that it is no word
TOPICS = {phrase: name for name, phrases in topics().items() for phrase in phrases}


def topic_terms(topics: Iterable[str]) -> dict[str, float]:
    """Topics as terms of their text, each with its factor."""
    return {_SIGN + topic: TOPIC_FACTOR for topic in topics}


def told_by(keys: Phrase, telling: Iterable[Found[str]]) -> dict[str, frozenset[str]]:
    """The topics of a text (its keys) with the words that tell of them, by the telling phrases that it holds."""
    found: dict[str, set[str]] = defaultdict(set)
    for place, length, name in telling:
        found[name].update(keys[place : place + length])
    return {name: frozenset(said) for name, said in found.items()}
