"""The report on paper before it has a format: headings, sentences and grids. Word and Markdown print the same paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class LineKind(Enum):
    """How a line of a grid is set."""

    ROW = auto()
    GROUP = auto()  # one cell across the whole grid: the name of a unit
    SUM = auto()


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column. `share` is its part of the width, against the sum of all shares."""

    heading: str
    share: int
    centred: bool = False


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of a grid: as many cells as columns, one cell for a group. A cell may hold line ends."""

    cells: tuple[str, ...]
    kind: LineKind = LineKind.ROW


@dataclass(frozen=True, kw_only=True)
class Grid:
    """A table."""

    columns: tuple[Column, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading, what is said under it, its grid, and what is said about the grid."""

    heading: str
    sentences: tuple[str, ...] = ()
    grid: Grid | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Paper:
    """The whole report: what the head says, the body, and the appendix."""

    number: str
    place_and_date: str
    subject: str
    body: tuple[Section, ...]
    closing: str
    appendix_title: str
    appendix_of: str
    appendix: tuple[Section, ...]
