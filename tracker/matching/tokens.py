"""A text as tokens: words, acronyms, numbers and document numbers, each with what stands in front of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from tracker.domain.vietnamese import clean, tone_key

_TOKEN = re.compile(
    r"(?P<document>\d+(?:/\d{4})?/[A-ZĐƯ][A-ZĐƯa-zđ]*\d*(?:[-–]\s?[A-ZĐƯ][A-ZĐƯa-zđ]*\d*)*)"
    r"|(?P<number>\d+(?:[./,]\d+)*%?)"
    r"|(?P<acronym>(?:[A-ZĐƯ]+[&-])*[A-ZĐƯ]{2,}(?:[&-][A-ZĐƯ]+)*(?![^\W\d_]))"
    r"|(?P<word>[^\W\d_]+)"
)

_ONE_WORD = re.compile(r"\b(phòng|khám),\s+(?=ch(?:ống|ữa)\b)", re.IGNORECASE)  # "phòng, chống" is one word
key_of = lru_cache(maxsize=50_000)(tone_key)  # the same few thousand words make up all reports


class Token(NamedTuple):
    """One token. `key` is its tone key, `gap` the blanks and punctuation between it and the token before it.

    `acronym` is the acronym that a word (kind "short") has been spelled out from.
    """

    raw: str
    key: str
    kind: str
    gap: str
    acronym: str = ""

    @property
    def breaks(self) -> bool:
        """Whether more than a blank or a hyphen parts it from the token before."""
        return self.gap != " " and bool(self.gap.strip(" \t\n-–"))

    @property
    def is_name(self) -> bool:
        """Whether it is written with a capital first letter, as parts of names are."""
        return self.kind == "word" and self.raw[0].isupper()


_KEY, _KIND = itemgetter(1), itemgetter(2)
_new = tuple.__new__  # half the time of Token(…), which every word of every report takes


def keys_of(text: Iterable[Token]) -> Iterator[str]:
    """The keys of a text: what sets of words are compared with, many times faster than token by token."""
    return map(_KEY, text)


def kinds_of(text: Iterable[Token]) -> Iterator[str]:
    """The kinds of the tokens of a text."""
    return map(_KIND, text)


@lru_cache(maxsize=10_000)  # each decision of a person reads the same period again
def tokens(text: str) -> tuple[Token, ...]:
    """All tokens of a text in order. "Tổ CNSCĐ (12 tổ)" → Tổ, CNSCĐ, 12, tổ."""
    text = clean(text)
    if "," in text:
        text = _ONE_WORD.sub(r"\1 ", text)
    found, end = [], 0
    for match in _TOKEN.finditer(text):
        start, stop = match.span()
        raw = text[start:stop]
        found.append(_new(Token, (raw, key_of(raw), match.lastgroup, text[end:start], "")))
        end = stop
    return tuple(found)
