"""The end-of-month status list: gathered from the store, then written as the office needs it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from tracker.domain.office import Letterhead
from tracker.domain.period import Period
from tracker.domain.status import StatusList
from tracker.errors import NotFound
from tracker.services.context import Context
from tracker.services.linking import Linking
from tracker.writing import Format, render_text, write_status_list

__all__ = ["Format", "Lists"]


@dataclass(frozen=True, kw_only=True)
class Lists:
    """The use cases of lists."""

    context: Context
    linking: Linking
    letterhead: Letterhead

    def status_list(self, period: Period) -> StatusList:
        """The period's list as of today; NotFound where it has neither a plan nor results."""
        review = self.linking.review(period)
        if not review.tasks and not review.results:
            raise NotFound(
                f"Chưa có kế hoạch nào của {period.label}. Nhập báo cáo có kế hoạch đó trước: tracker import TỆP"
            )
        with self.context.database.begin(write=False) as store:
            reports = store.reports.find(result_period=period)
            indicators = tuple(i for report in reports for i in store.reports.indicators(report.id))
        return StatusList(
            period=period,
            as_of=self.context.today(),
            rows=tuple(replace(task.row, is_suggested=task.is_suggested) for task in review.tasks),
            unplanned=review.unplanned,
            indicators=indicators,
            results_seen=bool(review.results),
        )

    def write(self, period: Period, format: Format, path: Path) -> StatusList:  # noqa: A002
        """Write the list to a file, whole or not at all."""
        status = self.status_list(period)
        write_status_list(status, path, format, self.letterhead)
        return status

    def text(self, period: Period, format: Format) -> str:  # noqa: A002
        """The list as text, for the formats that are text."""
        return render_text(self.status_list(period), format, self.letterhead)
