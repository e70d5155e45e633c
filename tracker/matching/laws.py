"""Laws by name: the Law on housing is not the Law on land."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Found
from tracker.matching.tokens import Text

LAW = "luật"
LAW_SIGNS = {tuple(words(LAW)): None}
_TOLD_BY = 2  # words of its name by which a law is known


def laws(text: Text, signs: Iterable[Found[None]]) -> dict[str, set[str]]:
    """Laws by the first two words of their names: "Luật Nhà ở" → {"luật": {"nhà ở"}}."""
    names = [
        text.keys[place + 1 : place + 1 + _TOLD_BY]
        for place, _, _ in signs
        if place + _TOLD_BY < len(text) and text[place].is_name and text[place + 1].is_name
    ]
    return {LAW: {" ".join(name) for name in names}} if names else {}
