"""A copy of a SQLite store that is whole even while the program writes, checked, and put in the store's place."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from tracker.errors import CannotWrite, StoreUnavailable, UnreadableFile

_BESIDE = ("-wal", "-shm")  # what SQLite keeps beside a store: the newest changes may stand there


def back_up(file: Path, target: Path) -> None:
    """Copy the store in `file` to `target`, which appears only when the copy is complete.

    SQLite's own backup is used, because the newest changes may still stand in the "-wal" file beside.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def check_copy(file: Path, known_revisions: list[str]) -> str:
    """The revision of a copy that can be used; UnreadableFile where it is damaged, not ours, or newer than we are."""
    if not file.is_file():
        raise UnreadableFile(f"Không có tệp sao lưu {file}. Kiểm tra lại đường dẫn.")
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            tables = {name for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not {"alembic_version", "tasks", "changes"} <= tables:
                raise UnreadableFile(f"Tệp {file} không phải bản sao lưu của chương trình này. Chọn tệp khác.")
            (revision,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
            (said,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as error:
        raise UnreadableFile(f"Tệp {file} không phải kho dữ liệu hoặc đã hỏng. Chọn bản sao lưu khác.") from error
    if said != "ok":
        raise UnreadableFile(f"Bản sao lưu {file} bị hỏng ({said}). Chọn bản khác.")
    if revision not in known_revisions:
        raise UnreadableFile(
            f"Bản sao lưu {file} (bản {revision}) mới hơn chương trình. Cập nhật chương trình rồi khôi phục."
        )
    return str(revision)


def put_in_place(copy: Path, file: Path, now: datetime) -> Path | None:
    """Make a store of the copy, and return where the file that was there is kept now; None where there was none.

    The old file is moved, not copied: what another program still writes to it goes with it. CannotWrite where the copy
    cannot be made or the old file not be moved; then the old file stands in its place.
    """
    fresh = file.with_name(f"{file.name}.moi")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        back_up(copy, fresh)
        aside = _aside(file, now) if file.exists() else None
        if aside:
            _move(file, aside)
        _take_place(fresh, file, aside)  # at once, so that nobody finds the place empty
    except (OSError, sqlite3.Error) as error:
        raise CannotWrite(
            f"Không khôi phục được vào {file} ({error}); dữ liệu cũ còn nguyên. "
            "Đóng chương trình ở mọi máy đang dùng tệp này rồi làm lại."
        ) from error
    return aside


def _take_place(fresh: Path, file: Path, aside: Path | None) -> None:
    try:
        fresh.replace(file)
    except OSError:
        if aside:
            _move(aside, file)
        raise


def make_copy(file: Path, target: Path, known_revisions: list[str]) -> None:
    """Back up and check what has been written; CannotWrite where it cannot be written or is not whole."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        back_up(file, target)
    except (OSError, sqlite3.Error) as error:
        raise CannotWrite(f"Không ghi được bản sao lưu {target} ({error}). Chọn nơi khác rồi làm lại.") from error
    try:
        check_copy(target, known_revisions)
    except UnreadableFile as error:
        raise StoreUnavailable(f"Bản sao lưu vừa ghi không dùng được. {error}") from error


def _aside(file: Path, now: datetime) -> Path:
    """A name that is free, beside the store."""
    stem = f"{file.name}.truoc-khoi-phuc-{now:%Y%m%d-%H%M%S}"
    names = (file.with_name(f"{stem}{f'-{number}' if number else ''}") for number in range(1000))
    return next(name for name in names if not name.exists())


def _move(file: Path, target: Path) -> None:
    """Move a store with what stands beside it."""
    file.replace(target)
    for tail in _BESIDE:
        beside = file.with_name(file.name + tail)
        if beside.exists():
            beside.replace(target.with_name(target.name + tail))
