"""Figures of a text that say how much of a whole there is: "26/38 người", "đạt 91,94% kế hoạch"."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.matching.tokens import Text

_OF = {tuple(words(phrase)) for phrase in ("trên tổng số", "trong tổng số", "trong số")}
_UNITS_BETWEEN = 4  # words between a part and "trên tổng số": "800 m trên tổng số"


def fractions(text: Text) -> tuple[tuple[int, float, float], ...]:
    """Each share below the whole with its place: "18.420/21.060" → 18420 of 21060; days look alike ("2/9").

    Of a share in words, "800 m trên tổng số 1.500 m", it is the place of the whole.
    """
    found = _in_words(text)
    for place in text.no_words:
        part, _, whole = text[place].raw.replace(".", "").replace(",", ".").partition("/")
        is_scale = part == "1" and whole.endswith("00")  # of a map: "quy hoạch chi tiết tỷ lệ 1/500"
        if _is_number(part) and _is_number(whole) and float(part) < float(whole) and not is_scale:
            found.append((place, float(part), float(whole)))
    return tuple(found)


def _in_words(text: Text) -> list[tuple[int, float, float]]:
    found = []
    for place in text.no_words:
        phrase = next((phrase for phrase in _OF if text.keys[max(0, place - len(phrase)) : place] == phrase), ())
        start = place - len(phrase)
        part = next(
            (at for at in range(start - 1, max(-1, start - 1 - _UNITS_BETWEEN), -1) if not text[at].is_word), -1
        )
        if phrase and part >= 0 and _value(text[part].raw) < _value(text[place].raw):
            found.append((place, _value(text[part].raw), _value(text[place].raw)))
    return found


def percentages(text: Text) -> tuple[tuple[int, float], ...]:
    """Each percentage with its place: "91,94%" → 91.94."""
    shares = [place for place in text.no_words if text[place].raw[-1] == "%"]
    found = [(place, text[place].raw[:-1].replace(",", ".")) for place in shares]
    return tuple((place, float(value)) for place, value in found if _is_number(value))


def _value(written: str) -> float:
    """The number written, "1.500" → 1500; a thing that is none counts for the whole."""
    plain = written.replace(".", "").replace(",", ".")
    return float(plain) if _is_number(plain) else 0.0


def _is_number(written: str) -> bool:
    return written.replace(".", "", 1).isdigit()
