"""What a day off means to the deadlines that fall on it."""

from __future__ import annotations

from enum import StrEnum


class DayOff(StrEnum):
    """Until when a deadline counts that falls on a day off. The value is what config.toml says."""

    AS_WRITTEN = "as-written"  # the day on the paper
    NEXT_WORKING_DAY = "next-working-day"  # Bộ luật Dân sự 2015, Điều 148 khoản 5
