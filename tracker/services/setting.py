"""What every use case needs: the store, who reads and acts, the clock and the calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from tracker.domain.calendar import WorkCalendar
from tracker.domain.reckoning import Reckoning, reckon
from tracker.domain.report_window import ReportRule
from tracker.domain.role import Role
from tracker.domain.timing import STALE_DAYS

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Database, Store


@dataclass(frozen=True, kw_only=True)
class Context:
    """Handed to every service. `today` and `now` are asked each time, so that a screen left open overnight is right.

    `role` and `unit` are those of the person who acts: None and "" where the settings do not say. `configured` is the
    calendar as config.toml has it, before what the office has entered; `calendar_in` has both.
    """

    database: Database
    actor: str
    now: Callable[[], datetime]
    today: Callable[[], date]
    configured: WorkCalendar
    soon: int = 3
    stale_days: int = STALE_DAYS
    report_rule: ReportRule = field(default_factory=ReportRule)
    role: Role | None = None
    unit: str = ""
    _seen: list[WorkCalendar] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def calendar(self) -> WorkCalendar:
        """The office's calendar as it was last read, so that a screen need not wait for the store to know a day."""
        if not self._seen:
            with self.database.begin(write=False) as store:
                return self.calendar_in(store)
        return self._seen[-1]

    def calendar_in(self, store: Store) -> WorkCalendar:
        """The office's calendar as this transaction sees it: two small reads. Every list is told by it."""
        calendar = self.configured.with_office(store.calendar_days.all(), store.calendar_years.all())
        self._seen[:] = [calendar]
        return calendar

    def midnight(self, day: date) -> datetime:
        """When the day begins, where the office's clock hangs."""
        return datetime.combine(day, time(), tzinfo=self.now().tzinfo)

    def reckoning(self, calendar: WorkCalendar) -> Reckoning:
        """Today by this calendar, as a store has to know it."""
        return reckon(self.today(), calendar, self.soon, self.stale_days)
