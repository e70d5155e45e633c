"""What a text is about: its words and pairs of words, each with how telling it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import log

from tracker.matching.synonyms import Pairs, canonical
from tracker.matching.tokens import WORDS, Token
from tracker.matching.vocabulary import COMMON_PHRASES, FUNCTION_WORDS, PHRASE_LENGTHS

Term = tuple[str, ...]

COMMON_FACTOR = 0.15  # what is left of a word that stands in every report
PLACE_FACTOR = 0.5  # what is left of a word of a place name, which is evidence of its own
WORD_FACTOR = 0.6  # a syllable alone may belong to several words, a pair of syllables hardly


def stretches(text: Sequence[Token], synonyms: Pairs = ()) -> list[tuple[str, ...]]:
    """The words of a text (acronyms spelled out) in stretches that neither number nor punctuation breaks."""
    out: list[list[str]] = [[]]
    for token in text:
        _, key, kind, gap, _ = token
        is_word = kind in WORDS
        if not is_word or (gap != " " and token.breaks):
            out.append([])
        if is_word:
            out[-1].append(key)
    return [canonical(stretch, synonyms) for stretch in out if stretch]


def _factors(stretch: tuple[str, ...], place_names: Collection[str]) -> list[float]:
    """For each word 0 (function word), the common factor (part of a common phrase), or 1; of a place's name less."""
    factors: list[float] = []
    while len(factors) < len(stretch):
        place = len(factors)
        word = stretch[place]
        for length in PHRASE_LENGTHS.get(word, ()):
            head = stretch[place : place + length]
            if head in COMMON_PHRASES:
                factors += [COMMON_FACTOR] * len(head)
                break
        else:
            factors.append(0.0 if word in FUNCTION_WORDS else 1.0)
    if place_names:
        return [PLACE_FACTOR * f if w in place_names else f for w, f in zip(stretch, factors, strict=True)]
    return factors


def terms(text: Sequence[Token], place_names: Collection[str] = (), synonyms: Pairs = ()) -> dict[Term, float]:
    """Each word and each pair of neighbours with its factor (0…1); the best one where a term occurs twice.

    Words of `place_names` (tone keys) say where, not what: they count less. An acronym left unexplained is a name.
    """
    acronyms = {t.key for t in text if t.kind == "short" and t.raw.isupper()}
    found: dict[Term, float] = {}
    for stretch in stretches(text, synonyms):
        before, factor_before = "", 0.0
        for word, factor in zip(stretch, _factors(stretch, place_names), strict=True):
            if factor:
                alone = factor if word in acronyms else factor * WORD_FACTOR
                if alone > found.get((word,), 0.0):
                    found[word,] = alone
                if factor_before:
                    pair, both = (before, word), (factor + factor_before) / 2
                    if both > found.get(pair, 0.0):
                        found[pair] = both
            before, factor_before = word, factor
    return found


def telling_words(factors: Mapping[Term, float]) -> frozenset[str]:
    """The words that stand outside common phrases and place names: those that say what a text is about."""
    return frozenset(term[0] for term, factor in factors.items() if len(term) == 1 and factor >= WORD_FACTOR)


def rarity(texts: Iterable[Mapping[Term, float]]) -> dict[Term, float]:
    """How rare each term is among the texts: 1 when two hold it (the least that can be shared), 0 when all do."""
    counts: Counter[Term] = Counter()
    number = 0
    for found in texts:
        counts.update(found.keys())
        number += 1
    return {term: rareness(count, number) for term, count in counts.items()}


def rareness(holding: int, number: int) -> float:
    """How rare a term is that so many of a number of texts hold, 0…1."""
    return max(0.0, min(1.0, log(number / max(holding, 2)) / log(max(number, 3) / 2)))
