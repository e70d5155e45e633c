"""Everything that is kept, for the length of one transaction."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from db.calendar_days import CalendarDays, CalendarYears
from db.carries import Carries
from db.changes import Changes
from db.closings import Closings
from db.extensions import Extensions
from db.figures import Figures
from db.links import Links
from db.marks import Marks
from db.remarks import Remarks
from db.reports import Reports
from db.restore import restore
from db.results import Results
from db.routines import Routines
from db.saved_views import SavedViews
from db.tasks import Tasks
from db.terms import Terms
from db.units import Units
from tracker.domain.change import Entity


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

    def restore(
        self,
        entity: Entity,
        entity_id: int,
        before: Mapping[str, object] | None,
        after: Mapping[str, object] | None,
    ) -> None:
        """Put a row back to `before`, as a change in the log has it; Conflict where it is not what `after` says."""
        restore(self, entity, entity_id, before, after)
