"""Days on which the office does otherwise than Monday to Friday says, and the years of which a notice confirms them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, kw_only=True)
class CalendarDay:
    """A day off, or a day of the weekend that is worked instead. `notice` is the number of the paper that says so."""

    id: int
    day: date
    is_working: bool
    name: str = ""
    notice: str = ""
    version: int = 1


@dataclass(frozen=True, kw_only=True)
class CalendarYear:
    """A person's word that the days of this year are entered as the yearly notice has them."""

    id: int
    year: int
    notice: str
    decided_by: str = ""
    decided_at: datetime | None = None
    version: int = 1
