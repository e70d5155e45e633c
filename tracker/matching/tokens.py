"""A text as tokens: words, acronyms, numbers and document numbers, each with what stands in front of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Token:
    """One token. `key` is its tone key, `gap` the blanks and punctuation between it and the token before it.

    `acronym` is the acronym that a word (kind "short") has been spelled out from. The rest is told by these, and kept
    because every reader asks for it: whether it is a word of either kind, whether it `breaks` (more than a blank or a
    hyphen parts it from the token before), and whether it is written as parts of names are, with a capital.
    """

    raw: str
    key: str
    kind: str
    gap: str
    acronym: str
    is_word: bool
    breaks: bool
    is_name: bool


@lru_cache(maxsize=50_000)  # one and the same word stands in many texts
def token_of(raw: str, kind: str, gap: str, acronym: str = "") -> Token:
    """A token with all that its writing tells."""
    return Token(
        raw=raw,
        key=key_of(raw),
        kind=kind,
        gap=gap,
        acronym=acronym,
        is_word=kind in ("word", "short"),
        breaks=gap != " " and bool(gap.strip(" \t\n-–")),
        is_name=kind == "word" and raw[0].isupper(),
    )


class Text(tuple[Token, ...]):
    """The tokens of a text in order, and what every reader of it would else look for token by token.

    `keys` are those of all tokens, `no_words` the places of what is no word (numbers, document numbers, acronyms), and
    `apart` the places of tokens that anything but one blank stands in front of.
    """

    keys: tuple[str, ...]
    no_words: Sequence[int]
    apart: Sequence[int]

    def __new__(cls, tokens: Iterable[Token]) -> Self:
        """Read the tokens once."""
        text = super().__new__(cls, tokens)
        text.keys = tuple([token.key for token in text])
        text.no_words = [place for place, token in enumerate(text) if not token.is_word]
        text.apart = [place for place, token in enumerate(text) if token.gap != " "]
        return text


@lru_cache(maxsize=10_000)  # each decision of a person reads the same period again
def tokens(text: str) -> Text:
    """All tokens of a text in order. "Tổ CNSCĐ (12 tổ)" → Tổ, CNSCĐ, 12, tổ."""
    text = clean(text)
    lowered = text.lower()
    if "phòng," in lowered or "khám," in lowered:
        text = _ONE_WORD.sub(r"\1 ", text)
    if _SPACED_NUMBER.search(text):
        return Text(_read(text, 0)[0])
    found: list[Token] = []
    gap = ""
    for piece in text.split(" "):
        read, rest = _read(piece, 1)
        if gap and read:
            found.append(token_of(read[0].raw, read[0].kind, gap + read[0].gap))
            found += read[1:]
        else:
            found += read
        gap = rest if read else f"{gap} {rest}"
    if found:
        found[0] = token_of(found[0].raw, found[0].kind, found[0].gap[1:])
    return Text(found)


@lru_cache(maxsize=50_000)  # what stands between two blanks is mostly a word that was read before
def _read(piece: str, blanks: int) -> tuple[tuple[Token, ...], str]:
    """The tokens of a piece of text that so many blanks stand in front of, and what is left behind the last one."""
    found, end, before = [], 0, " " * blanks
    for match in _TOKEN.finditer(piece):
        start, stop = match.span()
        found.append(token_of(piece[start:stop], str(match.lastgroup), before + piece[end:start]))
        end, before = stop, ""
    return tuple(found), piece[end:]
