"""A small office to test in: services over a real database, a fixed day, and people who act."""

from dataclasses import replace
from datetime import UTC, date, datetime

from db import Database
from tests.factories import make_report, make_services
from tracker.domain.calendar import WorkCalendar
from tracker.domain.office import Letterhead
from tracker.domain.role import Role
from tracker.domain.task import Task
from tracker.services import Services
from tracker.services.context import Context
from tracker.services.options import Options

TODAY = date(2026, 11, 17)
NOW = datetime(2026, 11, 17, 9, 30, tzinfo=UTC)


class Office:
    """Lan is the clerk who acts; `as_person` gives the same office to somebody else."""

    def __init__(
        self,
        database: Database,
        actor: str = "Lan",
        today: date = TODAY,
        *,
        unit: str = "",
        role: Role | None = None,
        confirm_done: bool = False,
    ) -> None:
        self.database = database
        context = Context(
            database=database,
            actor=actor,
            now=lambda: NOW,
            today=lambda: today,
            configured=WorkCalendar(notices={today.year: "6150/TB-BNV"}),
            soon=3,
            role=role,
            unit=unit,
        )
        self.services = make_services(
            context,
            Options(
                letterhead=Letterhead(name="Sở Thử nghiệm"),
                views={"sắp hạn": "tt:saphan"},
                unit=unit,
                role=role,
                confirm_done=confirm_done,
            ),
        )

    def as_person(self, actor: str) -> Services:
        """The same store in another person's hands."""
        return Office(self.database, actor).services

    def plan(self, *tasks: Task) -> list[Task]:
        """Put tasks into the store as an imported plan, outside anybody's undo."""
        with self.database.begin() as store:
            report = make_report(store)
            return store.tasks.add(
                [replace(task, report_id=report.id, position=n) for n, task in enumerate(tasks, start=1)]
            )
