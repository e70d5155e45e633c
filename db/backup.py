"""A copy of a SQLite store that is whole even while the program writes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def back_up(file: Path, target: Path) -> None:
    """Copy the store in `file` to `target`, which appears only when the copy is complete.

    SQLite's own backup is used, because the newest changes may still stand in the "-wal" file beside.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
        part.rename(target)
    finally:
        part.unlink(missing_ok=True)
