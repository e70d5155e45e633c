"""Titles in quotation marks, names of capitalised words, and counted things."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tracker.matching.tokens import Token
from tracker.matching.vocabulary import FUNCTION_WORDS

Figures = frozenset[tuple[str, str]]

_OPENING, _CLOSING, _EITHER = "“«", "”»", '"'


def quotes(text: Sequence[Token]) -> tuple[frozenset[str], ...]:
    """The words of each quoted title of at least two words, as keys."""
    found: list[set[str]] = []
    is_inside = False
    for token in text:
        signs = [sign for sign in token.gap if sign in _OPENING + _CLOSING + _EITHER]
        for sign in signs:
            is_inside = sign in _OPENING or (sign == _EITHER and not is_inside)
        if is_inside and signs:
            found.append(set())
        if is_inside:
            found[-1].add(token.key)
    return tuple(frozenset(title) for title in found if len(title) > 1)


def names(text: Sequence[Token]) -> dict[tuple[str, ...], str]:
    """Pairs of neighbouring capitalised words behind the first word of the text, as keys, with their writing."""
    return {
        (before.key, token.key): f"{before.raw} {token.raw}"
        for before, token in pairwise(text[1:])
        if before.raw[0].isupper() and token.raw[0].isupper() and not token.gap.strip()
    }


def figures(text: Sequence[Token]) -> Figures:
    """Counted things as (number, two words behind it): "05 cơ sở", also the whole of "03/05 cơ sở"; 1 says nothing."""
    found = set()
    for place, token in enumerate(text[:-2]):
        number = token.raw.rpartition("/")[2]
        noun = text[place + 1 : place + 3]
        is_noun = all(t.kind in ("word", "short") and not t.breaks for t in noun) and noun[0].key not in FUNCTION_WORDS
        if token.kind == "number" and number.isdigit() and int(number) > 1 and is_noun and noun[0].raw.lower() != "năm":
            found.add((str(int(number)), " ".join(t.raw.lower() for t in noun)))
    return frozenset(found)
