"""What a grid shows, and how much of it has been read: columns, rows, their source, and the pages read so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import filterfalse
from typing import TYPE_CHECKING, Literal, Protocol

from textual.cache import LRUCache

if TYPE_CHECKING:
    from tracker.domain.task import Task

PAGE = 100  # rows read at once: two screens of a tall terminal
_PAGES_KEPT = 64
_HEADINGS = -(2**40)


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column. `width` in terminal cells, None: it takes what the others leave.

    The column is hidden while the grid is narrower than `min_terminal` cells, or wider than `max_terminal` (0: never);
    so two columns of one key can show it narrow or wide.
    """

    key: str
    title: str
    width: int | None = None
    min_terminal: int = 0
    max_terminal: int = 0
    align: Literal["left", "right"] = "left"


@dataclass(frozen=True, kw_only=True)
class Cell:
    """Plain text of one cell; markup and escape sequences in it are never interpreted.

    `style` is "overdue", "soon", "done" or "muted" (the theme colours them), or a Rich style such as "bold".
    """

    text: str
    style: str = ""


@dataclass(frozen=True)
class Row:
    """One row by its lasting key, with a cell for each column key; a column without a cell stays blank.

    A row with a `heading` shows that alone, over its whole width; its key is a `heading_key`. `task` is the one that a
    row of a list of tasks stands for.
    """

    key: int
    cells: Mapping[str, Cell]
    heading: str = ""
    task: Task | None = None


def heading_key(number: int) -> int:
    """The key of the heading that so many headings stand before. No other row has such a key."""
    return _HEADINGS - number


def is_heading(key: int) -> bool:
    """Whether the row of this key is a heading, which can be stood on but neither marked nor opened."""
    return key <= _HEADINGS


class RowSource(Protocol):
    """One query, read piece by piece. All of it is called in worker threads, never in the screen's own."""

    def count(self) -> int:
        """How many rows the query has."""
        ...

    def page(self, offset: int, limit: int) -> Sequence[Row]:
        """At most `limit` rows from the place `offset`, counted from 0."""
        ...

    def keys(self) -> Sequence[int]:
        """The keys of all rows in their order."""
        ...


class Pages:
    """The rows of one source that have been read so far. The pages seen last are kept, the oldest are forgotten."""

    def __init__(self, source: RowSource, count: int) -> None:
        self.source = source
        self.count = count
        self._read: LRUCache[int, Sequence[Row]] = LRUCache(_PAGES_KEPT)
        self._asked: set[int] = set()

    def row(self, place: int) -> Row | None:
        """The row at this place; None while it has not been read."""
        rows = self._read.get(place // PAGE)
        return rows[place % PAGE] if rows and place % PAGE < len(rows) else None

    def keep(self, number: int, rows: Sequence[Row]) -> None:
        """Take in the page of this number."""
        self._asked.discard(number)
        self._read[number] = rows

    def ask(self, first: int, last: int) -> list[int]:
        """The numbers of the pages between two places that nobody has asked for yet. They count as asked from now on.

        A page whose reading fails stays asked, so that a broken source is not asked again with every key.
        """
        last = min(last, self.count - 1)
        numbers = range(max(first, 0) // PAGE, last // PAGE + 1)
        missing = [number for number in numbers if number not in self._read and number not in self._asked]
        self._asked.update(missing)
        return missing


@dataclass(frozen=True, kw_only=True, eq=False)
class Opening:
    """A source that is to be shown, with the row to stand on.

    `key` is looked for first, `place` taken where it is not there. `following` says that moves of the cursor count
    which are made until the answer comes. `marks` are looked for, because a mark never outlives its row.
    """

    source: RowSource
    key: int | None
    place: int
    following: bool
    marks: frozenset[int]


@dataclass(frozen=True, kw_only=True, eq=False)
class Opened:
    """The answer: the size of the source with the page around `place`, and the marks whose rows are gone."""

    opening: Opening
    pages: Pages
    place: int
    gone: frozenset[int]


@dataclass(frozen=True, kw_only=True, eq=False)
class PageRead:
    """One more page."""

    pages: Pages
    number: int
    rows: Sequence[Row]


@dataclass(frozen=True, kw_only=True, eq=False)
class KeysRead:
    """Keys that are to be marked; with `is_turned`, those of them that are marked lose their mark."""

    pages: Pages
    keys: frozenset[int]
    is_turned: bool = False


def open_source(opening: Opening) -> Opened:
    """Count the rows, find the place to stand on and read the page around it. Keys are read only where needed."""
    source = opening.source
    keys = source.keys() if opening.marks or opening.key is not None else ()
    count = len(keys) or source.count()
    place = keys.index(opening.key) if opening.key is not None and opening.key in keys else opening.place
    place = max(0, min(place, count - 1))
    pages = Pages(source, count)
    for number in pages.ask(place, place):
        pages.keep(number, source.page(number * PAGE, PAGE))
    return Opened(opening=opening, pages=pages, place=place, gone=opening.marks.difference(keys))


def known_already(source: RowSource, count: int, first: Sequence[Row]) -> Opened:
    """The answer where the size of the source and its first page have been read by other means."""
    pages = Pages(source, count)
    pages.keep(0, first)
    opening = Opening(source=source, key=None, place=0, following=False, marks=frozenset())
    return Opened(opening=opening, pages=pages, place=0, gone=frozenset())


def read_page(pages: Pages, number: int) -> PageRead:
    """Read the page of this number."""
    return PageRead(pages=pages, number=number, rows=pages.source.page(number * PAGE, PAGE))


def read_keys(pages: Pages, *, is_turned: bool = False) -> KeysRead:
    """Read all keys, to mark every row of the query, or those that have no mark."""
    keys = frozenset(filterfalse(is_heading, pages.source.keys()))
    return KeysRead(pages=pages, keys=keys, is_turned=is_turned)


def read_range(pages: Pages, one: int, other: int) -> KeysRead:
    """Read the keys from one row to another, both included; the second alone where the first is gone."""
    keys = pages.source.keys()
    places = sorted(keys.index(key) for key in (one, other) if key in keys)
    between = keys[places[0] : places[-1] + 1] if places else ()
    return KeysRead(pages=pages, keys=frozenset(filterfalse(is_heading, between)))
