"""PDF → blocks, page by page: letterhead column by column, paragraphs made whole, tables with their rows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from threading import Lock

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from tracker.domain.document import Paragraph, Table
from tracker.errors import UnreadableFile
from tracker.reading.formats import damaged, locked
from tracker.reading.legacy_fonts import code_in
from tracker.reading.limits import Limits
from tracker.reading.ocr import is_picture, read_picture
from tracker.reading.pdf_layout import Columns, Grille, Line, Page, Part
from tracker.reading.pdf_paragraphs import column_paragraphs, margins_of, paragraphs
from tracker.reading.pdf_rules import cell_in, grids_of
from tracker.reading.pdf_runs import runs_of
from tracker.reading.pdf_tables import tables

_ONE_AT_A_TIME = Lock()  # the library may not be used by two threads at once


def read_pdf(path: Path, data: bytes, limits: Limits) -> list[Paragraph | Table]:
    """The blocks of a PDF. UnreadableFile when it is damaged, locked or too long."""
    with _ONE_AT_A_TIME:
        try:
            with pdfium.PdfDocument(data) as document:
                if len(document) > limits.max_pages:
                    raise UnreadableFile(
                        f"“{path.name}” dài quá {limits.max_pages} trang. Tách phần báo cáo ra tệp riêng."
                    )
                parts = [part for number in range(len(document)) for part in _parts(path, document, number, limits)]
        except pdfium.PdfiumError as error:
            is_locked = error.err_code == pdfium_c.FPDF_ERR_PASSWORD and b"/Encrypt" in data
            raise (locked(path) if is_locked else damaged(path)) from error
    return _blocks(parts)


def _parts(path: Path, document: pdfium.PdfDocument, number: int, limits: Limits) -> list[Part]:
    """What stands on one page, which is closed before the next is opened."""
    page = document[number]
    text = page.get_textpage()
    try:
        width, height = page.get_size()
        grids = grids_of(page)
        runs = runs_of(text, lambda x, y: cell_in(grids, x, y))
        if code := code_in("\n".join(run.text for run in runs)):
            for run in runs:
                run.recode(code)
        if is_picture(page, runs):
            grids, runs = [], read_picture(path, page, limits)
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
