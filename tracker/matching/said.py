"""Whether a text says one of several phrases, clause by clause, what was before or is to come left out."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.vietnamese import words
from tracker.matching.tokens import Text, tokens

Phrases = Sequence[str]

WHAT_WAS = [tuple(words(phrase)) for phrase in ("sau khi", "căn cứ", "trên cơ sở", "theo")]
TO_COME = [
    tuple(words(phrase)) for phrase in ("trước khi", "để", "chờ", "sẽ", "chuẩn bị", "phục vụ", "chưa", "dự kiến")
]


def phrases(listed: str) -> Phrases:
    """A list with semicolons as `holds` looks it up: their keys with a blank around each."""
    return [f" {' '.join(tokens(phrase).keys)} " for phrase in listed.split(";")]


def said(text: Text, without: Sequence[tuple[str, ...]] = ()) -> str:
    """The keys of a text with a comma where something parts them.

    What stands behind one of the phrases `without` is left out to the end of its clause.
    """
    begins = {phrase[0] for phrase in without}
    keys, found, is_left_out = text.keys, [","], False
    for place, token in enumerate(text):
        if token.breaks:
            found.append(",")
            is_left_out = False
        if token.key in begins:
            is_left_out = is_left_out or any(keys[place : place + len(phrase)] == phrase for phrase in without)
        if not is_left_out:
            found.append(token.key)
    return f" {' '.join(found)} "


def holds(text: str, any_of: Phrases) -> bool:
    """Whether a text, as `said` gives it, holds one of the phrases."""
    return any(phrase in text for phrase in any_of)
