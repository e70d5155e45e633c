"""Whom or what a work is for, where two sentences begin alike: "tuyển dụng công chức" and "tuyển dụng viên chức".

The words for people and bodies stand in every report, and so tell nothing by themselves; one exchanged for another in
the same place of the same sentence is another work.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tracker.domain.vietnamese import words
from tracker.matching.grounds import Ground
from tracker.matching.phrasebook import Phrasebook, read_groups
from tracker.matching.profile import Profile
from tracker.matching.settings import Weights
from tracker.matching.tokens import Text

_LISTED = """
công chức; viên chức; người lao động = công nhân = lao động; người dân = nhân dân = bà con = hộ dân = hộ gia đình = hộ;
học sinh = trẻ em = thiếu nhi; sinh viên; giáo viên = nhà giáo = giảng viên; đoàn viên = thanh niên;
hội viên; đảng viên; nông dân; phụ nữ; người cao tuổi; người khuyết tật; cựu chiến binh; chủ hộ; bệnh nhân = người bệnh;
xã = phường = thị trấn = đặc khu; huyện = thị xã; thôn = ấp = khu phố = khóm = tổ dân phố = bản = buôn;
trường = trường học = trường trung học phổ thông = trường trung học cơ sở = trường tiểu học = trường mầm non;
sở = sở ngành; phòng chuyên môn; bệnh viện; trạm y tế; doanh nghiệp = công ty; hợp tác xã; đơn vị sự nghiệp;
hộ kinh doanh = tiểu thương; ban quản lý
"""
_GENERAL = "đơn vị; cơ quan; địa phương; tổ chức; cá nhân; cơ sở; người; cán bộ; đối tượng; đại biểu; tập thể"
_ANY = ""  # may be any of the others
_HEADS = Phrasebook(
    {noun: name for name, nouns in read_groups(_LISTED) for noun in nouns}
    | {tuple(words(noun)): _ANY for noun in _GENERAL.split(";")}
)
_COVERS = {  # the people of one may be those of the other, and a commune lies in a district
    "người dân": {"hội viên", "nông dân", "phụ nữ", "người cao tuổi", "chủ hộ", "người khuyết tật", "hộ kinh doanh"},
    "hội viên": {"nông dân", "phụ nữ", "cựu chiến binh", "người cao tuổi"},
    "huyện": {"xã", "thôn"},
    "xã": {"thôn"},
}
_FRAME, _SURE = 4, 6  # equal words from which on two sentences are alike up to the exchanged word, and surely so
_FIRST = 1  # most pairs differ in their first word
_DONE = tuple(words("đã"))
_JOINING = frozenset(words("và hoặc các những"))


def other_slot(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Both begin with the same words, numbers aside, and go on with other people or bodies."""
    start = int(result.keys[:1] == _DONE)
    is_alike = task.keys[:_FIRST] == result.keys[start : start + _FIRST]
    length = _equal(task.keys, result.keys[start:]) if is_alike else 0
    if length < _FRAME:
        return []
    for at in (length, length - 1):  # "công chức" and "công nhân" begin alike
        mine = _heads_at(task.text, at)
        theirs = _heads_at(result.text, start + at) if mine else ()
        if theirs:
            break
    else:
        return []
    if any(_may_be_one(a, b) for a in mine for b in theirs):
        return []
    said = [", ".join(sorted(heads)) for heads in (mine, theirs)]
    weight = weights.hard if length >= _SURE else weights.soft
    return [Ground("object", weight, partial("cùng khuôn câu, khác đối tượng: {} ≠ {}".format, *said))]


def _equal(mine: Sequence[str], theirs: Sequence[str]) -> int:
    """How many words two texts have in common from the beginning, any two numbers being the same."""
    for place, (a, b) in enumerate(zip(mine, theirs, strict=False)):
        if a != b and not (a[0].isdigit() and b[0].isdigit()):
            return place
    return min(len(mine), len(theirs))


def _heads_at(text: Text, place: int) -> set[str]:
    """The people or bodies listed from a place on, numbers passed over: "11 xã, phường" → {"xã"}."""
    keys, found = text.keys, set()
    while place < len(keys):
        head = _HEADS.at(keys, place)
        if head:
            found.add(head[1])
            place += head[0]
        elif keys[place] in _JOINING or keys[place][0].isdigit():
            place += 1
            continue
        if not head or place == len(keys) or not (text[place].gap.strip() == "," or keys[place] in _JOINING):
            break
    return found


def _may_be_one(one: str, other: str) -> bool:
    """Whether one is the other or covers it."""
    return one == other or _ANY in (one, other) or other in _COVERS.get(one, ()) or one in _COVERS.get(other, ())
