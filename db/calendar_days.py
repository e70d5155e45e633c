"""The office's own days off and swapped working days, and the years that a notice confirms."""

from __future__ import annotations

from datetime import date

from db.plain_shelf import PlainShelf
from db.schema import calendar_days, calendar_years
from tracker.domain.calendar_day import CalendarDay, CalendarYear


class CalendarDays(PlainShelf[CalendarDay]):
    """One entry at most for each day."""

    table = calendar_days
    kind = CalendarDay
    noun = "ngày trong lịch làm việc"

    def all(self) -> list[CalendarDay]:
        """Every entry, the earliest day first."""
        return self._where(order=(calendar_days.c.day,))

    def find(self, day: date) -> CalendarDay | None:
        """The entry for this day, if there is one."""
        return next(iter(self._where(calendar_days.c.day == day)), None)


class CalendarYears(PlainShelf[CalendarYear]):
    """One confirmation at most for each year."""

    table = calendar_years
    kind = CalendarYear
    noun = "năm trong lịch làm việc"

    def find(self, year: int) -> CalendarYear | None:
        """The confirmation of this year, if there is one."""
        return next(iter(self._where(calendar_years.c.year == year)), None)
