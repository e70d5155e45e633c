"""What the database itself says of its file and of the change log's numbers and locks."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, func, select, text

from db.schema import changes
from tracker.domain.finding import Finding, FindingKind

_SHOWN = 20  # faults of one kind: more of them tell nothing new
_LOCKS = frozenset({"changes_refuse_update", "changes_refuse_delete"})


class Integrity:
    """Reads only. A server keeps its files and references whole by itself, so that this is about SQLite."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_file = connection.dialect.name == "sqlite"

    def faults(self) -> Iterator[Finding]:
        """Everything that is wrong with the file, with references, and with the log as a whole."""
        if self._is_file:
            yield from self._of_file()
            yield from self._of_log()

    def _of_file(self) -> Iterator[Finding]:
        for (said,) in self._connection.execute(text(f"PRAGMA integrity_check({_SHOWN})")):
            if said != "ok":
                yield Finding(kind=FindingKind.FILE, words=f"Tệp dữ liệu hỏng: {said}.")
        for table, row, owner, _ in self._connection.execute(text("PRAGMA foreign_key_check")).fetchmany(_SHOWN):
            yield Finding(kind=FindingKind.FILE, words=f"Dòng {row} của bảng {table} trỏ tới dòng đã mất của {owner}.")

    def _of_log(self) -> Iterator[Finding]:
        query = select(func.min(changes.c.id), func.max(changes.c.id), func.count())
        first, last, count = self._connection.execute(query).one()
        if count and (first, last) != (1, count):
            words = f"Nhật ký thay đổi thiếu dòng: còn {count} dòng, số từ {first} đến {last}."
            yield Finding(kind=FindingKind.LOG, words=words)
        there = self._connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
        if missing := sorted(_LOCKS - set(there)):
            yield Finding(kind=FindingKind.LOG, words=f"Khóa chống sửa nhật ký đã bị gỡ: {', '.join(missing)}.")
