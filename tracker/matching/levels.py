"""Whose work it is: the level of government or of school, and the body that meets or is looked into.

A contest of the district is not that of the province, nor a session of the people's council one of the committee.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Found, Phrase, Phrasebook, read_groups
from tracker.matching.tokens import Text

SCHOOL, LEVEL, BODY, CHAIR, PARTY = "cấp học", "cấp", "cơ quan", "chủ tịch", "đảng bộ"
_SCHOOLS = """
mầm non = mẫu giáo; tiểu học; trung học cơ sở; trung học phổ thông; giáo dục thường xuyên; cao đẳng; đại học
"""
_LEVELS = "tỉnh = thành phố; huyện = quận; xã = phường; trường; cơ sở; quốc gia = trung ương; khu vực; bộ"
_BODIES = """
ủy ban nhân dân; hội đồng nhân dân; đảng ủy = huyện ủy = tỉnh ủy; mặt trận tổ quốc = ủy ban mặt trận tổ quốc;
hội nông dân; hội phụ nữ = hội liên hiệp phụ nữ; hội cựu chiến binh; hội người cao tuổi; hội chữ thập đỏ;
đoàn thanh niên; công đoàn = liên đoàn lao động; hội khuyến học; hội liên hiệp thanh niên; hội đồng đội;
hội sinh viên; hội luật gia; hội làm vườn; hội cựu thanh niên xung phong; hội nạn nhân chất độc da cam
"""
_HEADED = {  # what is told apart by the level behind it
    CHAIR: ("chủ tịch ủy ban nhân dân", "chủ tịch hội đồng nhân dân"),
    PARTY: ("đảng bộ",),
}
_OTHER_WORDS = frozenset(  # behind these "cấp" is another word, or says whose people they are
    words("nâng cung trợ phân đẳng trung sơ cao phụ dân quan quyền vị hộ khẩn các ủy bộ chức viên an")
)
_BEFORE_BODY = frozenset(words("của họp phiên kỳ hội khối giám viên"))
_HEADS_OF_BODY = frozenset(words("thường trực ủy ban vụ chấp hành sát thường kỳ"))
_OF = words("của")[0]
_PAPERS = (
    "kế hoạch; chỉ đạo; nghị quyết; ý kiến; hướng dẫn; quyết định; công văn; chỉ thị; kết luận; chương trình; văn bản"
)
_ORDERS = {tuple(words(paper)) for paper in _PAPERS.split(";")}  # a task may rest on orders of several bodies
_LOOKED_BACK = 4
_ORDER_WITHIN = 8
_SOCIETY = tuple(words("xã hội"))


_LEVEL_OF = Phrasebook({phrase: name for name, phrases in read_groups(_LEVELS) for phrase in phrases})
LEVEL_SIGNS = {
    **{tuple(words(phrase)): (kind, phrase) for kind, phrases in _HEADED.items() for phrase in phrases},
    **{phrase: (SCHOOL, name) for name, phrases in read_groups(_SCHOOLS) for phrase in phrases},
    **{phrase: (BODY, name) for name, phrases in read_groups(_BODIES) for phrase in phrases},
    tuple(words(LEVEL)): (LEVEL, LEVEL),
}
"""What says something of levels, each with the kind of mark that it makes and the first name of its group."""


def levels(text: Text, signs: Iterable[Found[tuple[str, str]]]) -> dict[str, set[str]]:
    """All that a text says of levels and bodies by these signs: "Hội thi cấp huyện" → {"cấp": {"huyện"}}."""
    keys = text.keys
    found: dict[str, set[str]] = defaultdict(set)
    for place, length, (kind, name) in signs:
        behind = place + length
        if kind == SCHOOL or (kind == BODY and _is_whose(keys, place)):
            found[kind].add(name)
        elif kind == LEVEL and not (place and keys[place - 1] in _OTHER_WORDS):
            found[kind].update(_levels_from(text, keys, behind))
        elif kind in _HEADED and behind < len(keys):
            level = _LEVEL_OF.at(keys, behind)
            found[kind].update([level[1]] if level else [])
    return {kind: values for kind, values in found.items() if values}


def _levels_from(text: Text, keys: Phrase, place: int) -> set[str]:
    """The levels of a list: "huyện, xã", "tỉnh và huyện"; "xã hội" is none."""
    found: set[str] = set()
    while place < len(text):
        level = _LEVEL_OF.at(keys, place)
        if not level or keys[place : place + 2] == _SOCIETY:
            break
        found.add(level[1])
        place += level[0]
        if place < len(text) and text[place].raw.lower() in ("và", "hoặc"):
            place += 1
        elif place == len(text) or text[place].gap.strip() not in (",", "-", "/"):
            break
    return found


def _is_whose(keys: Phrase, place: int) -> bool:
    """Whether a body is named as the one that meets or owns: "phiên họp thường kỳ UBND", "của Thường trực HĐND"."""
    end = place
    while place - _LOOKED_BACK < end and end and keys[end - 1] in _HEADS_OF_BODY:
        end -= 1
    if not end or keys[end - 1] not in _BEFORE_BODY:
        return False
    return keys[end - 1] != _OF or _ORDERS.isdisjoint(pairwise(keys[max(0, end - _ORDER_WITHIN) : end]))
