"""Matching: tasks of a plan × results of the next report → suggestions with reasons."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.link import Claim, Matching
from tracker.matching.settings import MatchSettings, Weights

__all__ = ["MatchSettings", "Weights", "suggest"]


def suggest(
    tasks: Sequence[Claim],
    results: Sequence[Claim],
    settings: MatchSettings = MatchSettings(),  # noqa: B008 - frozen
) -> Matching:
    """Suggest links over a whole period. Keys are unique within a side; the order of the claims changes no pair.

    Only strong and medium suggestions count as links. A result is offered to one task, a task may get several results.
    The same claims with the same settings are matched once: each decision of a person asks for the same period again.
    """
    from tracker.matching.pairing import matched  # noqa: PLC0415  its lists take long to read: only whoever matches waits

    return matched(tuple(tasks), tuple(results), settings)
