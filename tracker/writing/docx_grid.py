"""Grids in Word: head row on each page, no row torn by a page end, and quick for thousands of rows."""

from __future__ import annotations

from copy import deepcopy
from itertools import groupby, takewhile, zip_longest

from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.simpletypes import ST_Merge
from docx.oxml.table import CT_Row, CT_Tc
from docx.shared import Mm, Pt
from docx.table import Table, _Row
from lxml.etree import _Element

from tracker.writing.docx_parts import CENTRE, LEFT, add, element, emptied
from tracker.writing.paper import Grid, Line, LineKind


def add_grid(document: Document, grid: Grid, *, width: float, size: float, whole: bool) -> None:
    """Add the grid over `width` mm in letters of `size` points; a `whole` one is kept on one page where it fits.

    Each kind of line is laid out once; a line is then a copy of its pattern with other words, which is twenty times
    as quick as python-docx's own rows.
    """
    table = document.add_table(rows=0, cols=len(grid.columns), style="Table Grid")
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    widths = [round(width * column.share / sum(column.share for column in grid.columns), 2) for column in grid.columns]
    for column, column_width in zip(table.columns, widths, strict=True):
        column.width = Mm(column_width)
    _add_head_above(table, grid, widths, size)
    _add_head(table, grid, widths, size)
    _join_heads(table, grid)
    patterns = {kind: _pattern(table, grid, widths, size, kind) for kind in LineKind}
    for line, below in zip_longest(grid.lines, grid.lines[1:]):
        row = deepcopy(patterns[line.kind])
        for text, words in zip(row.iter(qn("w:t")), line.cells, strict=True):
            _fill(text, words)
        _join(row, line, below)
        table._tbl.append(row)
    if whole:
        _keep_together(table)


def _add_head_above(table: Table, grid: Grid, widths: list[float], size: float) -> None:
    """The headings over several columns, where there are any."""
    if not any(column.above for column in grid.columns):
        return
    row = _new_row(table, widths)
    row._tr.get_or_add_trPr().append(element("tblHeader"))
    cells = row.cells
    for heading, places in groupby(range(len(grid.columns)), key=lambda place: grid.columns[place].above):
        first, *others = places
        cell = cells[first].merge(cells[others[-1]]) if others else cells[first]
        add(emptied(cell), heading, size=size, bold=True, before=2, after=2)


def _join_heads(table: Table, grid: Grid) -> None:
    """Let a heading with nothing above it stand over both rows of the head."""
    if any(column.above for column in grid.columns):
        for place, column in enumerate(grid.columns):
            if not column.above:
                table.cell(0, place).merge(table.cell(1, place)).vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def _join(row: CT_Row, line: Line, below: Line | None) -> None:
    """Make the left cells that a further line leaves empty one with those above them."""
    if line.kind is LineKind.FURTHER:
        for cell in _left_empty(row, line):
            cell.vMerge = ST_Merge.CONTINUE
    elif below and below.kind is LineKind.FURTHER:
        for cell in _left_empty(row, below):
            cell.vMerge = ST_Merge.RESTART


def _left_empty(row: CT_Row, line: Line) -> list[CT_Tc]:
    empty = takewhile(lambda pair: not pair[1], zip(row.tc_lst, line.cells, strict=True))
    return [cell for cell, _ in empty]


def _add_head(table: Table, grid: Grid, widths: list[float], size: float) -> None:
    row = _new_row(table, widths)
    row._tr.get_or_add_trPr().append(element("tblHeader"))
    for cell, column in zip(row.cells, grid.columns, strict=True):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        add(emptied(cell), column.heading, size=size, bold=True, before=2, after=2)


def _pattern(table: Table, grid: Grid, widths: list[float], size: float, kind: LineKind) -> CT_Row:
    """One row of that kind, taken out of the table again, with a letter in each cell to be written over."""
    row = _new_row(table, widths)
    cells = list(row.cells)
    if kind is LineKind.GROUP:
        cells = [cells[0].merge(cells[-1])]
    for cell, column in zip(cells, grid.columns, strict=False):
        centred = column.centred and kind is not LineKind.GROUP
        words = add(
            emptied(cell),
            "x",
            size=size,
            bold=kind in (LineKind.GROUP, LineKind.SUM),
            align=CENTRE if centred else LEFT,
            after=1,
        )
        words.paragraph_format.space_before = Pt(1)
        words.paragraph_format.keep_with_next = kind is LineKind.GROUP or None
    table._tbl.remove(row._tr)
    return row._tr


def _keep_together(table: Table) -> None:
    """Let every line but the last hold on to the next one."""
    for row in list(table.rows)[:-1]:
        for paragraph in (paragraph for cell in row.cells for paragraph in cell.paragraphs):
            paragraph.paragraph_format.keep_with_next = True


def _new_row(table: Table, widths: list[float]) -> _Row:
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    row._tr.get_or_add_trPr().append(element("cantSplit"))
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Mm(width)
    return row


def _fill(text: _Element, words: str) -> None:
    """Write the words over the pattern's letter; each further line comes after a break."""
    first, *others = words.split("\n")
    text.text = first
    last = text
    for other in others:
        line_break, more = element("br"), element("t")
        more.text = other
        last.addnext(line_break)
        line_break.addnext(more)
        last = more
