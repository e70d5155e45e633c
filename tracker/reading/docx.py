"""Word documents → blocks: paragraphs with their automatic numbers, tables with merged cells filled, in body order.

The walk is made over the XML itself: python-docx knows no automatic numbers, no tracked changes and no text boxes, and
is slow on long tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from lxml import etree

from tracker.domain.document import Footnote, Paragraph, Table
from tracker.domain.vietnamese import clean
from tracker.reading.docx_notes import Notes, mark_of, without_marks
from tracker.reading.docx_numbering import Numbering
from tracker.reading.docx_parts import MC, Parts, W, font_of, is_on, number, value
from tracker.reading.docx_styles import Style, Styles
from tracker.reading.formats import damaged
from tracker.reading.legacy_fonts import converted
from tracker.reading.limits import Watch, swollen
from tracker.reading.lines import split_at_marks

_CONTAINERS = {
    f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple")
}
_DROPPED = {f"{W}{name}" for name in ("del", "moveFrom", "txbxContent", "pPr", "rPr", "instrText", "delText")}
_SIGNS = {f"{W}tab": " ", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": "\u00ad"}
_TEXT_BOX = f"{W}txbxContent"
_WIDEST = 64  # columns: a larger gridSpan is damage or malice


def read_docx(data: bytes, watch: Watch) -> list[Paragraph | Table]:
    """The blocks of a Word document. UnreadableFile when it is damaged, locked or swells beyond the limits."""
    parts = Parts(watch.path, data, watch.limits)
    root = parts.xml("word/document.xml")
    body = None if root is None else root.find(f"{W}body")
    if body is None:
        raise damaged(watch.path)
    styles = Styles(parts.xml("word/styles.xml"))
    notes = Notes(parts, lambda paragraph: _text(paragraph, styles.of(None)))
    walker = _Walker(styles, Numbering(parts.xml("word/numbering.xml")), notes, watch)
    return list(walker.blocks(body))


class _Walker:
    """Walks the body in order: automatic numbers count on from paragraph to paragraph."""

    def __init__(self, styles: Styles, numbering: Numbering, notes: Notes, watch: Watch) -> None:
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._watch = watch

    def blocks(self, parent: etree._Element) -> Iterator[Paragraph | Table]:
        """The paragraphs and tables under a body, a text box or a content control."""
        for child in parent.iterchildren(etree.Element):
            self._watch.check()
            if child.tag == f"{W}p":
                yield from self._paragraphs(child)
                for box in _text_boxes(child):
                    yield from self.blocks(box)
            elif child.tag == f"{W}tbl":
                yield self._table(child)
            elif child.tag in _CONTAINERS:
                yield from self.blocks(child)

    def _paragraphs(self, element: etree._Element) -> Iterator[Paragraph]:
        """One paragraph, or several where a line break inside it begins a new list mark."""
        style = self._styles.of(value(element, "w:pPr/w:pStyle"))
        label, level = self._label(element, style)
        justified = value(element, "w:pPr/w:jc")
        for line in split_at_marks(_text(element, style)):
            text, notes = self._notes.taken_out(line)
            yield Paragraph(
                text=text,
                label=label,
                level=level,
                bold=_is_bold(element, style),
                centred=justified == "center" if justified else style.centred,
                notes=notes,
            )
            label, level = "", None

    def _label(self, element: etree._Element, style: Style) -> tuple[str, int | None]:
        list_id = value(element, "w:pPr/w:numPr/w:numId") or style.list_id
        if not list_id or list_id == "0" or not without_marks(_text(element, style)).strip():
            return "", None
        own = value(element, "w:pPr/w:numPr/w:ilvl")
        level = style.level if own is None else number(own)
        label = self._numbering.label(list_id, level)
        return label, level if label else None

    def _table(self, table: etree._Element) -> Table:
        rows: list[tuple[str, ...]] = []
        notes: list[Footnote] = []
        for row in _under(table, "tr"):
            above = rows[-1] if rows else ()
            rows.append(self._row(row, above, notes))
        return Table(rows=tuple(row for row in rows if any(row)), notes=tuple(notes))

    def _row(self, row: etree._Element, above: tuple[str, ...], notes: list[Footnote]) -> tuple[str, ...]:
        """The cells of a row: one merged sideways is repeated, one merged downwards takes the text above it.

        The footnotes of its cells join `notes`.
        """
        skipped = number(value(row, "w:trPr/w:gridBefore"))
        cells: list[str] = [""] * min(skipped, _WIDEST)
        for cell in _under(row, "tc"):
            properties = cell.find(f"{W}tcPr")
            merged = None if properties is None else properties.find(f"{W}vMerge")
            continues = merged is not None and merged.get(f"{W}val") in (None, "continue")
            text = above[len(cells)] if continues and len(cells) < len(above) else self._cell(cell, notes)
            cells += [text] * max(1, min(number(value(properties, "w:gridSpan"), 1), _WIDEST))
        return tuple(cells)

    def _cell(self, cell: etree._Element, notes: list[Footnote]) -> str:
        """The lines of a cell, nested tables and automatic numbers included."""
        lines: list[str] = []
        room = self._watch.limits.max_letters  # tables in tables multiply the text of merged cells at each level
        for block in self.blocks(cell):
            notes += block.notes
            rows = block.rows if isinstance(block, Table) else ((f"{block.label} {block.text}".strip(),),)
            for row in rows:
                lines.append(" ".join(dict.fromkeys(filter(None, row))))
                room -= len(lines[-1])
                if room < 0:
                    raise swollen(self._watch.path)
        return "\n".join(filter(None, lines))


def _under(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, through content controls and tracked insertions."""
    for child in parent.iterchildren(etree.Element):
        if child.tag == f"{W}{name}":
            if child.find(f"{W}trPr/{W}del") is None:
                yield child
        elif child.tag in _CONTAINERS:
            yield from _under(child, name)


def _pieces(element: etree._Element) -> Iterator[tuple[str, etree._Element | None]]:
    """The text of a paragraph in pieces, each with the properties of its run."""
    properties = element.find(f"{W}rPr")
    for child in element.iterchildren(etree.Element):
        if child.tag in _DROPPED:
            continue
        if child.tag == f"{W}t":
            yield child.text or "", properties
        elif child.tag == f"{W}br":
            yield " " if child.get(f"{W}type") in ("page", "column") else "\n", None
        elif mark := mark_of(child):
            yield mark, None
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag], properties
        elif child.tag == f"{W}r":
            if not is_on(child, "w:rPr/w:vanish"):
                yield from _pieces(child)
        elif child.tag in _CONTAINERS:
            yield from _pieces(child)


def _text(element: etree._Element, style: Style) -> str:
    """The clean text of a paragraph, what is typed in fonts from before Unicode turned into Unicode."""
    pieces = groupby(_pieces(element), key=lambda piece: font_of(piece[1]) or style.font)
    return clean("".join(converted("".join(text for text, _ in run), font) for font, run in pieces))


def _is_bold(element: etree._Element, style: Style) -> bool:
    """Whether every letter is bold, by its run or else by the paragraph's style."""
    stated = [is_on(run, "w:b") for text, run in _pieces(element) if re.search(r"\w", text)]
    return bool(stated) and all(style.bold if bold is None else bold for bold in stated)


def _text_boxes(element: etree._Element) -> Iterator[etree._Element]:
    """The text boxes anchored in a paragraph; the fallback copy that Word keeps of each is passed over."""
    for child in element.iterchildren(etree.Element):
        if child.tag == _TEXT_BOX:
            yield child
        elif child.tag != f"{MC}Fallback":
            yield from _text_boxes(child)
