"""How the program connects: SQLite files in WAL mode, PostgreSQL through psycopg."""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from tracker.errors import StoreUnavailable

_PATIENCE = 5.0  # seconds to wait for another writer
_CONNECT_TIMEOUT = 10  # seconds to wait for a server that does not answer

BEGIN = "sqlite_begin"
"""The execution option that says how SQLite opens a transaction; IMMEDIATE where it is not set."""


def parse_url(url: str) -> URL:
    """The address, checked: "sqlite:///path" or "postgresql://user:password@server/database"."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise StoreUnavailable(_wrong_address()) from error
    backend = parsed.get_backend_name()
    if backend not in ("sqlite", "postgresql"):
        raise StoreUnavailable(_wrong_address())
    if backend == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise StoreUnavailable("Địa chỉ kho dữ liệu thiếu tên tệp. Viết như sqlite:///tracker.db.")
    return parsed.set(drivername=backend)  # the drivers that we have tested, whatever else is installed


def make_engine(url: URL) -> Engine:
    """The engine for this address. It connects only when it is used."""
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url)
    try:
        return create_engine(
            url,
            pool_pre_ping=True,  # the program stays open over nights in which servers are restarted
            connect_args={} if "connect_timeout" in url.query else {"connect_timeout": _CONNECT_TIMEOUT},
            json_serializer=_json,
        )
    except ModuleNotFoundError as error:
        raise StoreUnavailable('Chưa cài phần PostgreSQL. Cài bằng: pip install "tracker[postgres]"') from error


def _sqlite_engine(url: URL) -> Engine:
    engine = create_engine(
        url,
        connect_args={} if "timeout" in url.query else {"timeout": _PATIENCE},
        json_serializer=_json,
    )
    engine.dialect.use_insertmanyvalues_wo_returning = True  # a thousand rows a statement: see `db.bulk`
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions are ours, not the driver's: see _begin
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    with suppress(sqlite3.OperationalError):
        # Refused while another program opens the same new file, and on a read-only one, which can be read all the same.
        connection.execute("PRAGMA journal_mode = WAL")


def _begin(connection: Connection) -> None:
    """Take the right to write at once: a reader that turns writer later could only be refused, not made to wait."""
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get(BEGIN, 'IMMEDIATE')}")


def _wrong_address() -> str:
    return "Không hiểu địa chỉ kho dữ liệu. Viết như sqlite:///tracker.db hoặc postgresql://tên:mật-khẩu@máy-chủ/kho."


_json = json.JSONEncoder(ensure_ascii=False).encode
