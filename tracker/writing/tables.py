"""Flat tables for sheets and CSV: one fact a column, real days and numbers, one line a thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.link import Result
from tracker.writing import records
from tracker.writing.records import Value


@dataclass(frozen=True, kw_only=True)
class Table:
    """One sheet of a workbook, one part of a CSV file. `widths` are in characters; `notes` explain its figures."""

    name: str
    heading: str
    headings: Sequence[str]
    widths: Sequence[int]
    lines: Sequence[Sequence[Value]]
    notes: tuple[str, ...] = ()


def unplanned_table(results: Sequence[Result], heading: str) -> Table:
    """One line a result that nobody had planned."""
    return Table(
        name="Ngoài kế hoạch",
        heading=heading,
        headings=("TT", "Kết quả trong báo cáo", *records.UNPLANNED_HEADINGS[2:]),
        widths=(5, 80, 22, 26, 18),
        lines=records.unplanned(results),
    )
