"""How long a bold line in Times New Roman is, and where to cut one that is too long."""

from __future__ import annotations

import math
import textwrap

# Mean width of a bold letter in parts of the type size, measured on office names and titles in Times New Roman.
_CAPITAL, _SMALL = 0.625, 0.45
_MM_PER_POINT = 25.4 / 72


def printed_length(text: str, size: float) -> float:
    """About how many mm a bold text is long in our font."""
    letter = _CAPITAL if text.isupper() else _SMALL
    return len(text) * letter * size * _MM_PER_POINT


def balanced(text: str, size: float, room: float) -> list[str]:
    """A bold text in as few lines as `room` mm needs, and these about equally long."""
    lines = math.ceil(printed_length(text, size) / room)
    widths = range(len(text) // max(lines, 1), len(text))
    return next((cut for width in widths if len(cut := textwrap.wrap(text, max(width, 1))) <= lines), [text])
