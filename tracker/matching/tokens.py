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

_SPACED_NUMBER = re.compile(r"/[A-ZĐƯ]\S*[-–]\s[A-ZĐƯ]")  # "12/QĐ- UBND" is one token
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


WORDS = ("word", "short")  # the kinds of tokens that are words
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
    if _SPACED_NUMBER.search(text):
        return _read(text, 0)[0]
    found: list[Token] = []
    gap = ""
    for piece in text.split(" "):
        read, rest = _read(piece, 1)
        if gap and read:
            found.append(_new(Token, (*read[0][:3], gap + read[0].gap, "")))
            found += read[1:]
        else:
            found += read
        gap = rest if read else f"{gap} {rest}"
    if found:
        found[0] = _new(Token, (*found[0][:3], found[0].gap[1:], ""))
    return tuple(found)


@lru_cache(maxsize=50_000)  # what stands between two blanks is mostly a word that was read before
def _read(piece: str, blanks: int) -> tuple[tuple[Token, ...], str]:
    """The tokens of a piece of text that so many blanks stand in front of, and what is left behind the last one."""
    found, end, before = [], 0, " " * blanks
    for match in _TOKEN.finditer(piece):
        start, stop = match.span()
        raw = piece[start:stop]
        found.append(_new(Token, (raw, key_of(raw), match.lastgroup, before + piece[end:start], "")))
        end, before = stop, ""
    return tuple(found), piece[end:]
