"""Letters, paragraphs and lines of an official paper in Word (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""

from __future__ import annotations

from typing import cast

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from lxml.etree import _Element

FONT = "Times New Roman"
BODY = 14.0  # points
LEFT, CENTRE = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER

Box = Document | _Cell


def element(tag: str, **attributes: str) -> _Element:
    """A new `w:` element with `w:` attributes."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def use_our_font(document: Document) -> None:
    """Set every letter of the document in the one font, for each of the four scripts that Word tells apart."""
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    scripts = dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), FONT)
    defaults.replace(defaults.find(qn("w:rFonts")), element("rFonts", **scripts))
    defaults.replace(defaults.find(qn("w:lang")), element("lang", val="vi-VN", eastAsia="vi-VN", bidi="ar-SA"))
    normal = cast("ParagraphStyle", document.styles["Normal"])
    normal.element.get_or_add_rPr().append(element("rFonts", **scripts))
    normal.font.size = Pt(BODY)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE


def add(
    box: Box,
    text: str,
    *,
    size: float = BODY,
    bold: bool = False,
    italic: bool = False,
    align: WD_ALIGN_PARAGRAPH = CENTRE,
    before: float = 0,
    after: float = 0,
) -> Paragraph:
    """A new paragraph of one kind of letters. `size`, `before` and `after` are in points."""
    paragraph = box.add_paragraph()
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.space_after = Pt(after)
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.bold, run.italic = bold, italic
    return paragraph


def add_body(document: Document, text: str) -> Paragraph:
    """A paragraph of running text: justified, first line drawn in, 6 points to the next."""
    paragraph = add(document, text, align=WD_ALIGN_PARAGRAPH.JUSTIFY, after=6)
    paragraph.paragraph_format.first_line_indent = Mm(12.7)
    paragraph.paragraph_format.line_spacing = 1.15
    return paragraph


def add_rule(box: Box, *, length: float, room: float, after: float = 0) -> None:
    """A drawn line of `length` mm in the middle of `room` mm: the border of an empty, indented paragraph."""
    paragraph = add(box, "", size=1, after=after)
    paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    paragraph.paragraph_format.line_spacing = Pt(3)
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Mm((room - length) / 2)
    borders = element("pBdr")
    borders.append(element("bottom", val="single", sz="6", space="0", color="000000"))
    # Word wants a paragraph's properties in a fixed order: borders come before spacing and indents.
    paragraph._p.get_or_add_pPr().insert(0, borders)


def emptied(cell: _Cell) -> _Cell:
    """The cell without the empty paragraph that it is born with; one must be added."""
    for paragraph in cell.paragraphs:
        cell._tc.remove(paragraph._p)
    return cell


def add_page_number(paragraph: Paragraph) -> None:
    """The number of the page, centred."""
    paragraph.alignment = CENTRE
    field = element("fldSimple", instr="PAGE")
    run, text = element("r"), element("t")
    text.text = "2"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
