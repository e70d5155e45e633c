"""Scanned PDF pages → runs of words and the tables around them, by Tesseract with its Vietnamese data.

Tesseract says where on the picture each word stands; from there on a scan is laid out as any other page.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median, quantiles

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from tracker.errors import UnreadableFile
from tracker.reading.limits import Watch, too_slow
from tracker.reading.ocr_rules import Picture, Sheet, ruling_of
from tracker.reading.pdf_rules import Grid, cell_in
from tracker.reading.pdf_runs import Glyph, Run
from tracker.reading.programs import find, run

_PLACES = ("C:/Program Files/Tesseract-OCR/tesseract.exe", "C:/Program Files (x86)/Tesseract-OCR/tesseract.exe")
_SHARP = 300 / 72  # pixels a point: what Tesseract reads best
_MOST_PIXELS = 40_000_000
_ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}  # its threads wait for each other longer than they work
_ANY_LAYOUT, _LINES_ACROSS = "3", "4"  # by itself it passes over small cells, which stand in no column for it
_WORD = "5"  # level of Tesseract's table
_FEWEST = 10  # characters: a page with fewer is a picture with a page number at most
_LINE_SIZE = 0.75  # font sizes a line is high
_STRAY = "_|¦"  # what it makes of ruled lines and specks


def is_picture(page: pdfium.PdfPage, runs: list[Run]) -> bool:
    """Whether the page shows something and hardly any of it is text."""
    written = sum(len(run.glyphs) for run in runs)
    drawn = {shape.type for shape in page.get_objects(max_depth=1)}
    return bool(drawn) and (not written or (written < _FEWEST and pdfium_c.FPDF_PAGEOBJ_IMAGE in drawn))


def read_picture(page: pdfium.PdfPage, watch: Watch) -> tuple[list[Run], list[Grid]]:
    """The words and the tables of a page, from its picture.

    UnreadableFile says what to install where that is missing, and what to do where recognition fails or takes too long.
    """
    path, limits = watch.path, watch.limits
    program = find(["tesseract"], _PLACES)
    width, height = page.get_size()
    scale = min(_SHARP, math.sqrt(_MOST_PIXELS / max(1.0, width * height)))
    try:
        if program is None or b"vie" not in (run([program, "--list-langs"], limits.max_seconds) or b"").split():
            raise UnreadableFile(
                f"“{path.name}” là bản quét ảnh. Dùng bản gốc .docx, hoặc cài Tesseract cùng dữ liệu tiếng Việt (vie)."
            )
        picture = _picture(page.render(scale=scale, grayscale=True), scale)
        ruling = ruling_of(picture, watch.check)
        layout = _LINES_ACROSS if ruling.grids else _ANY_LAYOUT
        command = [program, "stdin", "stdout", "-l", "vie", "--psm", layout, "tsv"]
        table = run(command, limits.max_seconds, _pgm(ruling.rest), _ONE_THREAD)
    except TimeoutError as error:
        raise too_slow(path, limits) from error
    if table is None:
        raise UnreadableFile(f"Không nhận dạng được chữ trong bản quét “{path.name}”. Dùng bản gốc .docx.")
    watch.restart()  # a scan has the whole time for each of its pages
    return runs_in(table.decode("utf-8", "replace"), ruling.sheet, ruling.grids), ruling.grids


@dataclass(frozen=True, kw_only=True)
class _Word:
    """A recognised word: its edges in points from the lower left corner of the page, and the line it stands on."""

    text: str
    line: tuple[str, ...]
    left: float
    right: float
    bottom: float
    top: float


def runs_in(table: str, sheet: Sheet, grids: Sequence[Grid]) -> list[Run]:
    """The words of Tesseract's table (tab-separated, in pixels) as runs, broken between columns and between cells."""
    lines = [list(line) for _, line in groupby(_words(table, sheet), key=lambda word: word.line)]
    size = median([_LINE_SIZE * _height(line) for line in lines] or [0.0])
    runs: list[Run] = []
    for line in lines:
        y, begins = _baseline(line), True
        for word in line:
            glyph = Glyph(text=word.text, left=word.left, right=word.right, y=y, size=size, font="")
            cell = cell_in(grids, (word.left + word.right) / 2, (word.bottom + word.top) / 2)
            if begins or not runs[-1].takes(glyph, cell):
                runs.append(Run(glyphs=[], cell=cell))
            runs[-1].add(glyph, " " if runs[-1].glyphs else "")
            begins = False
    return [run for run in runs if run.cell or any(letter.isalnum() for letter in run.text)]


def _words(table: str, sheet: Sheet) -> Iterator[_Word]:
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row["text"] or "").strip().strip(_STRAY)
        if row["level"] != _WORD or not text:
            continue
        x, y, width, height = (float(row[name] or 0) for name in ("left", "top", "width", "height"))
        left, bottom = sheet.place(x, y + height)
        right, top = sheet.place(x + width, y)
        line = tuple(row[name] or "" for name in ("page_num", "block_num", "par_num", "line_num"))
        yield _Word(text=text, line=line, left=left, right=right, bottom=bottom, top=top)


def _height(line: Sequence[_Word]) -> float:
    return max(word.top for word in line) - min(word.bottom for word in line)


def _baseline(line: Sequence[_Word]) -> float:
    """Where most of its letters stand: words with a letter or a dot that hangs lower are the lesser part."""
    bottoms = [word.bottom for word in line]
    return quantiles(bottoms, n=4)[2] if len(bottoms) > 1 else bottoms[0]


def _picture(bitmap: pdfium.PdfBitmap, scale: float) -> Picture:
    pixels, stride, width = bytes(bitmap.buffer), bitmap.stride, bitmap.width
    rows = (pixels[n * stride : n * stride + width] for n in range(bitmap.height))
    return Picture(pixels=b"".join(rows), width=width, height=bitmap.height, scale=scale)


def _pgm(picture: Picture) -> bytes:
    """The picture as a portable graymap, which needs no library to write."""
    return b"P5 %d %d 255\n" % (picture.width, picture.height) + picture.pixels
