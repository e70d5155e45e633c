"""The plan as it was signed, as it stood on any day since, and what was changed on the way, by whom and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from tracker.domain.baseline import PlanComparison, planned_task
from tracker.domain.change import Entity
from tracker.domain.link import Link, Mark, Verdict
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.snapshot import revived
from tracker.domain.status import StatusRow
from tracker.domain.task import Task
from tracker.errors import BadUsage, NotFound
from tracker.matching import MatchSettings
from tracker.services.claims import matched
from tracker.services.context import Context
from tracker.services.review import Decided, PeriodReview, task_review
from tracker.services.rows import linked_rows
from tracker.services.terms import with_terms

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


@dataclass(frozen=True, kw_only=True)
class Baselines:
    """The use cases of looking back. Everything is read from the append-only change log; nothing is changed."""

    context: Context
    settings: MatchSettings

    def plan(self, period: Period, *, day: date | None = None) -> PlanComparison:
        """The period's plan as its paper gave it beside what has become of it, until today or the end of a day.

        NotFound where there was no plan, BadUsage for a day still to come.
        """
        day = day or self.context.today()
        with self.context.database.begin(write=False) as store:
            tasks = self._tasks_at(store, period, day)
            log = store.changes.of_rows(Entity.TASK, [task.id for task in tasks])
        if not tasks:
            raise NotFound(f"Chưa có kế hoạch nào của {period.label}. Xem các kỳ bằng: tracker periods")
        end = None if day == self.context.today() else self._end_of(day)
        known = {row: [one for one in changes if end is None or one.at < end] for row, changes in log.items()}
        planned = tuple(planned_task(task, known.get(task.id, ())) for task in tasks)
        return PlanComparison(period=period, as_of=day, tasks=planned)

    def as_of(self, period: Period | None, day: date) -> tuple[Task, ...]:
        """Every task of a plan, or of all plans, as it stood at the end of that day, in the order of the plans.

        What was removed or undone since stands among them. A day is over at midnight of the office's clock; of today
        it is what stands now. BadUsage for a day still to come.
        """
        with self.context.database.begin(write=False) as store:
            return self._tasks_at(store, period, day)

    def rows_as_of(self, period: Period | None, day: date) -> tuple[StatusRow, ...]:
        """The same with where each task stood against its deadline, and the results confirmed for it by then."""
        with self.context.database.begin(write=False) as store:
            tasks = self._tasks_at(store, period, day)
            return self._rows_at(store, tasks, self._links_at(store, tasks, day), day)

    def review_as_of(self, period: Period, day: date) -> PeriodReview:
        """The plan as of that day against the reports that were in by then, with what was decided until then.

        Suggestions are those that the program makes today. NotFound where there was neither plan nor report.
        """
        with self.context.database.begin(write=False) as store:
            end = self._end_of(day)
            tasks = self._tasks_at(store, period, day)
            links = self._links_at(store, tasks, day)
            marks = [revived(Mark, one.after or {}) for one in store.changes.rows_at(Entity.MARK, end)]
            reports = {one.id for one in store.reports.all() if one.imported_at < end}
            results = [one for one in store.results.of_period(period) if one.report_id in reports]
            rows = self._rows_at(store, tasks, links, day)
            matching = matched(tasks, results, with_terms(self.settings, store))
        if not tasks and not results:
            raise NotFound(f"Đến hết ngày {day:%d/%m/%Y} chưa có kế hoạch hay báo cáo nào của {period.label}.")
        decided = Decided.of(links, marks)
        reviews = tuple(task_review(row, results, matching, decided) for row in rows)
        return PeriodReview(period=period, tasks=reviews, results=tuple(results))

    def _links_at(self, store: Store, tasks: Sequence[Task], day: date) -> list[Link]:
        """What was decided on these tasks at the end of the day."""
        own = {task.id for task in tasks}
        kept = (revived(Link, one.after or {}) for one in store.changes.rows_at(Entity.LINK, self._end_of(day)))
        return [link for link in kept if link.task_id in own]

    def _rows_at(self, store: Store, tasks: Sequence[Task], links: Sequence[Link], day: date) -> tuple[StatusRow, ...]:
        """The rows with their confirmed results; a result that a newer report has taken away since is not told."""
        self.context.calendar_in(store)
        confirmed = [link for link in links if link.verdict is Verdict.CONFIRMED]
        results = store.results.found(link.result_id for link in confirmed)
        links = [link for link in confirmed if link.result_id in results]
        return linked_rows(self.context, tasks, links, list(results.values()), day)

    def _tasks_at(self, store: Store, period: Period | None, day: date) -> tuple[Task, ...]:
        today = self.context.today()
        if day > today:
            raise BadUsage(f"Ngày {day:%d/%m/%Y} chưa tới. Ghi ngày từ {today:%d/%m/%Y} trở về trước.")
        if day == today:
            return tuple(store.tasks.page(TaskQuery(period=period)))
        said = {"period": period.code} if period else {}
        kept = (revived(Task, one.after or {}) for one in store.changes.rows_at(Entity.TASK, self._end_of(day), **said))
        return tuple(sorted(kept, key=_in_plan))

    def _end_of(self, day: date) -> datetime:
        """The midnight that ends the day."""
        return self.context.midnight(day + timedelta(days=1))


def _in_plan(task: Task) -> tuple[str, int, int, int]:
    return task.period.code, task.report_id, task.position, task.id
