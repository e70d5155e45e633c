"""What both databases must do with transactions: all or nothing, and two people at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from threading import Barrier

import pytest
from sqlalchemy.exc import StatementError

from db import Database
from tests.factories import make_report, make_task
from tracker.domain.query import TaskQuery
from tracker.domain.task import State
from tracker.errors import Conflict, RuleBroken

THIRD = date(2022, 11, 3)


def plan_of(database: Database, count: int) -> list[int]:
    with database.begin() as store:
        report = make_report(store)
        return [task.id for task in store.tasks.add([make_task(report_id=report.id)] * count)]


def test_an_error_takes_everything_back(database: Database) -> None:
    twice = ("Thanh tra", "THANH TRA")
    with pytest.raises(RuleBroken), database.begin() as store:
        list(map(store.units.add, twice))
    with database.begin() as store:
        assert store.units.all() == []


def test_ticks_of_different_tasks_by_many_threads_all_survive(database: Database) -> None:
    ids = plan_of(database, 24)
    start = Barrier(8)

    def tick(share: list[int]) -> None:
        start.wait()
        for task_id in share:
            with database.begin() as store:
                store.tasks.save(store.tasks.get(task_id).ticked(on=THIRD))

    with ThreadPoolExecutor(8) as people:
        list(people.map(tick, [ids[n::8] for n in range(8)]))
    with database.begin() as store:
        assert store.tasks.ids(TaskQuery(states=frozenset({State.DONE}))) == ids


def test_one_of_two_ticks_of_the_same_task_is_a_conflict(database: Database) -> None:
    (task_id,) = plan_of(database, 1)
    with database.begin() as store:
        task = store.tasks.get(task_id)
    start = Barrier(2)

    def tick(_: int) -> type[Exception] | None:
        start.wait()
        try:
            with database.begin() as store:
                store.tasks.save(task.ticked(on=THIRD))
        except Conflict as error:
            return type(error)
        return None

    with ThreadPoolExecutor(2) as people:
        assert sorted(map(str, people.map(tick, range(2)))) == sorted([str(Conflict), "None"])


def test_batches_that_are_opened_at_once_have_different_numbers(database: Database) -> None:
    start = Barrier(6)

    def open_batch(_: int) -> int:
        start.wait()
        with database.begin() as store:
            return store.changes.next_batch()

    with ThreadPoolExecutor(6) as people:
        assert len(set(people.map(open_batch, range(6)))) == 6


def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    (task_id,) = plan_of(database, 1)
    with database.begin() as writer:
        writer.tasks.save(writer.tasks.get(task_id).ticked(on=THIRD))
        with database.begin(write=False) as reader:
            assert reader.tasks.get(task_id).state is State.OPEN
    with database.begin(write=False) as reader:
        assert reader.tasks.get(task_id).state is State.DONE


def test_a_mistake_in_the_program_is_not_blamed_on_the_database(database: Database) -> None:
    nobody_knows_where = datetime(2022, 11, 2, 8, 30)  # noqa: DTZ001
    with pytest.raises(StatementError, match="needs its time zone"), database.begin() as store:
        make_report(store, imported_at=nobody_knows_where)
