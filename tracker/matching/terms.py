"""What a text is about: its words and pairs of words, each with how telling it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from itertools import chain
from math import log

from tracker.matching.phrasebook import Phrase, Phrasebook
from tracker.matching.synonyms import Pairs, canonical
from tracker.matching.tokens import Text
from tracker.matching.vocabulary import COMMON_PHRASES, FUNCTION_WORDS

Term = str
"""A word, or two neighbours with a blank between them, as tone keys."""

COMMON_FACTOR = 0.15  # what is left of a word that stands in every report
PLACE_FACTOR = 0.5  # what is left of a word of a place name, which is evidence of its own
BREAK = ""  # among words: nothing goes on over it
WORD_FACTOR = 0.6  # a syllable alone may belong to several words, a pair of syllables hardly
_BY_ITSELF = {  # factors of words that are a phrase of one word, or no term at all; any other counts in full
    **dict.fromkeys((*FUNCTION_WORDS, BREAK), 0.0),
    **{phrase[0]: COMMON_FACTOR for phrase in COMMON_PHRASES if len(phrase) == 1},
}
_COMMON = Phrasebook({phrase: len(phrase) * [COMMON_FACTOR] for phrase in COMMON_PHRASES if len(phrase) > 1})


def unbroken(text: Text, synonyms: Pairs = ()) -> Phrase:
    """The words of a text (acronyms spelled out), synonyms made one, with "" where number or punctuation breaks it."""
    return canonical(tuple(chain.from_iterable([token.unbroken for token in text])), synonyms)


def _factors(spoken: Phrase, place_names: Collection[str]) -> list[float]:
    """For each word 0 (function word, break), the common factor (part of a common phrase), or 1; places count less."""
    factors = [_BY_ITSELF.get(word, 1.0) for word in spoken]
    for place, length, common in _COMMON.all_in(spoken):
        factors[place : place + length] = common
    if place_names:
        for place in [place for place, word in enumerate(spoken) if word in place_names]:
            factors[place] *= PLACE_FACTOR
    return factors


def terms(text: Text, place_names: Collection[str] = (), synonyms: Pairs = ()) -> dict[Term, float]:
    """Each word and each pair of neighbours with its factor (0…1); the best one where a term occurs twice.

    Words of `place_names` (tone keys) say where, not what: they count less. An acronym left unexplained is a name.
    """
    acronyms = {token.key for token in text if token.acronym and token.raw.isupper()}
    spoken = unbroken(text, synonyms)
    found: dict[Term, float] = {}
    before, factor_before = BREAK, 0.0
    for word, factor in zip(spoken, _factors(spoken, place_names), strict=True):
        if factor:
            alone = factor if word in acronyms else factor * WORD_FACTOR
            if word not in found or alone > found[word]:
                found[word] = alone
            if factor_before:
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
