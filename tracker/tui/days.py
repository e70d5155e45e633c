"""Days as people say them: "thứ Ba, 15/11/2022"."""

from __future__ import annotations

from datetime import date

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def long_day(day: date) -> str:
    """With its weekday: "thứ Ba, 15/11/2022"."""
    return f"{_WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}"
