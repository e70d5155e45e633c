"""People known by their age or year of birth: those of 19 in 2030 were born in 2011, and are not those of 20."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from tracker.domain.vietnamese import words
from tracker.matching.tokens import Text

AGE, BORN = "tuổi", "năm sinh"
_AGE_SIGN = words("tuổi")[0]
_YEAR_SIGNS = frozenset(words("năm học"))
_BORN_IN = tuple(words("sinh năm"))
_SIGNS = frozenset((_AGE_SIGN, _BORN_IN[0]))
_OPEN = frozenset(words("từ đến dưới trên hơn tới tròn"))  # the bound of a span of ages, or the age of an office
_OTHER_AGES = frozenset(words("đảng đoàn nghề đời quân hội"))
_OTHER_BIRTHS = frozenset(words("học thí tuyển phát vệ an giáo tái hộ hy ngày khai sản"))  # "học sinh năm 2026"
_MOST = 100
_YEAR_DIGITS = 4


def ages(text: Text) -> dict[str, set[str]]:
    """The one age that people are known by, and the years in which they were born where the text lets us reckon them.

    "thanh niên đủ 19 tuổi năm 2030" → {"tuổi": {"19"}, "năm sinh": {"2011"}}; "từ 6 đến 10 tuổi" gives nothing.
    """
    found: dict[str, set[str]] = defaultdict(set)
    keys = text.keys
    if _SIGNS.isdisjoint(text.vocabulary):
        return found
    for place in [place for place in text.no_words if place and text[place].raw.isdigit()]:
        number = text[place].raw
        if len(number) == _YEAR_DIGITS and is_birth(text, place - 1):
            found[BORN].add(number)
        elif keys[place + 1 : place + 2] == (_AGE_SIGN,) and int(number) < _MOST and _is_one_age(text, place):
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
    return {
        int(number.raw)
        for noun, number in pairwise(text)
        if noun.key in _YEAR_SIGNS and number.raw.isdigit() and len(number.raw) == _YEAR_DIGITS
    }
