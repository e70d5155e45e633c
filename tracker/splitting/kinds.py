"""How a task ends: once, each period anew, or never (GUIDE: "kind")."""

from __future__ import annotations

import re

from tracker.domain.split import Kind
from tracker.splitting.citations import citations
from tracker.splitting.units import without_owner
from tracker.splitting.verbs import begins_steadily

_EVERY = re.compile(
    r"\b(?:hằng|hàng)\s+(?:ngày|tuần|tháng|quý|năm)\b|\bđịnh kỳ\s+(?:tháng|quý|tuần)|\bmỗi\s+(?:tuần|tháng|quý)\b",
    re.IGNORECASE,
)
_STEADILY = re.compile(r"thường xuyên|liên tục", re.IGNORECASE)
# By when, not for which period: "trong tháng 5", "trước ngày 28 tháng 5", "tuần 2 tháng 5", "(tháng 10/2026)".
_BY_WHEN = re.compile(
    r"\b(?:trong|đầu|giữa|cuối|trước|xong|chậm nhất|tuần\s+\d|(?:ngày\s+)?\d{1,2})\s+"
    r"(?:tháng\s+\d{1,2}|quý\s+[IV\d]+)\b"
    r"|\(\s*(?:tháng|quý)\s[^()]*\)",
    re.IGNORECASE,
)
# The regular product of a period: "báo cáo … tháng 5", "chi trả … tháng 10", "công bố giá … quý I".
_PERIOD = r"(?:tháng\s+\d{1,2}|quý\s+(?:IV|I{1,3}|[1-4])\b|(?:0?6|0?9)\s+tháng|tuần\s+\d)"
_PRODUCT = (
    r"(?:báo cáo|chi trả|chi lương|trả lương|lập bảng|bảng lương|bảng kê|tổng hợp|giao ban|đối chiếu|xếp loại|"
    r"chấm công|sinh hoạt|công bố\s(?:\w+\s){0,3}?(?:giá|chỉ số|số liệu)|khảo sát\s(?:\w+\s){0,2}?hài lòng)"
)
_MAKING = r"(?:thực hiện|xây dựng|hoàn thành|gửi|tổng hợp|lập|trình|nộp|tham mưu|hoàn thiện|họp|tổ chức)"
_REGULAR = re.compile(rf"(?:{_MAKING}[^;:]{{0,40}}?\s)?{_PRODUCT}\b[^;]*?{_PERIOD}", re.IGNORECASE)
_MEETING = re.compile(r"^(?:[^;,]{0,25}\s)?(?:họp|hội nghị)\s[^;,]{0,30}\b(?:giao ban|thường kỳ)", re.IGNORECASE)
_ONCE = re.compile(r"\b(?:sơ kết|tổng kết)\b", re.IGNORECASE)
_OTHER_DUTIES = re.compile(
    r"\b(?:nhiệm vụ|công việc|công tác)\s+(?:khác|thường xuyên|đột xuất|phát sinh)|khi có yêu cầu", re.IGNORECASE
)
_CONTINUED = re.compile(r"(?:tiếp tục|tập trung|kịp thời|khẩn trương|chủ động)\b", re.IGNORECASE)
_END_PRODUCT = re.compile(
    r"\b(?:hoàn thiện|hoàn chỉnh|hoàn thành|hoàn tất|ban hành|nghiệm thu|soạn thảo|dự thảo)\b"
    r"|(?<!chương )(?<!quy )(?<!công )(?<!lộ )\btrình\b"
    r"|\b(?:xây dựng|lập|sửa đổi|bổ sung)\s+(?:dự thảo\s+)?"
    r"(?:đề án|kế hoạch|quy chế|phương án|báo cáo|hồ sơ|tờ trình|quyết định|nghị quyết)\b",
    re.IGNORECASE,
)
_SPREADS = re.compile(r"(?:quán triệt|phổ biến|học tập)\b", re.IGNORECASE)  # a paper is made known once
# A share of the whole to be come to: work of which some is left ("…, phấn đấu đạt 80%").
_SHARE_AIMED_AT = re.compile(r"\bphấn đấu\b[^;.]{0,40}\bđạt\s(?:\w+\s){0,2}\d[\d,.]*\s?%", re.IGNORECASE)
_CIRCUMSTANCES = re.compile(r"\s(?:theo|nhằm|góp phần|bảo đảm|đảm bảo|phục vụ|trên cơ sở|để)\s", re.IGNORECASE)

# A remark that says no more than how the work ends: "Định kỳ", "Việc thường xuyên", "Nhiệm vụ một lần".
_STATED = re.compile(
    r"(?:(?:công )?việc |nhiệm vụ )?(?:(?P<recurring>định kỳ)|(?P<ongoing>thường xuyên)|(?P<once>một lần))"
    r"(?: (?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm))?\W*$",
    re.IGNORECASE,
)


def stated_kind(remark: str) -> Kind | None:
    """The kind that a remark beside a task states; None where it says something else."""
    match = _STATED.match(remark.strip())
    if match is None:
        return None
    return Kind.RECURRING if match["recurring"] else Kind.ONGOING if match["ongoing"] else Kind.ONE_OFF


def kind_of(text: str, time: str = "") -> Kind:
    """The kind of a task from its text and the words of its deadline cell."""
    if _EVERY.search(time) or _EVERY.search(text):
        return Kind.RECURRING
    if _STEADILY.search(time) or _OTHER_DUTIES.search(text):
        return Kind.ONGOING
    action = without_owner(text)
    if _SPREADS.match(action) and citations(action):
        return Kind.ONE_OFF
    if begins_steadily(action):
        promised = _CIRCUMSTANCES.split(action, maxsplit=1)[0]
        ends = _CONTINUED.match(action) and _END_PRODUCT.search(promised) and not _SHARE_AIMED_AT.search(action)
        return Kind.ONE_OFF if ends else Kind.ONGOING
    if (_REGULAR.match(_BY_WHEN.sub("", action)) or _MEETING.search(action)) and not _ONCE.search(text):
        return Kind.RECURRING
    return Kind.ONE_OFF
