"""What stands behind the front door: a store as SQLAlchemy opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection, Engine

from db.backup import check_copy, make_copy, put_in_place
from db.engine import BEGIN, make_engine, parse_url
from db.failures import explained, place_of
from db.revisions import known_revisions
from db.store import Store
from db.upgrade import migrate, revision_of
from tracker.errors import BadUsage, CannotWrite, StoreUnavailable


class Backend:
    """The same calls as those of `Database`, which explains them."""

    def __init__(self, url: str, *, now: Callable[[], datetime]) -> None:
        self._url = parse_url(url)
        self._now = now

    def prepare(self) -> None:
        """Make sure that the store is there and of this program's version, or StoreUnavailable."""
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

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the store while it is used, check the copy, and return where it is."""
        file = self._file("pg_dump --format=custom --file=tracker.dump")
        target = target or file.with_name(f"{file.name}.sao-luu-{self._now():%Y%m%d-%H%M%S}")
        if target.exists():
            raise CannotWrite(f"Tệp {target} đã có. Đặt tên khác cho bản sao lưu.")
        with explained(self._url):
            make_copy(file, target, known_revisions())
        return target

    def restore_from(self, copy: Path) -> Path | None:
        """Put a copy in the place of the store, and return where the store that was there is kept."""
        file = self._file("pg_restore --clean --dbname=tracker tracker.dump")
        check_copy(copy, known_revisions())
        if file.exists() and copy.samefile(file):
            raise BadUsage(f"Tệp {copy} chính là kho dữ liệu đang dùng. Chọn một bản sao lưu.")
        self.dispose()
        aside = put_in_place(copy, file, self._now())
        self.dispose()  # whoever has read meanwhile holds the old file
        self.prepare()
        return aside

    @contextmanager
    def begin(self, *, write: bool = True) -> Iterator[Store]:
        """One transaction: committed at the end of the block, rolled back on any exception."""
        with explained(self._url), self._connect(write=write) as connection, connection.begin():
            yield Store(connection)

    def dispose(self) -> None:
        """Close every connection; the database opens new ones when it is used again."""
        self._engine.dispose()

    @property
    def _is_file(self) -> bool:
        return self._url.get_backend_name() == "sqlite"

    def _file(self, command: str) -> Path:
        """The file of the store; BadUsage with the administrator's command where it lies on a server."""
        if not self._is_file:
            raise BadUsage(
                f"Kho dữ liệu {place_of(self._url)} nằm trên máy chủ PostgreSQL. Người quản trị máy chủ dùng: {command}"
            )
        return Path(str(self._url.database))

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
