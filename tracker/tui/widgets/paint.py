"""How a grid is laid out in terminal cells: column widths, texts cut to them, and notices in the middle."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from rich.cells import cell_len, set_cell_size

from tracker.domain.vietnamese import one_line
from tracker.tui.widgets.rows import Column

CURSOR = "▸"
MARK = "■"
GUTTER = 3  # cells before the first column: cursor, mark, a blank
_MARGIN = 4  # blanks on both sides of a notice, together


@lru_cache(maxsize=32)
def lay_out(columns: tuple[Column, ...], width: int) -> tuple[tuple[Column, int], ...]:
    """The columns shown in a grid of this width, each with its own width in cells.

    One blank stands between two columns. Columns without a width share what the others leave, at least one cell each.
    """
    shown = [c for c in columns if c.min_terminal <= width and (not c.max_terminal or width <= c.max_terminal)]
    open_ended = sum(column.width is None for column in shown)
    left = width - GUTTER - sum(column.width or 0 for column in shown) - (len(shown) - 1)
    share, extra = divmod(max(left, open_ended), open_ended) if open_ended else (0, 0)
    widths = []
    for column in shown:
        if column.width is not None:
            widths.append(column.width)
            continue
        widths.append(share + (extra > 0))
        extra -= 1
    return tuple(zip(shown, widths, strict=True))


def column_at(columns: tuple[Column, ...], width: int, x: int) -> Column | None:
    """The column that stands `x` cells from the left of a grid of this width; the blank behind it is its own."""
    end = GUTTER
    for column, cells in lay_out(columns, width):
        start, end = end, end + cells + 1
        if start <= x < end:
            return column
    return None


@lru_cache(maxsize=1024)  # units, dates and states repeat in every row
def fit(text: str, width: int, align: Literal["left", "right"] = "left") -> str:
    """The text as one plain line of exactly this many cells: padded, or cut with "…".

    Cells are those of the terminal: a combining mark has none, a wide character two.
    """
    line = one_line(text)
    if cell_len(line) > width:
        near = line[: 4 * width]  # long texts are measured no further than they can be seen
        line = set_cell_size(near, width - 1) + "…" if width > 0 else ""
    padding = " " * (width - cell_len(line))
    return padding + line if align == "right" else line + padding


def notice_lines(notice: str, width: int, height: int) -> Sequence[str]:
    """The lines of an empty grid: the notice wrapped and in the middle of both directions."""
    lines = textwrap.wrap(one_line(notice), max(width - _MARGIN, 1))
    above = max(height - len(lines), 0) // 2
    return [""] * above + [line.center(width) for line in lines]
