"""What both databases must do with a task: keep it whole, and never lose one of two people's changes."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import Database
from tests.factories import NOVEMBER, OCTOBER, make_report, make_task
from tracker.domain.period import Period
from tracker.domain.query import PeriodCount
from tracker.domain.split import Kind
from tracker.domain.task import Evidence, State, Task
from tracker.errors import Conflict, NotFound

FULL = make_task(
    position=7,
    source="III.4",
    place=31,
    field="Bưu chính – Viễn thông",
    unit="Phòng Bưu chính – Viễn thông",
    support=("Thanh tra", "Văn phòng"),
    due=date(2022, 11, 15),
    first_due=date(2022, 11, 10),
    kind=Kind.RECURRING,
    citations=("97/KH-UBND",),
    product="Kế hoạch",
    state=State.DONE,
    done_on=date(2022, 11, 9),
    evidence=Evidence(number="71/KH-UBND", note="đã ký số"),
)
texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40)


def kept(database: Database, *tasks: Task) -> list[Task]:
    with database.begin() as store:
        report = make_report(store)
        return store.tasks.add([replace(task, report_id=report.id) for task in tasks])


def test_a_task_comes_back_as_it_was_kept(database: Database) -> None:
    full, bare = kept(database, FULL, make_task())
    with database.begin() as store:
        assert store.tasks.get(full.id) == full == replace(FULL, id=full.id, report_id=full.report_id)
        assert store.tasks.get(bare.id) == bare


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=texts, unit=st.none() | texts.filter(bool), citations=st.lists(texts, max_size=3))
def test_any_text_comes_back_as_it_was_kept(
    database: Database, text: str, unit: str | None, citations: list[str]
) -> None:
    (task,) = kept(database, make_task(text=text, unit=unit, citations=tuple(citations)))
    with database.begin() as store:
        assert store.tasks.get(task.id) == task


def test_new_tasks_get_numbers_in_their_order_whatever_numbers_they_bring(database: Database) -> None:
    tasks = kept(database, *(make_task(id=5, version=9, text=f"Việc {n}") for n in range(2500)))
    assert [task.id for task in tasks] == sorted({task.id for task in tasks})
    assert {task.version for task in tasks} == {1}
    with database.begin() as store:
        assert store.tasks.get_many([task.id for task in reversed(tasks)]) == tasks[::-1]


def test_nothing_is_kept_of_nothing(database: Database) -> None:
    with database.begin() as store:
        assert store.tasks.add([]) == []
        assert store.tasks.get_many([]) == []


@pytest.mark.parametrize("number", [-1, 0, 3, 2**31, 2**63, 10**40])
def test_an_unknown_number_is_named(database: Database, number: int) -> None:
    (task,) = kept(database, make_task())
    with database.begin() as store, pytest.raises(NotFound, match=f"Không có nhiệm vụ số {number}"):
        store.tasks.get_many([task.id, number])


def test_a_saved_task_is_one_version_on(database: Database) -> None:
    (task,) = kept(database, FULL)
    with database.begin() as store:
        saved = store.tasks.save(task.reopened().assigned("Văn phòng"))
    assert saved == replace(task.reopened().assigned("Văn phòng"), version=2)
    with database.begin() as store:
        assert store.tasks.get(task.id) == saved


def test_the_second_of_two_people_is_told_and_the_first_change_stays(database: Database) -> None:
    (task,) = kept(database, make_task())
    with database.begin() as store:
        first = store.tasks.save(task.assigned("Văn phòng"))
    with (
        pytest.raises(Conflict, match=f"Nhiệm vụ số {task.id} vừa được người khác thay đổi"),
        database.begin() as store,
    ):
        store.tasks.save(task.assigned("Thanh tra"))
    with database.begin() as store:
        assert store.tasks.get(task.id) == first


def test_periods_are_counted_the_latest_first(database: Database) -> None:
    quarter, year = Period.parse("2022-Q4"), Period.parse("2022")
    december = NOVEMBER.next
    kept(
        database,
        make_task(period=year),
        make_task(period=OCTOBER, state=State.DONE),
        make_task(period=OCTOBER, state=State.WITHDRAWN),
        make_task(period=quarter, state=State.DONE),
        make_task(period=december),
    )
    with database.begin() as store:
        assert store.tasks.periods() == [
            PeriodCount(period=december, tasks=1, done=0),
            PeriodCount(period=quarter, tasks=1, done=1),
            PeriodCount(period=year, tasks=1, done=0),
            PeriodCount(period=OCTOBER, tasks=2, done=1),
        ]
        assert store.tasks.planned() == [december, quarter, year, OCTOBER]


def test_a_task_needs_its_report(database: Database) -> None:
    with pytest.raises(Conflict), database.begin() as store:
        store.tasks.add([make_task(report_id=12)])
