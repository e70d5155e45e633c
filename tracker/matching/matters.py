"""As many matters as things are counted: "03 lớp … về đất đai, kế toán, hộ tịch", of which a result has one."""

from __future__ import annotations

from itertools import takewhile

from tracker.domain.vietnamese import words
from tracker.matching.lists import members
from tracker.matching.profile import Profile
from tracker.matching.tokens import Text

_ON = words("về")[0]
_TELLING = 2  # words by which a matter is known


def is_one_of_matters(task: Profile, result: Profile) -> bool:
    """Whether a task counts things and lists as many matters of theirs, and a result tells of some of these alone."""
    if _ON not in task.vocabulary or not task.counts:
        return False
    listed = [keys[:_TELLING] for keys in _behind_on(task.text)]
    is_counted = len(listed) > 1 and any(len(listed) in numbers for numbers in task.counts.values())
    told = [f" {' '.join(matter)} " in result.spoken for matter in listed]
    return is_counted and any(told) and not all(told)


def _behind_on(text: Text) -> list[tuple[str, ...]]:
    """The keys of what a clause lists behind its last "về"."""
    place = len(text) - 1 - text.keys[::-1].index(_ON)
    rest = list(takewhile(lambda token: not set(token.gap) & set(".;:()"), text[place + 1 :]))
    return [tuple(token.key for token in member) for member in members(Text(rest)) if member]
