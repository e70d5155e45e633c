"""What staff are told when a SQLite file cannot be used. Each message names the file and the next step."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import connect
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import text

from db import Database
from db.engine import make_engine, parse_url
from db.failures import explained
from db.schema import LIVE
from tests.conftest import open_database
from tracker.domain.query import TaskQuery
from tracker.errors import StoreUnavailable

NOBODY = 65534


@pytest.fixture
def own_folder() -> Iterator[Path]:
    """A folder of a plain user, who the test is from here on: root may write anywhere."""
    with TemporaryDirectory() as name:
        if os.geteuid() != 0:
            yield Path(name)
            return
        os.chown(name, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield Path(name)
        finally:
            os.seteuid(0)


@contextmanager
def read_only(path: Path) -> Iterator[None]:
    mode = path.stat().st_mode
    path.chmod(mode & ~0o222)
    try:
        yield
    finally:
        path.chmod(mode)


def opened(file: Path) -> Database:
    return open_database(f"sqlite:///{file}")


def write(database: Database) -> None:
    with database.begin() as store:
        store.units.add("Thanh tra")


def test_a_locked_store_is_busy_and_nothing_is_half_written(sqlite_url: str, tmp_path: Path) -> None:
    impatient = open_database(f"{sqlite_url}?timeout=0.01")
    with closing(connect(tmp_path / "tracker.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable, match=r"tracker\.db đang bận.*Chờ vài giây"):
            write(impatient)
        other.execute("ROLLBACK")
    with impatient.begin() as store:
        assert store.units.all() == []
    impatient.dispose()


def test_a_read_only_file_can_be_read_but_not_written(own_folder: Path) -> None:
    file = own_folder / "tracker.db"
    database = opened(file)
    database.prepare()
    database.dispose()
    with read_only(file):
        database.prepare()
        with database.begin(write=False) as store:
            assert store.tasks.count(TaskQuery()) == 0
        with pytest.raises(StoreUnavailable, match=r"tracker\.db chỉ cho đọc\. Xin quyền ghi"):
            write(database)
        database.dispose()


def test_a_read_only_folder_is_named(own_folder: Path) -> None:
    with read_only(own_folder):
        with pytest.raises(StoreUnavailable, match=r"Không mở được kho dữ liệu .*tracker\.db"):
            opened(own_folder / "tracker.db").prepare()
        with pytest.raises(StoreUnavailable, match=r"Không tạo được thư mục .*kho"):
            opened(own_folder / "kho" / "tracker.db").prepare()


def _words(_: bytes) -> bytes:
    return b"Bien ban hop giao ban thang 11" * 400


def _half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _scratched(content: bytes) -> bytes:
    return content[:8192] + b"\xff" * 64_000 + content[72_192:]


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [(_words, "không phải là kho dữ liệu"), (_half, "bị hỏng"), (_scratched, "bị hỏng. Chép bản sao lưu")],
)
def test_a_damaged_file_is_named_and_left_as_it_is(
    sqlite_template: Path, tmp_path: Path, damage: Callable[[bytes], bytes], sentence: str
) -> None:
    file = tmp_path / "tracker.db"
    damaged = damage(sqlite_template.read_bytes())
    file.write_bytes(damaged)
    database = opened(file)
    with pytest.raises(StoreUnavailable, match=f"tracker.db {sentence}"):
        prepare_and_write(database)
    database.dispose()
    assert file.read_bytes() == damaged


def prepare_and_write(database: Database) -> None:
    database.prepare()
    write(database)


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="Không mở được kho dữ liệu"):
        opened(tmp_path).prepare()


def test_a_full_disk_is_named_and_nothing_is_half_written(sqlite_url: str) -> None:
    url = parse_url(sqlite_url)
    engine = make_engine(url)
    with engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    long_name = {"name": "a" * 100_000}
    with (
        pytest.raises(StoreUnavailable, match=r"đã đầy.*Giải phóng chỗ trống"),
        explained(url),
        engine.begin() as connection,
    ):
        connection.execute(text("INSERT INTO units VALUES (1, :name, '', '[]', 1)"), long_name)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM units")).scalar_one() == 0
    engine.dispose()


@pytest.mark.parametrize(
    "url", ["tracker.db", "mysql://lan:geheim@may-chu/kho", "postgresql://lan:geheim@may-chu:cong/kho", "sqlite://"]
)
def test_an_address_that_is_none_is_shown_how_to_write(url: str) -> None:
    with pytest.raises(StoreUnavailable, match=r"Viết như sqlite:///tracker\.db") as caught:
        open_database(url)
    assert "geheim" not in str(caught.value)


def test_the_store_is_kept_in_wal_mode(sqlite_database: Database, tmp_path: Path) -> None:
    write(sqlite_database)
    with closing(connect(tmp_path / "tracker.db")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_the_overdue_list_is_read_by_the_index_of_running_tasks(sqlite_template: Path) -> None:
    is_late = f"{LIVE} AND tasks.done_on IS NULL AND tasks.deadline < '2022-11-15'"
    question = f"EXPLAIN QUERY PLAN SELECT id FROM tasks WHERE {is_late} ORDER BY deadline"
    with closing(connect(sqlite_template)) as connection:
        assert "ix_tasks_deadline_running" in connection.execute(question).fetchone()[-1]
