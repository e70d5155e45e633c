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
    "lực lượng dân quân": "dân quân cơ động; dân quân thường trực; dân quân tại chỗ; dân quân phòng không",
    "cơ quan đảng": "ban chấp hành = bch; ủy ban kiểm tra",
    "môn": """
        bóng đá; bóng chuyền; cầu lông; bóng bàn; cờ tướng; quần vợt; điền kinh; kéo co; bơi lội = bơi; bi sắt;
        việt dã = marathon; pickleball
        """,
    "sắc thuế": """
        thuế đất phi nông nghiệp = thuế sử dụng đất phi nông nghiệp; lệ phí môn bài; thuế thu nhập cá nhân;
        thuế giá trị gia tăng; thuế tài nguyên
        """,
    "quy hoạch": """
        quy hoạch chung; quy hoạch chi tiết; quy hoạch phân khu; kế hoạch sử dụng đất = quy hoạch sử dụng đất
        """,
    "loại hình vận tải": "xe buýt; taxi; xe hợp đồng; đường sắt; đường thủy = thủy nội địa = đò",
    "ngành hàng": "da giày = giày da; dệt may = may mặc; chế biến gỗ; xăng dầu; gốm sứ",
    "việc nhân sự": """
        tuyển dụng = xét tuyển = tiếp nhận vào; chấm dứt hợp đồng = thôi việc = nghỉ hưu; bổ nhiệm;
        điều động = luân chuyển = thuyên chuyển; nâng lương = nâng bậc lương
        """,
    "tài khóa": "quyết toán; dự toán",
    "dịp": """
        tết nguyên đán; trung thu; quốc khánh; giỗ tổ; vu lan; giáng sinh; phật đản;
        tổng kết năm học; khai giảng = năm học mới; quốc tế thiếu nhi; quốc tế lao động; quốc tế phụ nữ;
        phụ nữ việt nam; nhà giáo việt nam
        """,
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
