"""What the change log keeps of a row: its values as plain JSON, and the same row made from them again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from tracker.domain.calendar_day import CalendarDay, CalendarYear
from tracker.domain.chain import Carry
from tracker.domain.closing import Closing
from tracker.domain.extension import Extension
from tracker.domain.link import Link, Mark, Result
from tracker.domain.period import Period
from tracker.domain.remark import Remark
from tracker.domain.report import Report
from tracker.domain.routine import Routine
from tracker.domain.task import Task
from tracker.domain.term import Term
from tracker.domain.unit import Unit
from tracker.domain.view import SavedView

Kept = TypeVar("Kept")
Versioned = (
    Task
    | Link
    | Mark
    | Carry
    | Term
    | Unit
    | SavedView
    | CalendarDay
    | CalendarYear
    | Extension
    | Remark
    | Routine
    | Closing
)
"""What several people change, each kind with a version against lost updates."""
Row = Versioned | Report | Result
"""What people change, and the log keeps."""


def snapshot(kept: Row) -> dict[str, object]:
    """The row as JSON values: dates in ISO form, periods as their code, a dataclass in it as an object."""
    return _plain_fields(kept)


def revived(kind: type[Kept], values: Mapping[str, object]) -> Kept:
    """The row that these values were taken of.

    A field that the snapshot does not know, because it is older than the field, gets the field's default.
    """
    types = get_type_hints(kind)
    return kind(**{name: _revived(types[name], value) for name, value in values.items() if name in types})


def _plain_fields(kept: Any) -> dict[str, object]:
    return {field.name: _plain(getattr(kept, field.name)) for field in fields(kept)}


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case Period():
            return value.code
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(entry) for entry in value]
        case _ if is_dataclass(value):
            return _plain_fields(value)
        case _:
            return value


def _revived(wanted: Any, value: Any) -> Any:
    """One value in the type that its field is annotated with."""
    if value is None:
        return None
    if get_origin(wanted) is UnionType:
        wanted = next(kind for kind in get_args(wanted) if kind is not type(None))
    if get_origin(wanted) is tuple:
        return tuple(_revived(get_args(wanted)[0], entry) for entry in value)
    if wanted is Period:
        return Period.parse(value)
    if wanted in (date, datetime):
        return wanted.fromisoformat(value)
    return revived(wanted, value) if isinstance(value, Mapping) else wanted(value)
