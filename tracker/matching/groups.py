"""For whom a work is done: "cho đoàn viên thanh niên" is another class than "cho học sinh"."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrase, Phrasebook, read_groups

_LISTED = """
trẻ em = thiếu nhi = trẻ = học sinh = sinh viên = cháu = bé = em = thiếu niên; giáo viên = nhà giáo = thầy cô = cô giáo;
thanh niên = đoàn viên thanh niên; phụ nữ = chị em = hội viên phụ nữ; nông dân = hội viên nông dân = bà con nông dân;
người cao tuổi = người già = các cụ; người khuyết tật; hộ nghèo = hộ cận nghèo = người nghèo; đảng viên;
người có công = thương binh = liệt sĩ = gia đình chính sách = bệnh binh; công nhân = người lao động;
cán bộ = công chức = viên chức = công viên chức; doanh nghiệp = hợp tác xã = hộ kinh doanh = tiểu thương = cơ sở;
lái xe = tài xế; trưởng thôn = trưởng ấp = trưởng khu phố = trưởng bản = già làng = người có uy tín;
bác sĩ; điều dưỡng = hộ sinh; y tế thôn bản = y tế thôn = y tế ấp; dân quân = dân quân tự vệ; ngư dân = chủ tàu;
cựu chiến binh; hòa giải viên; cộng tác viên; người dân tộc = đồng bào dân tộc; chức sắc; ban chỉ huy; đại biểu
"""
_GROUPS = Phrasebook({phrase: name for name, phrases in read_groups(_LISTED) for phrase in phrases})
_FOR = words("cho")[0]
_WITHIN = 8  # words behind "cho" among which the groups stand


def groups(keys: Phrase) -> frozenset[str]:
    """The groups named behind each "cho" of a text (its keys), each by the first of its names."""
    starts = [place + 1 for place, key in enumerate(keys) if key == _FOR]
    return frozenset(name for start in starts for _, _, name in _GROUPS.all_in(keys[start : start + _WITHIN]))
