"""Routine work: kept, made into tasks once, tied to what a paper says, attested."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db import Database
from tests.factories import make_task
from tests.office import Office
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.routine import Frequency, Routine, Shift
from tracker.domain.split import Kind
from tracker.domain.task import Task
from tracker.errors import BadUsage, Conflict, NotFound, RuleBroken
from tracker.services.importing import Kept

DECEMBER = Period.month(2026, 12)
REPORT = "Báo cáo kết quả công tác tháng gửi Văn phòng UBND tỉnh"
HOTLINE = "Trực đường dây nóng tiếp nhận phản ánh của người dân"


def make_routine(**values: Any) -> Routine:
    return Routine(**{"id": 0, "text": REPORT, "unit": "Văn phòng", "starts": date(2026, 1, 1), "day": 25, **values})


@pytest.fixture
def here(sqlite_database: Database) -> Office:
    office = Office(sqlite_database)
    office.services.units.add("Văn phòng Sở", short="Văn phòng")
    return office


def tasks(office: Office, period: Period = DECEMBER) -> list[Task]:
    return [row.task for row in office.services.tasks.page(TaskQuery(period=period))]


def import_plan(office: Office, folder: Path, *texts: str) -> Kept:
    path = folder / "bao-cao.json"
    items = [{"text": text} for text in texts]
    head = {"result_period": "2026-11", "plan_period": "2026-12"}
    path.write_text(json.dumps({"report": head, "tasks": items, "results": []}), "utf-8")
    return office.services.importing.keep(office.services.importing.preview([path]))


def test_routine_work_is_entered_changed_and_ended_and_each_can_be_undone(here: Office) -> None:
    routines = here.services.routines
    entered = routines.add(make_routine(text=f" {REPORT} "))
    assert (entered.text, entered.unit) == (REPORT, "Văn phòng Sở")
    changed = routines.change(replace(entered, day=20, frequency=Frequency.QUARTERLY, month=3))
    assert routines.end(entered.id, date(2026, 12, 31)).ends == date(2026, 12, 31)
    here.services.history.undo()
    assert replace(routines.get(entered.id), version=0) == replace(changed, version=0)
    here.services.history.undo()
    here.services.history.undo()
    assert routines.all() == ()


def test_wrong_routine_work_is_refused(here: Office) -> None:
    routines = here.services.routines
    with pytest.raises(BadUsage):
        routines.add(make_routine(day=40))
    with pytest.raises(NotFound, match="Không có đơn vị"):
        routines.add(make_routine(unit="Phòng Lạ"))
    entered = routines.add(make_routine())
    routines.change(replace(entered, day=20))
    with pytest.raises(Conflict):
        routines.change(replace(entered, day=15))


def test_a_period_gets_its_tasks_once(here: Office) -> None:
    here.services.routines.add(make_routine(day=27, shift=Shift.PREVIOUS, product="Báo cáo", support=("Thanh tra",)))
    here.services.routines.add(make_routine(text=HOTLINE, day=None, kind=Kind.ONGOING))
    assert here.services.routines.missing(DECEMBER) == 2
    report, hotline = here.services.routines.generate(DECEMBER)
    assert (report.due, report.first_due, report.occurrence) == (
        date(2026, 12, 25),
        date(2026, 12, 25),
        date(2026, 12, 27),
    )
    assert (report.unit, report.support, report.product, report.kind) == (
        "Văn phòng Sở",
        ("Thanh tra",),
        "Báo cáo",
        Kind.RECURRING,
    )
    assert (hotline.due, hotline.deadline, hotline.kind) == (None, None, Kind.ONGOING)
    assert here.services.routines.generate(DECEMBER) == ()
    assert (here.services.routines.missing(DECEMBER), len(tasks(here))) == (0, 2)
    here.services.history.undo()
    assert tasks(here) == []


def test_two_people_at_once_make_no_task_twice(office: Office) -> None:
    """On both kinds of database: one of the two finds what the other has made."""
    office.services.routines.add(make_routine(unit=None, frequency=Frequency.WEEKLY, day=1))
    people = [office.as_person(name).routines for name in ("Lan", "Minh", "Hà")]
    with ThreadPoolExecutor(3) as pool:
        made = list(pool.map(lambda routines: len(routines.generate(DECEMBER)), people))
    assert (sorted(made), len(tasks(office))) == ([0, 0, 4], 4)


def test_what_the_paper_says_already_is_tied_and_not_made(here: Office, tmp_path: Path) -> None:
    routine = here.services.routines.add(make_routine())
    kept = import_plan(here, tmp_path, f"{REPORT}.", "Họp giao ban")
    assert kept.routine == 1
    tied = next(task for task in tasks(here) if task.text == f"{REPORT}.")
    assert (tied.routine_id, tied.occurrence, tied.report_id) == (routine.id, date(2026, 12, 25), kept.report.id)
    assert len(tasks(here)) == 2


def test_weekly_work_that_the_paper_names_once_is_not_made_beside_it(here: Office, tmp_path: Path) -> None:
    here.services.routines.add(make_routine(frequency=Frequency.WEEKLY, day=1))
    import_plan(here, tmp_path, REPORT)
    assert here.services.routines.generate(DECEMBER) == ()
    assert len(tasks(here)) == 1


def test_an_import_makes_the_routine_work_of_its_plan_and_one_undo_takes_all_back(here: Office, tmp_path: Path) -> None:
    here.services.routines.add(make_routine())
    assert import_plan(here, tmp_path, "Họp giao ban").routine == 1
    assert {task.text for task in tasks(here)} == {REPORT, "Họp giao ban"}
    here.services.history.undo()
    assert tasks(here) == []


def test_made_tasks_live_on_in_the_paper(here: Office, tmp_path: Path) -> None:
    routine = here.services.routines.add(make_routine())
    (made,) = here.services.routines.generate(DECEMBER)
    kept = import_plan(here, tmp_path, REPORT)
    (now,) = tasks(here)
    assert (now.id, now.report_id, now.routine_id, now.due) == (made.id, kept.report.id, routine.id, made.due)


def test_routine_work_with_tasks_is_ended_and_not_removed(here: Office) -> None:
    routines = here.services.routines
    used, unused = routines.add(make_routine()), routines.add(make_routine(text=HOTLINE, day=None))
    routines.end(unused.id, date(2026, 6, 30))
    routines.generate(DECEMBER)
    with pytest.raises(RuleBroken, match="tracker routines end 1"):
        routines.remove(used.id)
    routines.remove(unused.id)
    assert [one.id for one in routines.all()] == [used.id]
    here.services.history.undo()
    assert len(routines.all()) == 2


def test_steady_work_is_attested_with_a_note_and_undone(here: Office) -> None:
    steady, once = here.plan(make_task(kind=Kind.ONGOING), make_task(text=HOTLINE))
    routines = here.services.routines
    (said,) = routines.attest([steady.id], " 12 lượt ")
    assert (said.kind, said.text, said.said_by) == (RemarkKind.ATTESTED, "12 lượt", "Lan")
    assert routines.attest([steady.id]) == (said,)
    with pytest.raises(RuleBroken, match="tracker done"):
        routines.attest([steady.id, once.id])
    here.services.history.undo()
    assert remarks(here, steady.id) == []


def remarks(office: Office, task_id: int) -> list[Remark]:
    with office.database.begin(write=False) as store:
        return store.remarks.of_tasks([task_id])
