"""Phrases that every clerk takes for the same. A modest list: a word belongs here only if it is so in any office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from tracker.domain.vietnamese import words

_SAME = """
tập huấn = bồi dưỡng;
trang thông tin điện tử = cổng thông tin điện tử = website;
người bệnh = bệnh nhân;
số hóa = quét;
khảo sát = thăm dò;
trẻ em = thiếu nhi = thiếu niên nhi đồng;
hội thi = cuộc thi;
người cao tuổi = người già;
bộ phận một cửa = bộ phận tiếp nhận và trả kết quả = bộ phận tiếp nhận trả kết quả;
khen thưởng = tuyên dương = biểu dương;
trao tặng = tặng = trao;
thăm hỏi = thăm;
nghỉ việc = thôi việc;
tiêm chủng = tiêm phòng = tiêm vắc xin;
mua sắm = mua;
đấu thầu = lựa chọn nhà thầu = mời thầu;
tuyển dụng = thi tuyển = xét tuyển;
ô tô = xe ô tô;
giáo viên = nhà giáo;
thư điện tử = email;
tai nạn giao thông = va chạm giao thông;
diễn tập = thực tập phương án;
sát hạch = thi sát hạch
"""

_GROUPS = [[tuple(words(phrase)) for phrase in group.split("=")] for group in _SAME.split(";")]
CANONICAL = {phrase: group[0] for group in _GROUPS for phrase in group}
Pairs = tuple[tuple[str, str], ...]
"""Phrases that an office has found to mean the same."""


@lru_cache(maxsize=4)
def _listed(own: Pairs) -> tuple[Mapping[tuple[str, ...], tuple[str, ...]], int, frozenset[str]]:
    """Phrases with the first of their group, the length of the longest, and the words that any begins with."""
    known = dict(CANONICAL)
    for pair in own:
        one, other = (tuple(words(phrase)) for phrase in pair)
        first = known.get(one) or known.get(other) or one
        known |= dict.fromkeys((one, other), first)
    return known, max(map(len, known)), frozenset(phrase[0] for phrase in known)


def canonical(keys: Sequence[str], own: Pairs = ()) -> tuple[str, ...]:
    """The words with each listed phrase replaced by the first of its group, the longest phrase first."""
    known, longest, first_words = _listed(own)
    if first_words.isdisjoint(keys):
        return tuple(keys)
    out: list[str] = []
    place = 0
    while place < len(keys):
        for length in range(longest if keys[place] in first_words else 0, 0, -1):
            phrase = known.get(tuple(keys[place : place + length]))
            if phrase:
                out.extend(phrase)
                place += length
                break
        else:
            out.append(keys[place])
            place += 1
    return tuple(out)
