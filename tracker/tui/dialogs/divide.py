"""Choose the place where a task is divided."""

from __future__ import annotations

from tracker.domain.correcting import division_places
from tracker.tui.dialogs.choose import Choice, Choose

_SHOWN = 90  # characters on each side


def place_chooser(title: str, text: str) -> Choose[int] | None:
    """A dialog that returns the character place to divide at; None for a text that offers none."""
    choices = [Choice(value=at, label=_around(text, at)) for at in division_places(text)]
    return Choose(title, choices, is_wide=True) if choices else None


def _around(text: str, at: int) -> str:
    before, after = text[:at], text[at:].strip()
    first = before if len(before) <= _SHOWN else f"…{before[-_SHOWN:]}"
    second = after if len(after) <= _SHOWN else f"{after[:_SHOWN]}…"
    return f"{first} ┃ {second}"
