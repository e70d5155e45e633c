"""Routine work in words: "hằng quý, ngày 25 tháng cuối quý, lùi sang ngày làm việc sau"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from tracker.domain.calendar import WEEKDAYS
from tracker.domain.occurrences import CYCLE
from tracker.domain.routine import Frequency, Routine, Shift
from tracker.domain.vietnamese import fold
from tracker.errors import BadUsage

Preset = TypeVar("Preset", Frequency, Shift)

EVERY = {
    "tuần": Frequency.WEEKLY,
    "tháng": Frequency.MONTHLY,
    "quý": Frequency.QUARTERLY,
    "nửa năm": Frequency.HALF_YEARLY,
    "năm": Frequency.YEARLY,
}
"""The presets as people type them."""
SHIFTS = {"giữ": Shift.NONE, "sau": Shift.NEXT, "trước": Shift.PREVIOUS}
"""Where a deadline on a day off goes, as people type it."""

_LAST_OF_MONTH = 31
_CYCLE_NAMES = {Frequency.QUARTERLY: "quý", Frequency.HALF_YEARLY: "6 tháng"}


def preset(typed: str, words: Mapping[str, Preset]) -> Preset:
    """What the word stands for, typed with or without marks, "nua-nam" for "nửa năm"; BadUsage where it is none."""
    wanted = fold(typed).replace("-", " ").split()
    found = [value for word, value in words.items() if fold(word).split() == wanted]
    if not found:
        raise BadUsage(f"Không hiểu “{typed}”. Ghi một trong: {', '.join(words)}.")
    return found[0]


def rule_words(routine: Routine) -> str:
    """How often and when, in one line."""
    parts = [routine.frequency.label, _day_words(routine)]
    if routine.day is not None and routine.shift is not Shift.NONE:
        parts.append(f"trúng ngày nghỉ thì {routine.shift.label}")
    if routine.ends:
        parts.append(f"đến {routine.ends:%d/%m/%Y}")
    return ", ".join(filter(None, parts))


def _day_words(routine: Routine) -> str:
    if routine.day is None:
        month = _month_words(routine)
        return f"không ghi ngày{f', {month}' if month else ''}"
    if routine.frequency is Frequency.WEEKLY:
        return WEEKDAYS[routine.day - 1]
    month = _month_words(routine)
    if routine.day == _LAST_OF_MONTH:
        return f"ngày cuối {month or 'tháng'}"
    return f"ngày {routine.day} {month}".strip()


def _month_words(routine: Routine) -> str:
    if routine.frequency is Frequency.YEARLY:
        return f"tháng {routine.month}"
    name = _CYCLE_NAMES.get(routine.frequency, "")
    if not name:
        return ""
    places = {1: "tháng đầu", CYCLE[routine.frequency]: "tháng cuối"}
    return f"{places.get(routine.month, f'tháng thứ {routine.month} của')} {name}"
