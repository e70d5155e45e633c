"""What waits for the person who sits here: found by the same queries that then show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tracker.domain.next_step import QUERIES_OF_STEPS, STEPS_OF, NextStep, NextSteps, StepKind
from tracker.domain.period import Period, PeriodKind
from tracker.domain.query import TaskQuery
from tracker.domain.report_window import next_report
from tracker.domain.role import Role
from tracker.domain.timing import soon_until
from tracker.domain.unit import find_unit
from tracker.services.context import Context
from tracker.services.linking import Linking
from tracker.services.routines import Routines
from tracker.services.searching import Searching

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


@dataclass(frozen=True, kw_only=True)
class Desk:
    """The use cases of the start page. `unit` and `role` are those of the settings: any name of a unit, or ""."""

    context: Context
    linking: Linking
    searching: Searching
    routines: Routines
    unit: str = ""
    role: Role | None = None

    def steps(self) -> NextSteps:
        """Everything that waits, the most pressing first. Plan and report are compared, which takes a moment."""
        quick = self.quick_steps()
        order = list(StepKind)
        steps = sorted((*quick.steps, *self.linking_steps()), key=lambda step: order.index(step.kind))
        return replace(quick, steps=tuple(steps))

    def quick_steps(self) -> NextSteps:
        """What the store knows at once."""
        unit = self._unit()
        note = (
            f"Chưa có đơn vị “{self.unit}” (mục [user] của config.toml), nên tính cho toàn cơ quan. "
            "Xem tên đơn vị bằng: tracker unit list"
        )
        return NextSteps(
            as_of=self.context.today(),
            role=self.role,
            unit=unit,
            steps=(*self._found(unit), *self._missing(), *self._routine()),
            note=note if self.unit and not unit else "",
            report=next_report(self.context.today(), self.context.report_rule, self.context.calendar),
        )

    def linking_steps(self) -> tuple[NextStep, ...]:
        """What waits in the latest period that a report speaks of."""
        if not any(map(self._concerns, (StepKind.STRONG, StepKind.PROPOSED, StepKind.UNREPORTED))):
            return ()
        period, unit = self.linking.latest_period(), self._unit()
        if period is None:
            return ()
        review = self.linking.review(period, chains=False)
        own = [one for one in review.unreported if not unit or one.row.task.unit == unit]
        proposed = [one for one in review.tasks if one.proposed and (not unit or one.row.task.unit == unit)]
        counts = {
            StepKind.STRONG: len(review.strong(unit or None)),
            StepKind.PROPOSED: len(proposed),
            StepKind.UNREPORTED: sum(not one.is_marked for one in own),
        }
        return tuple(
            NextStep(kind=kind, count=count, period=period, unit=unit)
            for kind, count in counts.items()
            if count and self._concerns(kind)
        )

    def _concerns(self, kind: StepKind) -> bool:
        return kind in STEPS_OF[self.role or Role.CLERK]

    def _unit(self) -> str:
        """The full name of the unit of the settings; "" where they name none, or none that there is."""
        with self.context.database.begin(write=False) as store:
            found = find_unit(store.units.all(), self.unit) if self.unit else None
        return found.name if found else ""

    def _found(self, unit: str) -> Iterator[NextStep]:
        """What a query finds."""
        for kind, query in QUERIES_OF_STEPS.items():
            own = unit if kind is not StepKind.UNOWNED else ""
            typed = f'{query} don_vi:"{own}"' if own else query
            if self._concerns(kind) and (count := self._count(typed)):
                yield NextStep(kind=kind, count=count, query=typed, unit=own)

    def _count(self, typed: str) -> int:
        conditions = self.searching.understand(typed).conditions
        with self.context.database.begin(write=False) as store:
            return store.tasks.count(TaskQuery(conditions=conditions))

    def _routine(self) -> Iterator[NextStep]:
        """Routine work without its tasks: of this month, and of the next one once this one ends."""
        if not self._concerns(StepKind.ROUTINES):
            return
        context, today = self.context, self.context.today()
        month = Period.month(today.year, today.month)
        ends = month.last_day <= soon_until(today, context.calendar, context.soon)
        counts = ((period, self.routines.missing(period)) for period in (month, *([month.next] if ends else [])))
        if found := next(((period, count) for period, count in counts if count), None):
            yield NextStep(kind=StepKind.ROUTINES, count=found[1], period=found[0])

    def _missing(self) -> Iterator[NextStep]:
        """The papers that should be in the store by now."""
        context, today = self.context, self.context.today()
        with context.database.begin(write=False) as store:
            planned = store.tasks.planned()
            reported = store.figures.reported()
            papers = {period for period in planned if today in period and _has_paper(store, period)}
            calendar = context.calendar_in(store)
        ending = soon_until(today, calendar, context.soon)
        if self._concerns(StepKind.NO_NOTICE) and (year := calendar.unconfirmed_year(today)):
            yield NextStep(kind=StepKind.NO_NOTICE, period=Period(kind=PeriodKind.YEAR, year=year))
        closed = [period for period in planned if period.last_day <= ending]
        if closed and closed[0] not in reported and self._concerns(StepKind.NO_REPORT):
            yield NextStep(kind=StepKind.NO_REPORT, period=closed[0])
        if not papers and self._concerns(StepKind.NO_PLAN):
            yield NextStep(kind=StepKind.NO_PLAN, period=Period.month(today.year, today.month))


def _has_paper(store: Store, period: Period) -> bool:
    """Whether a report has brought tasks of the period's plan: what the office itself adds does not make a plan."""
    supplements = [report.id for report in store.reports.find(plan_period=period) if report.is_supplement]
    return store.tasks.count(TaskQuery(period=period)) > len(store.tasks.of_reports(supplements))
