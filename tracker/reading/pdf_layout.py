"""The runs of a PDF page → its parts from top to bottom: single lines, text in columns, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from tracker.reading.lines import opens_entry
from tracker.reading.pdf_rules import Grid
from tracker.reading.pdf_runs import Run

_SAME_LINE = 0.4  # of the font size: baselines that differ less are one line
_JOINED = 2.0  # font sizes: runs drawn one after another and as close are one line
_PAGE_NUMBER = re.compile(r"[-–]?\s*\d{1,4}\s*[-–]?|(?:[Tt]rang\s+)?\d{1,4}\s*/\s*\d{1,4}|[Tt]rang\s+\d{1,4}")
_EDGE = 0.12  # of the page's height: where page numbers stand
_INDENTED = 36.0  # points from the left margin: the rest of a sentence does not stand there
_PAIR = 2
_APART = 1.8  # font sizes between two lines: more is a gap below which no column goes on
_CENTRED = 20.0  # points


Row = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of running text; lengths in points. `raw` keeps unbreakable blanks."""

    text: str
    raw: str
    left: float
    right: float
    y: float
    size: float
    bold: bool
    page: int
    page_width: float


@dataclass(frozen=True, kw_only=True)
class Columns:
    """Text that stands side by side, as letterheads and signatures do: the lines of each column."""

    columns: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Grille:
    """The rows of a table as far as this page shows it; `edges` are those of its columns."""

    rows: tuple[Row, ...]
    edges: tuple[float, ...]
    page: int


Part = Line | Columns | Grille


@dataclass(kw_only=True)
class Page:
    """One page: number, size in points, and what stands on it."""

    number: int
    width: float
    height: float
    runs: list[Run] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)

    def parts(self) -> list[Part]:
        """The parts from top to bottom, the page number left out."""
        free = [run for run in self.runs if run.cell is None]
        placed: list[tuple[float, Part]] = [(grid.ys[0], self._table(n, grid)) for n, grid in enumerate(self.grids)]
        floors = [grid.ys[0] for grid in self.grids]
        rows = self._without_number(self._rows(free))
        for _, between in groupby(rows, key=lambda row: sum(top > row[0].y for top in floors)):
            placed += [(_top(part), part) for part in _parts(list(between))]
        return [part for _, part in sorted(placed, key=lambda pair: -pair[0])]

    def _rows(self, runs: Sequence[Run]) -> list[list[Line]]:
        """The lines from top to bottom; those with the same baseline stand in one row, from left to right."""
        rows: list[list[list[Run]]] = []
        ordered = sorted(enumerate(runs), key=lambda pair: -pair[1].y)
        last_of: dict[int, int] = {}
        for order, run in ordered:
            if not rows or rows[-1][0][0].y - run.y > _SAME_LINE * max(run.size, rows[-1][0][0].size):
                rows.append([])
            rows[-1].append([run])
            last_of[id(run)] = order
        return [self._row([piece[0] for piece in row], last_of) for row in rows]

    def _row(self, runs: list[Run], order: dict[int, int]) -> list[Line]:
        """The runs of one baseline as lines: those drawn one after another without a wide gap are one."""
        lines: list[list[Run]] = []
        for run in sorted(runs, key=lambda run: run.left):
            last = lines[-1][-1] if lines else None
            follows = last is not None and order[id(run)] == order[id(last)] + 1
            if last and follows and (run.left - last.right < _JOINED * run.size or opens_entry(f"{last.words} ")):
                lines[-1].append(run)
            else:
                lines.append([run])
        return [self._line(line) for line in lines]

    def _line(self, runs: list[Run]) -> Line:
        largest = max(runs, key=lambda run: run.size)
        return Line(
            text=" ".join(run.words for run in runs),
            raw=" ".join(run.text for run in runs),
            left=runs[0].left,
            right=runs[-1].right,
            y=largest.y,
            size=largest.size,
            bold=all(run.is_bold for run in runs),
            page=self.number,
            page_width=self.width,
        )

    def _without_number(self, rows: list[list[Line]]) -> list[list[Line]]:
        """The rows without a page number at the top or the bottom of the page."""
        left = min((line.left for row in rows for line in row), default=0.0)
        for at in (0, -1):
            if not rows or len(rows[at]) > 1:
                continue
            line = rows[at][0]
            at_edge = not self.height * _EDGE < line.y < self.height * (1 - _EDGE)
            if at_edge and _PAGE_NUMBER.fullmatch(line.text) and line.left - left > _INDENTED:
                del rows[at]
        return rows

    def _table(self, number: int, grid: Grid) -> Grille:
        """The texts of a grid; a merged cell's text stands in each cell that it covers."""
        texts: dict[tuple[int, int], str] = {}
        for run in self.runs:
            if run.cell and run.cell[0] == number:
                place = run.cell[1:]
                texts[place] = joined(texts[place], run.words) if place in texts else run.words
        rows = range(len(grid.ys) - 1)
        return Grille(
            rows=tuple(
                tuple(texts.get(grid.origin(row, column), "") for column in range(len(grid.xs) - 1)) for row in rows
            ),
            edges=grid.xs,
            page=self.number,
        )


def joined(first: str, second: str) -> str:
    """Two lines of one sentence as one: a number or a word that was cut behind a hyphen or a slash is whole again."""
    cut = re.search(r"[^\s\-–/][-/]$", first) and re.match(r"\w", second)
    return f"{first}{second}" if cut else f"{first} {second}".strip()


def _top(part: Part) -> float:
    match part:
        case Line():
            return part.y
        case Columns():
            return max(line.y for column in part.columns for line in column)
        case Grille():
            return 0.0


def _parts(rows: Sequence[Sequence[Line]]) -> Iterator[Part]:
    """Single lines as they are; from a row with several lines on, what keeps to its columns is one part."""
    lines = [line for row in rows for line in row]
    middle = (min(line.left for line in lines) + max(line.right for line in lines)) / 2
    at = 0
    while at < len(rows):
        start, spans = at, [(line.left, line.right) for line in rows[at]]
        if len(spans) == 1 or _placed(rows[at], spans) is None:
            yield from rows[at]
            at += 1
            continue
        region: list[list[list[Line]]] = []
        while at < len(rows) and not (at > start and _stands_alone(rows[at], rows[at - 1], middle)):
            placed = _placed(rows[at], spans)
            if placed is None:
                break
            region.append(placed)
            at += 1
        yield _region(region, spans)


def _stands_alone(row: Sequence[Line], above: Sequence[Line], middle: float) -> bool:
    """Whether the row is one line in the middle of the page, or further down than the lines of a column."""
    line = row[0]
    centred = abs((line.left + line.right) / 2 - middle) < _CENTRED
    return len(row) == 1 and (centred or above[0].y - line.y > _APART * line.size)


def _placed(row: Sequence[Line], spans: list[tuple[float, float]]) -> list[list[Line]] | None:
    """The lines of a row by columns, which grow with them; None when one of them runs across columns."""
    cells: list[list[Line]] = [[] for _ in spans]
    for line in row:
        touched = [n for n, (left, right) in enumerate(spans) if left < line.right and line.left < right]
        if len(touched) > 1:
            return None
        middle = (line.left + line.right) / 2
        column = touched[0] if touched else min(range(len(spans)), key=lambda n: abs(sum(spans[n]) / 2 - middle))
        cells[column].append(line)
    for column, lines in enumerate(cells):
        for line in lines:
            left, right = spans[column]
            spans[column] = (min(left, line.left), max(right, line.right))
    return cells


def _region(rows: list[list[list[Line]]], spans: list[tuple[float, float]]) -> Part:
    """Two columns are text side by side, more are a table without ruled lines."""
    if len(spans) <= _PAIR:
        columns = tuple(tuple(line for row in rows for line in row[column]) for column in range(len(spans)))
        return Columns(columns=columns)
    table: list[list[str]] = []
    for row in rows:
        cells = [" ".join(line.text for line in cell) for cell in row]
        if table and not cells[0]:
            table[-1] = [
                joined(above, cell) if above and cell else above or cell
                for above, cell in zip(table[-1], cells, strict=True)
            ]
        else:
            table.append(cells)
    page = next(line.page for cell in rows[0] for line in cell)
    return Grille(rows=tuple(map(tuple, table)), edges=tuple(left for left, _ in spans), page=page)
