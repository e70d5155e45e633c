"""How many of a class of things a text counts: learners, members and "em" are all people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from tracker.matching.phrasebook import Phrasebook, read_groups
from tracker.matching.tokens import Text

PEOPLE = "người"
_CLASSES = """
người = học sinh = học viên = sinh viên = thí sinh = em = cháu = trẻ = hội viên = đoàn viên = đảng viên = quần chúng =
chị = anh = cụ = lao động = cán bộ = công chức = viên chức = giáo viên = thanh niên = nông dân = phụ nữ = nữ = công
nhân = nhân viên = đồng chí = bác sĩ = điều dưỡng = kiểm lâm = chiến sĩ = ngư dân = đại biểu = cộng tác viên = công
dân = nhà giáo = giảng viên = tuyên truyền viên = bệnh nhân = vận động viên = cử tri = thành viên;
hộ = gia đình;
căn = ngôi = căn nhà = ngôi nhà = mái ấm;
doanh nghiệp = công ty = hợp tác xã;
km = ki lô mét;
ha = héc ta;
tấn;
triệu đồng;
tỷ đồng;
cây
"""
_CLASS_OF = Phrasebook({noun: name for name, nouns in read_groups(_CLASSES) for noun in nouns})


def amounts(text: Text) -> Mapping[str, set[float]]:
    """The numbers of each class: "212 em, 09 giáo viên" → {"người": {212, 9}}; of a share its part counts."""
    found: dict[str, set[float]] = defaultdict(set)
    for place in text.no_words:
        if place + 1 == len(text) or text[place + 1].gap != " ":
            continue
        entry = _CLASS_OF.at(text.keys, place + 1)
        number = text[place].raw.partition("/")[0].replace(".", "").replace(",", ".")
        if entry and number.replace(".", "", 1).isdigit():
            found[entry[1]].add(float(number))
    return found


def is_of_class(text: Text, place: int, name: str) -> bool:
    """Whether things of a class stand at a place."""
    entry = _CLASS_OF.at(text.keys, place)
    return entry is not None and entry[1] == name
