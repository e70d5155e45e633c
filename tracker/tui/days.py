"""Days as people type and say them: "15/11" becomes a date, a date becomes "thứ Ba, 15/11/2022"."""

from __future__ import annotations

import re
from datetime import date

from tracker.errors import BadUsage

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_TYPED = re.compile(
    r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?:[/.-](?P<year>\d{4}))?|(?P<iso>\d{4}-\d{1,2}-\d{1,2})", re.ASCII
)


def parse_day(typed: str, year: int) -> date:
    """Read "15/11" (in the given year), "15/11/2022" or "2022-11-15"; BadUsage otherwise."""
    match = _TYPED.fullmatch(typed.strip())
    if not match:
        raise BadUsage(f"Không hiểu ngày “{typed.strip()}”. Gõ như 15/11 hoặc 15/11/{year}.")
    if match["iso"]:
        numbers = [int(part) for part in match["iso"].split("-")]
    else:
        numbers = [int(match["year"] or year), int(match["month"]), int(match["day"])]
    try:
        return date(*numbers)
    except ValueError as error:
        raise BadUsage(f"Lịch không có ngày {typed.strip()}. Kiểm tra lại ngày và tháng.") from error


def long_day(day: date) -> str:
    """With its weekday: "thứ Ba, 15/11/2022"."""
    return f"{_WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}"
