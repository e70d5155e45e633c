"""A typed query as terms, each with its place in the text. No text is wrong here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from tracker.domain.condition import Sign
from tracker.domain.query_language.fields import Field, field_of

_BLANKS = re.compile(r"\s*")
_SIGN = r"<=|>=|≤|≥|[<>=:]"
_NAME = r"[^\W\d]\w*"
_FIELD_OF_THREE_WORDS = re.compile(rf"(?P<name>{_NAME} +\w+ +\w+)\s*(?P<sign>{_SIGN})")
_FIELD_OF_TWO_WORDS = re.compile(rf"(?P<name>{_NAME} +\w+)\s*(?P<sign>{_SIGN})")
_FIELD = re.compile(rf"(?P<name>{_NAME})\s*(?P<sign>{_SIGN})")
_UNKNOWN_FIELD = re.compile(rf"(?P<name>{_NAME})(?P<sign>{_SIGN})(?!//)")
_QUOTED = re.compile(r'["“”](?P<text>[^"“”]*)(?P<end>["“”]?)')
_WORD = re.compile(r"[^\s|]+")
_OR = re.compile(r"\s*\|")
_OR_WORD = re.compile(r"\s+(?P<word>hoặc|hoac)(?=\s|$)", re.IGNORECASE)
_MOST_WORDS = 8  # of a value without quotes: names of units are long
_SIGNS = {":": Sign.ON, "≤": Sign.UP_TO, "≥": Sign.FROM}

IsValue = Callable[[Field, str], bool]
"""Whether a text of several words is a value of the field."""


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A stretch of the typed text from `start` up to before `end`; `text` is without its quotes."""

    text: str
    start: int
    end: int
    is_quoted: bool = False
    is_closed: bool = True


@dataclass(frozen=True, kw_only=True)
class Term:
    """One term. `name` is the field as typed, None for bare words; `sign` goes with a name."""

    start: int
    end: int
    is_negated: bool = False
    name: Piece | None = None
    sign: Sign = Sign.ON
    values: tuple[Piece, ...] = ()

    @property
    def field(self) -> Field | None:
        """The field that the name means."""
        return field_of(self.name.text) if self.name else None


def lex(text: str, is_value: IsValue) -> Iterator[Term]:
    """The terms of a query in their order."""
    place = _skip(text, 0)
    while place < len(text):
        term = _term(text, place, is_value)
        yield term
        place = _skip(text, term.end)


def _term(text: str, start: int, is_value: IsValue) -> Term:
    is_negated = text[start] == "-" and start + 1 < len(text) and not text[start + 1].isspace()
    place = start + is_negated
    term = Term(start=start, end=place, is_negated=is_negated)
    if match := _field_at(text, place):
        name = Piece(text=match["name"], start=place, end=match.end("name"))
        sign = match["sign"]
        term = replace(term, name=name, sign=_SIGNS[sign] if sign in _SIGNS else Sign(sign), end=match.end())
        place = _skip(text, match.end()) if field_of(match["name"]) else match.end()
    values = tuple(_values(text, place, term.field, is_value))
    return replace(term, values=values, end=values[-1].end if values else max(term.end, start + 1))


def _field_at(text: str, place: int) -> re.Match[str] | None:
    """A field and its sign: blanks stand in and behind the name of a known field only."""
    for pattern in (_FIELD_OF_THREE_WORDS, _FIELD_OF_TWO_WORDS, _FIELD):
        match = pattern.match(text, place)
        if match and field_of(match["name"]):
            return match
    return _UNKNOWN_FIELD.match(text, place)


def _values(text: str, place: int, field: Field | None, is_value: IsValue) -> Iterator[Piece]:
    while piece := _value(text, place, field, is_value):
        yield piece
        following = _OR.match(text, piece.end) or (_next_of_field(text, piece.end) if field else None)
        if following is None:
            return
        place = _skip(text, following.end())
        if field and (again := _field_at(text, place)) and field_of(again["name"]) is field:
            place = _skip(text, again.end())  # don_vi:cntt hoặc don_vi:vp


def _next_of_field(text: str, place: int) -> re.Match[str] | None:
    """The word "hoặc" behind a value of a field, where a value may follow."""
    match = _OR_WORD.match(text, place)
    return match if match and text[match.end() :].strip() else None


def _value(text: str, place: int, field: Field | None, is_value: IsValue) -> Piece | None:
    if quoted := _QUOTED.match(text, place):
        return Piece(text=quoted["text"], start=place, end=quoted.end(), is_quoted=True, is_closed=bool(quoted["end"]))
    word = _WORD.match(text, place)
    if word is None:
        return None
    end = _longest(text, place, field, is_value) if field else word.end()
    return Piece(text=text[place:end], start=place, end=end)


def _longest(text: str, place: int, field: Field, is_value: IsValue) -> int:
    """Where the longest known value ends that begins here, else the end of the word."""
    ends: list[int] = []
    found = _WORD.match(text, place)
    while found and len(ends) < _MOST_WORDS:
        ends.append(found.end())
        found = _WORD.match(text, _skip(text, found.end()))
    known = (end for end in reversed(ends[1:]) if is_value(field, text[place:end]))
    return next(known, ends[0])


def _skip(text: str, place: int) -> int:
    match = _BLANKS.match(text, place)
    return match.end() if match else place
