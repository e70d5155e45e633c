"""The ruled lines in the picture of a scanned page, the picture without them, and how the paper lay on the glass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice
from statistics import median

from tracker.reading.pdf_rules import Grid, Rule, grids_from

_DARK = bytes(shade < 160 for shade in range(256))  # noqa: PLR2004  (of 256 shades of grey)
_WHITE = b"\xff"
_LONG_RUN = re.compile(rb"\x01{60,}")  # pixels of 1/300 inch: the tallest letter of a report has 50
_STEP = 2  # pixels between the runs of one line that leans
_FRINGE = 2  # pixels: the grey edge of a line
_MOST = 20_000  # runs: a photograph, no table
_LEVEL_SHARE = 0.2  # of the page's width: shorter lines say little about how the paper lay


_Dark = tuple[int, int, int]  # the row (or column) of a run, its start and its end


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A page in shades of grey, row by row from the top; `scale` is its pixels a point."""

    pixels: bytes
    width: int
    height: int
    scale: float


@dataclass(kw_only=True)
class _Stroke:
    """A line of dark pixels on neighbouring rows (or columns): from `start` to `end`, leaning from `at` to `to`."""

    start: int
    end: int
    at: int
    to: int
    last: int

    def takes(self, row: int, start: int, end: int) -> bool:
        """Whether a run on a later row goes on with this line."""
        return row - self.last <= _STEP and start <= self.end + _STEP and end >= self.start - _STEP

    def grow(self, row: int, start: int, end: int) -> None:
        """Take the run in."""
        if start < self.start:
            self.start, self.at = start, row
        if end > self.end:
            self.end, self.to = end, row
        self.last = row

    @property
    def slope(self) -> float:
        """Pixels by which it leans for each pixel of its length."""
        return (self.to - self.at) / (self.end - self.start)


@dataclass(frozen=True, kw_only=True)
class Ruling:
    """What is ruled on a picture: the tables, where its pixels are on paper, and the picture without the lines."""

    sheet: Sheet
    grids: list[Grid]
    rest: Picture


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Where things on the picture stand on the paper once it is turned straight."""

    picture: Picture
    slope: float

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Points from the lower left corner of the page, for a pixel counted from the upper left one."""
        picture = self.picture
        straight_x = x + self.slope * (y - picture.height / 2)
        straight_y = y - self.slope * (x - picture.width / 2)
        return straight_x / picture.scale, (picture.height - straight_y) / picture.scale


def ruling_of(picture: Picture, check: Callable[[], None]) -> Ruling:
    """The tables whose lines the picture shows. `check` is called on the way, and raises when the time is up."""
    dark = picture.pixels.translate(_DARK)
    width, height = picture.width, picture.height
    across = _runs(dark[row * width : (row + 1) * width] for row in range(height))
    down = _runs(dark[column::width] for column in range(width))
    level = _strokes(across)
    sheet = Sheet(picture=picture, slope=_slope(level, width))
    rules = [_level(stroke, sheet) for stroke in level], [_upright(stroke, sheet) for stroke in _strokes(down)]
    return Ruling(sheet=sheet, grids=grids_from(*rules, check), rest=_without(picture, across, down))


def _without(picture: Picture, across: Iterable[_Dark], down: Iterable[_Dark]) -> Picture:
    """The picture with its lines made white: letters are recognised better where no line touches them."""
    pixels, width, height = bytearray(picture.pixels), picture.width, picture.height
    for row, start, end in across:
        for y in range(max(row - _FRINGE, 0), min(row + _FRINGE + 1, height)):
            pixels[y * width + start : y * width + end] = _WHITE * (end - start)
    for column, start, end in down:
        for x in range(max(column - _FRINGE, 0), min(column + _FRINGE + 1, width)):
            pixels[x + start * width : x + end * width : width] = _WHITE * (end - start)
    return replace(picture, pixels=bytes(pixels))


def _strokes(runs: Iterable[_Dark]) -> list[_Stroke]:
    """The lines that these runs make."""
    found: list[_Stroke] = []
    growing: list[_Stroke] = []
    for row, start, end in runs:
        growing = [stroke for stroke in growing if row - stroke.last <= _STEP]
        stroke = next((one for one in growing if one.takes(row, start, end)), None)
        if stroke:
            stroke.grow(row, start, end)
        else:
            stroke = _Stroke(start=start, end=end, at=row, to=row, last=row)
            growing.append(stroke)
            found.append(stroke)
    return found


def _runs(rows: Iterable[bytes]) -> list[_Dark]:
    """The long runs of dark pixels along these rows; none in a photograph."""
    found = ((number, *run.span()) for number, row in enumerate(rows) for run in _LONG_RUN.finditer(row))
    runs = list(islice(found, _MOST + 1))
    return runs if len(runs) <= _MOST else []


def _slope(level: Iterable[_Stroke], width: int) -> float:
    return median([stroke.slope for stroke in level if stroke.end - stroke.start > width * _LEVEL_SHARE] or [0.0])


def _level(stroke: _Stroke, sheet: Sheet) -> Rule:
    left, y0 = sheet.place(stroke.start, stroke.at)
    right, y1 = sheet.place(stroke.end, stroke.to)
    return Rule(at=(y0 + y1) / 2, start=left, end=right)


def _upright(stroke: _Stroke, sheet: Sheet) -> Rule:
    x0, top = sheet.place(stroke.at, stroke.start)
    x1, bottom = sheet.place(stroke.to, stroke.end)
    return Rule(at=(x0 + x1) / 2, start=bottom, end=top)
