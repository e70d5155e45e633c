"""Heading, entry, or lead-in of a list? GUIDE rule 4: entries under a bare heading are items, others are details."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto

from tracker.domain.vietnamese import words
from tracker.splitting.labels import ROMAN, SMALL_ROMAN, UNMARKED, UNMARKED_HEADING
from tracker.splitting.outline import Entry, TableBlock
from tracker.splitting.units import begins_with_subject, only_assigns
from tracker.splitting.verbs import begins_with_action, begins_with_product, names_field

_GENERIC = re.compile(
    r"(?:nhiệm vụ|nội dung|công việc|công tác|giải pháp|việc)(?:\s+\w+){0,6}\s*:?$|(?:sau|sau đây|dưới đây)\s*[:.]$",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(r"(?:sau(?: đây)?|dưới đây)\.$")  # "… các nhiệm vụ trọng tâm sau đây."
_DETAILS = re.compile(
    r"(?:cụ thể|trong đó|gồm|gồm có|bao gồm|gồm (?:các|những) \w+(?: \w+)?|như|chi tiết)(?:\s+(?:như )?sau)?\s*:$",
    re.IGNORECASE,
)
_WANTS_OBJECT = re.compile(
    r"(?:ban hành|trình|tham mưu|xây dựng|hoàn thiện|soạn thảo|phê duyệt|văn bản(?: sau)?|gửi|góp ý|UBND\s+\w+|"
    r"Lãnh đạo \w+|nội dung)\s*:$",
    re.IGNORECASE,
)
_SHORT = 7  # words of a lead-in that says nothing by itself
_LONGEST_HEADING = 22  # words
_LONGEST_FIELD = 10  # words of a field whose name begins like a verb: "Quy hoạch - kiến trúc, phát triển đô thị:"
MOST = 0.6


class Shape(Enum):
    """What an entry is to the entries under it."""

    HEADING = auto()
    ITEM = auto()
    LEAD_IN = auto()


def shape_of(entry: Entry, *, in_results: bool) -> Shape:
    """How the entry is to be read."""
    if not entry.children:
        return Shape.HEADING if _is_bare_heading(entry) else Shape.ITEM
    acts = begins_with_action(entry.text)
    if re.search(r"[.;]$", entry.text):
        return Shape.HEADING if _is_stopped_heading(entry, acts) else Shape.ITEM
    if entry.rank == UNMARKED_HEADING or (entry.is_caption and (not acts or entry.rank <= SMALL_ROMAN)):
        return Shape.HEADING
    if acts and entry.entries and _DETAILS.search(entry.text):
        return Shape.ITEM
    if entry.text.endswith(":"):
        return _before_colon(entry, acts, in_results)
    return _without_stop(entry, acts)


def _is_bare_heading(entry: Entry) -> bool:
    if entry.text.endswith(":") or _LEADS_ON.search(entry.text):
        return True
    if re.search(r"[.;]$", entry.text):
        return False
    if entry.is_caption or entry.rank <= ROMAN:
        return not begins_with_action(entry.text) or entry.rank <= ROMAN
    short = len(words(entry.text)) <= _LONGEST_HEADING
    return entry.rank < UNMARKED and short and names_field(entry.text) and not begins_with_action(entry.text)


def _is_stopped_heading(entry: Entry, acts: bool) -> bool:
    """Whether it is a heading all the same, as "1. Lĩnh vực giáo dục." is."""
    return not acts and entry.rank <= SMALL_ROMAN and len(words(entry.text)) <= _LONGEST_HEADING


def _before_colon(entry: Entry, acts: bool, in_results: bool) -> Shape:
    below = entry.entries
    if below and _WANTS_OBJECT.search(entry.text) and _leads(entry, acts):
        return Shape.LEAD_IN
    if not acts:
        figures = in_results and entry.rank >= UNMARKED and below and _mostly(_is_figure, below)
        return Shape.ITEM if figures else Shape.HEADING
    if not below:
        return Shape.HEADING
    generic = _GENERIC.search(entry.text) or len(words(entry.text)) <= _SHORT or only_assigns(entry.text)
    if generic and _mostly(_acts, below):
        return Shape.HEADING
    if len(words(entry.text)) <= _LONGEST_FIELD and all(map(_does_something, below)):
        return Shape.HEADING
    return Shape.LEAD_IN if _mostly(_is_product, below) else Shape.ITEM


def _leads(entry: Entry, acts: bool) -> bool:
    """Whether an action that wants its objects finds them below: "Trình UBND xã:", "Ban Kinh tế tham mưu:"."""
    if acts:
        return not _mostly(_acts_without_product, entry.entries)
    return begins_with_subject(entry.text) and _mostly(_is_product, entry.entries)


def _without_stop(entry: Entry, acts: bool) -> Shape:
    if not acts or entry.rank <= ROMAN:
        return Shape.HEADING
    below = entry.entries
    if any(isinstance(child, TableBlock) for child in entry.children) and not below:
        return Shape.ITEM
    return Shape.HEADING if entry.rank <= SMALL_ROMAN and _mostly(_stands_alone, below) else Shape.ITEM


def _stands_alone(entry: Entry) -> bool:
    heads_others = entry.text.endswith(":") and bool(entry.children)
    return begins_with_action(entry.text) or entry.text.endswith(".") or heads_others


def _is_figure(entry: Entry) -> bool:
    """A short line of figures, or the head of some: "Số tiền xử phạt: 26 triệu đồng"."""
    counted = any(char.isdigit() for char in entry.text) or entry.text.endswith(":")
    return counted and len(words(entry.text)) <= _LONGEST_HEADING and not begins_with_action(entry.text)


def _acts(entry: Entry) -> bool:
    return begins_with_action(entry.text)


def _does_something(entry: Entry) -> bool:
    return _acts_without_product(entry) or begins_with_subject(entry.text)


def _is_product(entry: Entry) -> bool:
    return begins_with_product(entry.text)


def _acts_without_product(entry: Entry) -> bool:
    return begins_with_action(entry.text) and not begins_with_product(entry.text)


def _mostly(test: Callable[[Entry], bool], entries: list[Entry]) -> bool:
    return bool(entries) and sum(map(test, entries)) >= MOST * len(entries)
