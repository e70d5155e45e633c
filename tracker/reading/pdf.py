"""PDF → blocks, page by page: letterhead column by column, paragraphs made whole, tables with their rows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from threading import Lock

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from tracker.domain.document import Paragraph, Table
from tracker.reading.formats import damaged, locked
from tracker.reading.legacy_fonts import code_in
from tracker.reading.limits import Watch, swollen, too_long
from tracker.reading.ocr import is_picture, read_picture
from tracker.reading.pdf_layout import Columns, Grille, Line, Page, Part
from tracker.reading.pdf_paragraphs import column_paragraphs, margins_of, paragraphs
from tracker.reading.pdf_rules import cell_in, grids_of
from tracker.reading.pdf_runs import Cell, runs_of
from tracker.reading.pdf_tables import tables

_MOST_LETTERS = 200_000  # on one page: a page of paper holds a few thousand
_ONE_AT_A_TIME = Lock()  # the library may not be used by two threads at once


def read_pdf(data: bytes, watch: Watch) -> list[Paragraph | Table]:
    """The blocks of a PDF. UnreadableFile when it is damaged, locked, too long or takes too long."""
    with _ONE_AT_A_TIME:
        try:
            with pdfium.PdfDocument(data) as document:
                pages = len(document)
                if pages > watch.limits.max_pages:
                    raise too_long(watch.path, watch.limits)
                parts = [part for number in range(pages) for part in _parts(document, number, pages, watch)]
        except pdfium.PdfiumError as error:
            is_locked = error.err_code == pdfium_c.FPDF_ERR_PASSWORD and b"/Encrypt" in data
            raise (locked(watch.path) if is_locked else damaged(watch.path)) from error
    return _blocks(parts)


def _parts(document: pdfium.PdfDocument, number: int, pages: int, watch: Watch) -> list[Part]:
    """What stands on one page, which is closed before the next is opened."""
    watch.page(number + 1, pages)
    page = document[number]
    text = page.get_textpage()
    try:
        width, height = page.get_size()
        grids = grids_of(page, watch.check)

        def cell_at(x: float, y: float) -> Cell | None:
            watch.check()
            return cell_in(grids, x, y)

        if text.count_chars() > _MOST_LETTERS:
            raise swollen(watch.path)
        runs = runs_of(text, cell_at)
        if code := code_in("\n".join(run.text for run in runs)):
            for run in runs:
                run.recode(code)
        if is_picture(page, runs):
            runs, grids = read_picture(page, watch)
        return Page(number=number, width=width, height=height, runs=runs, grids=grids).parts()
    finally:
        text.close()
        page.close()


def _blocks(parts: Sequence[Part]) -> list[Paragraph | Table]:
    margins = margins_of(part for part in parts if isinstance(part, Line))
    blocks: list[Paragraph | Table] = []
    for kind, run in groupby(parts, key=type):
        if kind is Line:
            blocks += paragraphs([part for part in run if isinstance(part, Line)], margins)
        elif kind is Columns:
            for part in run:
                if isinstance(part, Columns):
                    for column in part.columns:
                        blocks += column_paragraphs(column)
        else:
            blocks += tables([part for part in run if isinstance(part, Grille)])
    return blocks
