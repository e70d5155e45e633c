"""What tells one round from another: numbered nouns (đợt 2, khóa 60, gói 05), periods, years, named places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from tracker.matching.ages import ages
from tracker.matching.firms import firms
from tracker.matching.kinds import KINDS, kinds
from tracker.matching.laws import laws
from tracker.matching.levels import BODY, CHAIR, LEVEL, PARTY, SCHOOL, levels
from tracker.matching.lexicon import Held, held_by
from tracker.matching.numbered import coded, issues, numbered
from tracker.matching.people import FULL_NAME, people
from tracker.matching.periods import PERIOD, YEAR, periods
from tracker.matching.places import places
from tracker.matching.tokens import Text

Marks = Mapping[str, frozenset[str]]

Mark = tuple[str, str]
"""A kind and a value: ("đợt", "2")."""

_Reader = Callable[[Text, Any], Mapping[str, set[str]]]

ROADS = frozenset(("quốc lộ", "tỉnh lộ", "đường tỉnh", "đường huyện"))
SPAN = "giai đoạn năm"
_ORDINARY = {
    YEAR,
    PERIOD,
    SCHOOL,
    LEVEL,
    BODY,
    CHAIR,
    PARTY,
    FULL_NAME,
    *KINDS,
}  # what many tasks of an office have in common
# the readers of the lists that come first among those of `Held`, in the same order
_READERS: tuple[_Reader, ...] = (numbered, issues, laws, ages, periods, levels, kinds, places, people, firms)
_SPAN = re.compile(r"(?<=^\d{4}) (?=\d{4}$)")


def marks(text: Text, held: Held | None = None) -> dict[str, frozenset[str]]:
    """All marks of a text by kind: {"đợt": {"2"}, "xã": {…}, "kỳ": {"tháng 5"}, "năm": {"2023"}}.

    `held` is what it holds of the lists, where that has been looked up already.
    """
    held = held or held_by(text)
    found = coded(text, held.codes)  # most codes are told by how they are written, not by a sign
    for read, signs in zip(_READERS, held, strict=False):
        if signs:
            for kind, values in read(text, signs).items():
                found[kind].update(values)
    return {kind: frozenset(values) for kind, values in found.items()}


def telling_marks(marks: Marks) -> frozenset[Mark]:
    """The rounds and places among the marks of a text: what few tasks of an office have in common."""
    return frozenset([(kind, value) for kind, values in marks.items() if kind not in _ORDINARY for value in values])


def shown_marks(values: Iterable[str], text: Text) -> str:
    """Values as a person reads them, the short ones first: numbers as they are, names as the text writes them."""
    names = sorted(values, key=lambda v: (len(v), v))
    if all(map(str.isdigit, names)):
        return ", ".join(names)
    written = text.written
    return ", ".join(
        [_SPAN.sub("-", " ".join([written.get(word, word) for word in name.split(" ")])) for name in names]
    )


def shown_kind(kind: str) -> str:
    """A kind as a person reads it: "năm học" for its spans of years, "số" for the issues of whatever it is."""
    return "số" if kind.endswith(" số") else kind.removesuffix(" năm")
