"""Working days: which days the office works, and how many lie between two dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

_SATURDAY = 5  # date.weekday()


@dataclass(frozen=True, kw_only=True)
class WorkCalendar:
    """Monday to Friday, less the days off, plus the swapped working days that the office has entered."""

    days_off: frozenset[date] = field(default_factory=frozenset)
    working_days: frozenset[date] = field(default_factory=frozenset)

    def is_working_day(self, day: date) -> bool:
        """Whether the office works on this day."""
        return day in self.working_days or (day.weekday() < _SATURDAY and day not in self.days_off)

    def working_days_until(self, today: date, day: date) -> int:
        """How many working days lie after today up to and including the given day; 0 where it is not ahead."""
        return sum(self.is_working_day(today + timedelta(n)) for n in range(1, max((day - today).days, 0) + 1))

    def working_day_after(self, day: date, count: int) -> date:
        """The working day that so many working days lie after the given one; 0 is the day itself."""
        for _ in range(count):
            day += timedelta(days=1)
            while not self.is_working_day(day):
                day += timedelta(days=1)
        return day
