"""Where on a sheet the tables are. What stands around them, titles, notes and signatures, are paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.domain.document import Paragraph, Table
from tracker.domain.vietnamese import one_line

_UNNAMED = re.compile(r"(?:Sheet|Trang[ _]?tính)\s*\d*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2}")
_HEAD = 0.6  # of the widest row: a head row fills as many columns
_WIDE = 0.5  # of the widest row: a row below a gap that fills as many columns still belongs to the table
_HEAD_TEXTS = 3  # different texts: a letterhead has two, a title one


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of a sheet. In `own` a merged text stands once, in `filled` in every cell that it covers."""

    own: tuple[str, ...]
    filled: tuple[str, ...]

    @property
    def width(self) -> int:
        """How many columns have text."""
        return sum(map(bool, self.filled))

    @property
    def texts(self) -> int:
        """How many different texts there are."""
        return len(set(filter(None, self.filled)))

    @property
    def first(self) -> str:
        """The text furthest to the left."""
        return next(filter(None, self.filled), "")


def regions(rows: Sequence[Row], name: str) -> list[Paragraph | Table]:
    """The blocks of a sheet in order; none where it is blank or a form that nobody has filled in.

    A table without any text above it is introduced by the name of the sheet.
    """
    widest = max((row.width for row in rows if row.texts > 1), default=0)
    blocks = list(_blocks(rows, widest))
    tables = [block for block in blocks if isinstance(block, Table)]
    if tables and not any(map(_is_filled_in, tables)):
        return []
    if blocks and isinstance(blocks[0], Table) and not _UNNAMED.match(name):
        return [Paragraph(text=one_line(name), bold=True), *blocks]
    return blocks


def _blocks(rows: Sequence[Row], widest: int) -> Iterator[Paragraph | Table]:
    at = 0
    while at < len(rows):
        if not _is_head(rows[at], widest):
            yield from (Paragraph(text=one_line(cell)) for cell in rows[at].own if cell)
            at += 1
            continue
        end = _end(rows, at, widest)
        yield _table(rows[at:end])
        at = end


def _is_head(row: Row, widest: int) -> bool:
    return widest > 1 and row.width >= widest * _HEAD and row.texts >= min(_HEAD_TEXTS, widest)


def _end(rows: Sequence[Row], head: int, widest: int) -> int:
    """The row behind the table: notes and signatures stand lower, below a gap or without a number in front."""
    end, gap = head + 1, False
    edge = next(n for n, cell in enumerate(rows[head].filled) if cell)
    for n, row in enumerate(rows[head + 1 :], start=head + 1):
        if row.first == rows[head].first and _is_head(row, widest) and row != rows[n - 1]:
            break
        gap = gap or not row.width
        numbered = not gap and row.texts > 1 and bool(row.filled[edge])
        if numbered or (row.width >= max(2, widest * _WIDE) and row.texts > 1):
            end, gap = n + 1, False
    return end


def _table(rows: Sequence[Row]) -> Table:
    """The filled rows, without the empty columns around them."""
    used = [n for n in range(max(len(row.filled) for row in rows)) if any(row.filled[n] for row in rows)]
    return Table(rows=tuple(row.filled[used[0] : used[-1] + 1] for row in rows if row.width))


def _is_filled_in(table: Table) -> bool:
    return any(_WORD.search(cell) for row in table.rows[1:] for cell in row if cell not in table.rows[0])
