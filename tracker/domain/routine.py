"""Work that comes back by the calendar: "hằng tháng, ngày 25", from which each period gets its tasks once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.split import Kind


class Frequency(StrEnum):
    """How often it comes. The value is what the database keeps."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens and lists."""
        return {
            "weekly": "hằng tuần",
            "monthly": "hằng tháng",
            "quarterly": "hằng quý",
            "half-yearly": "6 tháng một lần",
            "yearly": "hằng năm",
        }[self.value]


class Shift(StrEnum):
    """Where a deadline goes that falls on a day off. The value is what the database keeps."""

    NONE = "none"
    NEXT = "next"
    PREVIOUS = "previous"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens and lists."""
        return {
            "none": "giữ nguyên ngày",
            "next": "lùi sang ngày làm việc sau",
            "previous": "đưa về ngày làm việc trước",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class Routine:
    """One piece of routine work.

    `day` is the day of the month (31: its last day; for weekly work the weekday, 1 Monday to 7 Sunday), None for steady
    work without a deadline. `month` counts from 1 within the cycle: 3 in a quarterly one is March, June, September and
    December. The first task is not earlier than `starts`, the last not later than `ends`.
    """

    id: int
    text: str
    unit: str | None
    starts: date
    frequency: Frequency = Frequency.MONTHLY
    day: int | None = None
    month: int = 1
    shift: Shift = Shift.NONE
    ends: date | None = None
    kind: Kind = Kind.RECURRING
    field: str = ""
    product: str = ""
    support: tuple[str, ...] = ()
    version: int = 1
