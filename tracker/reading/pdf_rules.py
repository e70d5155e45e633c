"""The ruled lines of a PDF page → grids: where the cells of its tables are."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from tracker.reading.pdf_runs import Cell

_STRAIGHT = 1.0  # points by which a ruled line may lean
_SAME = 4.0  # points: the two edges of one drawn line, or lines that should meet
_SHORTEST = 8.0  # points
_MOST_CELLS = 5_000  # on a page: graph paper, no table
_MOST = 20_000  # lines on a page: a drawing, no table


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A level or upright line: at `at` on the other axis, from `start` to `end` along its own."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, kw_only=True)
class Grid:
    """One table: its columns' edges from left to right, its rows' edges from top to bottom, and the lines between."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    level: tuple[Rule, ...]
    upright: tuple[Rule, ...]

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of a point; None outside the table."""
        column = next((n for n, (a, b) in enumerate(pairwise(self.xs)) if a <= x < b), None)
        row = next((n for n, (a, b) in enumerate(pairwise(self.ys)) if a >= y > b), None)
        return None if row is None or column is None else (row, column)

    def origin(self, row: int, column: int) -> tuple[int, int]:
        """The upper left cell of the merged cell that this one belongs to: no line stands between them."""
        while column and not _crosses(self.upright, self.xs[column], self.ys[row], self.ys[row + 1]):
            column -= 1
        while row and not _crosses(self.level, self.ys[row], self.xs[column], self.xs[column + 1]):
            row -= 1
        return row, column


def grids_of(page: pdfium.PdfPage, check: Callable[[], None]) -> list[Grid]:
    """The tables that a page draws. `check` is called on the way, and raises when the time is up."""
    return grids_from(*_rules(page, check), check)


def grids_from(level: Iterable[Rule], upright: Iterable[Rule], check: Callable[[], None]) -> list[Grid]:
    """The tables from top to bottom: at least two columns, and lines above, below and between them."""
    return sorted(_grids(list(level), upright, check), key=lambda grid: -grid.ys[0])


def cell_in(grids: Sequence[Grid], x: float, y: float) -> Cell | None:
    """Table, row and column of a point, that of the first cell where cells are merged; None outside all tables."""
    for number, grid in enumerate(grids):
        if (place := grid.cell_at(x, y)) is not None:
            return (number, *grid.origin(*place))
    return None


def _rules(page: pdfium.PdfPage, check: Callable[[], None]) -> tuple[list[Rule], list[Rule]]:
    level: list[Rule] = []
    upright: list[Rule] = []
    for x0, y0, x1, y1 in _edges(page):
        check()
        if abs(y1 - y0) <= _STRAIGHT and abs(x1 - x0) >= _SHORTEST:
            level.append(Rule(at=(y0 + y1) / 2, start=min(x0, x1), end=max(x0, x1)))
        elif abs(x1 - x0) <= _STRAIGHT and abs(y1 - y0) >= _SHORTEST:
            upright.append(Rule(at=(x0 + x1) / 2, start=min(y0, y1), end=max(y0, y1)))
        if len(level) + len(upright) > _MOST:
            return [], []
    return level, upright


def _edges(page: pdfium.PdfPage) -> Iterator[tuple[float, float, float, float]]:
    """The straight edges of everything drawn: x0, y0, x1, y1."""
    for drawn in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH], max_depth=1):
        matrix = drawn.get_matrix()
        start = last = (0.0, 0.0)
        for index in range(min(pdfium_c.FPDFPath_CountSegments(drawn), _MOST)):
            segment = pdfium_c.FPDFPath_GetPathSegment(drawn, index)
            x, y = ctypes.c_float(), ctypes.c_float()
            if not pdfium_c.FPDFPathSegment_GetPoint(segment, x, y):
                continue
            point = matrix.on_point(x.value, y.value)
            kind = pdfium_c.FPDFPathSegment_GetType(segment)
            if kind == pdfium_c.FPDF_SEGMENT_LINETO:
                yield (*last, *point)
            elif kind == pdfium_c.FPDF_SEGMENT_MOVETO:
                start = point
            last = point
            if pdfium_c.FPDFPathSegment_GetClose(segment):
                yield (*last, *start)


def _grids(level: Sequence[Rule], upright: Iterable[Rule], check: Callable[[], None]) -> Iterator[Grid]:
    """The lines that hang together, as tables."""
    groups: list[tuple[list[Rule], list[Rule]]] = []
    for line in upright:
        check()
        touched = [g for g in groups if any(_overlap(line, other) for other in g[1])]
        groups = [g for g in groups if g not in touched]
        crossing = [rule for rule in level if _meet(rule, line)]
        groups.append(([*crossing, *(r for g in touched for r in g[0])], [line, *(r for g in touched for r in g[1])]))
    for across, down in groups:
        xs = _clustered(rule.at for rule in down)
        ys = _clustered(rule.at for rule in across)
        if len(xs) > 2 and len(ys) > 1 and len(xs) * len(ys) < _MOST_CELLS:  # noqa: PLR2004  (two columns, three edges)
            yield Grid(xs=tuple(xs), ys=tuple(reversed(ys)), level=tuple(across), upright=tuple(down))


def _overlap(line: Rule, other: Rule) -> bool:
    return line.start < other.end + _SAME and other.start < line.end + _SAME


def _meet(level: Rule, upright: Rule) -> bool:
    return (
        level.start - _SAME <= upright.at <= level.end + _SAME
        and upright.start - _SAME <= level.at <= upright.end + _SAME
    )


def _clustered(places: Iterable[float]) -> list[float]:
    """The places in rising order, those of one drawn line as one."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _SAME:
            found.append(place)
    return found


def _crosses(rules: Iterable[Rule], at: float, start: float, end: float) -> bool:
    """Whether a line at `at` runs through the middle between `start` and `end`."""
    middle = (start + end) / 2
    return any(abs(rule.at - at) <= _SAME and rule.start <= middle <= rule.end for rule in rules)
