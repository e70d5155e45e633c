"""Web pages → blocks: paragraphs, list entries with their numbers, tables with merged cells filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree, html

from tracker.domain.document import Paragraph, Table
from tracker.reading.decoding import decode
from tracker.reading.docx_parts import number
from tracker.reading.formats import damaged
from tracker.reading.limits import Watch, swollen
from tracker.reading.lines import split_at_marks

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*>")
_DROPPED = {"script", "style", "head", "template", "noscript", "title", "svg", "select", "button"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BOLD = {"b", "strong", "th", *_HEADINGS}
_BLOCKS = {
    "p", "div", "li", "ul", "ol", "table", "tr", "td", "th", "section", "article", "header", "footer", "main", "body",
    "center", "blockquote", "pre", "dl", "dt", "dd", "hr", "form", "nav", "aside", *_HEADINGS,
}  # fmt: skip
_WIDEST, _HIGHEST = 64, 1000  # cells: larger spans are damage or malice


def read_html(data: bytes, watch: Watch) -> list[Paragraph | Table]:
    """The blocks of a web page, scripts and styles left out. UnreadableFile when it swells beyond the limits."""
    path = watch.path
    charset = _CHARSET.search(data[:4096])
    text = decode(path, data, charset[1].decode() if charset and not data.startswith(b"\xef\xbb\xbf") else "utf-8-sig")
    if text.count("<") + text.count("=") > watch.limits.max_markup:
        raise swollen(path)
    try:
        root = html.document_fromstring(_DECLARATION.sub("", text, count=1), parser=html.HTMLParser(no_network=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise damaged(path) from error
    walker = _Walker(watch=watch)
    walker.visit(root, bold=False)
    walker.end_paragraph()
    return walker.blocks


@dataclass(kw_only=True)
class _Walker:
    """Gathers running text until a block ends it. `labels` holds the numbers of the lists that are open."""

    watch: Watch
    blocks: list[Paragraph | Table] = field(default_factory=list)
    _text: str = ""
    _is_bold: bool = True
    _label: str = ""
    _lists: list[int | None] = field(default_factory=list)

    def visit(self, element: etree._Element, *, bold: bool) -> None:
        """Read an element and the text behind its children."""
        self.watch.check()
        if not isinstance(element.tag, str) or element.tag in _DROPPED:
            return
        if element.tag == "table" and element.find(".//table") is None:
            self.end_paragraph()
            self.blocks.append(_table(element, self.watch))
            return
        is_block = element.tag in _BLOCKS
        if is_block:
            self.end_paragraph()
        self._open(element)
        bold = bold or element.tag in _BOLD
        self._say("\n" if element.tag == "br" else element.text, bold=bold)
        for child in element:
            self.visit(child, bold=bold)
            self._say(child.tail, bold=bold)
        if is_block:
            self.end_paragraph()
        if element.tag in ("ul", "ol"):
            self._lists.pop()

    def end_paragraph(self) -> None:
        """Keep the text gathered so far as a paragraph, or as several where lines begin with marks."""
        for text in split_at_marks(self._text):
            level = len(self._lists) - 1 if self._label else None
            self.blocks.append(Paragraph(text=text, label=self._label, level=level, bold=self._is_bold))
            self._label = ""
        self._text, self._is_bold = "", True

    def _open(self, element: etree._Element) -> None:
        """Begin a list, or give the next entry of the list its number or bullet."""
        if element.tag == "ul":
            self._lists.append(None)
        elif element.tag == "ol":
            self._lists.append(number(element.get("start"), 1))
        elif element.tag == "li" and self._lists:
            count = self._lists[-1]
            self._label = "-" if count is None else f"{count}."
            if count is not None:
                self._lists[-1] = count + 1

    def _say(self, text: str | None, *, bold: bool) -> None:
        if text and text.strip():
            self._is_bold = self._is_bold and bold
        if text:
            self._text += text if text == "\n" else re.sub(r"\s+", " ", text)


def _table(table: etree._Element, watch: Watch) -> Table:
    """The rows of a table; a merged cell's text stands in each cell that it covers."""
    rows: list[dict[int, str]] = []
    room = watch.limits.max_cells
    for at, row in enumerate(table.iter("tr")):
        while len(rows) <= at:
            rows.append({})
        column = 0
        for cell in row.iterchildren("td", "th"):
            while column in rows[at]:
                column += 1
            text = _cell(cell, watch)
            down = max(1, min(number(cell.get("rowspan"), 1), _HIGHEST))
            across = max(1, min(number(cell.get("colspan"), 1), _WIDEST))
            room -= down * across
            if room < 0:
                raise swollen(watch.path)
            for n in range(at, at + down):
                while len(rows) <= n:
                    rows.append({})
                rows[n] |= dict.fromkeys(range(column, column + across), text)
            column += across
    found = (tuple(_filled(row)) for row in rows)
    return Table(rows=tuple(row for row in found if any(row)))


def _filled(row: dict[int, str]) -> Iterator[str]:
    return (row.get(column, "") for column in range(max(row, default=-1) + 1))


def _cell(cell: etree._Element, watch: Watch) -> str:
    """The lines of a cell."""
    walker = _Walker(watch=watch)
    walker.visit(cell, bold=False)
    walker.end_paragraph()
    return "\n".join(f"{block.label} {block.text}".strip() for block in walker.blocks if isinstance(block, Paragraph))
