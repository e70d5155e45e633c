"""The lists that an office prints: gathered from the store, then written as the office needs them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tracker.domain.baseline import PlanComparison
from tracker.domain.change import Entity
from tracker.domain.comparison import Answer, ComparedTask, Comparison
from tracker.domain.condition import Condition, OwnedBy, Stands
from tracker.domain.indicators import IndicatorList
from tracker.domain.layout import Layout
from tracker.domain.ledger import Ledger, LedgerEntry
from tracker.domain.minutes import Minutes
from tracker.domain.office import Letterhead
from tracker.domain.overdue import OverdueList
from tracker.domain.period import Period
from tracker.domain.query import Order, TaskQuery
from tracker.domain.report_window import report_window
from tracker.domain.split import Indicator
from tracker.domain.status import StatusList
from tracker.domain.summary import months_until
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.domain.trend import Trend, trend_month
from tracker.domain.unplanned import UnplannedList
from tracker.errors import BadUsage, NotFound
from tracker.services.baselines import Baselines
from tracker.services.context import Context
from tracker.services.followed import followed
from tracker.services.letterhead import letterhead_of
from tracker.services.linking import Linking, Offer, PeriodReview, TaskReview
from tracker.services.minutes import minutes_of
from tracker.services.rows import status_rows
from tracker.services.units import found_unit
from tracker.writing import Format, Listed, ListKind, render_text, write_list, write_template

__all__ = ["Format", "ListKind", "Listed", "Lists"]

_MONTHS = 12
_USUAL = Layout()


@dataclass(frozen=True, kw_only=True)
class Lists:
    """The use cases of lists. Nothing here changes anything in the store."""

    context: Context
    linking: Linking
    baselines: Baselines
    configured: Letterhead
    layout: Layout = _USUAL

    @property
    def letterhead(self) -> Letterhead:
        """The head and foot of what is printed now."""
        return letterhead_of(self.context, self.configured)

    def status_list(self, period: Period) -> StatusList:
        """The period's list as of today; NotFound where it has neither a plan nor results."""
        return self.status_of(self.review(period))

    def review(self, period: Period) -> PeriodReview:
        """The plan against the report, as the period's list is made of it; NotFound as `status_list`."""
        return self._review(period, chains=False)

    def status_of(self, review: PeriodReview, *, day: date | None = None) -> StatusList:
        """The list that a review makes, as of today or of the day that the review is of."""
        return StatusList(
            period=review.period,
            as_of=day or self.context.today(),
            rows=tuple(replace(task.row, is_suggested=task.is_suggested) for task in review.tasks),
            unplanned=review.unplanned,
            indicators=self._indicators(review.period),
            results_seen=bool(review.results),
            span=report_window(review.period, self.context.report_rule, self.context.calendar).span_words,
        )

    def comparison(self, period: Period) -> Comparison:
        """The period's plan beside the report on it, as of today; NotFound where it has neither.

        Suggestions that wait for a decision stand beside what is confirmed, weak ones do not. What was withdrawn is
        left out: nothing is missed there.
        """
        review = self._review(period, chains=True)
        return Comparison(
            period=period,
            as_of=self.context.today(),
            tasks=tuple(_compared(task) for task in review.tasks if task.row.task.state is not State.WITHDRAWN),
            unplanned=review.unplanned,
            results_seen=bool(review.results),
        )

    def overdue(self, period: Period | None = None) -> OverdueList:
        """What is late today in one plan or in all of them, the longest late first."""
        today = self.context.today()
        with self.context.database.begin(write=False) as store:
            now = self.context.reckoning(self.context.calendar_in(store))
            late = TaskQuery(period=period, overdue_before=now.overdue_before, order=Order.DEADLINE)
            stands = Stands(states=frozenset(), timings=frozenset({Timing.STALE}), now=now)
            silent = TaskQuery(period=period, conditions=(Condition(test=stands),))
            rows, quiet = (status_rows(self.context, store, store.tasks.page(query)) for query in (late, silent))
        return OverdueList(as_of=today, rows=rows, period=period, silent=quiet)

    def minutes(self, day: date | None = None) -> Minutes:
        """The minutes of the review of today or of an earlier day; BadUsage for a day still to come."""
        today = self.context.today()
        if day and day > today:
            raise BadUsage(f"Ngày {day:%d/%m/%Y} chưa tới nên chưa có biên bản.")
        with self.context.database.begin(write=False) as store:
            return minutes_of(self.context, store, day or today)

    def unplanned(self, period: Period) -> UnplannedList:
        """What the report on the period tells that no plan had asked for; NotFound as `status_list`."""
        review = self._review(period, chains=False)
        return UnplannedList(
            period=period,
            as_of=self.context.today(),
            results=review.unplanned,
            results_seen=len(review.results),
        )

    def ledger(self, unit: str, period: Period | None = None) -> Ledger:
        """One unit's tasks with their changes, of one plan or of all. `unit` is any of its names, or NotFound.

        A task that it owned under an earlier name of its own is in it too.
        """
        with self.context.database.begin(write=False) as store:
            found = found_unit(store.units.all(), unit)
            own = Condition(test=OwnedBy(names=frozenset(found.names)))
            tasks = store.tasks.page(TaskQuery(period=period, conditions=(own,)))
            tasks.sort(key=lambda task: (task.period.last_day, task.period.first_day))
            entries = [
                LedgerEntry(
                    row=one.row,
                    changes=tuple(store.changes.of(Entity.TASK, one.task.id)),
                    requests=one.requests,
                    remarks=one.remarks,
                )
                for one in followed(self.context, store, tasks)
            ]
        return Ledger(unit=found.name, as_of=self.context.today(), entries=tuple(entries), period=period)

    def indicator_list(self, period: Period) -> IndicatorList:
        """What the report on the period says of its indicators; NotFound where there is no such report."""
        with self.context.database.begin(write=False) as store:
            if not store.reports.find(result_period=period):
                raise NotFound(f"Chưa có báo cáo kết quả {period.label}. Nhập báo cáo đó trước: tracker import TỆP")
        return IndicatorList(period=period, as_of=self.context.today(), indicators=self._indicators(period))

    def trend(self, period: Period) -> Trend:
        """The twelve months up to it, as their status lists count them. Each is linked anew: it takes a moment."""
        months = months_until(period, _MONTHS)
        lists = (self.status_of(self.linking.review(month, chains=False)) for month in months)
        return Trend(period=months[-1], as_of=self.context.today(), months=tuple(map(trend_month, lists)))

    def plan(self, period: Period) -> PlanComparison:
        """The period's plan as its paper gave it beside what has become of it; NotFound where there is none."""
        return self.baselines.plan(period)

    def past(self, period: Period, kind: ListKind, day: date) -> Listed:
        """The list as it was at the end of that day; BadUsage for a kind that cannot be made of a past day."""
        if kind is ListKind.PLAN:
            return self.baselines.plan(period, day=day)
        if kind not in (ListKind.STATUS, ListKind.UNPLANNED):
            raise BadUsage("--as-of chỉ dùng với tinh-trang, ngoai-ke-hoach và ke-hoach. Bỏ --as-of, hoặc đổi --kind.")
        review = self.baselines.review_as_of(period, day)
        if kind is ListKind.STATUS:
            return self.status_of(review, day=day)
        return UnplannedList(period=period, as_of=day, results=review.unplanned, results_seen=len(review.results))

    def listed(
        self,
        period: Period | None,
        kind: ListKind = ListKind.STATUS,
        *,
        unit: str = "",
        day: date | None = None,
    ) -> Listed:
        """The list of this kind, as of today or as `past`. BadUsage where it needs a period or a unit and has none."""
        if kind is ListKind.LEDGER:
            if not unit:
                raise BadUsage("Sổ theo dõi là của một đơn vị. Thêm --unit TÊN; xem tên bằng: tracker unit list")
            return self.ledger(unit, period)
        if kind is ListKind.MINUTES:
            return self.minutes(day)
        if kind is ListKind.OVERDUE and day is None:
            return self.overdue(period)
        if period is None:
            raise BadUsage("Danh sách này là của một kỳ. Thêm --period KỲ, ví dụ --period 2026-11.")
        if day:
            return self.past(period, kind, day)
        made: dict[ListKind, Callable[[Period], Listed]] = {
            ListKind.STATUS: self.status_list,
            ListKind.COMPARISON: self.comparison,
            ListKind.UNPLANNED: self.unplanned,
            ListKind.INDICATORS: self.indicator_list,
            ListKind.TREND: self.trend,
            ListKind.PLAN: self.plan,
        }
        return made[kind](period)

    def write(
        self,
        period: Period | None,
        format: Format,  # noqa: A002
        path: Path,
        *,
        kind: ListKind = ListKind.STATUS,
        unit: str = "",
        day: date | None = None,
    ) -> Listed:
        """Write the list to a file, whole or not at all."""
        listed = self.listed(period, kind, unit=unit, day=day)
        write_list(listed, path, format, self.letterhead, self.layout)
        return listed

    def text(
        self,
        period: Period | None,
        format: Format,  # noqa: A002
        *,
        kind: ListKind = ListKind.STATUS,
        unit: str = "",
        day: date | None = None,
    ) -> str:
        """The list as text, for the formats that are text."""
        return render_text(self.listed(period, kind, unit=unit, day=day), format, self.letterhead, self.layout)

    def write_template(self, path: Path) -> None:
        """Write a Word file that the office may change and name in its settings."""
        write_template(path, self.letterhead, self.context.today())

    def _indicators(self, period: Period) -> tuple[Indicator, ...]:
        with self.context.database.begin(write=False) as store:
            reports = store.reports.newest(store.reports.find(result_period=period))
            return tuple(row for report in reports for row in store.reports.indicators(report.id))

    def _review(self, period: Period, *, chains: bool) -> PeriodReview:
        review = self.linking.review(period, chains=chains)
        if not review.tasks and not review.results:
            raise NotFound(
                f"Chưa có kế hoạch nào của {period.label}. Nhập báo cáo có kế hoạch đó trước: tracker import TỆP"
            )
        return review


def _compared(task: TaskReview) -> ComparedTask:
    """The confirmed results, and what is suggested beside them where nobody has said that there is none."""
    shown = [offer for offer in task.offers if offer.is_confirmed or (offer.is_worth_a_look and not task.is_marked)]
    return ComparedTask(row=task.row, answers=tuple(map(_answer, shown)), is_marked=task.is_marked, chain=task.chain)


def _answer(offer: Offer) -> Answer:
    if offer.link:
        return Answer(result=offer.result, stage=offer.link.stage)
    if offer.suggestion is None:
        raise ValueError("an offer is decided on or suggested")
    return Answer(result=offer.result, stage=offer.suggestion.stage, suggested=offer.suggestion.confidence)
