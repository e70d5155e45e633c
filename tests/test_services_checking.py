"""The check finds what was changed behind the program's back; copies of the store are whole and put back."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.closing_office import NOVEMBER, ClosingOffice
from tests.conftest import open_database
from tests.factories import make_task
from tracker.domain.finding import FindingKind
from tracker.domain.task import Evidence, State
from tracker.errors import BadUsage, CannotWrite, UnreadableFile

LAST_DAY = date(2026, 11, 30)


@pytest.fixture(scope="module")
def worked(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that was worked on: imported, ticked, undone, linked, added to, carried over, closed and opened again."""
    file = Path(shutil.copy(sqlite_template, tmp_path_factory.mktemp("worked") / "tracker.db"))
    database = open_database(f"sqlite:///{file}")
    office = ClosingOffice(database)
    office.import_plan(*(make_task(text=text, period=NOVEMBER) for text in ("A", "B", "C")))
    office.clock.go_to(LAST_DAY)
    office.import_results("Đã ban hành A", "Đã họp B")
    lan = office.services()
    lan.tasks.tick([1, 2], evidence=Evidence(number="1/KH"))
    lan.history.undo()
    lan.history.redo()
    lan.linking.confirm(1, 1)
    lan.linking.reject(2, 2)
    lan.planning.add(NOVEMBER, text="D")
    lan.history.undo()
    lan.planning.carry_over([3])
    lan.closings.leave([1], reason="chờ")
    lan.closings.close(NOVEMBER, note="chốt")
    lan.closings.reopen(NOVEMBER, reason="thiếu")
    lan.closings.close(NOVEMBER, note="chốt lại")
    lan.tasks.set_state([2], State.DOING)
    database.dispose()
    return file


@pytest.fixture
def path(worked: Path, tmp_path: Path) -> Path:
    """A copy of that store to spoil."""
    return Path(shutil.copy(worked, tmp_path / "tracker.db"))


@pytest.fixture
def office(path: Path) -> Iterator[ClosingOffice]:
    database = open_database(f"sqlite:///{path}")
    office = ClosingOffice(database)
    office.clock.go_to(LAST_DAY)
    yield office
    database.dispose()


def broken(office: ClosingOffice) -> list[FindingKind]:
    return [one.kind for one in office.services().checking.findings() if one.is_broken]


def tamper(path: Path, *statements: str) -> None:
    """What somebody with a database tool would do."""
    connection = sqlite3.connect(path)
    for statement in ("DROP TRIGGER changes_refuse_update", "DROP TRIGGER changes_refuse_delete", *statements):
        connection.execute(statement)
    for act in ("UPDATE", "DELETE"):
        connection.execute(
            f"CREATE TRIGGER changes_refuse_{act.lower()} BEFORE {act} ON changes BEGIN SELECT RAISE(ABORT, ''); END"
        )
    connection.commit()
    connection.close()


def test_honest_work_leaves_nothing_to_be_found(office: ClosingOffice) -> None:
    assert office.services().checking.findings() == ()


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE tasks SET due = '2027-01-01' WHERE id = 1", FindingKind.ROW),
        ("UPDATE tasks SET state = 'done', done_on = '2026-11-01' WHERE id = 2", FindingKind.ROW),
        ("DELETE FROM links WHERE id = 1", FindingKind.ROW),
        ("UPDATE links SET verdict = 'confirmed' WHERE id = 2", FindingKind.ROW),
        ("UPDATE changes SET after = json_set(after, '$.unit', 'X') WHERE id = 2", FindingKind.LOG),
        ("DELETE FROM changes WHERE id = 3", FindingKind.LOG),
        ("UPDATE closings SET content = replace(content, 'Sở', 'Tổng')", FindingKind.CLOSING),
        ("UPDATE closings SET reopen_reason = 'khác' WHERE id = 1", FindingKind.ROW),
        ("UPDATE reports SET sha256 = '' WHERE id = 1", FindingKind.REPORT),
    ],
)
def test_whatever_is_changed_behind_the_programs_back_is_found(
    office: ClosingOffice, path: Path, statement: str, kind: FindingKind
) -> None:
    tamper(path, statement)
    assert kind in broken(office)


def test_a_content_with_a_new_hash_of_its_own_is_found_by_the_log(office: ClosingOffice, path: Path) -> None:
    tamper(path, "UPDATE closings SET content = '{}', sha256 = '" + "0" * 64 + "' WHERE id = 2")
    assert FindingKind.CLOSING in broken(office)


def test_a_row_that_nobody_entered_is_found(office: ClosingOffice, path: Path) -> None:
    columns = "report_id, position, period, text, source, field, support, kind, citations, product, state"
    columns += ", evidence_note, version, folded"
    tamper(path, f"INSERT INTO tasks ({columns}) SELECT {columns} FROM tasks WHERE id = 1")
    assert FindingKind.ROW in broken(office)


def test_locks_that_were_taken_off_the_log_are_missed(office: ClosingOffice, path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER changes_refuse_update")
    connection.close()
    assert broken(office) == [FindingKind.LOG]


def test_a_row_without_its_owner_is_found(office: ClosingOffice, path: Path) -> None:
    connection = sqlite3.connect(path)  # references are not watched over by this tool
    connection.execute("UPDATE links SET result_id = 99 WHERE id = 2")
    connection.commit()
    connection.close()
    assert FindingKind.FILE in broken(office)


def test_a_year_without_a_notice_wants_a_look_and_is_not_broken(office: ClosingOffice) -> None:
    office.clock.go_to(date(2027, 1, 5))
    (finding,) = office.services().checking.findings()
    assert (finding.kind, finding.is_broken) == (FindingKind.CALENDAR, False)


# -- copies -----------------------------------------------------------------------------------------------------------


def test_a_copy_holds_everything_and_is_put_back_whole(office: ClosingOffice, tmp_path: Path) -> None:
    services = office.services()
    copy = services.backups.back_up(tmp_path / "copies" / "november.db")
    services.tasks.tick([1], evidence=Evidence(number="9/KH"))
    aside = services.backups.restore(copy)
    assert aside is not None
    assert services.tasks.detail(1).row.task.evidence == Evidence(number="1/KH")
    assert services.checking.findings() == ()
    old = open_database(f"sqlite:///{aside}")
    with old.begin(write=False) as store:
        assert store.tasks.get(1).evidence == Evidence(number="9/KH")
    old.dispose()


def test_a_copy_is_never_written_over_another_file(office: ClosingOffice, tmp_path: Path) -> None:
    (tmp_path / "there.db").write_text("x")
    with pytest.raises(CannotWrite, match="đã có"):
        office.services().backups.back_up(tmp_path / "there.db")


def _not_a_store(path: Path) -> None:
    path.write_text("không phải kho dữ liệu")


def _another_program(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (id INTEGER)")
    connection.commit()
    connection.close()


def _newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    for table in ("tasks", "changes"):
        connection.execute(f"CREATE TABLE {table} (id INTEGER)")
    connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    connection.execute("INSERT INTO alembic_version VALUES ('9999')")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("make", [_not_a_store, _another_program, _newer, lambda path: None])
def test_a_file_that_is_no_copy_of_ours_is_refused_and_nothing_changes(
    office: ClosingOffice, tmp_path: Path, path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "other.db")
    with pytest.raises(UnreadableFile):
        office.services().backups.restore(tmp_path / "other.db")
    assert office.services().checking.findings() == ()
    assert [one.name for one in path.parent.glob("*truoc-khoi-phuc*")] == []


def test_the_store_is_not_restored_from_itself(office: ClosingOffice, path: Path) -> None:
    with pytest.raises(BadUsage):
        office.services().backups.restore(path)


def test_a_damaged_store_is_put_aside_and_replaced(office: ClosingOffice, tmp_path: Path, path: Path) -> None:
    copy = office.services().backups.back_up(tmp_path / "copy.db")
    office.database.dispose()
    path.write_bytes(b"broken" * 1000)
    assert open_database(f"sqlite:///{path}").restore_from(copy) is not None
    assert office.services().checking.findings() == ()


def test_a_server_names_the_tool_of_its_administrator(tmp_path: Path) -> None:
    server = open_database("postgresql://lan:geheim@nowhere/tracker")
    with pytest.raises(BadUsage, match="pg_dump") as refused:
        server.back_up(tmp_path / "x.db")
    assert "geheim" not in str(refused.value)
    with pytest.raises(BadUsage, match="pg_restore"):
        server.restore_from(tmp_path / "x.db")


def test_acts_dated_before_earlier_ones_are_told_and_not_called_broken(office: ClosingOffice) -> None:
    assert not [one for one in office.services().checking.findings() if "--today" in one.words]
    office.clock.go_to(LAST_DAY - timedelta(days=3))
    office.services().tasks.set_state([2], State.PAUSED)
    (told,) = (one for one in office.services().checking.findings() if "--today" in one.words)
    assert "27/11/2026" in told.words
    assert not told.is_broken
