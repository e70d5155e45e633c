"""What an office may set about matching."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Weights:
    """What each kind of evidence adds to a score, in 0…1.

    A document or a round counts in full when only this pair names it. `hard` rules a pair out, `soft` speaks against
    it. A benchmark switches a kind off by setting its weight to 0.
    """

    document: float = 0.45
    words: float = 0.9
    mark: float = 0.12
    title: float = 0.15
    name: float = 0.06
    figure: float = 0.05
    date: float = 0.08
    abbreviation: float = 0.04
    topic: float = 0.1
    field: float = 0.04
    order: float = 0.12
    hard: float = -1.0
    soft: float = -0.5


@dataclass(frozen=True, kw_only=True)
class MatchSettings:
    """Thresholds lie in 0…1, as the scores do.

    `abbreviations` are the office's own ("TTPVHCC": "Trung tâm Phục vụ hành chính công"); they win over all others.
    `synonyms` are pairs of phrases that mean the same in this office, beyond those of any office.
    A suggestion is strong from `strong` on when it leads the runner-up by `gap`, medium from `medium` on, and kept
    as low from `low` on. `keep` is how many suggestions of one task are listed at most, false friends left out.
    How they were measured: docs/doi-chieu-so-lieu.md.
    """

    abbreviations: Mapping[str, str] = field(default_factory=dict, hash=False)
    synonyms: tuple[tuple[str, str], ...] = ()
    strong: float = 0.36
    medium: float = 0.22
    low: float = 0.05
    gap: float = 0.08
    keep: int = 5
    weights: Weights = Weights()
