"""What waits for the person who sits here: found by the same queries that then show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.domain.next_step import STEPS_OF, NextStep, NextSteps, StepKind
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.role import Role
from tracker.domain.timing import soon_until
from tracker.domain.unit import find_unit
from tracker.services.context import Context
from tracker.services.linking import Linking
from tracker.services.searching import Searching

_QUERIES = {
    StepKind.OVERDUE: "tt:quahan",
    StepKind.SOON: "tt:saphan",
    StepKind.UNPROVEN: "tt:xong minhchung:khong -loai:thuongxuyen",
    StepKind.UNOWNED: "don_vi:chuagiao tt:chuaxong",
}


@dataclass(frozen=True, kw_only=True)
class Desk:
    """The use cases of the start page. `unit` and `role` are those of the settings: any name of a unit, or ""."""

    context: Context
    linking: Linking
    searching: Searching
    unit: str = ""
    role: Role | None = None

    def steps(self) -> NextSteps:
        """Everything that waits, the most pressing first. Plan and report are compared, which takes a moment."""
        quick = self.quick_steps()
        order = list(StepKind)
        steps = sorted((*quick.steps, *self.linking_steps()), key=lambda step: order.index(step.kind))
        return NextSteps(as_of=quick.as_of, role=quick.role, unit=quick.unit, steps=tuple(steps), note=quick.note)

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
            steps=(*self._found(unit), *self._missing()),
            note=note if self.unit and not unit else "",
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
        for kind, query in _QUERIES.items():
            own = unit if kind is not StepKind.UNOWNED else ""
            typed = f'{query} don_vi:"{own}"' if own else query
            if self._concerns(kind) and (count := self._count(typed)):
                yield NextStep(kind=kind, count=count, query=typed, unit=own)

    def _count(self, typed: str) -> int:
        conditions = self.searching.understand(typed).conditions
        with self.context.database.begin(write=False) as store:
            return store.tasks.count(TaskQuery(conditions=conditions))

    def _missing(self) -> Iterator[NextStep]:
        """The papers that should be in the store by now."""
        context, today = self.context, self.context.today()
        with context.database.begin(write=False) as store:
            planned = [count.period for count in store.tasks.periods()]
            reported = store.figures.reported()
        ending = soon_until(today, context.calendar, context.soon)
        closed = [period for period in planned if period.last_day <= ending]
        if closed and closed[0] not in reported and self._concerns(StepKind.NO_REPORT):
            yield NextStep(kind=StepKind.NO_REPORT, period=closed[0])
        if not any(today in period for period in planned) and self._concerns(StepKind.NO_PLAN):
            yield NextStep(kind=StepKind.NO_PLAN, period=Period.month(today.year, today.month))
