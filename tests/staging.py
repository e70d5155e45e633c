"""How far a pair of sentences brings a task, for the tests of stages."""

from __future__ import annotations

from tracker.domain.link import Claim, Stage
from tracker.domain.split import Kind
from tracker.matching.profile import read_sides
from tracker.matching.stages import stage


def staged(task: str, result: str, kind: Kind = Kind.ONE_OFF) -> Stage:
    """The stage of a task and a result."""
    sides = read_sides([Claim(key=1, text=task, kind=kind)], [Claim(key=1, text=result)], own={})
    return stage(sides.tasks.profiles[0], sides.results.profiles[0])
