"""What a database may do to its users, in words that tell them the next step. No message ever holds a password."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoFreeConnection

from tracker.errors import Conflict, StoreUnavailable, TrackerError

_BUSY = "Nhiều người cùng ghi một lúc nên thay đổi này chưa được lưu. Tải lại danh sách rồi làm lại."

# By SQLite's primary result code (https://www.sqlite.org/rescode.html). {place} is the file.
_SQLITE = {
    sqlite3.SQLITE_BUSY: "Kho dữ liệu {place} đang bận vì chương trình khác đang ghi. Chờ vài giây rồi làm lại.",
    sqlite3.SQLITE_LOCKED: "Kho dữ liệu {place} đang bận vì chương trình khác đang ghi. Chờ vài giây rồi làm lại.",
    sqlite3.SQLITE_READONLY: "Kho dữ liệu {place} chỉ cho đọc. Xin quyền ghi vào tệp và thư mục của nó rồi làm lại.",
    sqlite3.SQLITE_PERM: "Không có quyền mở kho dữ liệu {place}. Xin quyền đọc và ghi rồi làm lại.",
    sqlite3.SQLITE_CANTOPEN: "Không mở được kho dữ liệu {place}. Xem lại đường dẫn và quyền ghi vào thư mục.",
    sqlite3.SQLITE_NOTADB: "Tệp {place} không phải là kho dữ liệu. Xem lại đường dẫn, hoặc khôi phục bản sao lưu.",
    sqlite3.SQLITE_CORRUPT: "Kho dữ liệu {place} bị hỏng. Chép bản sao lưu gần nhất đè lên tệp đó rồi mở lại.",
    sqlite3.SQLITE_FULL: "Ổ đĩa chứa {place} đã đầy nên thay đổi này chưa được lưu. Giải phóng chỗ trống rồi làm lại.",
    sqlite3.SQLITE_IOERR: "Không đọc hoặc ghi được {place}. Kiểm tra ổ đĩa và kết nối mạng rồi làm lại.",
}

# By PostgreSQL's SQLSTATE (its manual, appendix A). {place} is server and database.
_POSTGRES = {
    "25006": "Máy chủ {place} chỉ cho đọc. Báo người quản trị máy chủ.",
    "42501": "Tài khoản chưa được cấp quyền trên {place}. Báo người quản trị máy chủ.",
    "53100": "Máy chủ {place} hết chỗ đĩa nên thay đổi này chưa được lưu. Báo người quản trị máy chủ.",
    "53300": "Máy chủ {place} có quá nhiều kết nối. Chờ vài phút rồi làm lại.",
    "55P03": "Máy chủ {place} đang bận. Chờ vài giây rồi làm lại.",
    "57P01": "Máy chủ {place} đang dừng. Chờ vài phút rồi làm lại.",
}
_POSTGRES_RACES = ("40001", "40P01")

# By the words of a failed connection, which has no SQLSTATE.
_NO_CONNECTION = {
    "password": "Máy chủ {place} không nhận tên hoặc mật khẩu. Xem lại địa chỉ kho dữ liệu trong config.toml.",
    "does not exist": "Máy chủ không có cơ sở dữ liệu hoặc tài khoản của {place}. Báo người quản trị máy chủ.",
    "": "Không kết nối được máy chủ {place}. Kiểm tra mạng và địa chỉ kho dữ liệu trong config.toml.",
}

_UNKNOWN = "Kho dữ liệu {place} báo lỗi. Gửi dòng này cho người hỗ trợ: {words}"


def place_of(url: URL) -> str:
    """Where the store is, as staff may read it: the file, or user, server and database, without any password."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return URL.create(url.drivername, url.username, None, url.host, url.port, url.database).render_as_string()


@contextmanager
def explained(url: URL) -> Iterator[None]:
    """Whatever the database refuses in this block becomes an error of ours, with the next step."""
    try:
        yield
    except IntegrityError as error:
        raise Conflict(_BUSY) from error
    except DBAPIError as error:
        raise _translated(error, url) from error
    except sqlite3.Error as error:  # from the backup, which does without SQLAlchemy
        raise StoreUnavailable(_of_sqlite(error).format(place=place_of(url), words=error)) from error
    except NoFreeConnection as error:
        raise StoreUnavailable(f"Kho dữ liệu {place_of(url)} đang bận. Chờ vài giây rồi làm lại.") from error


def _translated(error: DBAPIError, url: URL) -> TrackerError:
    cause = error.orig
    state = getattr(cause, "sqlstate", None) or ""
    if state in _POSTGRES_RACES:
        return Conflict(_BUSY)
    if isinstance(cause, sqlite3.Error):
        sentence = _of_sqlite(cause)
    elif isinstance(error, OperationalError | InterfaceError) and not state:
        sentence = next(sentence for word, sentence in _NO_CONNECTION.items() if word in str(cause))
    else:
        sentence = _POSTGRES.get(state, _UNKNOWN)
    first_line = next(iter(str(cause).splitlines()), "")
    return StoreUnavailable(sentence.format(place=place_of(url), words=first_line))


def _of_sqlite(cause: sqlite3.Error) -> str:
    primary_code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    return _SQLITE.get(primary_code, _UNKNOWN)
