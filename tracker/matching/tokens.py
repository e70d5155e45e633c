"""A text as tokens: words, acronyms, numbers and document numbers, each with what stands in front of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tracker.domain.vietnamese import clean, tone_key

_TOKEN = re.compile(
    r"(?P<document>\d+(?:/\d{4})?/[A-ZĐƯ][A-ZĐƯa-zđ]*\d*(?:[-–]\s?[A-ZĐƯ][A-ZĐƯa-zđ]*\d*)*)"
    r"|(?P<number>\d+(?:[./,]\d+)*%?)"
    r"|(?P<acronym>(?:[A-ZĐƯ]+[&-])*[A-ZĐƯ]{2,}(?:[&-][A-ZĐƯ]+)*(?![^\W\d_]))"
    r"|(?P<word>[^\W\d_]+)"
)

_key = lru_cache(maxsize=50_000)(tone_key)  # the same few thousand words make up all reports


@dataclass(frozen=True, kw_only=True, slots=True)
class Token:
    """One token. `key` is its tone key, `gap` the blanks and punctuation between it and the token before it."""

    raw: str
    key: str
    kind: str
    gap: str

    @property
    def breaks(self) -> bool:
        """Whether more than a blank or a hyphen parts it from the token before."""
        return bool(self.gap.strip(" \t\n-–"))

    @property
    def is_name(self) -> bool:
        """Whether it is written with a capital first letter, as parts of names are."""
        return self.kind == "word" and self.raw[0].isupper()


def tokens(text: str) -> tuple[Token, ...]:
    """All tokens of a text in order. "Tổ CNSCĐ (12 tổ)" → Tổ, CNSCĐ, 12, tổ."""
    text = clean(text)
    found, end = [], 0
    for match in _TOKEN.finditer(text):
        raw = match.group()
        kind = match.lastgroup or "word"
        found.append(Token(raw=raw, key=_key(raw), kind=kind, gap=text[end : match.start()]))
        end = match.end()
    return tuple(found)
