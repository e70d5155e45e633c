"""Screens that show every unit's tasks, or those of one unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from tracker.domain.unit import Unit
from tracker.tui.dialogs.choose import Choice
from tracker.tui.dialogs.units import unit_filter
from tracker.tui.screens.office import OfficeScreen, Wanted

if TYPE_CHECKING:
    from tracker.services import Services


class UnitScreen(OfficeScreen):
    """Asks for the unit to look at. `_unit` is None for all of them, "" for tasks that nobody owns."""

    @dataclass
    class FilterUnitsRead(Message):
        """The units that the screen may be narrowed to."""

        units: Sequence[Unit]

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self._unit: str | None = None

    def action_filter_unit(self) -> None:
        """Ask for the unit to look at."""
        self.read(lambda: self.FilterUnitsRead(self.services.units.all()), group="units")

    @on(FilterUnitsRead)
    def _choose_filter(self, event: FilterUnitsRead) -> None:
        def done(choice: Choice[str | None] | None) -> None:
            if choice:
                self._unit = choice.value
                self.reload()

        self.app.push_screen(unit_filter(event.units), done)
