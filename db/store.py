"""Everything that is kept, for the length of one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from db.calendar_days import CalendarDays, CalendarYears
from db.carries import Carries
from db.changes import Changes
from db.closings import Closings
from db.extensions import Extensions
from db.figures import Figures
from db.integrity import Integrity
from db.links import Links
from db.marks import Marks
from db.remarks import Remarks
from db.reports import Reports
from db.restore import restore, restore_all
from db.results import Results
from db.routines import Routines
from db.saved_views import SavedViews
from db.shelf import Shelf
from db.tasks import Tasks
from db.terms import Terms
from db.units import Units
from tracker.domain.change import Change, Entity


class Store:
    """One attribute a kind. `Database.begin()` makes it and ends it; it must not leave that block."""

    def __init__(self, connection: Connection) -> None:
        self.reports = Reports(connection)
        self.tasks = Tasks(connection)
        self.results = Results(connection)
        self.links = Links(connection)
        self.marks = Marks(connection)
        self.carries = Carries(connection)
        self.terms = Terms(connection)
        self.units = Units(connection)
        self.views = SavedViews(connection)
        self.calendar_days = CalendarDays(connection)
        self.calendar_years = CalendarYears(connection)
        self.extensions = Extensions(connection)
        self.remarks = Remarks(connection)
        self.routines = Routines(connection)
        self.closings = Closings(connection)
        self.changes = Changes(connection)
        self.figures = Figures(connection)
        self.integrity = Integrity(connection)

    def shelf(self, entity: Entity) -> Shelf[Any]:
        """The rows of a kind that a check compares with the log."""
        shelves: Mapping[Entity, Shelf[Any]] = {
            Entity.TASK: self.tasks,
            Entity.LINK: self.links,
            Entity.REPORT: self.reports,
            Entity.RESULT: self.results,
            Entity.CLOSING: self.closings,
        }
        return shelves[entity]

    def restore(
        self,
        entity: Entity,
        entity_id: int,
        before: Mapping[str, object] | None,
        after: Mapping[str, object] | None,
    ) -> None:
        """Put a row back to `before`, as a change in the log has it; Conflict where it is not what `after` says."""
        restore(self, entity, entity_id, before, after)

    def restore_all(self, changes: Sequence[Change]) -> None:
        """Take many changes back in the order given, each as `restore` does, and thousands of tasks at once."""
        restore_all(self, changes)
