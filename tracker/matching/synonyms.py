"""Phrases that every clerk takes for the same. A modest list: a word belongs here only if it is so in any office."""

from __future__ import annotations

from collections.abc import Sequence

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
_LONGEST = max(map(len, CANONICAL))
_FIRST_WORDS = {phrase[0] for phrase in CANONICAL}


def canonical(keys: Sequence[str]) -> tuple[str, ...]:
    """The words with each listed phrase replaced by the first of its group, the longest phrase first."""
    out: list[str] = []
    place = 0
    while place < len(keys):
        for length in range(_LONGEST if keys[place] in _FIRST_WORDS else 0, 0, -1):
            phrase = CANONICAL.get(tuple(keys[place : place + length]))
            if phrase:
                out.extend(phrase)
                place += length
                break
        else:
            out.append(keys[place])
            place += 1
    return tuple(out)
