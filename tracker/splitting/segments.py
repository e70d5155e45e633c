"""Where a sentence may be cut: never inside brackets or quotes, never behind an abbreviation."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

_PAIRS = {"(": ")", "[": "]", "“": "”", "«": "»", "‘": "’", '"': '"'}
_ENCLOSING = re.compile(r"[()\[\]“”«»‘’\"]")
_COLON = re.compile(r":(?= |$)")
_SENTENCE_END = re.compile(r"(?:[.!?…]+|\./\.)[\"”»’)]*\s+(?=[\"“(]?[^\W_])")
_LONGEST_WORD = 30  # characters: as far back as an abbreviation may begin
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:TP|Tp|TX|TT|VP|CT|PCT|BCH|HĐ|XD|GS\.TS|PGS\.TS|Q|P|H|KT|TM|TL|TUQ|ThS|Th\.S|TS|PGS|GS|BS|BSCK\w*|KS|CN|LS|đ/c|Đ/c|v\.v|vv|St|No|Mr|Mrs|Dr)\.$"
)


@lru_cache(maxsize=2048)  # each entry is looked at for sentences, parts and lead-ins
def cuttable(text: str) -> tuple[bool, ...]:
    """For each character, whether it stands outside all brackets and quotes. One never closed encloses nothing."""
    outside = [True] * len(text)
    partners = _partners(text)
    end = 0
    for start in sorted(partners):
        if start >= end:
            end = partners[start] + 1
            outside[start:end] = [False] * (end - start)
    return tuple(outside)


def _partners(text: str) -> dict[int, int]:
    """The place of each opening bracket or quote that is closed, with the place where it is."""
    partners: dict[int, int] = {}
    open_at: dict[str, list[int]] = defaultdict(list)
    for match in _ENCLOSING.finditer(text):
        sign, place = match.group(), match.start()
        if open_at[sign]:
            partners[open_at[sign].pop()] = place
        else:
            open_at[_PAIRS.get(sign, "")].append(place)
    return partners


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with its full stop."""
    outside = cuttable(text)
    cuts = [m.end() for m in _SENTENCE_END.finditer(text) if outside[m.start()] and _is_end(text, m)]
    return list(_between(text, cuts))


def _is_end(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() :].lstrip('“"(')
    begins_anew = following[:1].isupper() or following[:1].isdigit()
    return begins_anew and not _ABBREVIATION.search(text[max(0, match.start() - _LONGEST_WORD) : match.start() + 1])


def parts(text: str) -> list[str]:
    """The parts between semicolons that stand outside brackets and quotes."""
    outside = cuttable(text)
    return list(_between(text, [match.end() for match in re.finditer(";", text) if outside[match.start()]]))


def _between(text: str, cuts: list[int]) -> Iterator[str]:
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        if piece := text[start:end].strip():
            yield piece


def lead_in(text: str) -> tuple[str, str]:
    """The words up to and with the first colon outside brackets, and the rest; ("", text) where there is none."""
    outside = cuttable(text)
    place = next((match.start() for match in _COLON.finditer(text) if outside[match.start()]), None)
    return ("", text) if place is None else (text[: place + 1].strip(), text[place + 1 :].strip())


def trimmed(text: str) -> str:
    """The text without the stops and blanks around it."""
    return re.sub(r"(?:\s|[.;,:…]|\./\.)+$", "", text).lstrip(" ;,.")
