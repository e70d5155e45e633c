"""What is known to be Vietnamese in a document: the shipped words, and what stood in the document itself."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from tracker.reading.compounds import COMPOUNDS, LETTERHEADS, LOOK_ALIKES
from tracker.reading.syllables import is_syllable, syllable_key

WORD = re.compile(r"[^\W\d_]+")
RUN = re.compile(r"(?<![^\W\d_])[^\W\d_]++(?: [^\W\d_]++)++")

Pair = tuple[str, str]
"""Two neighbouring syllables as keys."""

Neighbours = Mapping[str, Mapping[str, str]]
"""For the key of a syllable, the keys of those beside it with a way they are written."""


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """The words that a repair may lead to.

    `said` counts the pairs of syllables in the document; `syllables` are keys; `before` and `behind` are what
    stands in front of a syllable and behind it, in shipped words and in the document.
    """

    said: Mapping[Pair, int]
    syllables: frozenset[str]
    before: Neighbours
    behind: Neighbours

    @classmethod
    def learn(cls, texts: Iterable[str]) -> Lexicon:
        """Learn from the texts of a document as they stood before any repair."""
        spoken: Counter[tuple[str, str]] = Counter()
        for text in texts:
            spoken.update(neighbours(text))
        said: Counter[Pair] = Counter()
        written: dict[str, str] = {}
        for (one, other), times in spoken.items():
            if is_syllable(one) and is_syllable(other):
                keys = syllable_key(one), syllable_key(other)
                said[keys] += times
                written.setdefault(keys[0], one.lower())
                written.setdefault(keys[1], other.lower())
        written |= {syllable_key(word): word for compound in compounds() for word in compound}
        before, behind = _around({*said, *shipped()}, written)
        return cls(
            said=said,
            syllables=frozenset({*written, *map(syllable_key, LETTERHEADS.split())}),
            before=before,
            behind=behind,
        )


def neighbours(text: str) -> Iterator[tuple[str, str]]:
    """The words of a text that only one blank parts, pair by pair."""
    for run in RUN.findall(text):
        yield from pairwise(run.split(" "))


@cache
def compounds() -> frozenset[tuple[str, str]]:
    """The shipped words that a repair may lead to, as they are written."""
    return _pairs(COMPOUNDS)


@cache
def shipped() -> frozenset[Pair]:
    """The same as keys."""
    return frozenset((syllable_key(one), syllable_key(other)) for one, other in compounds())


@cache
def shipped_around() -> tuple[Neighbours, Neighbours]:
    """What stands in front of a syllable in the shipped words, and what behind it."""
    return _around(shipped(), {syllable_key(word): word for compound in compounds() for word in compound})


@cache
def known() -> frozenset[Pair]:
    """Every shipped pair, the look-alikes too: what is right as it stands."""
    return shipped() | {(syllable_key(one), syllable_key(other)) for one, other in _pairs(LOOK_ALIKES)}


def _pairs(listed: str) -> frozenset[tuple[str, str]]:
    spoken = (compound.split() for compound in listed.split(","))
    return frozenset((one, other) for one, other in spoken)


def _around(pairs: Iterable[Pair], written: Mapping[str, str]) -> tuple[Neighbours, Neighbours]:
    before: dict[str, dict[str, str]] = defaultdict(dict)
    behind: dict[str, dict[str, str]] = defaultdict(dict)
    for first, second in pairs:
        before[second][first] = written[first]
        behind[first][second] = written[second]
    return before, behind
