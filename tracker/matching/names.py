"""Titles in quotation marks, names of capitalised words, and counted things."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from tracker.domain.vietnamese import tone_key
from tracker.matching.terms import Term
from tracker.matching.tokens import Text
from tracker.matching.vocabulary import FUNCTION_WORDS

_LAST_DAY, _LAST_MONTH = 31, 12
_BEFORE_DAY = {"ngày", "từ", "đến", "điểm", "sáng", "chiều", "tối"}
_BEFORE_DEADLINE = {"trước", "hạn", "chậm", "nhất"}
_NOT_COUNTED = FUNCTION_WORDS | {tone_key(unit) for unit in ("năm", "tháng", "ngày", "giờ", "triệu", "tỷ", "đồng")}

_CLASSIFIERS = {"bộ", "cái", "chiếc", "con", "cây", "quyển", "cuốn", "tấm", "suất", "phần", "lượt", "căn", "ngôi"}

_OPENING, _CLOSING, _EITHER = "“«", "”»", '"'
_SIGNS = frozenset(_OPENING + _CLOSING + _EITHER)


def quotes(text: Text) -> tuple[frozenset[str], ...]:
    """The words of each quoted title of at least two words, as keys."""
    found: list[set[str]] = []
    is_inside = False
    if _SIGNS.isdisjoint("".join([text[place].gap for place in text.apart])):
        return ()
    for token in text:
        signs = "" if token.gap == " " else [sign for sign in token.gap if sign in _SIGNS]
        for sign in signs:
            is_inside = sign in _OPENING or (sign == _EITHER and not is_inside)
        if is_inside and signs:
            found.append(set())
        if is_inside:
            found[-1].add(token.key)
    return tuple(frozenset(title) for title in found if len(title) > 1)


def names(text: Text) -> dict[Term, str]:
    """Pairs of neighbouring capitalised words behind the first word of the text, with their writing."""
    capitals = [place for place, token in enumerate(text) if token.is_capital]
    return {
        f"{text[place - 1].key} {text[place].key}": f"{text[place - 1].raw} {text[place].raw}"
        for before, place in pairwise(capitals)
        if before == place - 1 > 0 and not text[place].gap.strip()
    }


def counts(text: Text) -> dict[str, set[int]]:
    """Counted things as numbers by noun: "05 cơ sở" → {"cơ": {5}}, also the whole of "03/05 cơ sở".

    Behind a classifier the noun itself is counted too: "15.240 bộ hồ sơ".
    """
    found: dict[str, set[int]] = defaultdict(set)
    for place in text.no_words:
        noun = text[place + 1] if place + 1 < len(text) and text[place].kind == "number" else None
        if noun is None or not noun.is_word or noun.breaks or noun.key in _NOT_COUNTED:
            continue
        number = text[place].raw.rpartition("/")[2].replace(".", "")
        if number.isdigit():
            found[noun.raw.lower()].add(int(number))
            behind = text[place + 2] if noun.raw.lower() in _CLASSIFIERS and place + 2 < len(text) else None
            if behind is not None and behind.is_word and not behind.breaks:
                found[behind.raw.lower()].add(int(number))
    return found


def dates(text: Text) -> frozenset[str]:
    """Days on which something is done: "(14 - 22/02)" → "22/2"; a deadline ("trước ngày …") is none."""
    found = set()
    for place in text.no_words:
        if place == 0 or text[place].kind != "number" or "/" not in text[place].raw:
            continue
        day, _, month = text[place].raw.partition("/")
        month, _, year = month.partition("/")
        if not (day.isdigit() and month.isdigit()):
            continue
        before = {t.raw.lower() for t in text[max(0, place - 2) : place]}
        is_alone = place + 1 == len(text) or text[place + 1].breaks  # else "03/05 cơ sở", a share
        is_day = bool(year) or is_alone or text[place - 1].raw.lower() in _BEFORE_DAY
        if is_day and not before & _BEFORE_DEADLINE and int(day) <= _LAST_DAY and int(month) <= _LAST_MONTH:
            found.add(f"{int(day)}/{int(month)}")
    return frozenset(found)


def listed_names(text: Text) -> tuple[frozenset[str], ...]:
    """The names that a text lists behind one noun, as keys: "Tổ Hóa - Sinh, Tổ Ngữ văn" → {hóa, ngữ}."""
    found: dict[str, set[str]] = defaultdict(set)
    for noun, name in pairwise(text):
        if name.is_name and not name.breaks and noun.kind == "word":
            found[noun.key].add(name.key)
    return tuple(frozenset(names) for names in found.values() if len(names) > 1)
