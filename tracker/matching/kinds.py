"""Which of several a text is about, where a report tells them apart: which disease, crop, examination or people.

Two texts that each name one, and none in common, are about two works.
"""

from __future__ import annotations

from collections import defaultdict

from tracker.domain.vietnamese import tone_key
from tracker.matching.phrasebook import Phrase, Phrasebook

_LISTED = {
    "nhóm bệnh": """
        không lây nhiễm = bệnh không lây = bệnh mạn tính = bệnh mãn tính;
        truyền nhiễm = bệnh lây nhiễm = lây nhiễm nguy hiểm = bệnh lây
        """,
    "bệnh": """
        sởi = rubella; bạch hầu; ho gà; bại liệt; viêm não nhật bản; tay chân miệng; sốt xuất huyết; sốt rét; thủy đậu;
        đau mắt đỏ; bệnh lao = lao phổi; bệnh dại = phòng dại = vắc xin dại; bệnh phong; hiv = aids; cúm gia cầm;
        dịch tả lợn = dịch tả heo; lở mồm long móng; viêm da nổi cục; tai xanh; tăng huyết áp = cao huyết áp;
        đái tháo đường = tiểu đường; ung thư
        """,
    "vụ": "hè thu; đông xuân; thu đông; vụ mùa = lúa mùa; xuân hè",
    "kỳ thi": """
        tuyển sinh = vào lớp 10 = vào lớp 6; tốt nghiệp; học sinh giỏi; giáo viên giỏi; thăng hạng; nâng ngạch;
        sát hạch lái xe; đánh giá năng lực
        """,
    "vật nuôi": "trâu bò = gia súc lớn; lợn = heo; gia cầm = gà vịt; chó mèo",
    "việc quân": "nhập ngũ = giao quân = khám tuyển = sơ tuyển; xuất ngũ; diễn tập",
    "dịp": "tết nguyên đán; trung thu; quốc khánh; giỗ tổ; vu lan; giáng sinh; phật đản",
    "người": "người cao tuổi; người khuyết tật; người có công; trẻ em = thiếu nhi = trẻ mồ côi",
}


def _read(kind: str, listed: str) -> dict[Phrase, tuple[str, str]]:
    """The phrases of a kind with its name and that of what they stand for, the first of their group."""
    groups = [group.split("=") for group in listed.split(";")]
    return {tuple(tone_key(phrase).split()): (kind, " ".join(group[0].split())) for group in groups for phrase in group}


KINDS = frozenset(_LISTED)
_NAMES = Phrasebook({phrase: name for kind, listed in _LISTED.items() for phrase, name in _read(kind, listed).items()})


def kinds(keys: Phrase) -> dict[str, set[str]]:
    """Which one a text (its keys) names, by what they are kinds of: {"vụ": {"hè thu"}}."""
    found: dict[str, set[str]] = defaultdict(set)
    for _, _, (kind, name) in _NAMES.all_in(keys):
        found[kind].add(name)
    return found
