"""Which paragraph is which part of an official paper, told by its words and its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from tracker.domain.vietnamese import fold, glued
from tracker.writing.lint.seen import Piece

_NATION, _MOTTO = "conghoaxahoichunghiavietnam", "doclaptudohanhphuc"
_LONGEST_APPENDIX = 20  # letters of "Phụ lục XVIII"


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The parts that were found. `left` are the lines above the number: parent office and office."""

    nation: Piece | None
    motto: Piece | None
    left: tuple[Piece, ...]
    number: Piece | None
    day: Piece | None
    title: Piece | None
    subject: Piece | None
    body: tuple[Piece, ...]
    recipients: Piece | None
    listed: tuple[Piece, ...]
    signature: tuple[Piece, ...]
    appendix: tuple[Piece, ...]
    all: tuple[Piece, ...]

    def rule_below(self, piece: Piece) -> float | None:
        """The line in this paragraph or in the empty one below it."""
        below = self.all[piece.number : piece.number + 1]
        return next((one.rule for one in (piece, *(p for p in below if not p.text)) if one.rule is not None), None)


def parts(pieces: Sequence[Piece]) -> Parts:
    """Look for each part; what is not there is None or empty."""
    worded = [piece for piece in pieces if piece.text]
    nation = _first(worded, lambda folded: glued(folded) == _NATION)
    recipients = _first(worded, lambda folded: folded.startswith("noi nhan"))
    appendix = _first(worded, lambda folded: folded.startswith("phu luc") and len(folded) < _LONGEST_APPENDIX)
    plain = [piece for piece in worded if piece.cell is None]
    before = [p for p in plain if p.number < (appendix.number if appendix else len(pieces) + 1)]
    title, subject, *body = [*before, None, None] if len(before) < 2 else before  # noqa: PLR2004
    head = [p for p in worded if p.number < (title.number if title else len(pieces) + 1)]
    return Parts(
        nation=nation,
        motto=_first(head, lambda folded: glued(folded) == _MOTTO),
        left=tuple(p for p in head if nation and _beside(p, nation)),
        number=_first(head, lambda folded: folded.startswith("so:")),
        day=_first(head, lambda folded: {"ngay", "thang", "nam"} <= set(folded.replace(",", " ").split())),
        title=title,
        subject=subject,
        body=tuple(p for p in body if p and not (recipients and p.number > recipients.number)),
        recipients=recipients,
        listed=tuple(p for p in worded if recipients and p.cell == recipients.cell and p.number > recipients.number),
        signature=_signature(worded, recipients),
        appendix=_appendix(plain, appendix),
        all=tuple(pieces),
    )


def _first(pieces: Iterable[Piece], fits: Callable[[str], bool]) -> Piece | None:
    return next((piece for piece in pieces if fits(fold(piece.text))), None)


def _beside(piece: Piece, other: Piece) -> bool:
    """Whether it stands in another cell of the same row."""
    here, there = piece.cell, other.cell
    if here is None or there is None:
        return False
    return (here.table, here.row) == (there.table, there.row) and here.column != there.column


def _signature(worded: Sequence[Piece], recipients: Piece | None) -> tuple[Piece, ...]:
    """Who signs beside "Nơi nhận"; in minutes, where two sign, in the row above it."""
    if recipients is None or (place := recipients.cell) is None:
        return ()
    beside = tuple(piece for piece in worded if _beside(piece, recipients))
    above = (p for p in worded if p.cell and (p.cell.table, p.cell.row) == (place.table, place.row - 1))
    return beside or tuple(above)


def _appendix(plain: Sequence[Piece], start: Piece | None) -> tuple[Piece, ...]:
    """The word, the title, and the line in brackets, as far as they are there."""
    if start is None:
        return ()
    after = [piece for piece in plain if piece.number >= start.number]
    head = list(takewhile(lambda piece: not piece.text.startswith("("), after[1:4]))
    return (start, *after[1 : 2 + len(head)])
