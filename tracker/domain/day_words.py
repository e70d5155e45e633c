"""What a day means to who types it: its weekday, how many working days are left, and whether the office works."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.domain.calendar import WEEKDAYS, WorkCalendar
from tracker.domain.dates import parse_deadline


def long_day(day: date) -> str:
    """With its weekday: "thứ Ba, 15/11/2022"."""
    return f"{WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}"


def day_meaning(day: date, today: date, calendar: WorkCalendar) -> str:
    """A deadline as seen from today: "thứ Sáu 15/11, còn 4 ngày làm việc".

    The year stands there where it is not this one. Of a day off it says why, and the next working day.
    """
    year = "" if day.year == today.year else f"/{day.year}"
    words = f"{WEEKDAYS[day.weekday()]} {day:%d/%m}{year}, {_distance(day, today, calendar)}"
    if calendar.is_working_day(day):
        return words
    following = calendar.next_working_day(day)
    why = calendar.reason(day)
    off = why if why.startswith("nghỉ") else "ngày nghỉ" if why == WEEKDAYS[day.weekday()] else f"ngày nghỉ ({why})"
    counted = "tính đến" if calendar.counts_next else "ngày làm việc kế tiếp là"
    return f"{words}; {off}, {counted} {WEEKDAYS[following.weekday()]} {following:%d/%m}"


def _distance(day: date, today: date, calendar: WorkCalendar) -> str:
    if day < today:
        return f"đã qua {(today - day).days} ngày"
    if day == today:
        return "hôm nay"
    return f"còn {calendar.working_days_until(today, day)} ngày làm việc"


@dataclass(frozen=True, kw_only=True)
class DeadlineReader:
    """Reads deadlines as `parse_deadline` does, and says what they mean; the same for screens and command line."""

    today: date
    calendar: WorkCalendar
    near: date | None = None

    def read(self, typed: str) -> date:
        """The day; BadUsage where it is none."""
        return parse_deadline(typed, self.today, self.calendar, near=self.near)

    def meaning(self, day: date) -> str:
        """The day in words, seen from today."""
        return day_meaning(day, self.today, self.calendar)
