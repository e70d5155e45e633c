"""The next plan before its paper: entered tasks, carried ones, and the paper that takes the supplement's place."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db import Database
from tests.factories import make_task
from tests.office import Office
from tracker.domain.change import Action
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.report import Report
from tracker.domain.split import Kind
from tracker.domain.task import State, Task
from tracker.errors import AlreadyImported, BadUsage, Conflict, NotFound, RuleBroken
from tracker.services.importing import Kept

NOVEMBER, DECEMBER = Period.month(2026, 11), Period.month(2026, 12)
LETTER = "Trình UBND tỉnh ban hành Kế hoạch phát triển nhà ở xã hội năm 2027"
ROADS = "Rà soát hành lang an toàn đường bộ trên các tuyến tỉnh lộ"


@pytest.fixture
def here(sqlite_database: Database) -> Office:
    """An office with two units."""
    office = Office(sqlite_database)
    office.services.units.add("Phòng Quản lý nhà", short="P. QLN")
    office.services.units.add("Văn phòng")
    return office


def tasks(office: Office, period: Period = DECEMBER) -> list[Task]:
    return [row.task for row in office.services.tasks.page(TaskQuery(period=period))]


def reports(office: Office) -> list[Report]:
    with office.database.begin(write=False) as store:
        return store.reports.all()


def carries(office: Office) -> list[tuple[int, int]]:
    with office.database.begin(write=False) as store:
        return [(carry.task_id, carry.earlier_id) for carry in store.carries.all()]


def import_paper(office: Office, folder: Path, *items: Any, name: str = "bao-cao.json", **flags: Any) -> Kept:
    """The report of November with the plan of December."""
    head = {"number": "90/BC-SXD", "result_period": "2026-11", "plan_period": "2026-12"}
    path = folder / name
    path.write_text(json.dumps({"report": head, "tasks": items, "results": [{"text": name}]}), "utf-8")
    importing = office.services.importing
    return importing.keep(importing.preview([path]), **flags)


def test_a_task_can_be_entered_before_there_is_any_plan(here: Office) -> None:
    task = here.services.planning.add(
        DECEMBER, text=f" {LETTER}\n", unit="P. QLN", due=date(2026, 12, 20), support=["Văn phòng", "Sở Tài chính"]
    )
    assert (task.text, task.unit, task.period) == (LETTER, "Phòng Quản lý nhà", DECEMBER)
    assert (task.due, task.first_due, task.support) == (
        date(2026, 12, 20),
        date(2026, 12, 20),
        ("Văn phòng", "Sở Tài chính"),
    )
    (report,) = reports(here)
    assert report.is_supplement
    assert (report.id, report.head.plan_period, report.sha256) == (task.report_id, DECEMBER, "supplement-2026-12-1")


def test_what_is_entered_later_stands_behind_in_the_same_supplement(here: Office) -> None:
    first = here.services.planning.add(DECEMBER, text=LETTER)
    second = here.services.planning.add(DECEMBER, text=ROADS, kind=Kind.ONGOING)
    assert (second.report_id, second.position) == (first.report_id, 2)


def test_an_empty_text_an_unknown_unit_and_the_same_words_are_refused(here: Office) -> None:
    planning = here.services.planning
    planning.add(DECEMBER, text=LETTER)
    with pytest.raises(BadUsage, match="để trống"):
        planning.add(DECEMBER, text=" ")
    with pytest.raises(NotFound, match="Không có đơn vị"):
        planning.add(DECEMBER, text=ROADS, unit="Phòng Lạ")
    with pytest.raises(RuleBroken, match="đã có nhiệm vụ này"):
        planning.add(DECEMBER, text=LETTER.upper() + ".")


def test_undoing_the_first_addition_takes_the_supplement_too_and_redo_brings_both_back(here: Office) -> None:
    task = here.services.planning.add(DECEMBER, text=LETTER)
    here.services.history.undo()
    assert (tasks(here), reports(here)) == ([], [])
    here.services.history.redo()
    assert [one.id for one in tasks(here)] == [task.id]
    assert reports(here)[0].is_supplement


def test_undoing_the_first_addition_leaves_what_others_have_added(here: Office) -> None:
    here.services.planning.add(DECEMBER, text=LETTER)
    minh = here.as_person("Minh")
    other = minh.planning.add(DECEMBER, text=ROADS)
    here.services.history.undo()
    assert [task.id for task in tasks(here)] == [other.id]
    minh.history.undo()
    assert tasks(here) == []


def test_an_addition_that_somebody_has_spoken_of_is_not_taken_back(here: Office) -> None:
    task = here.services.planning.add(DECEMBER, text=LETTER)
    (earlier,) = here.plan(make_task(period=NOVEMBER, text=ROADS))
    here.as_person("Minh").linking.reject_carry(task.id, earlier.id)
    with pytest.raises(Conflict, match="Đã có người ghi ý kiến"):
        here.services.history.undo()


def test_a_task_is_carried_over_with_all_that_belongs_to_it(here: Office) -> None:
    (old,) = here.plan(
        make_task(
            period=NOVEMBER,
            text=LETTER,
            unit="Văn phòng",
            support=("Sở Tài chính",),
            field="Nhà ở",
            product="Kế hoạch",
            citations=("97/KH-UBND",),
            due=date(2026, 11, 25),
            first_due=date(2026, 11, 10),
            state=State.DOING,
        )
    )
    (new,) = here.services.planning.carry_over([old.id], due=date(2026, 12, 15), reason="chờ ý kiến Sở Tài chính")
    assert (new.period, new.state, new.due, new.first_due) == (
        DECEMBER,
        State.OPEN,
        date(2026, 12, 15),
        date(2026, 11, 10),
    )
    assert (new.text, new.unit, new.support, new.field, new.product, new.citations) == (
        old.text,
        old.unit,
        old.support,
        old.field,
        old.product,
        old.citations,
    )
    assert tasks(here, NOVEMBER)[0].state is State.CARRIED
    assert carries(here) == [(new.id, old.id)]
    (change, *_) = here.services.history.recent()
    assert (change.action, change.reason) == (Action.CARRY_OVER, "chờ ý kiến Sở Tài chính")


def test_the_first_deadline_lives_on_where_no_new_one_is_given(here: Office) -> None:
    (old,) = here.plan(make_task(period=NOVEMBER, due=date(2026, 11, 25), first_due=date(2026, 11, 25)))
    (new,) = here.services.planning.carry_over([old.id])
    assert (new.due, new.first_due, new.is_implied) == (None, date(2026, 11, 25), True)


def test_one_undo_takes_a_whole_carrying_over_back(here: Office) -> None:
    old = here.plan(make_task(period=NOVEMBER, text=LETTER), make_task(period=NOVEMBER, text=ROADS))
    here.services.planning.carry_over([task.id for task in old])
    assert len(tasks(here)) == 2
    here.services.history.undo()
    assert (tasks(here), carries(here), [one.state for one in tasks(here, NOVEMBER)]) == ([], [], [State.OPEN] * 2)
    assert not any(report.is_supplement for report in reports(here))
    here.services.history.redo()
    assert len(tasks(here)) == len(carries(here)) == 2


def test_carrying_over_twice_makes_no_second_task(here: Office) -> None:
    (old,) = here.plan(make_task(period=NOVEMBER, text=LETTER))
    first = here.services.planning.carry_over([old.id])
    assert here.services.planning.carry_over([old.id]) == first
    assert len(tasks(here)) == 1


def test_the_next_plans_own_task_goes_on_with_the_one_carried_over(here: Office) -> None:
    (old,) = here.plan(make_task(period=NOVEMBER, text=LETTER, due=date(2026, 11, 5), first_due=date(2026, 11, 5)))
    (there,) = here.plan(make_task(period=DECEMBER, text=LETTER + "."))
    (new,) = here.services.planning.carry_over([old.id])
    assert (new.id, new.first_due) == (there.id, date(2026, 11, 5))
    assert carries(here) == [(there.id, old.id)]


def test_a_task_in_other_words_goes_on_where_a_person_said_so(here: Office) -> None:
    (old,) = here.plan(make_task(period=NOVEMBER, text=LETTER))
    (there,) = here.plan(make_task(period=DECEMBER, text=ROADS))
    here.services.linking.confirm_carry(there.id, old.id)
    assert [task.id for task in here.services.planning.carry_over([old.id])] == [there.id]


def test_a_task_that_a_person_refused_as_continuation_gets_a_successor_of_its_own(here: Office) -> None:
    (old,) = here.plan(make_task(period=NOVEMBER, text=LETTER))
    (there,) = here.plan(make_task(period=DECEMBER, text=LETTER))
    here.services.linking.reject_carry(there.id, old.id)
    assert [task.id for task in here.services.planning.carry_over([old.id])] != [there.id]


def test_what_is_done_and_what_would_go_back_in_time_is_not_carried_over(here: Office) -> None:
    done, still_open = here.plan(make_task(period=NOVEMBER, state=State.DONE), make_task(period=NOVEMBER, text=ROADS))
    planning = here.services.planning
    with pytest.raises(RuleBroken, match="tracker reopen"):
        planning.carry_over([done.id])
    with pytest.raises(RuleBroken, match="--to 2026-12"):
        planning.carry_over([still_open.id], to=NOVEMBER)
    with pytest.raises(BadUsage):
        planning.carry_over([])


def test_a_task_may_be_carried_over_into_a_later_period(here: Office) -> None:
    (old,) = here.plan(make_task(period=NOVEMBER))
    (new,) = here.services.planning.carry_over([old.id], to=Period.parse("2027-Q1"))
    assert new.period == Period.parse("2027-Q1")


def test_the_paper_takes_the_supplements_place_and_its_tasks_live_on(here: Office, tmp_path: Path) -> None:
    planning = here.services.planning
    kept = planning.add(DECEMBER, text=LETTER, unit="P. QLN", due=date(2026, 12, 20))
    own = planning.add(DECEMBER, text=ROADS)
    here.services.tasks.set_state([kept.id], State.DOING)
    paper = import_paper(here, tmp_path, {"text": f"{LETTER}."}, {"text": "Họp giao ban báo chí"})
    assert not paper.report.is_supplement
    assert paper.revision is not None
    assert not paper.revision.is_of_papers
    by_id = {task.id: task for task in tasks(here)}
    assert len(by_id) == 3
    now = by_id[kept.id]
    assert (now.report_id, now.state, now.unit, now.due) == (
        paper.report.id,
        State.DOING,
        "Phòng Quản lý nhà",
        date(2026, 12, 20),
    )
    assert (by_id[own.id].report_id, by_id[own.id].state) == (own.report_id, State.OPEN)
    here.services.history.undo()
    assert {task.id: task.report_id for task in tasks(here)} == {kept.id: own.report_id, own.id: own.report_id}


def test_a_second_paper_asks_although_a_supplement_stands_beside(here: Office, tmp_path: Path) -> None:
    import_paper(here, tmp_path, {"text": "Họp giao ban báo chí"})
    added = here.services.planning.add(DECEMBER, text=LETTER)
    with pytest.raises(AlreadyImported):
        import_paper(here, tmp_path, {"text": LETTER}, name="moi.json")
    import_paper(here, tmp_path, {"text": LETTER}, name="moi.json", new_version=True)
    by_text = {task.text: task for task in tasks(here)}
    assert by_text[LETTER].id == added.id
    assert by_text["Họp giao ban báo chí"].state is State.WITHDRAWN


def test_a_new_version_of_a_supplement_alone_is_refused(here: Office, tmp_path: Path) -> None:
    here.services.planning.add(DECEMBER, text=LETTER)
    with pytest.raises(NotFound, match="Chưa nhập bản nào"):
        import_paper(here, tmp_path, {"text": LETTER}, new_version=True)


def test_later_additions_stand_beside_the_paper_in_a_supplement_of_their_own(here: Office, tmp_path: Path) -> None:
    first = here.services.planning.add(DECEMBER, text=LETTER)
    paper = import_paper(here, tmp_path, {"text": LETTER})
    second = here.services.planning.add(DECEMBER, text=ROADS)
    assert len({first.report_id, paper.report.id, second.report_id}) == 3


def test_a_report_without_a_plan_leaves_the_supplement_alone(here: Office, tmp_path: Path) -> None:
    here.services.planning.add(DECEMBER, text=LETTER)
    kept = import_paper(here, tmp_path, results_only=True)
    assert kept.report.replaces is None


def test_a_supplement_is_no_plan_that_was_imported(here: Office) -> None:
    here.services.planning.add(NOVEMBER, text=LETTER)
    assert "no-plan" in {step.kind.value for step in here.services.desk.quick_steps().steps}
    here.plan(make_task(period=NOVEMBER, text=ROADS))
    assert "no-plan" not in {step.kind.value for step in here.services.desk.quick_steps().steps}
