"""Figures of a text that say how much of a whole there is: "26/38 người", "đạt 91,94% kế hoạch"."""

from __future__ import annotations

from tracker.matching.tokens import Text


def fractions(text: Text) -> tuple[tuple[int, float, float], ...]:
    """Each share below the whole with its place: "18.420/21.060" → 18420 of 21060; days look alike ("2/9")."""
    found = []
    for place in text.no_words:
        part, _, whole = text[place].raw.replace(".", "").replace(",", ".").partition("/")
        is_scale = part == "1" and whole.endswith("00")  # of a map: "quy hoạch chi tiết tỷ lệ 1/500"
        if _is_number(part) and _is_number(whole) and float(part) < float(whole) and not is_scale:
            found.append((place, float(part), float(whole)))
    return tuple(found)


def percentages(text: Text) -> tuple[tuple[int, float], ...]:
    """Each percentage with its place: "91,94%" → 91.94."""
    shares = [place for place in text.no_words if text[place].raw[-1] == "%"]
    found = [(place, text[place].raw[:-1].replace(",", ".")) for place in shares]
    return tuple((place, float(value)) for place, value in found if _is_number(value))


def _is_number(written: str) -> bool:
    return written.replace(".", "", 1).isdigit()
