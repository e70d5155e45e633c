"""The office at a glance: a period in figures, what is carried over again and again, and a month of deadlines."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.due_month import DueMonth, due_month, shown_days
from tracker.domain.period import Period, around
from tracker.domain.report_window import report_window
from tracker.domain.split import Kind
from tracker.domain.summary import Summary, months_until, summed_up
from tracker.services.context import Context
from tracker.services.linking import Linking
from tracker.services.review import TaskReview
from tracker.services.units import found_unit

_MONTHS = 12


@dataclass(frozen=True, kw_only=True)
class Overview:
    """The use cases of looking at the whole. Nothing here changes anything."""

    context: Context
    linking: Linking

    def current_period(self) -> Period | None:
        """The planned period that today lies in, else the latest one; None before there is any plan."""
        with self.context.database.begin(write=False) as store:
            periods = store.tasks.planned()
        return around(periods[::-1], self.context.today())

    def summary(self, period: Period, *, months: int = _MONTHS) -> Summary:
        """The period in figures as of today, with so many months up to it. The database does the counting."""
        today, wanted = self.context.today(), months_until(period, months)
        with self.context.database.begin(write=False) as store:
            reports = store.reports.newest(store.reports.find(result_period=period))
            calendar = self.context.calendar_in(store)
            return summed_up(
                period,
                store.figures.plans({period, *wanted}, self.context.reckoning(calendar)),
                wanted,
                as_of=today,
                indicators=[row for report in reports for row in store.reports.indicators(report.id)],
                report=report_window(period, self.context.report_rule, calendar),
            )

    def carried_over(self, period: Period) -> tuple[TaskReview, ...]:
        """The period's tasks that still have to be done and have come back from earlier plans, the oldest first.

        Work without an end, or with a product each month, is not late for coming back. Plans are compared for this,
        which takes a moment.
        """
        found = [
            review
            for review in self.linking.review(period).tasks
            if review.chain and review.chain.earlier and review.row.task.state.is_live
            if review.row.task.kind is Kind.ONE_OFF
        ]
        return tuple(sorted(found, key=lambda one: -len(one.chain.earlier) if one.chain else 0))

    def due(self, month: Period, *, unit: str | None = None) -> DueMonth:
        """The days of a month with what is due on each. `unit` is any of a unit's names; NotFound where there is none.

        A task stands on the day that its paper says, on a day off too.
        """
        context = self.context
        with context.database.begin(write=False) as store:
            name = found_unit(store.units.all(), unit).name if unit else unit
            counts = store.figures.deadlines(*shown_days(month), name)
            calendar = context.calendar_in(store)
        return due_month(month, counts, calendar, context.reckoning(calendar))
