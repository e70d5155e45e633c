"""The report on paper before it has a format: headings, sentences and grids. All but sheets print the same paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class LineKind(Enum):
    """How a line of a grid is set."""

    ROW = auto()
    FURTHER = auto()  # goes on with the row above: its empty cells on the left are one with those above them
    GROUP = auto()  # one cell across the whole grid: the name of a unit
    SUM = auto()


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column. `share` is its part of the width, against the sum of all shares.

    `above` is a heading over this column and its neighbours of the same.
    """

    heading: str
    share: int
    centred: bool = False
    above: str = ""


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
    """A heading, what is said under it, its grid, and what is said about the grid.

    `label` is printed before the heading in place of its number in the order: "II.", "1.".
    """

    heading: str
    sentences: tuple[str, ...] = ()
    grid: Grid | None = None
    notes: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, kw_only=True)
class Content:
    """What one kind of list has to say, before the office's head and foot are put around it.

    `title` and `secretary` as in `Paper`; `code` is how the number of its kind begins: "…/BC-SNNMT".
    """

    subject: str
    body: tuple[Section, ...]
    closing: str
    appendix_title: str
    appendix: tuple[Section, ...]
    title: str = "BÁO CÁO"
    code: str = "BC"
    secretary: str = ""


@dataclass(frozen=True, kw_only=True)
class Paper:
    """The whole report: what the head says, the body, and the appendix, which lies `across` or stands upright.

    A paper without sections in its appendix has none.
    With a `secretary`, who wrote it signs under these words, beside who signs it anyway.
    """

    number: str
    place_and_date: str
    subject: str
    body: tuple[Section, ...]
    closing: str
    appendix_title: str = ""
    appendix_of: str = ""
    appendix: tuple[Section, ...] = ()
    title: str = "BÁO CÁO"
    across: bool = True
    secretary: str = ""
