"""The one front door to SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection, Engine

from db.engine import BEGIN, make_engine, parse_url
from db.failures import explained, place_of
from db.store import Store
from db.upgrade import known_revisions, migrate, revision_of
from tracker.errors import StoreUnavailable


class Database:
    """One store, on a SQLite file or a PostgreSQL server. It may be used by several threads at once.

    Whatever goes wrong with the database comes out as StoreUnavailable, or as Conflict where two writers met.
    """

    def __init__(self, url: str, *, now: Callable[[], datetime]) -> None:
        self._url = parse_url(url)
        self._now = now

    def prepare(self) -> None:
        """Make sure that the store is there and of this program's version, before it is used for the first time.

        A SQLite file is made or upgraded by itself, after a backup beside it. A PostgreSQL store belongs to many:
        StoreUnavailable names the command that its administrator runs.
        """
        self._make_folder()
        with explained(self._url), self._connect(write=False) as connection:
            found = revision_of(connection)
        if found == known_revisions()[-1]:
            return
        if not self._is_file:
            raise StoreUnavailable(
                f"Kho dữ liệu {place_of(self._url)} chưa có hoặc thuộc phiên bản cũ. "
                "Người quản trị chạy một lần: tracker upgrade"
            )
        self.upgrade()

    def upgrade(self) -> str:
        """Bring the store to this program's version and return its revision. A SQLite file is copied aside first."""
        self._make_folder()
        with explained(self._url):
            return migrate(self._engine, self._now())

    @contextmanager
    def begin(self, *, write: bool = True) -> Iterator[Store]:
        """One transaction: committed at the end of the block, rolled back on any exception.

        With `write=False` nothing may be changed in it, and on SQLite it does not wait for writers.
        """
        with explained(self._url), self._connect(write=write) as connection, connection.begin():
            yield Store(connection)

    def dispose(self) -> None:
        """Close every connection; the database opens new ones when it is used again."""
        self._engine.dispose()

    @property
    def _is_file(self) -> bool:
        return self._url.get_backend_name() == "sqlite"

    def _connect(self, *, write: bool) -> Connection:
        options = {BEGIN: "IMMEDIATE" if write else "DEFERRED", "postgresql_readonly": not write}
        return self._engine.connect().execution_options(**options)

    def _make_folder(self) -> None:
        if not self._is_file:
            return
        folder = Path(str(self._url.database)).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnavailable(
                f"Không tạo được thư mục {folder} cho kho dữ liệu. Xem lại đường dẫn và quyền ghi."
            ) from error

    @cached_property
    def _engine(self) -> Engine:
        return make_engine(self._url)
