"""One page of a PDF → runs: stretches of characters on one line, in the order in which the page draws them."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from tracker.domain.vietnamese import one_line
from tracker.reading.legacy_fonts import Code, code_of, converted, decoded, with_soft_hyphens

Cell = tuple[int, int, int]  # table, row, column
CellAt = Callable[[float, float], Cell | None]

_HYPHENS = {0x0002: "-", 0xFFFE: "-"}  # what the library makes of a hyphen at the end of a line
_OFF_LINE = 0.35  # of the font size: a character further up or down stands on another line
_STEP_BACK = 0.5  # of the font size: overlapping letters step back less
_GAP = 2.0  # font sizes: no blank between words is wider, only the space between columns
_BLANK = 0.25  # of the font size: a gap as wide is a blank that the page does not draw
_LONGEST_NAME = 128  # bytes of a font's name


@dataclass(frozen=True, kw_only=True)
class Glyph:
    """One character: baseline `y` and edges in points from the lower left corner of the page, font and its size."""

    text: str
    left: float
    right: float
    y: float
    size: float
    font: str


@dataclass(kw_only=True)
class Run:
    """Characters of one line without a gap as wide as that between columns; `cell` is None outside tables."""

    glyphs: list[Glyph]
    cell: Cell | None
    pieces: list[tuple[str, str]] = field(default_factory=list)

    @property
    def left(self) -> float:
        """Its left edge."""
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.glyphs[-1].right

    @property
    def y(self) -> float:
        """The baseline."""
        return self.glyphs[0].y

    @property
    def size(self) -> float:
        """The font size of its largest character, in points."""
        return max(glyph.size for glyph in self.glyphs)

    @property
    def is_bold(self) -> bool:
        """Whether every letter is bold."""
        letters = [glyph for glyph in self.glyphs if glyph.text.isalnum()]
        return bool(letters) and all("bold" in glyph.font.lower() for glyph in letters)

    @cached_property
    def text(self) -> str:
        """What it says, old font codes turned into Unicode; unbreakable blanks stay what they are."""
        return "".join(_shown(text, font) for font, text in self.pieces).translate(_HYPHENS)

    def recode(self, code: Code) -> None:
        """Read it again in the code of old fonts that the page turned out to be typed in."""
        self.text = decoded(with_soft_hyphens(self.text) if code is Code.TCVN3 else self.text, code)

    @property
    def words(self) -> str:
        """What it says, on one clean line."""
        return one_line(self.text)

    def mark(self, accent: Glyph) -> None:
        """Put an accent on the last letter: some fonts draw accents apart."""
        font, text = self.pieces[-1]
        self.pieces[-1] = (font, text + accent.text)
        self.glyphs[-1] = replace(self.glyphs[-1], right=max(self.right, accent.right))

    def takes(self, glyph: Glyph, cell: Cell | None) -> bool:
        """Whether the character goes on on this line."""
        last, size = self.glyphs[-1], max(self.glyphs[-1].size, glyph.size)
        step = glyph.left - last.right
        return (
            cell == self.cell and abs(glyph.y - self.y) < size * _OFF_LINE and -_STEP_BACK * size < step < _GAP * size
        )

    def add(self, glyph: Glyph, blank: str) -> None:
        """Put the character behind the others, with the blank that the page has drawn before it."""
        if self.glyphs and not blank and glyph.left - self.glyphs[-1].right > _BLANK * glyph.size:
            blank = " "
        self.glyphs.append(glyph)
        if self.pieces and self.pieces[-1][0] == glyph.font:
            self.pieces[-1] = (glyph.font, self.pieces[-1][1] + blank + glyph.text)
        else:
            self.pieces.append((glyph.font, blank + glyph.text))


def runs_of(page: pdfium.PdfTextPage, cell_at: CellAt) -> list[Run]:
    """The runs of a page; `cell_at` says in which table cell a point lies."""
    runs: list[Run] = []
    blank = ""
    for glyph in _glyphs(page):
        if not glyph.text.strip():
            blank = glyph.text
            continue
        if runs and unicodedata.combining(glyph.text):
            runs[-1].mark(glyph)
            blank = ""
            continue
        cell = cell_at((glyph.left + glyph.right) / 2, glyph.y + glyph.size / 4)
        if not (runs and runs[-1].takes(glyph, cell)):
            runs.append(Run(glyphs=[], cell=cell))
            blank = ""
        runs[-1].add(glyph, blank)
        blank = ""
    return runs


def _shown(text: str, font: str) -> str:
    return converted(with_soft_hyphens(text) if code_of(font) is Code.TCVN3 else text, font)


def _glyphs(page: pdfium.PdfTextPage) -> Iterator[Glyph]:
    """Every character that the page draws, blanks among them; line ends that the library adds are left out."""
    fonts: dict[int, str] = {}
    box, matrix, x, y = pdfium_c.FS_RECTF(), pdfium_c.FS_MATRIX(), ctypes.c_double(), ctypes.c_double()
    for index in range(page.count_chars()):
        code = pdfium_c.FPDFText_GetUnicode(page, index)
        text = chr(code)
        if text in "\r\n\0":
            continue
        is_placed = (
            pdfium_c.FPDFText_GetLooseCharBox(page, index, box)
            and pdfium_c.FPDFText_GetCharOrigin(page, index, x, y)
            and pdfium_c.FPDFText_GetMatrix(page, index, matrix)
        )
        if is_placed:
            yield Glyph(
                text=text,
                left=min(box.left, box.right),
                right=max(box.left, box.right),
                y=y.value,
                size=pdfium_c.FPDFText_GetFontSize(page, index) * math.hypot(matrix.c, matrix.d),
                font=_font(page, index, fonts),
            )


def _font(page: pdfium.PdfTextPage, index: int, fonts: dict[int, str]) -> str:
    """The name of a character's font, asked for once for each object on the page."""
    drawn = ctypes.cast(pdfium_c.FPDFText_GetTextObject(page, index), ctypes.c_void_p).value or 0
    if drawn not in fonts or not drawn:
        name = ctypes.create_string_buffer(_LONGEST_NAME)
        pdfium_c.FPDFText_GetFontInfo(page, index, name, _LONGEST_NAME, None)
        fonts[drawn] = name.value.decode("utf-8", "replace").rpartition("+")[2]
    return fonts[drawn]
