"""A text as tokens: words, acronyms, numbers and document numbers, each with what stands in front of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Self

from tracker.domain.vietnamese import clean, fold, tone_key
from tracker.matching.lazy import lazy

_TOKEN = re.compile(
    r"(?P<document>\d+(?:/\d{4})?/[A-ZĐƯ][A-ZĐƯa-zđ]*\d*(?:[-–]\s?[A-ZĐƯ][A-ZĐƯa-zđ]*\d*)*)"
    r"|(?P<number>\d+(?:[./,]\d+)*%?|[IVX]{2,}(?![^\W\d_]))"
    r"|(?P<acronym>(?:[A-ZĐƯ]+[&-])*[A-ZĐƯ]{2,}(?:[&-][A-ZĐƯ]+)*(?![^\W\d_]))"
    r"|(?P<word>[^\W\d_]+)"
)

_SPACED_NUMBER = re.compile(r"/[A-ZĐƯ]\S*[-–]\s[A-ZĐƯ]")  # "12/QĐ- UBND" is one token
# the comma of "phòng, chống" and "khám, chữa", which are one word each
_ONE_WORD = re.compile(r",(?:(?<=\bphòng,)|(?<=\bkhám,))(?=\s+ch(?:ống|ữa)\b)", re.IGNORECASE)
_ENDS = frozenset('.;:()“”"')  # no phrase that an acronym stands for reaches over these
key_of = lru_cache(maxsize=50_000)(tone_key)  # the same few thousand words make up all reports
_AND = key_of("và")
_MANY = 50_000  # pieces of text that are remembered


@dataclass(kw_only=True, slots=True)
class Token:
    """One token, the same in all texts: it is never changed, but not `frozen`, as making it would take thrice as long.

    `key` is its tone key, `gap` the blanks and punctuation between it and the token before it, and `acronym` what a
    word (kind "short") has been spelled out from. The rest is told by these, and kept because every reader asks for it:
    whether it is a word of either kind, whether it `breaks` (more than a blank or a hyphen parts it from the token
    before), whether it `stands_out` (it is no word, or anything but one blank stands in front of it), whether it is
    written with a capital, as parts of names are, what it adds to the `unbroken` words of its text ("" in front of what
    breaks it or is no word), and what to the `initials`: nothing for "và", a blank for what no phrase with an acronym
    reaches over.
    """

    raw: str
    key: str
    kind: str
    gap: str
    acronym: str
    is_word: bool
    breaks: bool
    stands_out: bool
    is_capital: bool
    is_name: bool
    unbroken: tuple[str, ...]
    initials: str


@lru_cache(maxsize=50_000)  # one and the same word stands in many texts
def token_of(raw: str, kind: str, gap: str, acronym: str = "") -> Token:
    """A token with all that its writing tells."""
    key, is_word = key_of(raw), kind in ("word", "short")
    breaks = gap != " " and bool(gap.strip(" \t\n-–"))
    end = "" if is_word and _ENDS.isdisjoint(gap) else " "
    return Token(
        raw=raw,
        key=key,
        kind=kind,
        gap=gap,
        acronym=acronym,
        is_word=is_word,
        breaks=breaks,
        stands_out=not is_word or gap != " ",
        is_capital=raw[0].isupper(),
        is_name=kind == "word" and raw[0].isupper(),
        unbroken=("", key) if breaks and is_word else (key,) if is_word else ("",),
        initials=end + initial(key) if is_word and key != _AND else end,
    )


@cache
def initial(word: str) -> str:
    """The letter by which a word enters an acronym: without marks, but đ stays đ. "ủy" → "U", "đồng" → "Đ"."""
    return "Đ" if word.startswith("đ") else fold(word[:1])[:1].upper()[:1]


class Text(tuple[Token, ...]):
    """The tokens of a text in order, and what every reader of it would else look for token by token.

    `keys` are those of all tokens, `vocabulary` the different ones among them, `no_words` the places of what is no word
    (numbers, document numbers, acronyms), `acronyms` of these the ones not spelled out, and `apart` the places of
    tokens that anything but one blank stands in front of.
    """

    keys: tuple[str, ...]
    vocabulary: frozenset[str]
    no_words: list[int]
    acronyms: list[int]
    apart: list[int]

    def __new__(cls, tokens: Iterable[Token]) -> Self:
        """Read the tokens once."""
        text = super().__new__(cls, tokens)
        text.keys = tuple([token.key for token in text])
        text.vocabulary = frozenset(text.keys)
        text.no_words, text.acronyms, text.apart = [], [], []
        for place in [place for place, token in enumerate(text) if token.stands_out]:
            token = text[place]
            if not token.is_word:
                text.no_words.append(place)
            if token.kind == "acronym":
                text.acronyms.append(place)
            if token.gap != " ":
                text.apart.append(place)
        return text

    def places_of(self, words: AbstractSet[str]) -> list[int]:
        """Where one of the words (keys) stands."""
        if words.isdisjoint(self.vocabulary):
            return []
        return [place for place, key in enumerate(self.keys) if key in words]

    @lazy
    def initials(self) -> str:
        """The initials of its words in one string, and a blank behind them."""
        return "".join([token.initials for token in self]) + " "

    @lazy
    def written(self) -> Mapping[str, str]:
        """How its words are written, by their keys."""
        return {token.key: token.raw for token in self if token.kind == "word"}


@lru_cache(maxsize=10_000)  # each decision of a person reads the same period again
def tokens(text: str) -> Text:
    """All tokens of a text in order. "Tổ CNSCĐ (12 tổ)" → Tổ, CNSCĐ, 12, tổ."""
    text = _ONE_WORD.sub("", clean(text))
    found: list[Token] = []
    gap = ""
    for read, rest in map(_PIECES.__getitem__, [text] if _SPACED_NUMBER.search(text) else text.split(" ")):
        if gap and read:
            read = (token_of(read[0].raw, read[0].kind, gap + read[0].gap), *read[1:])  # noqa: PLW2901  a gap in front
        found += read
        gap = rest if read else gap + rest
    if found:
        found[0] = token_of(found[0].raw, found[0].kind, found[0].gap[1:])
    return Text(found)


class _Pieces(dict[str, tuple[tuple[Token, ...], str]]):
    """Pieces of text that a blank stands in front of, each with its tokens and what is left behind the last one.

    What stands between two blanks is mostly a word that was read before, and a dict gives it back sooner than a cache.
    """

    def __missing__(self, piece: str) -> tuple[tuple[Token, ...], str]:
        if len(self) >= _MANY:
            self.clear()
        is_plain = piece.isalpha() and piece[1:].islower()  # a word, as most pieces are
        self[piece] = ((token_of(piece, "word", " "),), "") if is_plain else _taken_apart(f" {piece}")
        return self[piece]


def _taken_apart(text: str) -> tuple[tuple[Token, ...], str]:
    """The tokens of a text, and what is left behind the last one."""
    found, end = [], 0
    for match in _TOKEN.finditer(text):
        start, stop = match.span()
        found.append(token_of(text[start:stop], str(match.lastgroup), text[end:start]))
        end = stop
    return tuple(found), text[end:]


_PIECES = _Pieces()
