"""Rows whose columns are the fields of their kind, name by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any, ClassVar

from sqlalchemy import ColumnElement

from db.shelf import Guarded, GuardedShelf, chunks


class PlainShelf(GuardedShelf[Guarded]):
    """A subclass names its `table`, its `kind` and its `noun`; columns that are no fields it adds to `_row`."""

    _fields: ClassVar[Sequence[str]]

    def __init_subclass__(cls) -> None:
        cls._fields = [field.name for field in fields(cls.kind)]
        cls.columns = tuple(cls.table.c[name] for name in cls._fields)

    def all(self) -> list[Guarded]:
        """Every row, the oldest first."""
        return self._where()

    def put(self, kept: Guarded) -> Guarded:
        """Keep a new row (number 0) or the new values of a known one; Conflict where somebody was faster."""
        return self.save(kept) if kept.id else self.add(kept)

    def add(self, kept: Guarded) -> Guarded:
        """Keep a new row, whatever number it says; Conflict where there is one that allows no second."""
        (number,) = self._numbers(1)
        fresh = replace(kept, id=number, version=1)
        self._insert([fresh])
        return fresh

    def _of(self, column: ColumnElement[Any], values: Iterable[int]) -> list[Guarded]:
        """Those whose column has one of these values, the oldest first."""
        found = [one for chunk in chunks(values) for one in self._where(column.in_(chunk))]
        return sorted(found, key=lambda one: one.id)

    def _row(self, kept: Guarded) -> dict[str, Any]:
        return {name: getattr(kept, name) for name in self._fields}

    def _kept(self, row: Sequence[Any]) -> Guarded:
        made: Guarded = self.kind(**dict(zip(self._fields, row, strict=True)))
        return made
