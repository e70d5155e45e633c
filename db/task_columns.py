"""The columns of a task's row: its fields, and what is made of them for search, order and overdue in SQL."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields
from operator import attrgetter
from typing import Any

from db.keys import search_text, sort_text
from tracker.domain.task import Task

_FIELDS = [field.name for field in fields(Task)]
PLAIN = [name for name in _FIELDS if name != "evidence"]
"""The fields that are columns as they are."""


def _evidence_number(task: Task) -> str | None:
    return task.evidence.number if task.evidence else None


def _evidence_note(task: Task) -> str:
    return task.evidence.note if task.evidence else ""


def _folded(task: Task) -> str:
    return search_text(
        text=task.text,
        unit=task.unit,
        support=task.support,
        citations=task.citations,
        evidence_number=_evidence_number(task),
        source=task.source,
        field=task.field,
    )


def _unit_order(task: Task) -> str | None:
    return sort_text(task.unit) if task.unit else None


_MADE: Mapping[str, tuple[Collection[str], Callable[[Task], Any]]] = {
    "evidence_number": (("evidence",), _evidence_number),
    "evidence_note": (("evidence",), _evidence_note),
    "deadline": (("period", "due", "kind"), attrgetter("deadline")),
    "folded": (("text", "unit", "support", "citations", "evidence", "source", "field"), _folded),
    "unit_order": (("unit",), _unit_order),
}
"""Which fields each of the other columns follows from, and how."""
_COLUMNS: Mapping[str, Callable[[Task], Any]] = {
    **{name: attrgetter(name) for name in PLAIN},
    **{name: make for name, (_, make) in _MADE.items()},
}


def row_of(task: Task, names: Iterable[str] = tuple(_COLUMNS)) -> dict[str, Any]:
    """The values of these columns, of all where none are named."""
    return {name: _COLUMNS[name](task) for name in names}


def changed_columns(pairs: Iterable[tuple[Task, Task]]) -> list[str]:
    """The columns in which one of the tasks differs from what it was. Folding words anew is what would take longest."""
    differing = {name for before, after in pairs for name in _FIELDS if getattr(before, name) != getattr(after, name)}
    made = (name for name, (sources, _) in _MADE.items() if not differing.isdisjoint(sources))
    return [*(name for name in PLAIN if name in differing), *made]
