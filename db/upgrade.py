"""Migrations, driven from code. Alembic is slow to import, so that waits until there is something to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from db import revisions
from db.backup import back_up
from db.failures import place_of
from db.search import make_index
from tracker.errors import StoreUnavailable

_UPGRADE_LOCK = 0x74726B72  # PostgreSQL's advisory lock: two administrators must not migrate at once


def revision_of(connection: Connection) -> str | None:
    """The revision of the store, None where it is empty; StoreUnavailable where it is not ours or newer than we are."""
    try:
        with connection.begin_nested():  # so that the transaction outlives the error of an empty store
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except (OperationalError, ProgrammingError):
        tables = inspect(connection).get_table_names()
        if "alembic_version" in tables:
            raise
        if tables:
            raise StoreUnavailable(
                f"{place_of(connection.engine.url)} chứa dữ liệu của chương trình khác. "
                "Chọn tệp hoặc cơ sở dữ liệu khác trong config.toml."
            ) from None
        return None
    if found is not None and found not in revisions.known_revisions():
        raise StoreUnavailable(
            f"Kho dữ liệu {place_of(connection.engine.url)} (bản {found}) mới hơn chương trình. "
            "Cập nhật chương trình rồi mở lại."
        )
    return None if found is None else str(found)


def migrate(engine: Engine, now: datetime) -> str:
    """Bring the store to the newest revision in one transaction, and return it. A SQLite file is copied aside first."""
    newest = revisions.known_revisions()[-1]
    with _alone(engine) as connection:
        found = revision_of(connection)
        if found == newest:
            return newest
        if found is not None and engine.dialect.name == "sqlite":
            file = Path(str(engine.url.database))
            back_up(file, file.with_name(f"{file.name}.backup-{found}-{now:%Y%m%d-%H%M%S}"))
        _run_migrations(connection)
        make_index(connection)
    return newest


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction in which nobody else writes or migrates.

    On SQLite foreign keys rest meanwhile: remaking a table drops the old one, which would delete all that hangs on it.
    """
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            driver: Any = connection.connection.driver_connection
            connection.detach()  # closed afterwards, so that the setting does not get back into the pool
            driver.execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _UPGRADE_LOCK})
            yield connection


def _run_migrations(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(revisions.MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreUnavailable("Nâng cấp kho dữ liệu không thành, dữ liệu vẫn như cũ. Báo cho người hỗ trợ.")
