"""Matching: tasks of a plan × results of the next report → suggestions with reasons."""

from __future__ import annotations

from tracker.matching.settings import MatchSettings
from tracker.matching.suggest import suggest

__all__ = ["MatchSettings", "suggest"]
