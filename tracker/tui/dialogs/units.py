"""Choose a unit: to give tasks to, a new one too, or to look at alone."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.status import NO_UNIT
from tracker.domain.unit import Unit
from tracker.tui.dialogs.choose import Choice, Choose


def unit_chooser(title: str, units: Sequence[Unit], *, reason: bool = False) -> Choose[str | None]:
    """A dialog that returns a unit's name, a new one too; None as its value takes the unit away.

    `reason` offers a line for why, for tasks that others know already.
    """
    choices = [Choice[str | None](value=unit.name, label=unit.name, note=", ".join(unit.names[1:])) for unit in units]
    nobody = Choice[str | None](value=None, label="– chưa giao –")
    return Choose(title, [*choices, nobody], new=_new_unit, reason=reason)


def transfer_chooser(title: str, units: Sequence[Unit]) -> Choose[str]:
    """A dialog that returns the name of a unit that there is."""
    return Choose(title, [Choice(value=unit.name, label=unit.name, note=", ".join(unit.names[1:])) for unit in units])


def unit_filter(units: Sequence[Unit]) -> Choose[str | None]:
    """A dialog that returns the unit to look at: its name, "" for what nobody owns; None as its value is all of it."""
    choices = [
        Choice[str | None](value=None, label="Mọi đơn vị"),
        *(Choice[str | None](value=unit.name, label=unit.name, note=unit.short) for unit in units),
        Choice[str | None](value="", label=NO_UNIT),
    ]
    return Choose("Chỉ xem đơn vị", choices)


def _new_unit(name: str) -> Choice[str | None]:
    return Choice(value=name, label=f"+ Thêm đơn vị mới “{name}”", note="↓ rồi Enter")
