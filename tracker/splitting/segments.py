"""Where a sentence may be cut: never inside brackets or quotes, never behind an abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PAIRS = {"(": ")", "[": "]", "“": "”", "«": "»", "‘": "’"}
_SENTENCE_END = re.compile(r"(?:[.!?…]+|\./\.)[\"”»’)]*\s+(?=[\"“(]?[^\W_])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:TP|Tp|TX|TT|Q|P|H|KT|TM|TL|TUQ|ThS|Th\.S|TS|PGS|GS|BS|BSCK\w*|KS|CN|LS|đ/c|Đ/c|v\.v|vv|St|No|Mr|Mrs|Dr)\.$"
)


def cuttable(text: str) -> list[bool]:
    """For each character, whether it stands outside all brackets and quotes. One never closed encloses nothing."""
    outside = [True] * len(text)
    position = 0
    while position < len(text):
        close = _closing(text, position)
        if close is not None:
            outside[position : close + 1] = [False] * (close + 1 - position)
            position = close
        position += 1
    return outside


def _closing(text: str, start: int) -> int | None:
    """The place where the bracket or quote opened at `start` is closed."""
    opened = text[start]
    if opened == '"':
        end = text.find('"', start + 1)
        return end if end > start else None
    if opened not in _PAIRS:
        return None
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] == opened) - (text[place] == _PAIRS[opened])
        if depth == 0:
            return place
    return None


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with its full stop."""
    outside = cuttable(text)
    cuts = [m.end() for m in _SENTENCE_END.finditer(text) if outside[m.start()] and _is_end(text, m)]
    return list(_between(text, cuts))


def _is_end(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() :].lstrip('“"(')
    begins_anew = following[:1].isupper() or following[:1].isdigit()
    return begins_anew and not _ABBREVIATION.search(text[: match.start() + 1])


def parts(text: str) -> list[str]:
    """The parts between semicolons that stand outside brackets and quotes."""
    outside = cuttable(text)
    return list(_between(text, [n + 1 for n, char in enumerate(text) if char == ";" and outside[n]]))


def _between(text: str, cuts: list[int]) -> Iterator[str]:
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        if piece := text[start:end].strip():
            yield piece


def lead_in(text: str) -> tuple[str, str]:
    """The words up to and with the first colon outside brackets, and the rest; ("", text) where there is none."""
    outside = cuttable(text)
    for place, char in enumerate(text):
        if char == ":" and outside[place] and text[place + 1 : place + 2] in ("", " "):
            return text[: place + 1].strip(), text[place + 1 :].strip()
    return "", text


def trimmed(text: str) -> str:
    """The text without the stops and blanks around it."""
    return re.sub(r"(?:\s|[.;,:…]|\./\.)+$", "", text).lstrip(" ;,.")
