"""What both databases must do with an undo."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from db import Database, Store
from tests.factories import make_change, make_link, make_report, make_result, make_task
from tracker.domain.change import Entity
from tracker.domain.link import Link, Verdict
from tracker.domain.snapshot import snapshot
from tracker.domain.task import Evidence, Task
from tracker.errors import Conflict, NotFound, RuleBroken


def new_task(store: Store) -> Task:
    return store.tasks.add([make_task(report_id=make_report(store).id, unit="Văn phòng")])[0]


def new_link(store: Store) -> Link:
    task = new_task(store)
    (result,) = store.results.add([make_result(report_id=task.report_id)])
    return store.links.put(make_link(task_id=task.id, result_id=result.id))


def test_a_changed_task_is_put_back_one_version_on(database: Database) -> None:
    with database.begin() as store:
        before = new_task(store)
        after = store.tasks.save(before.ticked(on=before.period.first_day, evidence=Evidence(number="7/KH")))
        store.restore(Entity.TASK, before.id, snapshot(before), snapshot(after))
        assert store.tasks.get(before.id) == replace(before, version=3)


def test_what_somebody_has_changed_since_stays(database: Database) -> None:
    with database.begin() as store:
        before = new_task(store)
        after = store.tasks.save(before.assigned("Thanh tra"))
        newest = store.tasks.save(after.assigned("Phòng khác"))
    with pytest.raises(Conflict, match="đã được thay đổi sau đó"), database.begin() as store:
        store.restore(Entity.TASK, before.id, snapshot(before), snapshot(after))
    with database.begin() as store:
        assert store.tasks.get(before.id) == newest


def test_a_task_that_was_changed_and_changed_back_can_still_be_put_back(database: Database) -> None:
    with database.begin() as store:
        before = new_task(store)
        after = store.tasks.save(before.assigned("Thanh tra"))
        there = store.tasks.save(after.assigned("Phòng khác"))
        store.tasks.save(there.assigned("Thanh tra"))
        store.restore(Entity.TASK, before.id, snapshot(before), snapshot(after))
        assert store.tasks.get(before.id).unit == "Văn phòng"


def test_a_made_task_is_removed(database: Database) -> None:
    with database.begin() as store:
        task = new_task(store)
        store.restore(Entity.TASK, task.id, None, snapshot(task))
        with pytest.raises(NotFound):
            store.tasks.get(task.id)


def test_a_task_with_a_decided_link_is_not_removed(database: Database) -> None:
    with database.begin() as store:
        link = new_link(store)
        task = store.tasks.get(link.task_id)
        with pytest.raises(Conflict, match="Gỡ liên kết"):
            store.restore(Entity.TASK, task.id, None, snapshot(task))


def test_a_removed_link_comes_back_under_its_number_and_outdates_old_copies(database: Database) -> None:
    with database.begin() as store:
        link = new_link(store)
        store.links.delete(link)
        store.restore(Entity.LINK, link.id, snapshot(link), None)
        assert store.links.find(link.task_id, link.result_id) == replace(link, version=2)
        with pytest.raises(Conflict):
            store.links.put(replace(link, verdict=Verdict.REJECTED))


def test_a_removed_link_does_not_push_out_a_new_decision(database: Database) -> None:
    with database.begin() as store:
        link = new_link(store)
        store.links.delete(link)
        store.links.put(replace(link, id=0, verdict=Verdict.REJECTED))
    with pytest.raises(Conflict), database.begin() as store:
        store.restore(Entity.LINK, link.id, snapshot(link), None)


def test_a_removed_unit_comes_back_with_its_names(database: Database) -> None:
    with database.begin() as store:
        unit = store.units.add("Thanh tra", aliases=["TTra"])
        store.units.delete(unit)
        store.restore(Entity.UNIT, unit.id, snapshot(unit), None)
        with pytest.raises(RuleBroken):
            store.units.add("TTRA")


def test_the_number_of_a_removed_row_is_never_given_again(database: Database) -> None:
    with database.begin() as store:
        task = new_task(store)
        store.restore(Entity.TASK, task.id, None, snapshot(task))
        assert store.tasks.add([task])[0].id > task.id


def test_an_import_is_taken_back_whole(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store)
        store.tasks.add([make_task(report_id=report.id)])
        store.restore(Entity.REPORT, report.id, None, snapshot(report))
        assert store.reports.all() == []
        assert store.tasks.periods() == []


def test_an_import_that_people_have_worked_on_stays(database: Database) -> None:
    with database.begin() as store:
        task = new_task(store)
        report = store.reports.get(task.report_id)
        store.changes.add([make_change(batch=store.changes.next_batch(), entity_id=task.id)])
        with pytest.raises(Conflict, match="Hoàn tác các thay đổi đó trước"):
            store.restore(Entity.REPORT, report.id, None, snapshot(report))


def test_a_removed_report_cannot_come_back_without_its_file(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store)
        store.reports.delete(report.id)
        with pytest.raises(RuleBroken, match="Nhập lại"):
            store.restore(Entity.REPORT, report.id, snapshot(report), None)


@pytest.mark.parametrize("after", [None, {"id": 1, "name": "Văn phòng"}])
def test_a_row_that_is_gone_or_new_is_a_conflict(database: Database, after: Mapping[str, object] | None) -> None:
    with database.begin() as store:
        if after is None:
            store.units.add("Thanh tra")
        with pytest.raises(Conflict):
            store.restore(Entity.UNIT, 1, {"id": 1, "name": "Ban Thanh tra"}, after)
