"""Choose a unit, or enter a new one."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.unit import Unit
from tracker.tui.dialogs.choose import Choice, Choose


def unit_chooser(title: str, units: Sequence[Unit]) -> Choose[str | None]:
    """A dialog that returns a unit's name, a new one too; None as its value takes the unit away."""
    choices = [Choice[str | None](value=unit.name, label=unit.name, note=", ".join(unit.names[1:])) for unit in units]
    nobody = Choice[str | None](value=None, label="– chưa giao –")
    return Choose(title, [*choices, nobody], new=_new_unit)


def _new_unit(name: str) -> Choice[str | None]:
    return Choice(value=name, label=f"+ Thêm đơn vị mới “{name}”", note="↓ rồi Enter")
