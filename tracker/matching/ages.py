"""People known by their age or year of birth: those of 19 in 2030 were born in 2011, and are not those of 20."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Found
from tracker.matching.tokens import Text

AGE, BORN = "tuổi", "năm sinh"
_YEAR_SIGNS = frozenset(words("năm học"))
_BORN_IN = tuple(words("sinh năm"))
AGE_SIGNS = {tuple(words("tuổi")): AGE, _BORN_IN: BORN}
_OPEN = frozenset(words("từ đến dưới trên hơn tới tròn"))  # the bound of a span of ages, or the age of an office
_OTHER_AGES = frozenset(words("đảng đoàn nghề đời quân hội"))
_OTHER_BIRTHS = frozenset(words("học thí tuyển phát vệ an giáo tái hộ hy ngày khai sản"))  # "học sinh năm 2026"
_MOST = 100
YEAR_DIGITS = 4


def ages(text: Text, signs: Iterable[Found[str]]) -> dict[str, set[str]]:
    """The one age that people are known by, and the years in which they were born where the text lets us reckon them.

    "thanh niên đủ 19 tuổi năm 2030" → {"tuổi": {"19"}, "năm sinh": {"2011"}}; "từ 6 đến 10 tuổi" gives nothing.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for place, length, kind in signs:
        at = place - 1 if kind == AGE else place + length
        number = text[at].raw if 0 < at < len(text) else ""
        if kind == BORN and is_year(number) and is_birth(text, at - 1):
            found[BORN].add(number)
        elif kind == AGE and number.isdigit() and int(number) < _MOST and _is_one_age(text, at):
            found[AGE].add(str(int(number)))
    if len(found[AGE]) == 1 and not found[BORN]:
        found[BORN] = {str(year - int(age)) for year in _years(text) for age in found[AGE]}
    return {kind: values for kind, values in found.items() if values}


def is_birth(text: Text, place: int) -> bool:
    """Whether the "năm" at a place stands in "sinh năm 2011"."""
    is_born = place > 0 and text.keys[place - 1 : place + 1] == _BORN_IN
    return is_born and (place == 1 or text.keys[place - 2] not in _OTHER_BIRTHS)


def _is_one_age(text: Text, place: int) -> bool:
    """Whether the age at a place stands alone, and is one of people."""
    behind = text.keys[place + 2 : place + 3]
    is_bound = text.keys[place - 1] in _OPEN or not text[place - 1].is_word or text[place].gap.strip()
    return not is_bound and _OTHER_AGES.isdisjoint(behind)


def _years(text: Text) -> set[int]:
    """The years and the beginnings of school years that a text names."""
    return {int(number.raw) for noun, number in pairwise(text) if noun.key in _YEAR_SIGNS and is_year(number.raw)}


def is_year(written: str) -> bool:
    """Whether a number is written as years are."""
    return written.isdigit() and len(written) == YEAR_DIGITS
