"""Scanned PDF pages → runs of words, by Tesseract with its Vietnamese data where both are installed."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from tracker.errors import UnreadableFile
from tracker.reading.limits import Limits
from tracker.reading.pdf_runs import Glyph, Run
from tracker.reading.programs import find, run

_PLACES = ("C:/Program Files/Tesseract-OCR/tesseract.exe", "C:/Program Files (x86)/Tesseract-OCR/tesseract.exe")
_SHARP = 300 / 72  # pixels a point: what Tesseract reads best
_MOST_PIXELS = 40_000_000
_LINE, _WORD = "4", "5"  # levels of Tesseract's table
_FEWEST = 10  # characters: a page with fewer is a picture with a page number at most
_LINE_SIZE = 0.75  # font sizes a line is high


def is_picture(page: pdfium.PdfPage, runs: list[Run]) -> bool:
    """Whether the page shows something and hardly any of it is text."""
    written = sum(len(run.glyphs) for run in runs)
    drawn = {shape.type for shape in page.get_objects(max_depth=1)}
    return bool(drawn) and (not written or (written < _FEWEST and pdfium_c.FPDF_PAGEOBJ_IMAGE in drawn))


def read_picture(path: Path, page: pdfium.PdfPage, limits: Limits) -> list[Run]:
    """The lines of words on a page, from its picture. UnreadableFile says what to install where that is missing."""
    program = find(["tesseract"], _PLACES)
    if program is None or b"vie" not in (run([program, "--list-langs"], limits.max_seconds) or b"").split():
        raise UnreadableFile(
            f"“{path.name}” là bản quét ảnh. Dùng bản gốc .docx, hoặc cài Tesseract cùng dữ liệu tiếng Việt (vie)."
        )
    width, height = page.get_size()
    scale = min(_SHARP, math.sqrt(_MOST_PIXELS / max(1.0, width * height)))
    picture = _pgm(page.render(scale=scale, grayscale=True))
    table = run([program, "stdin", "stdout", "-l", "vie", "tsv"], limits.max_seconds, picture)
    if table is None:
        raise UnreadableFile(f"Không nhận dạng được chữ trong bản quét “{path.name}”. Dùng bản gốc .docx.")
    return runs_in(table.decode("utf-8", "replace"), scale, height)


def runs_in(table: str, scale: float, page_height: float) -> list[Run]:
    """The lines of Tesseract's table (tab-separated, in pixels from the upper left corner), each as a run."""
    runs: list[Run] = []
    y = size = 0.0
    is_new = False
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        left, top, width, height = (float(row[name] or 0) / scale for name in ("left", "top", "width", "height"))
        if row["level"] == _LINE:
            is_new, y, size = True, page_height - top - height, height * _LINE_SIZE
        elif row["level"] == _WORD and (row["text"] or "").strip():
            if is_new:
                runs.append(Run(glyphs=[], cell=None))
                is_new = False
            runs[-1].add(Glyph(text=row["text"], left=left, right=left + width, y=y, size=size, font=""), " ")
    return runs


def _pgm(bitmap: pdfium.PdfBitmap) -> bytes:
    """The picture as a portable graymap, which needs no library to write."""
    pixels, stride, width = bytes(bitmap.buffer), bitmap.stride, bitmap.width
    rows = (pixels[n * stride : n * stride + width] for n in range(bitmap.height))
    return b"P5 %d %d 255\n" % (width, bitmap.height) + b"".join(rows)
