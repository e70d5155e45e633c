"""Thousands of rows at once: the same guards as for one row, and Conflict names the row."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import create_engine, select

from db import Database, Store
from db.engine import parse_url
from db.schema import tasks
from tests.factories import make_change, make_report, make_task
from tracker.domain.change import Change, Entity
from tracker.domain.kind import Kind
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.snapshot import snapshot
from tracker.domain.task import Evidence, State, Task
from tracker.errors import Conflict

MANY = 2001  # more than are sent in one piece


def plan(store: Store, count: int) -> list[Task]:
    report = make_report(store)
    return store.tasks.add([make_task(report_id=report.id, position=n) for n in range(1, count + 1)])


def as_change(before: Task, after: Task) -> Change:
    return make_change(entity=Entity.TASK, entity_id=before.id, before=snapshot(before), after=snapshot(after))


def test_many_rows_are_saved_as_each_would_be(database: Database) -> None:
    with database.begin() as store:
        kept = plan(store, MANY)
        saved = store.tasks.save_many((task, task.assigned("Thanh tra")) for task in kept)
        assert saved == [replace(task.assigned("Thanh tra"), version=2) for task in kept]
        assert store.tasks.page(TaskQuery()) == saved
        assert store.tasks.count(TaskQuery(unit="Thanh tra")) == MANY
        assert store.tasks.save_many([]) == []


CHANGES: dict[str, Any] = {
    "position": 7,
    "period": Period.month(2022, 12),
    "text": "Tổ chức hội nghị",
    "source": "IV.2",
    "place": 3,
    "field": "Y tế",
    "unit": "Thanh tra",
    "support": ("Văn phòng", "Phòng Nội vụ"),
    "due": date(2022, 11, 5),
    "first_due": date(2022, 11, 4),
    "kind": Kind.ONGOING,
    "citations": ("97/KH-UBND",),
    "product": "Kế hoạch",
    "state": State.DONE,
    "done_on": date(2022, 11, 3),
    "evidence": Evidence(number="71/KH-UBND", note="ký số"),
    "occurrence": date(2022, 11, 1),
}


def test_only_what_has_changed_is_written_and_all_that_follows_from_it(database: Database, database_url: str) -> None:
    with database.begin() as store:
        one, two = plan(store, len(CHANGES)), plan(store, len(CHANGES))
        for before, twin, (name, value) in zip(one, two, CHANGES.items(), strict=True):
            store.tasks.save_many([(before, replace(before, **{name: value}))])
            store.tasks.save(replace(twin, **{name: value}))
    assert {field.name for field in fields(Task)} - set(CHANGES) == {"id", "report_id", "routine_id", "version"}
    engine = create_engine(parse_url(database_url))
    with engine.connect() as connection:
        rows = [tuple(row)[2:] for row in connection.execute(select(tasks).order_by(tasks.c.id))]
    engine.dispose()
    assert rows[: len(CHANGES)] == rows[len(CHANGES) :]


def test_the_row_that_somebody_else_has_changed_is_named(database: Database) -> None:
    with database.begin() as store:
        one, two, three = plan(store, 3)
        store.tasks.save(two.assigned("Văn phòng"))
    with pytest.raises(Conflict, match=f"số {two.id} vừa được người khác thay đổi"), database.begin() as store:
        store.tasks.save_many((task, task.assigned("Thanh tra")) for task in (one, two, three))
    with database.begin(write=False) as store:
        assert [task.unit for task in store.tasks.page(TaskQuery())] == [None, "Văn phòng", None]


def test_many_changes_are_taken_back_at_once(database: Database) -> None:
    with database.begin() as store:
        before = plan(store, 5)
        after = store.tasks.save_many((task, task.assigned("Thanh tra")) for task in before)
        store.restore_all([as_change(*pair) for pair in zip(before, after, strict=True)])
        assert store.tasks.page(TaskQuery()) == [replace(task, version=3) for task in before]


def test_a_row_that_was_changed_twice_goes_back_step_by_step(database: Database) -> None:
    with database.begin() as store:
        (first,) = plan(store, 1)
        second = store.tasks.save(first.assigned("Thanh tra"))
        third = store.tasks.save(second.assigned("Văn phòng"))
        store.restore_all([as_change(second, third), as_change(first, second)])
        assert store.tasks.get(first.id) == replace(first, version=5)


def test_what_was_changed_since_is_named_and_nothing_is_taken_back(database: Database) -> None:
    with database.begin() as store:
        before = plan(store, 3)
        after = store.tasks.save_many((task, task.assigned("Thanh tra")) for task in before)
        store.tasks.save(after[1].assigned("Văn phòng"))
    refusal = f"số {after[1].id} đã được thay đổi sau đó"
    with pytest.raises(Conflict, match=refusal), database.begin() as store:
        store.restore_all([as_change(*pair) for pair in zip(before, after, strict=True)])
    with database.begin(write=False) as store:
        assert [task.unit for task in store.tasks.page(TaskQuery())] == ["Thanh tra", "Văn phòng", "Thanh tra"]
