"""What a typed query may speak of, beside its own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.domain.calendar import WorkCalendar
from tracker.domain.period import Period
from tracker.domain.reckoning import Reckoning
from tracker.domain.unit import Unit


@dataclass(frozen=True, kw_only=True)
class Known:
    """The day with its calendar, the office's units, the periods with a plan, and saved views.

    `views` are queries by their names.
    """

    now: Reckoning
    calendar: WorkCalendar = field(default_factory=WorkCalendar)
    units: tuple[Unit, ...] = ()
    periods: tuple[Period, ...] = ()
    views: Mapping[str, str] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day that the query is asked on."""
        return self.now.today
