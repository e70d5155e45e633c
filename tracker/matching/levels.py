"""Whose work it is: the level of government or of school, and the body that meets or is looked into.

A contest of the district is not that of the province, nor a session of the people's council one of the committee.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrase, Phrasebook, read_groups
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
_HEADED = Phrasebook(  # what is told apart by the level behind it
    {
        tuple(words(phrase)): kind
        for kind, phrases in {
            CHAIR: ("chủ tịch ủy ban nhân dân", "chủ tịch hội đồng nhân dân"),
            PARTY: ("đảng bộ",),
        }.items()
        for phrase in phrases
    }
)
_LEVEL_SIGN = words("cấp")[0]
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


def _read(listed: str) -> Phrasebook[str]:
    """Phrases with the name under which they are filed, the first of their group."""
    return Phrasebook({phrase: name for name, phrases in read_groups(listed) for phrase in phrases})


_SCHOOL_OF, _LEVEL_OF, _BODY_OF = _read(_SCHOOLS), _read(_LEVELS), _read(_BODIES)
_BEGIN = frozenset((*_SCHOOL_OF.begins, *_BODY_OF.begins, *_HEADED.begins, _LEVEL_SIGN))


def levels(text: Text) -> dict[str, set[str]]:
    """All that a text says of levels and bodies: "Hội thi cấp huyện" → {"cấp": {"huyện"}}."""
    keys = text.keys
    found: dict[str, set[str]] = defaultdict(set)
    for place in text.places_of(_BEGIN):
        school, body, head = _SCHOOL_OF.at(keys, place), _BODY_OF.at(keys, place), _HEADED.at(keys, place)
        level = _LEVEL_OF.at(keys, place + head[0]) if head and place + head[0] < len(keys) else None
        if head and level:
            found[head[1]].add(level[1])
        if school:
            found[SCHOOL].add(school[1])
        if body and _is_whose(keys, place):
            found[BODY].add(body[1])
        if keys[place] == _LEVEL_SIGN and not (place and keys[place - 1] in _OTHER_WORDS):
            found[LEVEL].update(_levels_from(text, keys, place + 1))
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
