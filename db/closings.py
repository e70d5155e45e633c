"""Closed periods with their frozen lists."""

from __future__ import annotations

from db.plain_shelf import PlainShelf
from db.schema import closings
from tracker.domain.closing import Closing
from tracker.domain.period import Period


class Closings(PlainShelf[Closing]):
    """All closings; a period that was opened again may have several, and all are kept."""

    table = closings
    kind = Closing
    noun = "lần chốt kỳ"

    def of_period(self, period: Period) -> list[Closing]:
        """The closings of this period, the oldest first."""
        return self._where(closings.c.period == period)
