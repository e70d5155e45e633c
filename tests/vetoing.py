"""What speaks against a pair of sentences, for the tests of vetoes."""

from __future__ import annotations

from tracker.domain.link import Claim
from tracker.matching.profile import read_sides
from tracker.matching.settings import Weights
from tracker.matching.vetoes import vetoes


def against(task: str, result: str) -> dict[str, float]:
    """The reasons against a pair as words and weights."""
    sides = read_sides([Claim(key=1, text=task)], [Claim(key=1, text=result)], own={})
    found = vetoes(sides.tasks.profiles[0], sides.results.profiles[0], Weights())
    return {ground.say(): ground.weight for ground in found}
