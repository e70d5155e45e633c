"""What a database may do to its users, in words that tell them the next step. No message ever holds a password."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

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
    sqlite3.SQLITE_CORRUPT: "Kho dữ liệu {place} bị hỏng. Khôi phục bản sao lưu gần nhất: tracker restore.",
    sqlite3.SQLITE_FULL: "Ổ đĩa chứa {place} đã đầy nên thay đổi này chưa được lưu. Giải phóng chỗ trống rồi làm lại.",
    sqlite3.SQLITE_IOERR: "Không đọc hoặc ghi được {place}. Kiểm tra ổ đĩa và kết nối mạng rồi làm lại.",
}

# By the first letters of PostgreSQL's SQLSTATE (its manual, appendix A), the longest first.
_POSTGRES = {
    "25006": "Máy chủ {place} chỉ cho đọc. Báo người quản trị máy chủ.",
    "42501": "Tài khoản chưa được cấp quyền trên {place}. Báo người quản trị máy chủ.",
    "53100": "Máy chủ {place} hết chỗ đĩa nên thay đổi này chưa được lưu. Báo người quản trị máy chủ.",
    "53300": "Máy chủ {place} có quá nhiều kết nối. Chờ vài phút rồi làm lại.",
    "55P03": "Máy chủ {place} đang bận. Chờ vài giây rồi làm lại.",
}
_POSTGRES_RACES = ("40001", "40P01")

# By the words of a failed connection, which has no SQLSTATE.
_NO_CONNECTION = {
    "password": "Máy chủ {place} không nhận tên hoặc mật khẩu. Xem lại địa chỉ kho dữ liệu trong config.toml.",
    "does not exist": "Máy chủ không có cơ sở dữ liệu hoặc tài khoản của {place}. Báo người quản trị máy chủ.",
}


def place_of(url: URL) -> str:
    """Where the store is, as staff may read it: the file, or server and database without the password."""
    return (url.database or "") if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)


@contextmanager
def explained(url: URL) -> Iterator[None]:
    """Whatever the database refuses in this block becomes an error of ours, with the next step."""
    try:
        yield
    except TrackerError:
        raise
    except IntegrityError as error:
        raise Conflict(_BUSY) from error
    except DBAPIError as error:
        raise _translated(error.orig, url) from error
    except sqlite3.Error as error:  # from the backup, which does without SQLAlchemy
        raise _translated(error, url) from error
    except SQLAlchemyError as error:
        raise StoreUnavailable(f"Kho dữ liệu {place_of(url)} không trả lời. Chờ vài giây rồi làm lại.") from error


def _translated(cause: BaseException | None, url: URL) -> TrackerError:
    if isinstance(cause, sqlite3.Error):
        sentence = _SQLITE.get((getattr(cause, "sqlite_errorcode", None) or 0) & 0xFF)
    else:
        state = getattr(cause, "sqlstate", None) or ""
        if state in _POSTGRES_RACES:
            return Conflict(_BUSY)
        sentence = _POSTGRES.get(state) or _of_connection(cause, state)
    return StoreUnavailable((sentence or _unknown(cause, url)).format(place=place_of(url)))


def _of_connection(cause: BaseException | None, state: str) -> str | None:
    """The sentence for a connection that failed or broke; None where the trouble is another one."""
    if state and not state.startswith(("08", "57", "28", "3D")):
        return None
    words = str(cause)
    known = next((sentence for word, sentence in _NO_CONNECTION.items() if word in words), None)
    return known or "Không kết nối được máy chủ {place}. Kiểm tra mạng và địa chỉ kho dữ liệu trong config.toml."


def _unknown(cause: BaseException | None, url: URL) -> str:
    """The database's own first line, for whoever is asked for help."""
    first = (str(cause).splitlines() or [""])[0]
    if url.password:
        first = first.replace(str(url.password), "***")
    return "Kho dữ liệu {place} báo lỗi. Gửi dòng này cho người hỗ trợ: " + first.replace("{", "{{").replace("}", "}}")
