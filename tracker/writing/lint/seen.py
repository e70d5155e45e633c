"""A Word file as it is printed: every paragraph with its letters and its place, whatever style they come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docx.document import Document
from docx.oxml.ns import qn
from lxml.etree import _Element

_TWIPS_PER_MM, _TWIPS_PER_POINT, _EMU_PER_MM = 1440 / 25.4, 20, 36_000
_SINGLE = 240  # what Word calls one line
_SHOWN = 40
_WORD_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"


@dataclass(frozen=True, kw_only=True)
class Letters:
    """One run of letters of one kind. `size` is in points; `colour` is "" where it is automatic."""

    text: str
    font: str
    size: float
    bold: bool
    italic: bool
    colour: str


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A place in a table; tables, rows and columns count from 0. `width` is in mm."""

    table: int
    row: int
    column: int
    width: float


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One paragraph. `before` and `after` are in points, indents in mm, `lines` in single lines.

    `rule` is the length in mm of a line that is drawn in it or under it, 0 where its length cannot be told, None where
    there is no line.
    """

    number: int
    text: str
    letters: tuple[Letters, ...]
    align: str
    before: float
    after: float
    lines: float
    first: float
    left: float
    right: float
    cell: Cell | None = None
    rule: float | None = None

    @property
    def where(self) -> str:
        """Where a person finds it."""
        text = self.text if len(self.text) <= _SHOWN else f"{self.text[:_SHOWN].rstrip()}…"
        table = f"bảng {self.cell.table + 1}, " if self.cell else ""
        return f"{table}đoạn {self.number}" + (f" “{text}”" if text else "")


def pieces(document: Document) -> tuple[Piece, ...]:
    """Every paragraph of the body in the order of the paper, those of tables included."""
    styles = _Styles(document)
    section = document.sections[0]
    room = ((section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)) / _EMU_PER_MM
    body = document.element.body
    cells = {
        paragraph: Cell(table=table, row=row, column=column, width=_width(cell))
        for table, one in enumerate(body.iter(qn("w:tbl")))
        for row, line in enumerate(one.iter(qn("w:tr")))
        for column, cell in enumerate(line.iter(qn("w:tc")))
        for paragraph in cell.iter(qn("w:p"))
    }
    paragraphs = list(body.iter(qn("w:p")))
    return tuple(styles.piece(n, p, cells.get(p), room) for n, p in enumerate(paragraphs, start=1))


def has_page_field(element: _Element) -> bool:
    """Whether the number of the page is printed in it."""
    simple = (field.get(qn("w:instr"), "") for field in element.iter(qn("w:fldSimple")))
    split = (field.text or "" for field in element.iter(qn("w:instrText")))
    return any(words.split()[:1] == ["PAGE"] for words in (*simple, *split))


class _Styles:
    """Looks a property up where Word does: in the run, its style, the paragraph's style, then the file's defaults."""

    def __init__(self, document: Document) -> None:
        root = document.styles.element
        self._by_id = {style.get(qn("w:styleId")): style for style in root.iter(qn("w:style"))}
        self._usual = next((name for name, style in self._by_id.items() if _is_usual(style)), None)
        self._chains: dict[tuple[str | None, str], list[_Element]] = {}
        self._defaults = {
            tag: found[0]
            for tag in ("w:pPr", "w:rPr")
            if (found := root.find(f"{qn('w:docDefaults')}/{qn(tag + 'Default')}")) is not None and len(found)
        }

    def piece(self, number: int, paragraph: _Element, cell: Cell | None, room: float) -> Piece:
        """One paragraph with all that holds for it."""
        own = paragraph.find(qn("w:pPr"))
        style = _named(own, "w:pStyle") or self._usual
        levels = self._levels(own, "w:pPr", style)
        letters = tuple(self._letters(run, style) for run in paragraph.iter(qn("w:r")))
        left, right = (_mm(levels, "w:ind", side) for side in ("left", "right"))
        return Piece(
            number=number,
            text=" ".join("".join(one.text for one in letters).split()),
            letters=tuple(one for one in letters if one.text.strip()),
            align=_value(levels, "w:jc", "val") or "left",
            before=_number(levels, "w:spacing", "before") / _TWIPS_PER_POINT,
            after=_number(levels, "w:spacing", "after") / _TWIPS_PER_POINT,
            lines=_lines(levels, max((one.size for one in letters), default=14.0)),
            first=_mm(levels, "w:ind", "firstLine") - _mm(levels, "w:ind", "hanging"),
            left=left,
            right=right,
            cell=cell,
            rule=_rule(paragraph, (cell.width if cell and cell.width else room) - left - right),
        )

    def letters(self, run: _Element, paragraph: _Element) -> Letters:
        """One run of a header or footer."""
        return self._letters(run, _named(paragraph.find(qn("w:pPr")), "w:pStyle") or self._usual)

    def _letters(self, run: _Element, style: str | None) -> Letters:
        own = run.find(qn("w:rPr"))
        levels = self._levels(own, "w:rPr", _named(own, "w:rStyle"), style)
        colour = _value(levels, "w:color", "val").lower()
        return Letters(
            text="".join(part.text or "" if part.tag == qn("w:t") else " " for part in _texts(run)),
            font=_value(levels, "w:rFonts", "ascii") or _value(levels, "w:rFonts", "asciiTheme"),
            size=_number(levels, "w:sz", "val", 20) / 2,
            bold=_is_on(levels, "w:b"),
            italic=_is_on(levels, "w:i"),
            colour="" if colour in ("", "auto", "000000") else colour,
        )

    def _levels(self, own: _Element | None, tag: str, *styles: str | None) -> list[_Element]:
        """Where a property may stand, the strongest first."""
        levels = [] if own is None else [own]
        for style in styles:
            levels += self._chain(style, tag)
        return [*levels, self._defaults[tag]] if tag in self._defaults else levels

    def _chain(self, name: str | None, tag: str) -> list[_Element]:
        """The properties of a style and of what it is based on."""
        if (name, tag) not in self._chains:
            found: list[_Element] = []
            style = self._by_id.get(name)
            while style is not None and style not in found:
                found.append(style)
                style = self._by_id.get(_named(style, "w:basedOn"))
            self._chains[name, tag] = [one for style in found if (one := style.find(qn(tag))) is not None]
        return self._chains[name, tag]


def header_letters(document: Document, paragraph: _Element) -> list[Letters]:
    """The letters of a paragraph outside the body."""
    styles = _Styles(document)
    return [styles.letters(run, paragraph) for run in paragraph.iter(qn("w:r"))]


def _named(element: _Element | None, tag: str) -> str | None:
    """The name of the style that the element points to."""
    found = None if element is None else element.find(qn(tag))
    return None if found is None else found.get(qn("w:val"))


def _is_usual(style: _Element) -> bool:
    return style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true")


def _texts(run: _Element) -> Iterator[_Element]:
    yield from (part for part in run if part.tag in (qn("w:t"), qn("w:tab"), qn("w:br")))


def _value(levels: list[_Element], tag: str, name: str) -> str:
    """The first that says it."""
    found = (level.find(qn(tag)) for level in levels)
    values = (one.get(qn(f"w:{name}")) for one in found if one is not None)
    return next((value for value in values if value is not None), "")


def _number(levels: list[_Element], tag: str, name: str, other: float = 0) -> float:
    value = _value(levels, tag, name)
    return float(value) if value.lstrip("-").replace(".", "", 1).isdigit() else other


def _mm(levels: list[_Element], tag: str, name: str) -> float:
    return _number(levels, tag, name) / _TWIPS_PER_MM


def _is_on(levels: list[_Element], tag: str) -> bool:
    found = next((one for level in levels if (one := level.find(qn(tag))) is not None), None)
    return found is not None and found.get(qn("w:val"), "1") not in ("0", "false", "none")


def _lines(levels: list[_Element], size: float) -> float:
    """The distance of lines, in single ones; a distance in points is put against the size of the letters."""
    distance = _number(levels, "w:spacing", "line", _SINGLE)
    if _value(levels, "w:spacing", "lineRule") in ("exact", "atLeast"):
        return distance / _TWIPS_PER_POINT / (size * 1.15)
    return distance / _SINGLE


def _width(cell: _Element) -> float:
    width = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
    is_fixed = width is not None and width.get(qn("w:type")) == "dxa"
    return float(width.get(qn("w:w"), "0")) / _TWIPS_PER_MM if width is not None and is_fixed else 0.0


def _rule(paragraph: _Element, room: float) -> float | None:
    """A border of the paragraph is as long as the paragraph is wide; a drawn line says its own length, or none."""
    if paragraph.find(f"{qn('w:pPr')}/{qn('w:pBdr')}/{qn('w:bottom')}") is not None:
        return room
    extent = next(paragraph.iter(_WORD_DRAWING), None)
    if extent is not None:
        return int(extent.get("cx", "0")) / _EMU_PER_MM
    return 0.0 if next(paragraph.iter(qn("w:pict")), None) is not None else None
