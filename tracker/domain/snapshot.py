"""What the change log keeps of a row: its values as plain JSON, and the same row made from them again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
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


_PLAIN = (str, int, bool, float)
"""What JSON has, too; most values of most rows."""


def snapshot(kept: Row) -> dict[str, object]:
    """The row as JSON values: dates in ISO form, periods as their code, a dataclass in it as an object."""
    return _plain_fields(kept)


def revived(kind: type[Kept], values: Mapping[str, object]) -> Kept:
    """The row that these values were taken of.

    A field that the snapshot does not know, because it is older than the field, gets the field's default.
    """
    fields_of: Any = kind  # mypy takes no type variable for hashable
    types = _types(fields_of)
    return kind(**{name: _revived(types[name], value) for name, value in values.items() if name in types})


@cache  # of few kinds, asked for many rows
def _types(kind: Any) -> dict[str, Any]:
    return {name: _without_none(wanted) for name, wanted in get_type_hints(kind).items()}


def _without_none(wanted: Any) -> Any:
    if get_origin(wanted) is not UnionType:
        return wanted
    return next(kind for kind in get_args(wanted) if kind is not type(None))


def plain_values(kept: Any) -> dict[str, object]:
    """Any dataclass of the domain as JSON values, as `revived` takes them: whole lists are frozen this way."""
    return _plain_fields(kept)


def _plain_fields(kept: Any) -> dict[str, object]:
    return {field.name: _plain(getattr(kept, field.name)) for field in fields(kept)}


def _plain(value: object) -> object:
    if value is None or type(value) in _PLAIN:
        return value
    match value:
        case Enum():
            return value.value
        case Period():
            return value.code
        case date():
            # A moment as the databases give it back, whatever the zone of the office.
            return (value.astimezone(UTC) if isinstance(value, datetime) else value).isoformat()
        case tuple():
            return [_plain(entry) for entry in value]
        case _:
            return _plain_fields(value) if is_dataclass(value) else value


def _revived(wanted: Any, value: Any) -> Any:
    """One value in the type that its field is annotated with."""
    if value is None or (wanted in _PLAIN and type(value) is wanted):
        return value
    if get_origin(wanted) is tuple:
        return tuple(_revived(get_args(wanted)[0], entry) for entry in value)
    if wanted is Period:
        return Period.parse(value)
    if wanted in (date, datetime):
        return wanted.fromisoformat(value)
    return revived(wanted, value) if isinstance(value, Mapping) else wanted(value)
