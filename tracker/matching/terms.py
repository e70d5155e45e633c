"""What a text is about: its words and pairs of words, each with how telling it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from itertools import chain
from math import log

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


@cache
def _factors(phrase: Phrase) -> list[float]:
    """For each word of a phrase by itself 0 (function word), the common factor (part of a common phrase), or 1."""
    factors = [_BY_ITSELF.get(word, 1.0) for word in phrase]
    for place, length, _ in _COMMON.all_in(phrase):
        factors[place : place + length] = length * [COMMON_FACTOR]
    return factors


def _weighed(text: Text, held: Held, place_names: Collection[str]) -> Iterable[tuple[str, float, bool]]:
    """The words of a text with their factors (0: no term) and whether each breaks, synonyms made one."""
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
    return zip(words, factors, breaks, strict=True)


def terms(text: Text, place_names: Collection[str] = (), held: Held | None = None) -> dict[Term, float]:
    """Each word and each pair of neighbours with its factor (0…1); the best one where a term occurs twice.

    Words of `place_names` (tone keys) say where, not what: they count less. An acronym left unexplained is a name.
    `held` is what the text holds of the lists, where that has been looked up already.
    """
    acronyms = {token.key for token in text if token.acronym and token.raw.isupper()}
    found: dict[Term, float] = {}
    before, factor_before = "", 0.0
    for word, factor, breaks in _weighed(text, held or held_by(text), place_names):
        if factor:
            alone = factor if word in acronyms else factor * WORD_FACTOR
            if word not in found or alone > found[word]:
                found[word] = alone
            if factor_before and not breaks:
                pair, both = f"{before} {word}", (factor + factor_before) / 2
                if pair not in found or both > found[pair]:
                    found[pair] = both
        before, factor_before = word, factor
    return found


def telling_words(factors: Mapping[Term, float]) -> frozenset[str]:
    """The words that stand outside common phrases and place names: those that say what a text is about."""
    return frozenset([term for term, factor in factors.items() if factor >= WORD_FACTOR and " " not in term])


def rarity(texts: Collection[Mapping[Term, float]]) -> dict[Term, float]:
    """How rare each term is among the texts: 1 when two hold it (the least that can be shared), 0 when all do."""
    counts = Counter(chain.from_iterable(texts))
    rare = {count: rareness(count, len(texts)) for count in set(counts.values())}
    return {term: rare[count] for term, count in counts.items()}


def rareness(holding: int, number: int) -> float:
    """How rare a term is that so many of a number of texts hold, 0…1."""
    return max(0.0, min(1.0, log(number / max(holding, 2)) / log(max(number, 3) / 2)))
