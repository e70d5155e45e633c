"""Where on a road, dyke or canal a work lies: "Km2+100 đến Km3+900" is another stretch than "Km5 - Km6"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tracker.domain.vietnamese import clean

_POST = r"[Kk][Mm]\s?(\d+(?:,\d+)?)(?:\s?\+\s?(\d{1,3}))?"
_STRETCH = re.compile(rf"(?<![^\W\d_]){_POST}(?:\s*(?:[-–÷~]|đến|tới)\s*(?:lý trình\s+)?{_POST})?")
_METRES = 1_000
_NEAR = 50  # metres by which two measures of one spot may differ


class Stretch(NamedTuple):
    """A stretch or the surroundings of one spot, in metres from the beginning; `words` are as the text has them."""

    start: float
    end: float
    words: str

    def meets(self, other: Stretch) -> bool:
        """Whether the two have more than an end in common."""
        return self.start < other.end and other.start < self.end


def stretches(text: str) -> tuple[Stretch, ...]:
    """All stretches and spots that a text names by kilometre posts; "12 km đường" names none."""
    if "km" not in text.lower():
        return ()
    return tuple(_stretch(found) for found in _STRETCH.finditer(clean(text)))


def _stretch(found: re.Match[str]) -> Stretch:
    """The stretch between two posts, or the surroundings of one; "Km14" alone is the whole kilometre behind it."""
    kilometre, metre, last_kilometre, last_metre = found.groups()
    start = _at(kilometre, metre)
    if last_kilometre:
        return Stretch(start, _at(last_kilometre, last_metre), found[0])
    return Stretch(start - _NEAR, start + _NEAR, found[0]) if metre else Stretch(start, start + _METRES, found[0])


def _at(kilometre: str, metre: str | None) -> float:
    return float(kilometre.replace(",", ".")) * _METRES + float(metre or 0)


def shared_stretch(mine: Sequence[Stretch], theirs: Sequence[Stretch]) -> Stretch | None:
    """The first of one's stretches that meets one of the other's."""
    return next((stretch for stretch in mine if any(stretch.meets(other) for other in theirs)), None)
