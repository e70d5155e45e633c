"""The pieces of tables on the pages of a PDF → tables: what a page end has cut in two is one again."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from tracker.domain.document import Table
from tracker.reading.pdf_layout import Grille, Row, joined

_ALIKE = 0.85  # of the letters of two heads: what recognition spoils is less
_SAME = 6.0  # points: columns whose edges differ less are the same


def tables(grilles: Iterable[Grille]) -> list[Table]:
    """Tables that follow each other over a page end with the same columns are one."""
    found: list[tuple[Grille, list[Row]]] = []
    for grille in grilles:
        if found and _goes_on(found[-1][0], grille):
            found[-1] = (grille, _continued(found[-1][1], grille.rows))
        else:
            found.append((grille, list(grille.rows)))
    return [Table(rows=tuple(row for row in rows if any(row))) for _, rows in found]


def _goes_on(above: Grille, below: Grille) -> bool:
    same = len(above.edges) == len(below.edges)
    return (
        same
        and above.page != below.page
        and all(abs(a - b) < _SAME for a, b in zip(above.edges, below.edges, strict=True))
    )


def _continued(rows: list[Row], more: Iterable[Row]) -> list[Row]:
    """The rows with those of the next page, where the head may stand once more and a row may have been cut."""
    below = [row for row in more if any(row)]
    repeated = 0
    while repeated < min(len(below), len(rows)) and _is_same(below[repeated], rows[repeated]):
        repeated += 1
    below = below[repeated:]
    if below and _is_rest(rows[-1], below[0]):
        rows = [*rows[:-1], tuple(joined(a, b) if b else a for a, b in zip(rows[-1], below[0], strict=True))]
        below = below[1:]
    return [*rows, *_under_merged(rows, below)]


def _is_same(row: Row, other: Row) -> bool:
    """Whether two rows say the same, but for letters that were recognised differently on a scan."""
    return row == other or SequenceMatcher(None, " ".join(row), " ".join(other)).ratio() > _ALIKE


def _is_rest(above: Row, row: Row) -> bool:
    """Whether the row only goes on with some cells of the row above: no number, most cells empty."""
    filled = [n for n, cell in enumerate(row) if cell]
    different = len({row[n] for n in filled}) == len(filled)
    return not row[0] and different and 2 * len(filled) <= len(row) and all(above[n] for n in filled)


def _under_merged(rows: list[Row], below: list[Row]) -> list[Row]:
    """The rows of a new page: a first cell merged downwards, as its repetition shows, goes on over the page end."""
    if len(rows) < 2 or rows[-1][0] != rows[-2][0]:  # noqa: PLR2004  (two rows show a repetition)
        return below
    empty = next((n for n, row in enumerate(below) if row[0]), len(below))
    return [(rows[-1][0], *row[1:]) for row in below[:empty]] + below[empty:]
