"""Titles in quotation marks, names of capitalised words, and counted things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tracker.domain.vietnamese import tone_key
from tracker.matching.tokens import Token, kinds_of
from tracker.matching.vocabulary import FUNCTION_WORDS

_LAST_DAY, _LAST_MONTH = 31, 12
_BEFORE_DAY = {"ngày", "từ", "đến", "điểm", "sáng", "chiều", "tối"}
_BEFORE_DEADLINE = {"trước", "hạn", "chậm", "nhất"}
_NOT_COUNTED = FUNCTION_WORDS | {tone_key(unit) for unit in ("năm", "tháng", "ngày", "giờ", "triệu", "tỷ", "đồng")}

_OPENING, _CLOSING, _EITHER = "“«", "”»", '"'


def quotes(text: Sequence[Token]) -> tuple[frozenset[str], ...]:
    """The words of each quoted title of at least two words, as keys."""
    found: list[set[str]] = []
    is_inside = False
    for token in text:
        signs = "" if token.gap == " " else [sign for sign in token.gap if sign in _OPENING + _CLOSING + _EITHER]
        for sign in signs:
            is_inside = sign in _OPENING or (sign == _EITHER and not is_inside)
        if is_inside and signs:
            found.append(set())
        if is_inside:
            found[-1].add(token.key)
    return tuple(frozenset(title) for title in found if len(title) > 1)


def names(text: Sequence[Token]) -> dict[tuple[str, ...], str]:
    """Pairs of neighbouring capitalised words behind the first word of the text, as keys, with their writing."""
    return {
        (before.key, token.key): f"{before.raw} {token.raw}"
        for before, token in pairwise(text[1:])
        if before.raw[0].isupper() and token.raw[0].isupper() and not token.gap.strip()
    }


def counts(text: Sequence[Token]) -> dict[str, set[int]]:
    """Counted things as numbers by noun: "05 cơ sở" → {"cơ": {5}}, also the whole of "03/05 cơ sở"."""
    found: dict[str, set[int]] = defaultdict(set)
    if "number" not in kinds_of(text):
        return found
    for token, noun in pairwise(text):
        if token.kind != "number" or noun.kind not in ("word", "short") or noun.breaks or noun.key in _NOT_COUNTED:
            continue
        number = token.raw.rpartition("/")[2].replace(".", "")
        if number.isdigit():
            found[noun.raw.lower()].add(int(number))
    return found


def dates(text: Sequence[Token]) -> frozenset[str]:
    """Days on which something is done: "(14 - 22/02)" → "22/2"; a deadline ("trước ngày …") is none."""
    found = set()
    for place, token in enumerate(text):
        if token.kind != "number" or place == 0 or "/" not in token.raw:
            continue
        day, _, month = token.raw.partition("/")
        month, _, year = month.partition("/")
        if not (day.isdigit() and month.isdigit()):
            continue
        before = {t.raw.lower() for t in text[max(0, place - 2) : place]}
        is_alone = place + 1 == len(text) or text[place + 1].breaks  # else "03/05 cơ sở", a share
        is_day = bool(year) or is_alone or text[place - 1].raw.lower() in _BEFORE_DAY
        if is_day and not before & _BEFORE_DEADLINE and int(day) <= _LAST_DAY and int(month) <= _LAST_MONTH:
            found.add(f"{int(day)}/{int(month)}")
    return frozenset(found)


def listed_names(text: Sequence[Token]) -> tuple[frozenset[str], ...]:
    """The names that a text lists behind one noun, as keys: "Tổ Hóa - Sinh, Tổ Ngữ văn" → {hóa, ngữ}."""
    found: dict[str, set[str]] = defaultdict(set)
    for noun, name in pairwise(text):
        if name.is_name and not name.breaks and noun.kind == "word":
            found[noun.key].add(name.key)
    return tuple(frozenset(names) for names in found.values() if len(names) > 1)
