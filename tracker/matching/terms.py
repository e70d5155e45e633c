"""What a text is about: its words and pairs of words, each with how telling it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import log

from tracker.matching.synonyms import canonical
from tracker.matching.tokens import Token
from tracker.matching.vocabulary import COMMON_PHRASES, FUNCTION_WORDS, PHRASE_LENGTHS

Term = tuple[str, ...]

COMMON_FACTOR = 0.15  # what is left of a word that stands in every report
PLACE_FACTOR = 0.5  # what is left of a word of a place name, which is evidence of its own
WORD_FACTOR = 0.6  # a syllable alone may belong to several words, a pair of syllables hardly


def stretches(text: Sequence[Token]) -> list[tuple[str, ...]]:
    """The words of a text (acronyms spelled out) in stretches that neither number nor punctuation breaks."""
    out: list[list[str]] = [[]]
    for token in text:
        if token.kind in ("number", "document") or token.breaks:
            out.append([])
        if token.kind in ("word", "short"):
            out[-1].append(token.key)
    return [canonical(stretch) for stretch in out if stretch]


def _factors(stretch: Sequence[str]) -> list[float]:
    """For each word 0 (function word), the common factor (part of a common phrase), or 1."""
    factors = [0.0 if word in FUNCTION_WORDS else 1.0 for word in stretch]
    place = 0
    while place < len(stretch):
        lengths = PHRASE_LENGTHS.get(stretch[place], ())
        heads = (tuple(stretch[place : place + length]) for length in lengths)
        phrase = next((head for head in heads if head in COMMON_PHRASES), ())
        factors[place : place + len(phrase)] = [COMMON_FACTOR] * len(phrase)
        place += len(phrase) or 1
    return factors


def terms(text: Sequence[Token], place_names: Collection[str] = ()) -> dict[Term, float]:
    """Each word and each pair of neighbours with its factor (0…1); the best one where a term occurs twice.

    Words of `place_names` (tone keys) say where, not what: they count less. An acronym left unexplained is a name.
    """
    acronyms = {t.key for t in text if t.kind == "short" and t.raw.isupper()}
    found: dict[Term, float] = {}
    for stretch in stretches(text):
        factors = [PLACE_FACTOR * f if w in place_names else f for w, f in zip(stretch, _factors(stretch), strict=True)]
        for place, (word, factor) in enumerate(zip(stretch, factors, strict=True)):
            if not factor:
                continue
            alone = factor if word in acronyms else factor * WORD_FACTOR
            if alone > found.get((word,), 0.0):
                found[(word,)] = alone
            if place and factors[place - 1]:
                pair, both = (stretch[place - 1], word), (factor + factors[place - 1]) / 2
                if both > found.get(pair, 0.0):
                    found[pair] = both
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
    top = log(max(number, 3) / 2)
    return {term: max(0.0, min(1.0, log(number / max(count, 2)) / top)) for term, count in counts.items()}
