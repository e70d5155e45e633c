"""An office whose clock tests move: a plan imported on one day, worked on for some days, and closed."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone

from db import Database, Store
from tests.factories import make_report, make_result, make_services
from tracker.domain.calendar import WorkCalendar
from tracker.domain.change import Action
from tracker.domain.office import Letterhead
from tracker.domain.period import Period
from tracker.domain.report import Report, SourcePassage
from tracker.domain.role import Role
from tracker.domain.split import Fate, ReportHead
from tracker.domain.task import Task
from tracker.services import Services
from tracker.services.context import Context, begin_act
from tracker.services.options import Options

HANOI = timezone(timedelta(hours=7))
NOVEMBER = Period.month(2026, 11)
START = datetime(2026, 10, 31, 8, tzinfo=HANOI)


@dataclass
class Clock:
    """What the office's clock shows."""

    moment: datetime = START

    def now(self) -> datetime:
        """What it shows."""
        return self.moment

    def today(self) -> date:
        """The day that it shows."""
        return self.moment.date()

    def go_to(self, day: date, hour: int = 9) -> None:
        """Set it."""
        self.moment = datetime(day.year, day.month, day.day, hour, tzinfo=HANOI)


class ClosingOffice:
    """One store, one clock, whoever sits there."""

    def __init__(self, database: Database, clock: Clock | None = None) -> None:
        self.database = database
        self.clock = clock or Clock()

    def services(self, actor: str = "Lan", role: Role | None = None) -> Services:
        """The use cases for one person."""
        context = Context(
            database=self.database,
            actor=actor,
            now=self.clock.now,
            today=self.clock.today,
            configured=WorkCalendar(notices={2026: "6150/TB-BNV"}),
            role=role,
        )
        return make_services(context, Options(letterhead=Letterhead(name="Sở Thử nghiệm", code="BC-STN")))

    def import_plan(self, *tasks: Task, period: Period = NOVEMBER) -> list[Task]:
        """Keep tasks as an import does, with its lines in the log."""
        services = self.services()
        with self.database.begin() as store:
            head = ReportHead(number="1/BC-STN", plan_period=period, result_period=period.previous)
            report = self._report(store, head)
            kept = store.tasks.add([_of(task, report, n) for n, task in enumerate(tasks, start=1)])
            act = begin_act(services.context, store, Action.IMPORT, report.file_name)
            act.record([(None, report), *((None, task) for task in kept)])
            return kept

    def import_results(self, *texts: str, period: Period = NOVEMBER) -> list[int]:
        """Keep the report on the period, without a plan."""
        services = self.services()
        with self.database.begin() as store:
            report = self._report(store, ReportHead(number="2/BC-STN", plan_period=None, result_period=period))
            results = [
                make_result(report_id=report.id, position=n, period=period, text=text)
                for n, text in enumerate(texts, start=1)
            ]
            kept = store.results.add(results)
            begin_act(services.context, store, Action.IMPORT, report.file_name).record([(None, report)])
            return [result.id for result in kept]

    def _report(self, store: Store, head: ReportHead) -> Report:
        passage = SourcePassage(place=0, text="Báo cáo", fate=Fate.HEADING)
        return make_report(store, head=head, imported_at=self.clock.moment, passages=[passage])


def _of(task: Task, report: Report, position: int) -> Task:
    return replace(task, report_id=report.id, position=position)
