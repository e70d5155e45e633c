"""A list as a Word report that the office can sign: any list → bytes of a .docx."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime, time

import docx
from docx.document import Document
from docx.shared import Pt

from tracker.domain.layout import Layout
from tracker.domain.office import Letterhead
from tracker.writing.compose import Listed, compose
from tracker.writing.docx_frame import (
    LANDSCAPE,
    PORTRAIT,
    add_appendix_pages,
    add_letterhead,
    add_signature,
    add_title,
    set_first_pages,
)
from tracker.writing.docx_grid import add_grid
from tracker.writing.docx_parts import add, add_body, use_our_font
from tracker.writing.paper import Paper, Section
from tracker.writing.wording import plain

_USUAL = Layout()
_SMALL_GRID = 20  # lines: what is longer begins where it stands


def to_docx(listed: Listed, letterhead: Letterhead, layout: Layout = _USUAL) -> bytes:
    """The whole report of a list."""
    return paper_to_docx(compose(listed, letterhead, layout), letterhead, listed.as_of)


def paper_to_docx(paper: Paper, letterhead: Letterhead, as_of: date) -> bytes:
    """The whole report: the body upright, the appendix across unless the office wants it upright."""
    document = docx.Document()
    use_our_font(document)
    _describe(document, paper.subject, letterhead, as_of)
    set_first_pages(document.sections[0])
    add_letterhead(document, letterhead, paper)
    add_title(document, paper)
    _add_sections(document, paper.body, width=PORTRAIT, size=12, whole=True)
    closing = add_body(document, paper.closing)
    closing.paragraph_format.space_before = Pt(6)
    closing.paragraph_format.keep_with_next = True
    add_signature(document, letterhead, secretary=paper.secretary)
    if paper.appendix:
        _add_appendix(document, paper)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _add_appendix(document: Document, paper: Paper) -> None:
    add_appendix_pages(document, across=paper.across)
    add(document, "Phụ lục", bold=True)
    add(document, paper.appendix_title, bold=True)
    add(document, paper.appendix_of, italic=True, after=6)
    width = LANDSCAPE if paper.across else PORTRAIT
    _add_sections(document, paper.appendix, width=width, size=11, whole=False)


def _add_sections(document: Document, sections: Iterable[Section], *, width: float, size: float, whole: bool) -> None:
    """Numbered headings with what belongs to them. `whole`: grids stay on one page each, where they are small."""
    for number, section in enumerate(sections, start=1):
        heading = add_body(document, f"{section.label or f'{number}.'} {section.heading}")
        heading.runs[0].bold = True
        heading.paragraph_format.keep_with_next = True
        heading.paragraph_format.space_before = Pt(6)
        for sentence in section.sentences:
            add_body(document, sentence)
        if section.grid:
            is_small = len(section.grid.lines) <= _SMALL_GRID
            add_grid(document, section.grid, width=width, size=size, whole=whole and is_small)
        for place, note in enumerate(section.notes):
            add_body(document, note).paragraph_format.space_before = Pt(0 if place else 6)


def _describe(document: Document, subject: str, letterhead: Letterhead, as_of: date) -> None:
    """What Word shows under the file's properties."""
    about = document.core_properties
    about.title, about.author, about.comments = subject, plain(letterhead.name), ""
    about.language = "vi-VN"
    about.created = about.modified = datetime.combine(as_of, time())
