"""What a task asks for and the words by which a report says that it was done: an inspection leaves findings behind.

Only kinds of work with words of their own are listed; of any other work nothing can be told by the verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.vietnamese import words

Phrase = tuple[str, ...]

_KINDS = """
kiểm tra, giám sát, thanh tra, hậu kiểm, phúc tra, tuần tra | kiểm soát; xử phạt; vi phạm; phát hiện; đoàn;
làm việc với; chấm; thẩm tra; ra quân; tự chấm; kết luận; chưa đạt; nhắc nhở; xử lý; kiến nghị; ghi nhận; quan sát; đo;
điểm; đi thực tế; xảy ra; thông báo; ổn định; mẫu; đủ điều kiện
/ tập huấn, bồi dưỡng, đào tạo, huấn luyện, mở lớp | lớp; khóa; học viên; hướng dẫn; truyền đạt; thực tập; cử; học;
chuyên đề; người dự; tham dự; giảng
/ mua sắm, mua, đấu thầu, mời thầu, trang bị | thầu; chào giá; báo giá; hợp đồng; bàn giao; lắp; nghiệm thu; cấp phát;
nhận đủ; mua; đưa vào sử dụng; mời quan tâm; thiết bị; tham số; giá gói
/ số hóa | quét; cập nhật; nhập; tạo lập; làm sạch; trang; tài liệu
/ rà soát, đơn giản hóa | thống kê; danh sách; điều tra; khảo sát; cắt giảm; bãi bỏ; công bố; xác minh; đề xuất;
đối chiếu; danh mục; kiến nghị; còn; sửa đổi; bổ sung; phát hiện; kết quả; xác định; đăng ký; xóa; báo cáo; giảm; trình;
thay thế; đưa ra; hoàn thành; phê duyệt; loại; cập nhật
/ đôn đốc, vận động, tuyên truyền | phát động; truyền thông; đăng; tin; bài; băng rôn; tờ; loa; phát thanh; phổ biến;
hướng dẫn; văn bản; công văn; buổi; treo; ký cam kết; nhắc; giao; làm việc; họp; kế hoạch; cuộc; lượt; tư vấn; đạt;
chuyên mục; nhắn; tham gia; nộp; thông báo; hội nghị; ký; phát
"""


def _read(kind: str) -> tuple[tuple[Phrase, ...], tuple[str, ...]]:
    """The verbs of a kind of work, and all phrases by which it is told, with a blank around each word."""
    verbs, said = kind.split("|")
    asked = tuple(tuple(words(verb)) for verb in verbs.split(","))
    told = (*asked, *(tuple(words(phrase)) for phrase in said.split(";")))
    return asked, tuple(f" {' '.join(phrase)} " for phrase in told)


_WORK = [_read(kind) for kind in _KINDS.split("/")]
_ASKED = {verb: told for verbs, told in _WORK for verb in verbs}
_BEFORE = frozenset(
    words("tiếp tục thường xuyên tăng cường đẩy mạnh tổ chức thực hiện triển khai tham mưu phối hợp công tác")
    + words("từ đến ngày trong tháng tuần")
)


def asked_work(keys: Sequence[str]) -> tuple[Phrase, tuple[str, ...]]:
    """The verb with which a task begins, and all phrases that tell of such work; both empty for any other beginning."""
    place = 0
    while place < len(keys) and (keys[place] in _BEFORE or keys[place][0].isdigit()):
        place += 1
    verbs = (tuple(keys[place : place + length]) for length in (3, 2, 1))
    return next(((verb, _ASKED[verb]) for verb in verbs if verb in _ASKED), ((), ()))


def tells(spoken: str, told: Sequence[str]) -> bool:
    """Whether a text, its keys as one string with blanks around them, holds one of the phrases."""
    return any(phrase in spoken for phrase in told)
