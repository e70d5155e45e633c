"""People by name: whose case it is. "ông Bình" may be "ông Nguyễn Thanh Bình", but not "bà Phan Thị Bình".

Vietnamese call each other by the last word of the name, the given name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Found
from tracker.matching.tokens import Text

PERSON, FULL_NAME, COMRADE = "tên người", "họ tên", "đồng chí"
PEOPLE_SIGNS = {tuple(words(sign)): sign for sign in ("ông", "bà", "anh", "chị", "cụ", "em", "cháu", "hộ", COMRADE)}
_SEXES = {key: sex for sex, titles in enumerate(("ông anh", "bà chị")) for key in words(titles)}
_LOOSE = frozenset(words("em cháu hộ"))  # these stand as often before a word that is no name: "các em Trường …"
_BEFORE_OTHERS = frozenset(words("trẻ chị bảo cứu ủng giám phòng anh đàn"))  # "trẻ em Khmer", "chị em Hội Phụ nữ"
_NO_NAMES = frozenset(  # with these begin offices and bodies: "bà Chủ tịch", "các cháu Trường Mầm non"
    words("chủ phó giám trưởng bí tổng viện hiệu bộ thủ mẹ luật thường trường lớp hội đội chi ban ủy công liên phòng")
)
_OFFICES = {
    tuple(words(office))
    for office in ("chủ tịch", "phó chủ", "giám đốc", "phó giám", "bí thư", "phó bí", "trưởng phòng", "trưởng ban")
}
_LONGEST_NAME = 5


def people(text: Text, signs: Iterable[Found[str]]) -> dict[str, set[str]]:
    """The people a text names: their given names, and the names as they are written with what tells the sex.

    "ông Nguyễn Thanh Bình" → {"tên người": {"bình"}, "họ tên": {"ông nguyễn thanh bình"}}. Comrades, and who is named
    with an office, are as often the ones who lead the work: they are a kind of their own.
    """
    keys = text.keys
    named: set[str] = set()
    leading: set[str] = set()
    for place, length, sign in signs:
        if sign == COMRADE:
            leading |= _names_from(text, place + length, at_least=1)[0]
        elif text[place].raw.islower() and not (place and keys[place - 1] in _BEFORE_OTHERS):
            names, end = _names_from(text, place + 1, at_least=2 if keys[place] in _LOOSE else 1)
            (leading if keys[end : end + 2] in _OFFICES else named).update([_title(keys, place) + n for n in names])
    found = {PERSON: {_given(name) for name in named}, FULL_NAME: named, COMRADE: {_given(name) for name in leading}}
    return {kind: values for kind, values in found.items() if values}


def are_others(mine: AbstractSet[str], theirs: AbstractSet[str]) -> bool:
    """Whether of two sets of names as they are written no two may be those of one person."""
    return not any(_may_be_one(one.split(" "), other.split(" ")) for one in mine for other in theirs)


def _may_be_one(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one name is the other or its end, and both are not of two sexes."""
    sexes = {_SEXES[name[0]] for name in (one, other) if name[0] in _SEXES}
    mine, theirs = (name[1:] if name[0] in _SEXES else name for name in (one, other))
    length = min(len(mine), len(theirs))
    return len(sexes) <= 1 and mine[-length:] == theirs[-length:]


def _title(keys: Sequence[str], place: int) -> str:
    """The title at a place with a blank behind it; "" for one that tells no sex, as "ông (bà)" does."""
    tells_sex = keys[place] in _SEXES and not (place and keys[place - 1] in _SEXES)
    return f"{keys[place]} " if tells_sex else ""


def _given(name: str) -> str:
    return name.rpartition(" ")[2]


def _names_from(text: Text, place: int, *, at_least: int) -> tuple[set[str], int]:
    """The names of a list and where it ends: "Lê Văn Tư, Trần Thị Lan"; a further name has two words at least."""
    found: set[str] = set()
    end = place
    while place < len(text):
        name = _name_at(text, place)
        if len(name) < (2 if found else at_least) or name[0] in _NO_NAMES:
            break
        found.add(" ".join(name))
        end = place + len(name)
        place = end + (end < len(text) and text[end].raw == "và")
        if place == end and (end == len(text) or text[end].gap.strip() not in (",", ";")):
            break
    return found, end


def _name_at(text: Text, place: int) -> tuple[str, ...]:
    """The capitalised words from a place on; a colon or bracket may stand before the first."""
    end = place
    while end < min(len(text), place + _LONGEST_NAME) and text[end].is_name and not (end > place and text[end].breaks):
        end += 1
    return text.keys[place:end]
