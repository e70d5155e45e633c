"""Figures of a text that say how much of a whole there is: "26/38 người", "đạt 91,94% kế hoạch"."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.matching.tokens import Token


def fractions(text: Sequence[Token]) -> tuple[tuple[int, float, float], ...]:
    """Each share below the whole with its place: "18.420/21.060" → 18420 of 21060; days look alike ("2/9")."""
    found = []
    for place, token in enumerate(text):
        part, slash, whole = token.raw.replace(".", "").replace(",", ".").partition("/")
        if slash and _is_number(part) and _is_number(whole) and float(part) < float(whole):
            found.append((place, float(part), float(whole)))
    return tuple(found)


def percentages(text: Sequence[Token]) -> tuple[tuple[int, float], ...]:
    """Each percentage with its place: "91,94%" → 91.94."""
    found = ((place, t.raw[:-1].replace(",", ".")) for place, t in enumerate(text) if t.raw.endswith("%"))
    return tuple((place, float(value)) for place, value in found if _is_number(value))


def _is_number(written: str) -> bool:
    return written.replace(".", "", 1).isdigit()
