"""A text as tokens: words, acronyms, numbers and document numbers, each with what stands in front of it."""

from __future__ import annotations

import re
from functools import lru_cache
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


@lru_cache(maxsize=10_000)  # each decision of a person reads the same period again
def tokens(text: str) -> tuple[Token, ...]:
    """All tokens of a text in order. "Tổ CNSCĐ (12 tổ)" → Tổ, CNSCĐ, 12, tổ."""
    text = _ONE_WORD.sub(r"\1 ", clean(text))
    found, end = [], 0
    for match in _TOKEN.finditer(text):
        raw = match.group()
        kind = match.lastgroup or "word"
        found.append(Token(raw=raw, key=key_of(raw), kind=kind, gap=text[end : match.start()]))
        end = match.end()
    return tuple(found)
