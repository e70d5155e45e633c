"""Tasks as lines that a spreadsheet takes from the clipboard: one line a task, a tab between two columns."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.status import StatusRow
from tracker.domain.vietnamese import one_line
from tracker.writing.csv_table import csv_cell


def tab_lines(rows: Iterable[StatusRow]) -> str:
    """Number, text, unit, supporting units, deadline, where it stands, state, evidence, product; no heading."""
    return "\n".join("\t".join(_cells(row)) for row in rows)


def _cells(row: StatusRow) -> list[str]:
    task = row.task
    values = (
        str(task.position),
        task.text,
        task.unit or "",
        "; ".join(task.support),
        f"{task.deadline:%d/%m/%Y}" if task.deadline else "",
        row.standing.words,
        task.state.label,
        task.evidence.number if task.evidence else "",
        task.product,
    )
    return [csv_cell(one_line(value)) for value in values]
