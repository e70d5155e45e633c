"""Checks of the running text and of the foot of a paper: signature, recipients, appendix."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tracker.domain.vietnamese import fold
from tracker.writing.lint.letter_checks import not_centred, wrong_letters
from tracker.writing.lint.parts import Parts
from tracker.writing.lint.rules import Finding, Rule
from tracker.writing.lint.seen import Piece

_LARGE = (13, 14)
_INDENTS = (9.9, 12.8)  # mm
_GAP = 6  # points
_LINES = (0.99, 1.51)
_ONE_LINE = 80  # letters: a shorter paragraph has no second line to be justified


def body_findings(parts: Parts) -> Iterator[Finding]:
    """Everything that breaks one of these rules, and what is missing."""
    for piece in parts.body:
        yield from _running(piece)
    for above, piece in pairwise(parts.body):
        tabled = any(one.cell for one in parts.all[above.number : piece.number])
        if not tabled and above.after + piece.before < _GAP:
            gap = f"cách đoạn trên {above.after + piece.before:g} pt"
            yield Finding(rule=Rule.GAP, where=piece.where, what=gap)
    yield from _signature(parts)
    yield from _recipients(parts)
    yield from _appendix(parts)


def _running(piece: Piece) -> Iterator[Finding]:
    yield from wrong_letters(Rule.LETTERS, piece, _LARGE, italic=None)
    if piece.align == "center":
        return
    if piece.align not in ("both", "distribute") and len(piece.text) > _ONE_LINE:
        yield Finding(rule=Rule.ALIGNED, where=piece.where, what="chưa canh đều hai lề")
    if not _INDENTS[0] <= piece.left + piece.first <= _INDENTS[1]:
        indent = f"lùi đầu dòng {(piece.left + piece.first) / 10:.2f} cm".replace(".", ",")
        yield Finding(rule=Rule.INDENT, where=piece.where, what=indent)
    if not _LINES[0] <= piece.lines <= _LINES[1]:
        yield Finding(rule=Rule.LINES, where=piece.where, what=f"giãn dòng {piece.lines:.2f} lines".replace(".", ","))


def _signature(parts: Parts) -> Iterator[Finding]:
    """Lines in capitals are authority and post, the last one without them is the name."""
    if not parts.signature:
        yield Finding(rule=Rule.SIGNATURE, where="cuối văn bản", what="không thấy chức vụ người ký bên phải “Nơi nhận”")
        return
    first, *others = parts.signature
    yield from wrong_letters(Rule.SIGNATURE, first, _LARGE, bold=True, capitals=True)
    for piece in others:
        yield from wrong_letters(Rule.SIGNATURE, piece, _LARGE, bold=True)


def _recipients(parts: Parts) -> Iterator[Finding]:
    if parts.recipients is None:
        yield Finding(rule=Rule.RECIPIENTS, where="cuối văn bản", what="không thấy “Nơi nhận:”")
        return
    yield from wrong_letters(Rule.RECIPIENTS, parts.recipients, (12, 12), bold=True, italic=True)
    for piece in parts.listed:
        yield from wrong_letters(Rule.RECIPIENTS, piece, (11, 11), bold=False)
        if not piece.text.startswith("-"):
            yield Finding(rule=Rule.RECIPIENTS, where=piece.where, what="chưa có gạch đầu dòng")
    last = parts.listed[-1] if parts.listed else parts.recipients
    if not fold(last.text).lstrip("- ").startswith("luu: vt") or not last.text.endswith("."):
        yield Finding(
            rule=Rule.RECIPIENTS, where=last.where, what="dòng cuối chưa phải “- Lưu: VT, …”, kết thúc bằng dấu chấm"
        )


def _appendix(parts: Parts) -> Iterator[Finding]:
    if not parts.appendix:
        return
    word, *others = parts.appendix
    yield from wrong_letters(Rule.APPENDIX, word, (14, 14), bold=True, capitals=False)
    yield from not_centred(Rule.APPENDIX, word)
    titles = [piece for piece in others if not piece.text.startswith("(")]
    if not titles:
        yield Finding(rule=Rule.APPENDIX, where=word.where, what="không thấy tên phụ lục")
    for piece in titles:
        yield from wrong_letters(Rule.APPENDIX, piece, _LARGE, bold=True, capitals=True)
    for piece in others:
        if piece.text.startswith("("):
            yield from wrong_letters(Rule.APPENDIX, piece, _LARGE, italic=True)
