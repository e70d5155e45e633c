"""Days as people say them: "thứ Ba, 15/11/2022"."""

from __future__ import annotations

from tracker.domain.day_words import long_day

__all__ = ["long_day"]
