"""What stands around the words of an official paper: pages, letterhead, title, signature (Nghị định 30/2020/NĐ-CP)."""

from __future__ import annotations

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.section import Section
from docx.shared import Mm, Pt
from docx.table import _Cell

from tracker.domain.office import Letterhead
from tracker.writing.docx_parts import LEFT, add, add_page_number, add_rule, element, emptied
from tracker.writing.measure import balanced, printed_length
from tracker.writing.paper import Paper
from tracker.writing.wording import plain

SHORT_SIDE, LONG_SIDE = 210.0, 297.0  # A4, mm
LEFT_MARGIN, RIGHT_MARGIN = 30.0, 16.0
PORTRAIT, LANDSCAPE = SHORT_SIDE - LEFT_MARGIN - RIGHT_MARGIN, LONG_SIDE - LEFT_MARGIN - RIGHT_MARGIN

_OFFICE_ROOM, _STATE_ROOM = 70.0, PORTRAIT - 70.0
_NATION, _MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
_MOTTO_LENGTH = 56.1  # mm, measured: bold, 13 points
_RULE = 0.4  # of the line above it; the rule allows 1/3 to 1/2


def set_first_pages(section: Section) -> None:
    """A4 upright; the page number stands in the top margin from page 2 on."""
    section.page_width, section.page_height = Mm(SHORT_SIDE), Mm(LONG_SIDE)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(LEFT_MARGIN), Mm(RIGHT_MARGIN)
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    add_page_number(section.header.paragraphs[0])


def add_appendix_pages(document: Document, *, across: bool) -> None:
    """Begin a new page, A4 `across` or upright; the page number goes on and stands on every page."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    if across:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(LONG_SIDE), Mm(SHORT_SIDE)
    section.different_first_page_header_footer = False
    # The paragraph that carries the turn is empty: it must not open a page of its own.
    carrier = document.paragraphs[-1]
    carrier.paragraph_format.line_spacing = Pt(1)


def add_letterhead(document: Document, letterhead: Letterhead, paper: Paper) -> None:
    """Office on the left, state on the right, and below them number and date."""
    (left, right), (number, day) = _bare_table(document, 2, (_OFFICE_ROOM, _STATE_ROOM))
    parent, name = plain(letterhead.parent).upper(), plain(letterhead.name).upper()
    for line in balanced(parent, 12, _OFFICE_ROOM):
        add(left, line, size=12)
    lines = balanced(name, 12, _OFFICE_ROOM)
    for line in lines:
        add(left, line, size=12, bold=True)
    if name:
        add_rule(left, length=_RULE * max(printed_length(line, 12) for line in lines), room=_OFFICE_ROOM)
    add(right, _NATION, size=12, bold=True)
    add(right, _MOTTO, size=13, bold=True)
    add_rule(right, length=_MOTTO_LENGTH, room=_STATE_ROOM)
    add(number, paper.number, size=13, before=6)
    add(day, paper.place_and_date, size=13, italic=True, before=6)


def add_title(document: Document, paper: Paper) -> None:
    """The kind of paper, what it is about, and a rule."""
    add(document, paper.title, bold=True, before=18)
    add(document, paper.subject, bold=True)
    add_rule(document, length=_RULE * printed_length(paper.subject, 14), room=PORTRAIT, after=12)


def add_signature(document: Document, letterhead: Letterhead, *, secretary: str = "") -> None:
    """Who gets the paper on the left, who signs it on the right; the two stay on one page.

    Where a `secretary` signs too, both sign above, and who gets the paper stands below.
    """
    rows = _bare_table(document, 2 if secretary else 1, (PORTRAIT / 2, PORTRAIT / 2))
    left, right = rows[0]
    for line in (letterhead.authority, letterhead.signer_post):
        if line:
            add(right, plain(line).upper(), bold=True).paragraph_format.keep_with_next = bool(secretary)
    add(right, plain(letterhead.signer), bold=True, before=72)
    if secretary:
        add(left, secretary, bold=True).paragraph_format.keep_with_next = True
        add(left, "", before=72)
        left, below = rows[1]
        add(below, "")
    add(left, "Nơi nhận:", size=12, bold=True, italic=True, align=LEFT)
    for recipient in letterhead.recipients:
        add(left, f"- {plain(recipient)}", size=11, align=LEFT)


def _bare_table(document: Document, rows: int, widths: tuple[float, float]) -> list[tuple[_Cell, _Cell]]:
    """Two columns without lines or inner margins; rows of cells that each still need a paragraph."""
    table = document.add_table(rows=rows, cols=2)
    table.autofit = False
    margins = element("tblCellMar")
    for side in ("left", "right"):
        margins.append(element(side, w="0", type="dxa"))
    table._tblPr.insert_element_before(margins, "w:tblLook")
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    pairs = []
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("cantSplit"))
        left, right = row.cells
        left.width, right.width = map(Mm, widths)
        pairs.append((emptied(left), emptied(right)))
    return pairs
