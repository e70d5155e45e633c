"""What both databases must do with reports that replace others, and how a store gets there from the first one."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from db import Database
from db.engine import parse_url
from tests.conftest import open_database
from tests.factories import NOVEMBER, make_change, make_link, make_report, make_result, make_task
from tests.newer_program import CURRENT, older_program
from tracker.domain.change import Action, Entity
from tracker.domain.report import Report
from tracker.domain.snapshot import snapshot
from tracker.errors import Conflict

OLD_REPORT = (
    "INSERT INTO reports (id, file_name, sha256, imported_by, imported_at) "
    "VALUES ({id}, 'cu.docx', '{id}', 'Lan', '2022-11-02 08:30:00')"
)


def test_a_new_version_names_the_report_that_it_replaces(database: Database) -> None:
    with database.begin() as store:
        draft = make_report(store)
        signed = make_report(store, replaces=draft.id)
        corrected = make_report(store, replaces=signed.id)
        other = make_report(store)
    with database.begin() as store:
        assert store.reports.get(signed.id).replaces == draft.id
        assert store.reports.newest([draft, signed, corrected, other]) == [corrected, other]
        assert store.reports.versions(corrected) == [corrected, signed, draft]
        assert store.reports.newest([]) == []


def test_a_report_has_one_newer_version_at_most(database: Database) -> None:
    with database.begin() as store:
        draft = make_report(store)
        make_report(store, replaces=draft.id)
    with pytest.raises(Conflict), database.begin() as store:
        make_report(store, replaces=draft.id)


def test_the_import_of_a_replaced_report_is_not_taken_back(database: Database) -> None:
    with database.begin() as store:
        draft = make_report(store)
        signed = make_report(store, replaces=draft.id)
    with pytest.raises(Conflict, match="đã có bản mới"), database.begin() as store:
        store.restore(Entity.REPORT, draft.id, None, snapshot(draft))
    with database.begin() as store:
        store.restore(Entity.REPORT, signed.id, None, snapshot(signed))
        store.restore(Entity.REPORT, draft.id, None, snapshot(draft))
        assert store.reports.all() == []


def test_tasks_and_results_of_several_reports_come_in_the_order_of_the_reports(database: Database) -> None:
    with database.begin() as store:
        first, second, other = (make_report(store).id for _ in range(3))
        tasks = store.tasks.add([make_task(report_id=n, position=p) for n, p in ((second, 1), (first, 2), (first, 1))])
        store.tasks.add([make_task(report_id=other)])
        results = store.results.add([make_result(report_id=n) for n in (second, first, other)])
        assert store.tasks.of_reports([second, first]) == [tasks[2], tasks[1], tasks[0]]
        assert store.results.of_reports([second, first]) == [results[1], results[0]]


def test_a_changed_a_removed_and_a_new_result_are_put_back(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store)
        before, gone, new = store.results.add([make_result(report_id=report.id) for _ in range(3)])
        after = replace(before, text="Đã ban hành", period=NOVEMBER.next, citations=("1/KH",))
        store.results.save(after)
        store.results.remove(gone.id)
        assert store.results.get(before.id) == after
        store.restore(Entity.RESULT, before.id, snapshot(before), snapshot(after))
        store.restore(Entity.RESULT, gone.id, snapshot(gone), None)
        store.restore(Entity.RESULT, new.id, None, snapshot(new))
        assert store.results.of_reports([report.id]) == [before, gone]


def test_a_new_result_that_somebody_has_linked_is_not_removed(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store)
        (task,), (result,) = (
            store.tasks.add([make_task(report_id=report.id)]),
            store.results.add([make_result(report_id=report.id)]),
        )
        store.links.put(make_link(task_id=task.id, result_id=result.id))
        with pytest.raises(Conflict, match="Gỡ liên kết"):
            store.restore(Entity.RESULT, result.id, None, snapshot(result))
        with pytest.raises(Conflict, match="đã được thay đổi"):
            store.restore(Entity.RESULT, result.id, snapshot(result), snapshot(replace(result, text="Khác")))


def test_the_latest_change_of_a_kind_is_told_by_row_without_those_taken_back(database: Database) -> None:
    with database.begin() as store:
        made, revised, ticked, undone = (store.changes.next_batch() for _ in range(4))
        first, *_ = store.changes.add(
            [
                make_change(batch=made, entity_id=7, action=Action.IMPORT),
                make_change(batch=revised, entity_id=7, action=Action.REVISE),
                make_change(batch=ticked, entity_id=7, action=Action.TICK),
                make_change(batch=made, entity_id=8, action=Action.IMPORT),
                make_change(batch=undone, entity_id=7, action=Action.UNDO, undoes=revised),
            ]
        )
        kinds = (Action.IMPORT, Action.REVISE)
        assert store.changes.latest(Entity.TASK, [7], kinds) == {7: first}
        assert sorted(store.changes.latest(Entity.TASK, [7, 8, 9], kinds)) == [7, 8]
        assert store.changes.latest(Entity.REPORT, [7], kinds) == {}


def first_store(url: str, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """A store as the first program made it, with two reports, the later of which has been removed."""
    with monkeypatch.context() as patch:
        older_program(patch, folder, "0001")
        database = open_database(url)
        assert database.upgrade() == "0001"
        database.dispose()
    engine = create_engine(parse_url(url))
    with engine.begin() as connection:
        for number in (1, 2):
            connection.execute(text(OLD_REPORT.format(id=number)))
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT setval(pg_get_serial_sequence('reports', 'id'), 2)"))
        connection.execute(text("DELETE FROM reports WHERE id = 2"))
    engine.dispose()


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_first_store_is_brought_here_with_its_reports_and_its_numbers(
    kind: str, new_postgres_url: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / 'tracker.db'}" if kind == "sqlite" else new_postgres_url()
    first_store(url, monkeypatch, tmp_path)
    database = open_database(url)
    assert database.upgrade() == CURRENT
    with database.begin() as store:
        (kept,) = store.reports.all()
        assert (kept.id, kept.file_name, kept.replaces) == (1, "cu.docx", None)
        newer: Report = make_report(store, replaces=kept.id)
        assert newer.id == 3, "a number is never given twice"
    database.dispose()
