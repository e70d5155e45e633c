"""Projects and works by their names: "dự án Nâng cấp chợ Bàu Sen", "công trình Cầu Rạch Tra"."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrasebook
from tracker.matching.tokens import Text
from tracker.matching.vocabulary import FUNCTION_WORDS

Name = frozenset[str]

_NOUNS = Phrasebook(
    {tuple(words(noun)): noun for noun in ("dự án", "dự án hoàn thành", "công trình", "tiểu dự án", "hạng mục")}
)
_NO_NAMES = FUNCTION_WORDS | frozenset(words("đầu tư xây dựng nâng cấp cải tạo mở rộng sửa chữa mới hạ tầng kỹ thuật"))
_ENDS = frozenset(words("đoạn trên tại theo giai do từ thuộc cho ngày trước trong"))
_SHORTEST, _LONGEST = 2, 10
_SAME = 0.5  # share of the words of the shorter name from which two names are one


def projects(text: Text) -> tuple[Name, ...]:
    """The words of each name that stands with a capital right behind such a noun, up to a break or a number."""
    found = [_name(text, place + length) for place, length, _ in _NOUNS.all_in(text.keys)]
    return tuple(name for name in found if len(name) >= _SHORTEST)


def _name(text: Text, place: int) -> Name:
    if place >= len(text) or not text[place].is_capital:
        return frozenset()
    end = place + 1
    while end < min(len(text), place + _LONGEST) and text[end].is_word and not text[end].breaks:
        if text[end].key in _ENDS:
            break
        end += 1
    return frozenset(text.keys[place:end]) - _NO_NAMES


def is_same_project(mine: Name, theirs: Name) -> bool:
    """Whether two names have enough words in common to be those of one project."""
    return len(mine & theirs) >= _SAME * min(len(mine), len(theirs))
