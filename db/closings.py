"""Closed periods with their frozen lists."""

from __future__ import annotations

from datetime import date

from sqlalchemy import literal, select

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

    def heads(self) -> list[Closing]:
        """All closings without their content, the oldest first: for lists, never to be saved."""
        kept = [literal("").label(column.name) if column is closings.c.content else column for column in self.columns]
        query = select(*kept).order_by(closings.c.id)
        return [self._kept(row) for row in self._connection.execute(query)]

    def in_force(self) -> dict[Period, date]:
        """The periods that are closed now, with the day that their list is of."""
        query = select(closings.c.period, closings.c.as_of).where(closings.c.reopened_at.is_(None))
        rows = self._connection.execute(query.order_by(closings.c.id))
        return {row.period: row.as_of for row in rows}
