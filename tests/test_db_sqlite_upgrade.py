"""A SQLite store upgrades itself, after a copy has been put aside."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from sqlite3 import connect
from threading import Barrier

import pytest

from db import Database
from tests.conftest import open_database
from tests.factories import make_link, make_report, make_result, make_task
from tests.newer_program import CURRENT, NEXT, newer_program
from tracker.domain.query import TaskQuery
from tracker.errors import StoreUnavailable


def file_of(tmp_path: Path) -> Path:
    return tmp_path / "tracker.db"


def revision(file: Path) -> str:
    with closing(connect(file)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def tasks_in(file: Path) -> list[str]:
    with closing(connect(file)) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM tasks")]


def keep_a_linked_task(database: Database) -> int:
    with database.begin() as store:
        report = make_report(store)
        (task,) = store.tasks.add([make_task(report_id=report.id, text="Việc cũ")])
        (result,) = store.results.add([make_result(report_id=report.id)])
        store.links.put(make_link(task_id=task.id, result_id=result.id))
    return task.id


def test_an_empty_store_is_made_with_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "mới" / "kho 100%" / "tracker.db"
    database = open_database(f"sqlite:///{file}")
    database.prepare()
    database.prepare()
    assert revision(file) == CURRENT
    with database.begin() as store:
        assert store.tasks.count(TaskQuery()) == 0
    database.dispose()


def test_an_older_store_is_copied_aside_and_upgraded(
    sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    task_id = keep_a_linked_task(sqlite_database)
    newer_program(monkeypatch, tmp_path)
    sqlite_database.prepare()
    backup = tmp_path / f"tracker.db.backup-{CURRENT}-20221120-091500"
    assert (revision(file_of(tmp_path)), revision(backup)) == (NEXT, CURRENT)
    assert tasks_in(backup) == ["Việc cũ"]
    with sqlite_database.begin() as store:
        assert store.tasks.get(task_id).text == "Việc cũ"
        assert len(store.links.of_tasks([task_id])) == 1
    assert keep_a_linked_task(sqlite_database) == task_id + 1


def test_an_upgrade_that_fails_leaves_the_store_as_it_was(
    sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    task_id = keep_a_linked_task(sqlite_database)
    newer_program(monkeypatch, tmp_path, fails=True)
    with pytest.raises(StoreUnavailable, match="nowhere"):
        sqlite_database.prepare()
    assert revision(file_of(tmp_path)) == CURRENT
    with sqlite_database.begin() as store:
        assert len(store.links.of_tasks([task_id])) == 1


def test_foreign_keys_still_hold_after_an_upgrade(
    sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    task_id = keep_a_linked_task(sqlite_database)
    newer_program(monkeypatch, tmp_path)
    assert sqlite_database.upgrade() == NEXT
    with sqlite_database.begin() as store:
        store.reports.delete(store.reports.all()[0].id)
        assert store.links.of_tasks([task_id]) == []


def test_several_programs_may_start_on_an_empty_store_at_once(tmp_path: Path) -> None:
    start = Barrier(4)

    def prepare(_: int) -> None:
        database = open_database(f"sqlite:///{file_of(tmp_path)}")
        start.wait()
        database.prepare()
        database.dispose()

    with ThreadPoolExecutor(4) as programs:
        list(programs.map(prepare, range(4)))
    assert revision(file_of(tmp_path)) == CURRENT
    assert list(tmp_path.glob("*backup*")) == []


def test_a_newer_store_is_left_alone(sqlite_database: Database, tmp_path: Path) -> None:
    with closing(connect(file_of(tmp_path))) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    for open_it in (sqlite_database.prepare, sqlite_database.upgrade):
        with pytest.raises(StoreUnavailable, match="mới hơn chương trình"):
            open_it()
    assert revision(file_of(tmp_path)) == "0999"


def test_the_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(connect(file_of(tmp_path))) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (id)")
    for act in ("prepare", "upgrade"):
        with pytest.raises(StoreUnavailable, match="chương trình khác"):
            getattr(open_database(f"sqlite:///{file_of(tmp_path)}"), act)()
