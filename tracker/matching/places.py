"""Named places by level, so that two communes can be told apart and a commune is not held against a district."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Found, read_groups
from tracker.matching.tokens import Text

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
_OBJECTS = """
chợ; cầu; hẻm; đê; cống; hồ; trạm bơm; khu kinh tế; khu dân cư; khu tái định cư; khu du lịch; khu đô thị; nhà máy; bến;
bến xe; bến phà; cảng; đình; chùa; đền; miếu; di tích; nghĩa trang; làng nghề; đảo; bãi rác; đường = tuyến đường;
khu công nghiệp = cụm công nghiệp; thửa; lễ hội; suối; đập; hồ chứa; nút giao; ngã tư; ngã ba; nhà văn hóa;
quảng trường;
vườn quốc gia = khu bảo tồn = khu bảo tồn thiên nhiên; kè; mỏ; cửa khẩu; ga
"""
_OWNERS = """
bệnh viện; câu lạc bộ; kênh; rạch; sông; công viên; trạm y tế; đền thờ; chi nhánh;
khoa; chi bộ; chi đoàn; chi hội; phòng khám = phòng khám đa khoa = phòng khám đa khoa khu vực; trung tâm; giáo xứ
"""
_LEVEL_OF = {tuple(words(name)): level for level, names in _NAMES.items() for name in names}
_LEVEL_OF |= {name: level for level, names in read_groups(f"{_OBJECTS};{_OWNERS}") for name in names}
OBJECTS = frozenset(name for name, _ in read_groups(_OBJECTS))
OWNERS = frozenset(name for name, _ in read_groups(_OWNERS))  # partners of the work as often as its place
_NO_PLACES = frozenset(tuple(words(p)) for p in ("yêu cầu", "nhu cầu", "cung cầu", "toàn cầu", "gia đình", "kiểm đình"))
_LONGEST_NAME = 4
_SEATS = {tuple(words(seat)) for seat in ("thành phố", "thị xã", "tỉnh", "huyện", "khu vực")}
_AT = ("tại", "ở")
_PLURAL = frozenset(words("các những"))
_RANK = words("cấp")[0]
_BEHIND_NAMES = {"và", "ngày", "từ", "đến", "trong", "để", "theo", "về", "cho", "của", "bị", "đã", "do", "với", "được"}
SPOT = "nơi"  # a name without the noun of its level: "tại Bàu Sen"
PLACE_SIGNS = _LEVEL_OF | {tuple(words(word)): SPOT for word in _AT}
"""What a name may stand behind, each with the level of the name."""


def places(text: Text, signs: Iterable[Found[str]]) -> dict[str, set[str]]:
    """Named places by level, each name as its tone keys: "xã Vĩnh Thuận, Long Phước" → {"xã": {…, …}}.

    Names behind a colon belong to the "các xã …" before it.
    """
    found: dict[str, set[str]] = defaultdict(set)
    plural = ""
    named = {place + length: (place, level) for place, length, level in signs if place + length < len(text)}
    is_listing = not _PLURAL.isdisjoint(text.vocabulary)
    colons = [place for place in text.apart if place and ":" in text[place].gap] if is_listing else []
    for place in sorted({*named, *colons}) if colons else named:
        start, level = named.get(place, (place, ""))
        if level == SPOT:
            name = _name_at(text, place)[0] if text[start].raw in _AT else ""
            if " " in name and _ends_alone(text, place + name.count(" ") + 1):
                found[SPOT].add(name)
            continue
        if level and start and text[start - 1].key in _PLURAL:
            plural = level
        if ":" in text[place].gap:
            level, plural = plural, ""
        elif text[place].breaks or not _is_level(text, start):
            continue
        if level:
            found[level] |= _names_from(text, place) or _seat(text.keys, level, place)
    return {level: names for level, names in found.items() if names}


def place_words(marks: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The words of all named places among the marks of a text, as tone keys."""
    named = [name for level in LEVELS for name in marks.get(level, ()) if not name.isdigit()]
    return frozenset(" ".join(named).split())


def _is_level(text: Text, start: int) -> bool:
    """Whether the noun that begins at a place names a level: in "cấp tỉnh", "gia đình" and "Đình Cầu" none does."""
    if not start:
        return True
    before, noun = text[start - 1], text[start]
    is_part_of_name = noun.is_name and before.is_name and not noun.breaks
    return not (is_part_of_name or before.key == _RANK or (before.key, noun.key) in _NO_PLACES)


def _seat(keys: tuple[str, ...], level: str, place: int) -> set[str]:
    """The level by which a house or branch without a name of its own is known: "Chi nhánh thành phố", "Bến xe tỉnh"."""
    seats = (keys[place : place + length] for length in (2, 1))
    return next(({" ".join(seat)} for seat in seats if level not in LEVELS and seat in _SEATS), set())


def _names_from(text: Text, place: int) -> set[str]:
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


def _name_at(text: Text, place: int) -> tuple[str, int]:
    """The capitalised words from a place on as one name, and where it ends; one capital amid small letters is none."""
    if place == len(text) or not text[place].is_name:
        return "", place
    end, last = place + 1, min(len(text), place + _LONGEST_NAME)
    while end < last and text[end].is_name and not text[end].breaks:
        end += 1
    if end == place + 1 and not _ends_alone(text, end):
        return "", place
    return " ".join(text.keys[place:end]), end


def _ends_alone(text: Text, end: int) -> bool:
    """Whether no word follows that could belong to the name: "Văn" of "Nhà Văn hóa" is no name."""
    return end == len(text) or text[end].breaks or text[end].kind == "number" or text[end].raw in _BEHIND_NAMES
