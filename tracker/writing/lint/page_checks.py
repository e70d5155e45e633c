"""Checks of pages and of what holds for every letter: paper, margins, font, colour, page number, heads of tables."""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.section import Section, _BaseHeaderFooter
from docx.table import Table

from tracker.domain.vietnamese import fold
from tracker.writing.lint.parts import Parts
from tracker.writing.lint.rules import Finding, Rule
from tracker.writing.lint.seen import has_page_field, header_letters

_FONT = "Times New Roman"
_SHORT, _LONG, _CLOSE = 210, 297, 1.0  # mm; `_CLOSE` is what rounding takes
_VERTICAL, _LEFT, _RIGHT = (20, 25), (30, 35), (15, 20)
_NUMBER_SIZES = (13, 14)
_ROWS_TO_REPEAT = 2


def page_findings(document: Document, parts: Parts) -> Iterator[Finding]:
    """Everything that breaks one of these rules."""
    for number, section in enumerate(document.sections, start=1):
        yield from _paper(section, f"phần {number} của tệp")
    yield from _letters(parts)
    yield from _page_number(document)
    yield from _head_rows(document)


def _paper(section: Section, where: str) -> Iterator[Finding]:
    width, height = (side.mm if side else 0.0 for side in (section.page_width, section.page_height))
    if abs(min(width, height) - _SHORT) > _CLOSE or abs(max(width, height) - _LONG) > _CLOSE:
        yield Finding(rule=Rule.PAPER, where=where, what=f"khổ giấy {width:.0f} x {height:.0f} mm")
    margins = (
        ("trên", section.top_margin, _VERTICAL),
        ("dưới", section.bottom_margin, _VERTICAL),
        ("trái", section.left_margin, _LEFT),
        ("phải", section.right_margin, _RIGHT),
    )
    for name, margin, (least, most) in margins:
        mm = margin.mm if margin is not None else 0.0
        if not least - 0.1 <= mm <= most + 0.1:
            yield Finding(rule=Rule.MARGINS, where=where, what=f"lề {name} {mm:.1f} mm".replace(".", ","))


def _letters(parts: Parts) -> Iterator[Finding]:
    for piece in parts.all:
        fonts = dict.fromkeys(one.font for one in piece.letters if one.font != _FONT)
        if fonts:
            names = ", ".join(font or "không rõ" for font in fonts)
            yield Finding(rule=Rule.FONT, where=piece.where, what=f"phông {names}")
        colours = dict.fromkeys(one.colour for one in piece.letters if one.colour)
        if colours:
            yield Finding(rule=Rule.COLOUR, where=piece.where, what=f"màu {', '.join(colours)}")


def _page_number(document: Document) -> Iterator[Finding]:
    first, where = document.sections[0], "đầu trang"
    for section in document.sections:
        if has_page_field(section.footer._element):
            yield Finding(rule=Rule.PAGE_NUMBER, where="chân trang", what="số trang nằm ở lề dưới")
        kind = section._sectPr.find(qn("w:pgNumType"))
        if kind is not None and kind.get(qn("w:fmt"), "decimal") != "decimal":
            yield Finding(rule=Rule.PAGE_NUMBER, where=where, what="số trang không phải chữ số Ả Rập")
    if not has_page_field(first.header._element):
        yield Finding(rule=Rule.PAGE_NUMBER, where=where, what="không có số trang ở lề trên")
        return
    if not first.different_first_page_header_footer or has_page_field(first.first_page_header._element):
        yield Finding(rule=Rule.PAGE_NUMBER, where=where, what="trang thứ nhất cũng hiện số trang")
    yield from _number_letters(document, first.header)


def _number_letters(document: Document, header: _BaseHeaderFooter) -> Iterator[Finding]:
    for paragraph in header.paragraphs:
        if not has_page_field(paragraph._p):
            continue
        if paragraph.alignment != WD_ALIGN_PARAGRAPH.CENTER:
            yield Finding(rule=Rule.PAGE_NUMBER, where="đầu trang", what="số trang không canh giữa")
        letters = header_letters(document, paragraph._p)
        if any(one.italic or not _NUMBER_SIZES[0] <= one.size <= _NUMBER_SIZES[1] for one in letters):
            yield Finding(rule=Rule.PAGE_NUMBER, where="đầu trang", what="số trang không phải cỡ 13 đến 14, kiểu đứng")


def _head_rows(document: Document) -> Iterator[Finding]:
    for number, table in enumerate(document.tables, start=1):
        rows = table._tbl.tr_lst
        if len(rows) < _ROWS_TO_REPEAT or not _has_lines(table) or _is_frame(table):
            continue
        if rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None:
            yield Finding(rule=Rule.HEAD_ROW, where=f"bảng {number}", what="dòng đầu không đặt lặp lại ở mỗi trang")


def _has_lines(table: Table) -> bool:
    style = table.style.name if table.style is not None else ""
    return style not in ("", "Normal Table", None) or next(table._tbl.iter(qn("w:tblBorders")), None) is not None


def _is_frame(table: Table) -> bool:
    """Whether it is the head or the foot of the paper, set as a table."""
    words = fold(" ".join(text.text or "" for text in table._tbl.iter(qn("w:t"))))
    return "doc lap" in words or "noi nhan" in words
