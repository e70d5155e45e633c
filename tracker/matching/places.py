"""Named places by level, so that two communes can be told apart and a commune is not held against a district."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tracker.domain.vietnamese import words
from tracker.matching.tokens import Token, keys_of

_NAMES = {
    "tỉnh": ("tỉnh",),
    "huyện": ("huyện", "quận", "thị xã", "thành phố"),
    "xã": ("xã", "phường", "thị trấn", "đặc khu"),
    "ấp": ("ấp", "thôn", "khu phố", "khóm", "buôn", "tổ dân phố"),
    "trường": (
        "trường",
        "trường mầm non",
        "trường mẫu giáo",
        "trường tiểu học",
        "trường trung học cơ sở",
        "trường trung học phổ thông",
    ),
}
LEVELS = tuple(_NAMES)
_LEVEL_OF = {tuple(words(name)): level for level, names in _NAMES.items() for name in names}
_LONGEST_LEVEL = max(map(len, _LEVEL_OF))
_LAST_WORDS = {name[-1] for name in _LEVEL_OF}
_LONGEST_NAME = 4


def places(text: Sequence[Token]) -> dict[str, set[str]]:
    """Named places by level, each name as its tone keys: "xã Vĩnh Thuận, Long Phước" → {"xã": {…, …}}.

    Names behind a colon belong to the "các xã …" before it.
    """
    if _LAST_WORDS.isdisjoint(keys_of(text)):
        return {}
    found: dict[str, set[str]] = defaultdict(set)
    plural = ""
    for place in range(1, len(text)):
        is_level = text[place - 1].key in _LAST_WORDS
        if not is_level and text[place].gap == " ":
            continue
        level = _level_ending(text, place) if is_level else ""
        if level and place > 1 and text[place - 2].raw.lower() in ("các", "những"):
            plural = level
        if ":" in text[place].gap:
            level, plural = plural, ""
        elif text[place].breaks:
            continue
        if level:
            found[level] |= _names_from(text, place)
    return {level: names for level, names in found.items() if names}


def place_words(marks: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The words of all named places among the marks of a text, as tone keys."""
    return frozenset(
        word for level in LEVELS for name in marks.get(level, ()) if not name.isdigit() for word in name.split(" ")
    )


def _level_ending(text: Sequence[Token], end: int) -> str:
    """The level that the words before `end` name: "thị xã" is a district, not a commune; "cấp tỉnh" is none."""
    for start in range(max(0, end - _LONGEST_LEVEL), end):
        level = _LEVEL_OF.get(tuple(t.key for t in text[start:end]))
        if level:
            return "" if start and text[start - 1].raw.lower() == "cấp" else level
    return ""


def _names_from(text: Sequence[Token], place: int) -> set[str]:
    """The names of a list: "Vĩnh Thuận, Long Phước và Tân Lộc"."""
    found: set[str] = set()
    while place < len(text):
        name, end = _name_at(text, place)
        if not name:
            break
        found.add(name)
        if end < len(text) and text[end].raw == "và":
            end += 1
        elif end == len(text) or text[end].gap.strip() not in (",", ";"):
            break
        place = end
    return found


def _name_at(text: Sequence[Token], place: int) -> tuple[str, int]:
    """The capitalised words from a place on as one name, and where it ends; one capital amid small letters is none."""
    end = place
    while end < min(len(text), place + _LONGEST_NAME) and text[end].is_name and not (end > place and text[end].breaks):
        end += 1
    is_alone = end == len(text) or text[end].breaks or text[end].kind == "number" or text[end].raw == "và"
    if end == place or (end - place == 1 and not is_alone):
        return "", place
    return " ".join(t.key for t in text[place:end]), end
