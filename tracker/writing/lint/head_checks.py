"""Checks of the head of a paper: state, office, number, place and date, kind of paper and subject."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tracker.domain.vietnamese import fold
from tracker.writing.lint.letter_checks import not_centred, wrong_letters, wrong_rule
from tracker.writing.lint.parts import Parts
from tracker.writing.lint.rules import Finding, Rule
from tracker.writing.lint.seen import Piece

_SMALL, _LARGE = (12, 13), (13, 14)
_WHOLE, _PART = (1, 1), (1 / 3, 1 / 2)
_PARENTS = ("uy ban", "ubnd", "bo ", "tinh uy")
_PADDED_DAYS, _PADDED_MONTHS = 10, 3


def head_findings(parts: Parts) -> Iterator[Finding]:
    """Everything that breaks one of these rules, and what is missing."""
    yield from _missing(parts)
    if parts.nation:
        yield from wrong_letters(Rule.NATION, parts.nation, _SMALL, bold=True, capitals=True)
    if parts.motto:
        yield from wrong_letters(Rule.MOTTO, parts.motto, _LARGE, bold=True, capitals=False)
        yield from wrong_rule(Rule.MOTTO, parts.motto, parts.rule_below(parts.motto), _WHOLE)
    yield from _offices(parts)
    if parts.number:
        yield from wrong_letters(Rule.NUMBER, parts.number, (13, 13))
        yield from _symbol(parts.number)
    if parts.day:
        yield from wrong_letters(Rule.DAY, parts.day, _LARGE, italic=True)
        yield from _padding(parts.day)
    if parts.title:
        yield from wrong_letters(Rule.TITLE, parts.title, _LARGE, bold=True, capitals=True)
        yield from not_centred(Rule.TITLE, parts.title)
    if parts.subject:
        yield from wrong_letters(Rule.SUBJECT, parts.subject, _LARGE, bold=True, capitals=False)
        yield from not_centred(Rule.SUBJECT, parts.subject)
        yield from wrong_rule(Rule.SUBJECT, parts.subject, parts.rule_below(parts.subject), _PART)


def _missing(parts: Parts) -> Iterator[Finding]:
    wanted = (
        (Rule.NATION, parts.nation, "Quốc hiệu"),
        (Rule.MOTTO, parts.motto, "Tiêu ngữ"),
        (Rule.NUMBER, parts.number, "dòng “Số: …”"),
        (Rule.DAY, parts.day, "địa danh, ngày tháng năm"),
        (Rule.TITLE, parts.title, "tên loại văn bản"),
        (Rule.SUBJECT, parts.subject, "trích yếu nội dung"),
    )
    for rule, piece, what in wanted:
        if piece is None:
            yield Finding(rule=rule, where="phần đầu văn bản", what=f"không thấy {what}")


def _offices(parts: Parts) -> Iterator[Finding]:
    """Bold lines are the office, the others above them its parent; a long name may take several lines."""
    own = [piece for piece in parts.left if any(one.bold for one in piece.letters)]
    above = [piece for piece in parts.left if piece not in own]
    if len(own) > 1 and not above and fold(own[0].text).startswith(_PARENTS):
        yield Finding(rule=Rule.PARENT, where=own[0].where, what="in đậm")
    for piece in above:
        yield from wrong_letters(Rule.PARENT, piece, _SMALL, bold=False, capitals=True)
    if parts.nation and not own:
        where = above[-1].where if above else "phần đầu văn bản"
        yield Finding(rule=Rule.OFFICE, where=where, what="không thấy tên cơ quan ban hành in đậm")
    for piece in own:
        yield from wrong_letters(Rule.OFFICE, piece, _SMALL, bold=True, capitals=True)
    if own:
        longest = max((piece.text for piece in own), key=len)
        yield from wrong_rule(Rule.OFFICE, own[-1], parts.rule_below(own[-1]), _PART, text=longest)


def _symbol(piece: Piece) -> Iterator[Finding]:
    _, slash, symbol = piece.text.partition("/")
    if not slash or not symbol[:1].isupper():
        yield Finding(rule=Rule.NUMBER, where=piece.where, what="chưa có ký hiệu sau dấu gạch chéo, như /BC-STTTT")


def _padding(piece: Piece) -> Iterator[Finding]:
    """A day or a month that is left blank for the registry is right too."""
    words = piece.text.replace(",", " ").split()
    after = {fold(word): following for word, following in pairwise(words)}
    for name, what, bound in (("ngay", "ngày", _PADDED_DAYS), ("thang", "tháng", _PADDED_MONTHS)):
        number = after.get(name, "")
        if number.isdigit() and (int(number) < bound) is not number.startswith("0"):
            yield Finding(rule=Rule.DAY, where=piece.where, what=f"{what} {number} viết sai số 0")
    if not piece.text.partition(",")[1]:
        yield Finding(rule=Rule.DAY, where=piece.where, what="sau địa danh chưa có dấu phẩy")
