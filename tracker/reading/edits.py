"""A change to a text, and how changes are carried out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from tracker.domain.document import Repair


class Edit(NamedTuple):
    """What stands from `start` to `end` (in characters) is to be `after`."""

    start: int
    end: int
    after: str


Rule = Callable[[str], Iterable[Edit]]
"""The changes that one rule asks for: in order, and no two over the same letters."""


def carried_out(text: str, rule: Rule) -> tuple[str, list[Repair]]:
    """The text with the changes of a rule, and the changes as staff may read them."""
    pieces: list[str] = []
    repairs: list[Repair] = []
    done = 0
    for start, end, after in rule(text):
        pieces += (text[done:start], after)
        repairs.append(Repair(before=text[start:end], after=after))
        done = end
    return "".join([*pieces, text[done:]]), repairs


def matched(pattern: re.Pattern[str], text: str, replacement: Callable[[re.Match[str]], str | None]) -> Iterator[Edit]:
    """A change for each match that has a replacement (None: it stays)."""
    for match in pattern.finditer(text):
        after = replacement(match)
        if after is not None and after != match.group():
            yield Edit(match.start(), match.end(), after)
