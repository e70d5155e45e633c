"""The departments of the office and the names they answer to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import delete, insert, select

from db.schema import unit_names, units
from db.shelf import GuardedShelf
from tracker.domain.unit import Unit, unit_key
from tracker.domain.vietnamese import collation_key
from tracker.errors import RuleBroken

_FIELDS = [field.name for field in fields(Unit)]


class Units(GuardedShelf[Unit]):
    """All units. A name, short name or alias belongs to one unit alone, by its `unit_key`."""

    table = units
    kind = Unit
    noun = "đơn vị"
    columns = tuple(units.c[name] for name in _FIELDS)

    def all(self) -> list[Unit]:
        """Every unit, in the order of the Vietnamese alphabet."""
        return sorted(self._where(), key=lambda unit: collation_key(unit.name))

    def add(self, name: str, short: str = "", aliases: Sequence[str] = ()) -> Unit:
        """Keep a new unit; RuleBroken where another one answers to one of its names."""
        (number,) = self._numbers(1)
        unit = Unit(id=number, name=name, short=short, aliases=tuple(aliases))
        self.put_back(unit)
        return unit

    def save(self, unit: Unit) -> Unit:
        """Keep new values; RuleBroken where another unit has one of the names, Conflict where somebody was faster."""
        self._refuse_taken(unit)
        saved = super().save(unit)
        self._connection.execute(delete(unit_names).where(unit_names.c.unit_id == unit.id))
        self._name(unit)
        return saved

    def put_back(self, kept: Unit) -> None:
        """Insert a unit under its number, with its names."""
        self._refuse_taken(kept)
        super().put_back(kept)
        self._name(kept)

    def _refuse_taken(self, unit: Unit) -> None:
        names = {unit_key(name): name for name in unit.names}
        query = (
            select(unit_names.c.key, units.c.name)
            .join(units, units.c.id == unit_names.c.unit_id)
            .where(unit_names.c.key.in_(names), unit_names.c.unit_id != unit.id)
        )
        for key, owner in self._connection.execute(query):
            raise RuleBroken(f"Tên “{names[key]}” đã thuộc về đơn vị “{owner}”. Chọn tên khác.")

    def _name(self, unit: Unit) -> None:
        keys = sorted({unit_key(name) for name in unit.names})
        self._connection.execute(insert(unit_names), [{"key": key, "unit_id": unit.id} for key in keys])

    def _row(self, unit: Unit) -> dict[str, Any]:
        return {name: getattr(unit, name) for name in _FIELDS}

    def _kept(self, row: Sequence[Any]) -> Unit:
        return Unit(**dict(zip(_FIELDS, row, strict=True)))
