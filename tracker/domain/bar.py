"""Figures drawn with symbols, so that neither colour nor a picture is needed to read them."""

from __future__ import annotations

from collections.abc import Sequence

FULL, EMPTY = "█", "░"


def stacked_bar(counts: Sequence[int], symbols: Sequence[str], *, most: int, width: int) -> str:
    """The counts one after the other, each in its own symbol; `most` is the sum that fills the whole width.

    A count above 0 takes one cell at least, so that nothing is hidden; the longest part gives way for that.
    """
    if most <= 0 or width <= 0:
        return ""
    cells = [max(round(count * width / most), 1) if count else 0 for count in counts]
    while sum(cells) > width and max(cells) > 1:
        cells[cells.index(max(cells))] -= 1
    return "".join(symbol * number for symbol, number in zip(symbols, cells, strict=True))[:width]


def share_bar(percent: float | None, width: int) -> str:
    """A share of 100, full cells before empty ones; blanks where there is no share."""
    if percent is None:
        return " " * width
    full = round(percent * width / 100)
    return FULL * full + EMPTY * (width - full)
