"""What a sentence or a part of one only adds to the one before it: a time, an owner, a state, a sum, more figures."""

from __future__ import annotations

import re

from tracker.domain.vietnamese import words
from tracker.splitting.segments import trimmed
from tracker.splitting.units import begins_with_subject
from tracker.splitting.verbs import acts_on_a_day, begins_with_action, begins_with_event, begins_with_tail

# A part that says by when, not what: "hoàn thành trước ngày 20/9".
_TIME = re.compile(
    r"(?:phải\s+)?(?:(?:hoàn\s+(?:thành|tất)|xong|kết\s+thúc|thực\s+hiện|báo\s+cáo|gửi|trình)\s+)?(?:xong\s+)?"
    r"(?:chậm\s+nhất|trước|trong|vào|đến\s+hết|không\s+(?:muộn|quá)|thời\s+(?:gian|hạn)|hạn|từ\s+ngày|ngày)\b"
    r"(?=[^;]{0,30}(?:\d|tháng|quý|năm|tuần))\S*(?:\s+\S+){1,14}$",
    re.IGNORECASE,
)
# A line of a task's own sheet: "Chủ trì: …", "Đơn vị phối hợp: …", "Hạn hoàn thành: …", "Sản phẩm: …".
_SHEET_LINE = re.compile(
    r"(?:(?:đơn vị|cơ quan|bộ phận|người|cán bộ|lãnh đạo)\s+"
    r"(?:chủ trì|phối hợp|thực hiện|phụ trách|chỉ đạo|theo dõi|tham mưu)|chủ trì|phối hợp|phụ trách|"
    r"(?:thời gian|thời hạn|hạn|tiến độ|địa điểm|thành phần|sản phẩm|kinh phí|số lượng)(?:\s[^\W\d_]+){0,3})\s*:",
    re.IGNORECASE,
)
# A part that says how things stand with what is before it: "đã nghiệm thu".
_STATE = re.compile(r"(?:đã|đang|được)\s")
# "04/05 trạm bơm đã vận hành": a figure that is the subject of a sentence.
_HAS_DONE = re.compile(r"\d[\d./]*\s+(?:[^\W\d_]+\s+){1,5}(?:đã|được)\s", re.IGNORECASE)
# "; thu lệ phí 12 triệu đồng": what an act has brought in or cost.
_SUM = re.compile(
    r"(?:thu|nộp|chi|phạt|xử phạt|truy thu|trị giá|với|hết)\b[^\d;]{0,30}[\d.,]+\s*(?:nghìn |triệu |tỷ )?đồng\W*$",
    re.IGNORECASE,
)
# "Toàn xã có 512 hộ …", "Đến nay đã có 12 mô hình …", "Có 12 mô hình … được công nhận"
_THINGS_THERE_ARE = re.compile(
    r"(?:(?:(?:Đến nay|Hiện nay|Hiện),?\s)?(?:[Tt]oàn \w+\s)?(?:đã\s)?(?<=\s)có|Có(?=.*\bđược\s))\s"
    r"[\d.,/]+ (?P<thing>[^\W\d_]+ [^\W\d_]+)\b"
)
# Results of something else than the sentence before: "Kết quả bình chọn hàng Việt: 24 mặt hàng …".
_RESULTS_OF = re.compile(r"Kết quả (?!đạt|cụ thể|là |như |thực hiện|có )[^:.;]{8,}:")
# A figure that is told, not an act: "giải ngân ước đạt 45%", "nuôi trồng tăng 3,2%".
_MEASURED = re.compile(
    r"(?:[^\s,]+\s+){1,8}?(?:ước\s+(?:thực hiện\s+|tính\s+)?)?(?:đạt|tăng|giảm|chiếm|bằng|ước|là)\s+(?:\w+\s+){0,2}\d",
    re.IGNORECASE,
)


def acts(text: str) -> bool:
    """Whether the text is an action of its own, with or without its subject, or something that takes place."""
    return begins_with_action(text) or begins_with_event(text) or begins_with_subject(text)


def goes_on(sentence: str, before: str) -> bool:
    """Whether a sentence only adds figures, times or owners to the one before."""
    adds = begins_with_tail(sentence) or is_sheet_line(sentence) or is_time(sentence) or _is_figure(sentence)
    counts = _only_counts(sentence) and _only_counts(before)
    return (adds or counts) and not _is_another_count(sentence, before)


def is_tail(part: str) -> bool:
    """Whether a part is nothing by itself: a time, a purpose, an owner, a state, a sum."""
    adds = _STATE.match(part) or _SUM.match(part) or is_sheet_line(part)
    return bool(adds or is_time(part) or begins_with_tail(part) or not words(part))


def is_time(part: str) -> bool:
    """Whether a part says by when, not what: "hoàn thành trước ngày 20/9"."""
    return bool(_TIME.match(trimmed(part))) and not acts_on_a_day(part)


def is_sheet_line(text: str) -> bool:
    """Whether it is a line of a task's own sheet: "Chủ trì: …", "Hạn hoàn thành: …"."""
    return bool(_SHEET_LINE.match(text))


def is_count(part: str) -> bool:
    """Whether a part tells a figure and no action."""
    return any(char.isdigit() for char in part) and not acts(part)


def goes_on_counting(before: str, part: str) -> bool:
    """Whether a part is a figure behind figures: "Kim ngạch … đạt 9 triệu USD; chăn nuôi tăng 3%"."""
    return not acts(before) and bool(_MEASURED.match(before) and _MEASURED.match(part))


def _is_another_count(sentence: str, before: str) -> bool:
    """Whether a sentence that might go on counts something that the one before does not speak of."""
    if found := _THINGS_THERE_ARE.match(sentence):
        return found["thing"].lower() not in before.lower()
    return bool(_RESULTS_OF.match(sentence)) and not acts(before)


def _is_figure(sentence: str) -> bool:
    """Whether the sentence begins with a figure and says of nobody that he did something ("04/05 trạm bơm đã …")."""
    return sentence[0].isdigit() and not _HAS_DONE.match(sentence) and not acts_on_a_day(sentence)


def _only_counts(sentence: str) -> bool:
    """Whether the sentence gives figures and names no action."""
    return is_count(sentence) and not _HAS_DONE.match(sentence)
