"""Deadlines of cells and of running text: the last day on which a task is in time (GUIDE: "deadline").

`in_cell` reads a table cell that holds nothing but a time. `in_text` looks in running text for a time introduced as
one, so that the dates of documents, titles, anniversaries and programmes stay what they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tracker.domain.period import Period
from tracker.splitting.citations import without_citations
from tracker.splitting.time_words import Time, times_in
from tracker.splitting.verbs import acts_on_a_day

_EVERY = r"(?:hằng|hàng)\s+(?:ngày|tuần|tháng|quý|năm)"
_NO_DATE = re.compile(rf"{_EVERY}|thường xuyên|mỗi\s+(?:tuần|tháng|quý)", re.IGNORECASE)
_WHOLE_PERIOD = re.compile(r"(?:trong|cuối|hết)\s+(?:tháng|quý|kỳ)\W*", re.IGNORECASE)
_EVERY_BEHIND = re.compile(rf"[\s,]*(?:của\s+)?{_EVERY}", re.IGNORECASE)
_EVERY_BEFORE = re.compile(r"(?:mỗi|một|hằng|hàng|\d+)\s+$", re.IGNORECASE)  # "mỗi tuần một lần"
_LIMIT = (
    r"(?:trước(?:\s+(?:thời\s+điểm|hết))?|chậm\s+nhất(?:\s+là)?(?:\s+(?:vào|trong|đến|trước))?|"
    r"không\s+(?:muộn|quá|chậm)(?:\s+hơn)?|(?<!tính )đến(?:\s+hết)?|"
    r"(?:thời\s+hạn|hạn)(?:\s+(?:hoàn\s+thành|cuối|chót|là))*\s*:?)"
)
_DONE = r"(?:hoàn\s+thành|hoàn\s+tất|xong|kết\s+thúc|đạt[^,;.]{0,20}|gửi|nộp)(?:\s+(?:trong|vào)|:)?"
_TIME = (
    r"(?:thời\s+gian(?:\s+(?:thực\s+hiện|tổ\s+chức|hoàn\s+thành|dự\s+kiến))?\s*:?(?:\s*dự\s+kiến)?(?:\s*trong)?|"
    r"dự\s+kiến(?:\s+(?:tổ\s+chức|thực\s+hiện|hoàn\s+thành|vào|trong))*|"
    r"vào(?:\s+(?:sáng|chiều|tối|trưa|lúc[^,;]{0,12}))?(?:\s+(?:thứ\s+\w+|chủ\s+nhật),?)?)"
)
_STATED = re.compile(rf"(?:{_LIMIT}|{_DONE}|{_TIME})\s*(?:vào\s+|trong\s+|hết\s+)?(?:ngày\s+)?$", re.IGNORECASE)
_WITHIN = re.compile(r"(?:^|[\s(,;])trong\s+$", re.IGNORECASE)
_WITHIN_AT_START = re.compile(r"(?:.*\()?\s*trong\s+$", re.IGNORECASE)
_OF_EVENTS = re.compile(
    r"(?:lễ(?:\s+lớn)?|sự\s+kiện|kỷ\s+niệm|kết\s+quả|phát\s+sinh|số\s+liệu)[^,;]{0,25}trong\s+$", re.IGNORECASE
)
_OCCASION = re.compile(
    r"(?:kỷ\s+niệm|chào\s+mừng|nhân(?:\s+dịp)?|dịp|hưởng\s+ứng|thời\s+điểm|tính\s+đến|tuyên\s+truyền|(?:ngày|nghỉ)\s+lễ|"
    r"lịch\s+sử|truyền\s+thống|(?:ngày|năm)\s+(?:sinh|thành\s+lập)|kỳ\s+họp)[^,;.()]{0,60}$",
    re.IGNORECASE,
)
# A feast brings its date in brackets: "Ngày Sách và Văn hóa đọc Việt Nam (21/4)".
_FEAST = re.compile(r"(?:kỷ niệm|chào mừng|Ngày\s+[A-ZĐ])[^;.()]{0,80}\(?$")
_TIME_HEADING = re.compile(
    r"(?:trong\s+)?(?:tuần|tháng|quý)\s+(?:\d|[ivx]+\b|thứ\b|đầu|cuối|tiếp)|từ ngày\s+\d|ngày\s+\d|"
    r"(?:(?:sáng|chiều|tối)\s+)?(?:thứ\s+\w+|chủ nhật)\s*[,(–-]?\s*(?:ngày\s+)?\d|"
    r"(?:(?:nhiệm vụ|công việc|công tác|việc)\s+)?thường xuyên\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"\s*(?:[.;,()+]|$)")
_NAMED_DAY = re.compile(
    r"(?:^|[\s(,;])(?:ngày|sáng|chiều|tối|[Tt]hứ\s+(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])\s*,?|"
    r"[Cc]hủ\s+nhật\s*,?)\s*$|(?:^|[.;(]\s*)Ngày\s*$"
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")
_NEVER_A_NAME = ("week", "part", "range", "year_end")  # spellings that only a time has
_MAYBE_A_NAME = ("month_span", "year")  # "10-12/2024", "năm 2024": mostly part of a title
_VAGUE = ("week", "part")
_NEAR = 120  # characters before a time that can say what it is
_IS_STATED, _IS_MENTIONED = 2, 1


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """The last day in time, and the words that say so."""

    day: date
    words: str


def is_time(heading: str) -> bool:
    """Whether a heading, or the words before a colon, say when: "Tuần 2", "Thứ Hai (09/11)", "Việc thường xuyên"."""
    return bool(_TIME_HEADING.match(heading))


def in_cell(text: str, period: Period) -> Deadline | None:
    """The deadline of a cell such as "Trước 30/11/2024", "Tháng 10, 11/2024", "Quý I"; None for "Hằng tháng"."""
    if _NO_DATE.search(text):
        return None
    if _WHOLE_PERIOD.fullmatch(text.strip()):
        return Deadline(day=period.last_day, words=text.strip())
    times = list(times_in(text, period))
    exact = [time for time in times if time.spelling not in _VAGUE]  # "Tuần 1 (từ 29/9 đến 05/10)"
    last = max((time.day for time in exact or times), default=None)
    return Deadline(day=last, words=text.strip()) if last else None


def in_text(text: str, period: Period) -> Deadline | None:
    """The deadline that a text gives. A stated limit goes before a time only mentioned, the text before its details."""
    main, _, details = text.partition(" + ")
    return _in_passage(main, period) or (_in_passage(details, period) if details else None)


def _in_passage(text: str, period: Period) -> Deadline | None:
    masked = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), without_citations(text))
    ranked = [(_rank(masked, time, period), time.day, time) for time in times_in(masked, period)]
    rank, day, time = max(ranked, key=lambda found: found[:2], default=(0, None, None))
    if not rank or day is None or time is None:
        return None
    cue = _STATED.search(masked[: time.start])
    return Deadline(day=day, words=" ".join(f"{cue.group() if cue else ''}{time.words}".split()))


def _rank(text: str, time: Time, period: Period) -> int:
    """How surely a time is the deadline: stated as a limit, merely mentioned, or (0) the date of something else."""
    before, behind = text[max(0, time.start - _NEAR) : time.start], text[time.end :]
    if _EVERY_BEHIND.match(behind) or (time.spelling == "week" and _EVERY_BEFORE.search(before)):
        return 0
    if _STATED.search(before) and time.spelling not in _MAYBE_A_NAME:
        return _IS_STATED
    if _WITHIN.search(before):
        at_edge = _CLAUSE_END.match(behind) or _WITHIN_AT_START.fullmatch(text[: time.start])
        return _IS_MENTIONED if at_edge and not _OF_EVENTS.search(before) else 0
    if _OCCASION.search(before) or _FEAST.search(before):
        return 0
    return _IS_MENTIONED if _is_mentioned(time, before, behind, period) else 0


def _is_mentioned(time: Time, before: str, behind: str, period: Period) -> bool:
    """Whether a time without "trước", "trong" and the like is when the task takes place."""
    in_brackets = before.endswith("(") and behind.startswith(")")
    if behind.startswith(":") and (not before or before.endswith("+ ")):  # a detail: "+ Quý III: 01 hộ"
        return time.spelling not in _MAYBE_A_NAME
    if time.spelling in ("day", "long_day"):
        opens = not before.strip() and acts_on_a_day(time.words + behind)  # "15/6 nộp báo cáo"
        named = _NAMED_DAY.search(before) or time.words.startswith("ngày") or opens
        return bool(named or in_brackets) and time.day in period
    if time.spelling in _NEVER_A_NAME:
        return not _is_anniversary(time, period)
    return in_brackets and time.spelling not in _MAYBE_A_NAME


def _is_anniversary(time: Time, period: Period) -> bool:
    """Whether the time spans years, as "(30/4/1975 - 30/4/2025)" does and a deadline does not."""
    years = [int(year) for year in re.findall(r"\b(?:18|19|20)\d\d\b", time.words)]
    return bool(years) and min(years) < period.year - 1
