"""What a report tells that no plan had asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.domain.link import Result
from tracker.domain.period import Period


@dataclass(frozen=True, kw_only=True)
class UnplannedList:
    """The results of one period that no task is tied to, out of `results_seen` in all."""

    period: Period
    as_of: date
    results: tuple[Result, ...]
    results_seen: int
