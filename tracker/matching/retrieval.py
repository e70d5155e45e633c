"""The texts nearest to each of many others: the same task over all earlier periods, all the years linked at once.

The likeness is the product of two vectors of words, each weighed by how few texts hold it. Unlike in `suggest` numbers
are words too and stock phrases count in full: among many thousand texts rarity alone tells what is telling. Looking up
goes by the words that few texts hold; the best of what they bring is then weighed by all words. With scipy and
sparse-dot-topn (extra `match`) fifty thousand texts are looked up among as many in less than a minute; without them an
index in plain Python gives the same.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import chain
from math import fsum, sqrt

from tracker.matching.abbreviations import common_or_own, spelled_out
from tracker.matching.settings import MatchSettings
from tracker.matching.synonyms import Pairs, canonical
from tracker.matching.terms import rareness
from tracker.matching.tokens import Text, tokens
from tracker.matching.vocabulary import FUNCTION_WORDS

_NUMBERS = ("number", "document")
COMMON = 0.2  # share of all texts from which a word is too common to look anything up by
_ORDINARY = 1.0  # weight added to each text, so that one shared word of a bare sentence does not make a likeness
_MANY = 4_000_000  # pairs from which on products of matrices are quicker, the loading of scipy counted in
LOOKED_AT = 20  # texts that are weighed by all words, for each text asked for


Hits = tuple[tuple[int, float], ...]
"""Texts found, best first: the place of each among those searched, and its likeness in 0…1."""


@dataclass(frozen=True, kw_only=True)
class Rows:
    """Vectors of texts, one behind the other: row n has the `words` and `values` from starts[n] up to starts[n + 1]."""

    starts: array[int]
    words: array[int]
    values: array[float]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def row(self, place: int) -> zip[tuple[int, float]]:
        """The words of one text with their values."""
        span = slice(self.starts[place], self.starts[place + 1])
        return zip(self.words[span], self.values[span], strict=True)


@dataclass(frozen=True, kw_only=True)
class Search:
    """What is asked and what is searched, as vectors; `is_common` tells by word whether it is too common to look up."""

    asked: Rows
    searched: Rows
    is_common: Sequence[bool]

    @cached_property
    def index(self) -> Mapping[int, tuple[list[int], list[float]]]:
        """For each uncommon word the searched texts that hold it, and their values."""
        found: dict[int, tuple[list[int], list[float]]] = {}
        for place in range(len(self.searched)):
            for word, value in self.searched.row(place):
                if not self.is_common[word]:
                    places, values = found.setdefault(word, ([], []))
                    places.append(place)
                    values.append(value)
        return found


def retrieve(queries: Sequence[str], corpus: Sequence[str], count: int, settings: MatchSettings) -> Iterator[Hits]:
    """What `tracker.matching.retrieve` promises."""
    search = read_search(queries, corpus, settings)
    if len(queries) * len(corpus) < _MANY:
        return by_index(search, count)
    try:
        from tracker.matching import products  # noqa: PLC0415  scipy takes long to load, and an office may lack it
    except ImportError:
        return by_index(search, count)
    return products.by_products(search, count)


def by_index(search: Search, count: int) -> Iterator[Hits]:
    """The same as `products.by_products`, in plain Python."""
    for place in range(len(search.asked)):
        row = dict(search.asked.row(place))
        near: dict[int, float] = {}
        for word, mine in row.items():
            for other, theirs in zip(*search.index.get(word, ((), ())), strict=True):
                near[other] = near.get(other, 0.0) + mine * theirs
        looked_at = [-other for _, other in nlargest(LOOKED_AT, ((value, -other) for other, value in near.items()))]
        like = ((other, _product(row, search.searched.row(other))) for other in looked_at if near[other])
        yield tuple(sorted(like, key=lambda hit: (-hit[1], hit[0]))[:count])


def _product(row: Mapping[int, float], other: Iterable[tuple[int, float]]) -> float:
    return fsum(row[word] * value for word, value in other if word in row)


def read_search(queries: Iterable[str], corpus: Iterable[str], settings: MatchSettings) -> Search:
    """Read all texts, one at a time; a word is rare or common by how many of them all hold it."""
    ids: dict[str, int] = {}
    holding = array("l")
    asked, searched = (_read(texts, ids, holding, settings) for texts in (queries, corpus))
    number = len(asked) + len(searched)
    rare = [rareness(texts, number) for texts in holding]
    return Search(
        asked=_weighed(asked, rare),
        searched=_weighed(searched, rare),
        is_common=[texts > max(COMMON * number, LOOKED_AT) for texts in holding],
    )


def _read(texts: Iterable[str], ids: dict[str, int], holding: array[int], settings: MatchSettings) -> Rows:
    """The words of each text; new words get the next number, `holding` counts texts by word. Values come later."""
    known = common_or_own(settings.abbreviations)
    starts, numbers = array("l", [0]), array("i")
    for text in texts:
        for word in sorted(_words(spelled_out(tokens(text), known), settings.synonyms)):
            number = ids.setdefault(word, len(holding))
            if number == len(holding):
                holding.append(0)
            holding[number] += 1
            numbers.append(number)
        starts.append(len(numbers))
    return Rows(starts=starts, words=numbers, values=array("f"))


def _words(text: Text, synonyms: Pairs) -> set[str]:
    """The words of a text as keys, synonyms made one, with its numbers and without function words."""
    unbroken = canonical(tuple(chain.from_iterable([token.unbroken for token in text])), synonyms)
    numbers = [text[place] for place in text.no_words if text[place].kind in _NUMBERS]
    return {*unbroken}.difference(FUNCTION_WORDS, ("",)).union(number.raw.lstrip("0") for number in numbers)


def _weighed(rows: Rows, rare: Sequence[float]) -> Rows:
    """The rows with the part that each word has in the likeness: squared, its weight against that of the whole text."""
    values = array("f")
    for place in range(len(rows)):
        weights = [rare[word] for word in rows.words[rows.starts[place] : rows.starts[place + 1]]]
        whole = fsum(weights) + _ORDINARY
        values.extend([sqrt(weight / whole) for weight in weights])
    return Rows(starts=rows.starts, words=rows.words, values=values)
