"""What the first words of a text say: an action of its own, a product, steady work, or a tail of what stands before.

A Vietnamese plan names no subject: an entry begins with its verb ("Tham mưu …", "Tổ chức …"). Whether a part of a
sentence is an action of its own is therefore decided by its first words. They are compared by tone keys (hoà = hòa).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tracker.domain.vietnamese import words
from tracker.splitting import vocabulary

_DAY = r"[0-3]?\d(?:\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?"
_WEEKDAY = r"(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)"
_PART_OF_DAY = r"(?:sáng|chiều|tối)"
# Before an action: "Ngày 09/6 họp …", "từ ngày 12 đến ngày 14/6 kiểm tra …", "Thứ Ba (10/6): họp …", "15/6 nộp …".
_DAY_IN_FRONT = re.compile(
    rf"(?:vào\s+)?(?:(?:từ\s+)?(?:{_PART_OF_DAY}\s+(?:ngày\s+)?|ngày\s+){_DAY}"
    rf"|(?:{_PART_OF_DAY}\s+)?{_WEEKDAY}(?:\s*[,(]\s*(?:ngày\s+)?{_DAY}\)?)?"
    rf"|từ\s+{_DAY}(?=\s*(?:đến|tới|-|–))|tuần\s+(?:thứ\s+)?\d(?:\s+tháng\s+\d{{1,2}})?"
    r"|[0-3]?\d\s*/\s*[01]?\d(?:\s*/\s*\d{4})?)"
    rf"(?:\s*(?:đến|tới|và|,|-|–)\s*(?:hết\s+)?(?:ngày\s+)?{_DAY})*\s*[,:]?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:công tác|lĩnh vực|về|hoạt động|nhiệm vụ|đối với|trong lĩnh vực|trên lĩnh vực|mảng|nhóm|ngành|khối|tình hình|"
    r"kết quả)\s",
    re.IGNORECASE,
)
_Phrases = frozenset[tuple[str, ...]]
_LONGEST = 4  # words of a phrase
_ENOUGH = 120  # characters that hold all the words looked at


def _phrases(listed: str) -> _Phrases:
    return frozenset(tuple(words(phrase)) for phrase in listed.split(","))


_STEADY = _phrases(vocabulary.STEADY)
_ADVERBS = _phrases(vocabulary.ADVERBS)
_ACTIONS = _phrases(vocabulary.ACTIONS) | _STEADY
_NOT_ACTIONS = _phrases(vocabulary.NOT_ACTIONS)
_PRODUCTS = _phrases(vocabulary.PRODUCTS)
_PRODUCTS_AND_ACTIONS = _phrases(vocabulary.PRODUCTS_AND_ACTIONS)
_TAILS = _phrases(vocabulary.TAILS)
_EVENTS = _phrases(vocabulary.EVENTS)


@lru_cache(maxsize=8192)
def _opening(text: str) -> tuple[str, ...]:
    return tuple(words(text))


def begins_with_action(text: str) -> bool:
    """Whether the text begins with a verb of administration, adverbs or a day before it passed over."""
    spoken = _opening(text[:_ENOUGH])
    return _is_action(spoken) or _is_action(_without_adverbs(spoken)) or acts_on_a_day(text)


def is_verb(phrase: str) -> bool:
    """Whether the words are one verb of administration and nothing else."""
    return _opening(phrase) in _ACTIONS


def acts_on_a_day(text: str) -> bool:
    """Whether a day stands in front of the action: "ngày 09/6 họp Hội đồng"."""
    day = _DAY_IN_FRONT.match(text)
    return day is not None and _is_action(_without_adverbs(_opening(text[day.end() :][:_ENOUGH])))


def begins_with_event(text: str) -> bool:
    """Whether the text begins with something that takes place ("Lễ khai giảng …", "Hội thi …")."""
    return _begins(_opening(text[:_ENOUGH]), _EVENTS) > 0


def names_field(text: str) -> bool:
    """Whether the text begins as the name of a field of work does ("Công tác …", "Lĩnh vực …")."""
    return bool(_FIELD.match(text))


def begins_with_product(text: str) -> bool:
    """Whether the text begins with the name of a paper ("Kế hoạch …", "Dự thảo …")."""
    return _begins(_opening(text[:_ENOUGH]), _PRODUCTS) > 0


def is_product_or_action(text: str) -> bool:
    """Whether the first word may be either: "Báo cáo" is a paper and a verb."""
    return _begins(_opening(text[:_ENOUGH]), _PRODUCTS_AND_ACTIONS) > 0


def begins_with_tail(text: str) -> bool:
    """Whether the text only goes on about what stands before it: a purpose, a figure, a time, an owner."""
    spoken = _opening(text[:_ENOUGH])
    return _begins(spoken, _TAILS) > 0 and _begins(spoken, _TAILS) >= _begins(spoken, _ACTIONS)


def begins_steadily(text: str) -> bool:
    """Whether the text begins like steady work ("Tiếp tục …", "Thứ ba, tăng cường …")."""
    spoken: Sequence[str] = _opening(text[:_ENOUGH])
    while (n := _begins(spoken, _ADVERBS)) and not _begins(spoken, _STEADY):
        spoken = spoken[n:]
    return _begins(spoken, _STEADY) > 0


def _begins(spoken: Sequence[str], phrases: _Phrases) -> int:
    """How many words of the longest phrase stand at the beginning; 0 for none."""
    return next((n for n in range(min(_LONGEST, len(spoken)), 0, -1) if tuple(spoken[:n]) in phrases), 0)


def _is_action(spoken: Sequence[str]) -> bool:
    """A verb, unless a longer phrase is the name of a thing: "cấp" is a verb, "cấp huyện" a level."""
    length = _begins(spoken, _ACTIONS)
    return length > 0 and _begins(spoken, _NOT_ACTIONS) <= length


def _without_adverbs(spoken: Sequence[str]) -> Sequence[str]:
    while (n := _begins(spoken, _ADVERBS)) and len(spoken) > n:
        spoken = spoken[n:]
    return spoken
