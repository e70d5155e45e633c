"""What the change log keeps of a row: its values as plain JSON, and the same row made from them again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache, lru_cache, partial
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


_PLAIN = frozenset((str, int, bool, float, type(None)))
"""What JSON has, too; most values of most rows."""
_READ: Mapping[Any, Callable[[Any], Any]] = {
    Period: lru_cache(maxsize=512)(Period.parse),  # many rows name the same few
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
}


def snapshot(kept: Row) -> dict[str, object]:
    """The row as JSON values: dates in ISO form, periods as their code, a dataclass in it as an object."""
    return _plain_fields(kept)


def snapshots(before: Row | None, after: Row | None) -> tuple[dict[str, object] | None, dict[str, object] | None]:
    """A row before and after a change; None where there is none. What has stayed the same is turned into JSON once."""
    if before is None or after is None:
        return (snapshot(before) if before else None), (snapshot(after) if after else None)
    was = snapshot(before)
    changed = (name for name in was if getattr(after, name) is not getattr(before, name))
    return was, {**was, **{name: _plain(getattr(after, name)) for name in changed}}


def revived(kind: type[Kept], values: Mapping[str, object]) -> Kept:
    """The row that these values were taken of.

    A field that the snapshot does not know, because it is older than the field, gets the field's default.
    """
    fields_of: Any = kind  # mypy takes no type variable for hashable
    readers = _readers(fields_of)
    return kind(
        **{name: None if value is None else readers[name](value) for name, value in values.items() if name in readers}
    )


@cache  # of few kinds, asked for many rows
def _readers(kind: Any) -> dict[str, Callable[[Any], Any]]:
    return {name: _reader(_without_none(wanted)) for name, wanted in get_type_hints(kind).items()}


def _without_none(wanted: Any) -> Any:
    if get_origin(wanted) is not UnionType:
        return wanted
    return next(kind for kind in get_args(wanted) if kind is not type(None))


def plain_values(kept: Any) -> dict[str, object]:
    """Any dataclass of the domain as JSON values, as `revived` takes them: whole lists are frozen this way."""
    return _plain_fields(kept)


def _plain_fields(kept: Any) -> dict[str, object]:
    return {name: _plain(getattr(kept, name)) for name in _names(kept.__class__)}


@cache
def _names(kind: Any) -> list[str]:
    return [field.name for field in fields(kind)]


def _plain(value: object) -> object:
    if type(value) in _PLAIN:
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


def _reader(wanted: Any) -> Callable[[Any], Any]:
    """What makes a value of this type out of its JSON; plain values and enumerations are made by the type itself."""
    if get_origin(wanted) is tuple:
        read_entry = _reader(get_args(wanted)[0])
        return lambda entries: tuple(map(read_entry, entries))
    if isinstance(wanted, type) and is_dataclass(wanted) and wanted not in _READ:
        return partial(revived, wanted)
    return _READ.get(wanted, wanted)
