"""Marks that only their neighbours explain: the "v." that counts on from "iv.", the "2 Lĩnh vực …" without its dot.

A clerk reads both without noticing. One line alone cannot tell: "v." is a letter behind "u." and "2 Phòng …" may be the
rest of a sentence, so a mark without its sign counts only where the number before it or behind it stands in the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.domain.document import Passage
from tracker.splitting.labels import LETTER, NUMBER, ROMAN, SMALL_ROMAN, Label, split_label

_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_LETTERS = "ABCDĐEGHIKLM"
_UNSIGNED = re.compile(r"(?P<mark>[IVX]{1,5}|[ivx]{1,5}|[A-ZĐ]|\d{1,2})\s+(?P<rest>[“\"]?[^\W\d_].*)")
# What a number at the beginning of the next line belongs to: "… trong quý", "… đợt", "… theo Thông tư số".
_WANTS_NUMBER = re.compile(
    r"(?:[,(/&–-]|\b(?:số|ngày|tháng|quý|năm|tuần|đợt|lần|kỳ|khóa|khoá|khối|lớp|cấp|hạng|thứ|tổ|thôn|ấp|xóm|khu|phố|phường|"
    r"quận|huyện|điểm|khoản|điều|gồm|có|với|và|của|tại|từ|đến|cho|là|được|trên|hơn))$",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class _Mark:
    """A mark that may be one: how it is written, its kind and number, and the text behind it."""

    mark: str
    rank: float
    number: int
    text: str
    has_sign: bool


def labels_of(passages: Sequence[Passage]) -> list[tuple[Label | None, str]]:
    """The mark of each passage and the text behind it, each read with the marks around it."""
    found = [split_label(passage) for passage in passages]
    marks = [_mark(passage, label, text) for passage, (label, text) in zip(passages, found, strict=True)]
    last: dict[float, int] = {}
    for n, mark in enumerate(marks):
        if mark is None:
            continue
        if mark.has_sign and mark.rank != SMALL_ROMAN:
            last[mark.rank] = mark.number
        elif _counts_on(mark, last, (marks[at] for at in range(n + 1, len(marks)))) and _begins_anew(passages, n, mark):
            last[mark.rank] = mark.number
            found[n] = Label(mark=mark.mark, rank=mark.rank), mark.text
    return found


def _mark(passage: Passage, label: Label | None, text: str) -> _Mark | None:
    """The mark of a passage that its neighbours may explain; None for bullets, "a)", "1.2" and plain lines."""
    if label:
        return _signed(label, text)
    match = None if passage.label or passage.table is not None else _UNSIGNED.match(text)
    if not match or not (match["rest"].lstrip('“"')[0].isupper()):
        return None
    rank, number = _kind_of(match["mark"], is_title=match["rest"].isupper())
    return _Mark(mark=match["mark"], rank=rank, number=number, text=match["rest"], has_sign=False) if number else None


def _signed(label: Label, text: str) -> _Mark | None:
    if label.mark in _ROMANS:
        number = _ROMANS.index(label.mark) + 1
        return _Mark(mark=label.mark, rank=SMALL_ROMAN, number=number, text=text, has_sign=True)
    if label.rank not in (NUMBER, ROMAN, LETTER):
        return None
    _, number = _kind_of(label.mark, is_title=True)
    return _Mark(mark=label.mark, rank=label.rank, number=number, text=text, has_sign=True) if number else None


def _kind_of(mark: str, *, is_title: bool) -> tuple[float, int]:
    """The rank of a mark and its number in its list; number 0 where it is none. Capitals stand before a title only."""
    if mark.isdigit():
        return NUMBER, int(mark)
    if mark in _ROMANS:
        return SMALL_ROMAN, _ROMANS.index(mark) + 1
    if mark.lower() in _ROMANS:
        return ROMAN, _ROMANS.index(mark.lower()) + 1
    return LETTER, _LETTERS.find(mark) + 1 if is_title else 0


def _counts_on(mark: _Mark, last: dict[float, int], following: Iterator[_Mark | None]) -> bool:
    """Whether the number before stands above it, or (for the first of a list) the second below it."""
    if mark.number > 1:
        return last.get(mark.rank) == mark.number - 1
    return next((other.number for other in following if other and other.rank == mark.rank), 0) == mark.number + 1


def _begins_anew(passages: Sequence[Passage], n: int, mark: _Mark) -> bool:
    """Whether the line before does not want the number for itself."""
    return mark.has_sign or n == 0 or not _WANTS_NUMBER.search(passages[n - 1].text)
