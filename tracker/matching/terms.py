"""What a text is about: its words and pairs of words, each with how telling it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import chain
from math import log
from typing import NamedTuple

from tracker.matching.lexicon import COMMON, Held, held_by
from tracker.matching.phrasebook import Phrase, Phrasebook
from tracker.matching.tokens import Text
from tracker.matching.vocabulary import COMMON_PHRASES, FUNCTION_WORDS

Term = str
"""A word, or two neighbours with a blank between them, as tone keys."""

COMMON_FACTOR = 0.15  # what is left of a word that stands in every report
PLACE_FACTOR = 0.5  # what is left of a word of a place name, which is evidence of its own
WORD_FACTOR = 0.6  # a syllable alone may belong to several words, a pair of syllables hardly
_BY_ITSELF = {  # factors of words that are a phrase of one word, or no term at all; any other counts in full
    **dict.fromkeys(FUNCTION_WORDS, 0.0),
    **{phrase[0]: COMMON_FACTOR for phrase in COMMON_PHRASES if len(phrase) == 1},
}
_COMMON = Phrasebook(COMMON)


class Weighed(NamedTuple):
    """The words of a text in order, each with its factor (0: no term) and whether it breaks, as a token does.

    `names` are acronyms left unexplained, which count as names.
    """

    words: Sequence[str]
    factors: Sequence[float]
    breaks: Sequence[bool]
    names: Collection[str]


@cache
def _factors(phrase: Phrase) -> list[float]:
    """For each word of a phrase by itself 0 (function word), the common factor (part of a common phrase), or 1."""
    factors = [_BY_ITSELF.get(word, 1.0) for word in phrase]
    for place, length, _ in _COMMON.all_in(phrase):
        factors[place : place + length] = length * [COMMON_FACTOR]
    return factors


def weighed(text: Text, place_names: Collection[str] = (), held: Held | None = None) -> Weighed:
    """The words of a text, synonyms made one; those of `place_names` (tone keys) say where, not what: they count less.

    `held` is what the text holds of the lists, where that has been looked up already.
    """
    held = held or held_by(text)
    words, breaks = list(text.keys), len(text) * [False]
    for place in text.apart:
        breaks[place] = text[place].breaks
    factors = [_BY_ITSELF.get(word, 1.0) for word in words]
    for place, length, _ in held.common:
        factors[place : place + length] = length * [COMMON_FACTOR]
    for place in text.no_words:
        factors[place] = 0.0
    for place, length, first in reversed(held.synonyms):
        is_common = max(factors[place : place + length]) <= COMMON_FACTOR
        factors[place : place + length] = len(first) * [COMMON_FACTOR] if is_common else _factors(first)
        words[place : place + length] = first
        breaks[place + 1 : place + length] = (len(first) - 1) * [False]
    if place_names:
        for place in [place for place, word in enumerate(words) if word in place_names]:
            factors[place] *= PLACE_FACTOR
    names = {token.key for token in text if token.acronym and token.raw.isupper()}
    return Weighed(words=words, factors=factors, breaks=breaks, names=names)


def terms(said: Weighed) -> dict[Term, float]:
    """Each word and each pair of neighbours with its factor (0…1); the best one where a term occurs twice."""
    words, factors, parts, names = said
    found: dict[Term, float] = {}
    before, factor_before = "", 0.0
    for word, factor, breaks in zip(words, factors, parts, strict=True):
        if factor:
            alone = factor if word in names else factor * WORD_FACTOR
            if word not in found or alone > found[word]:
                found[word] = alone
            if factor_before and not breaks:
                pair, both = f"{before} {word}", (factor + factor_before) / 2
                if pair not in found or both > found[pair]:
                    found[pair] = both
        before, factor_before = word, factor
    return found


def telling_words(said: Weighed) -> frozenset[str]:
    """The words that stand outside common phrases and place names: those that say what a text is about."""
    return frozenset([word for word, factor in zip(said.words, said.factors, strict=True) if factor >= 1.0])


def rarity(texts: Collection[Mapping[Term, float]]) -> dict[Term, float]:
    """How rare each term is among the texts: 1 when two hold it (the least that can be shared), 0 when all do."""
    counts = Counter(chain.from_iterable(texts))
    rare = {count: rareness(count, len(texts)) for count in set(counts.values())}
    return {term: rare[count] for term, count in counts.items()}


def rareness(holding: int, number: int) -> float:
    """How rare a term is that so many of a number of texts hold, 0…1."""
    return max(0.0, min(1.0, log(number / max(holding, 2)) / log(max(number, 3) / 2)))
