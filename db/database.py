"""The one front door to SQL."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from db import glance
from tracker.domain.glance import Glance

if TYPE_CHECKING:  # it wakes SQLAlchemy, which takes longer to load than the first screen
    from db.backend import Backend
    from db.store import Store


class Database:
    """One store, on a SQLite file or a PostgreSQL server. It may be used by several threads at once.

    Whatever goes wrong with the database comes out as StoreUnavailable, or as Conflict where two writers met.
    """

    def __init__(self, url: str, *, now: Callable[[], datetime]) -> None:
        self._url = url
        self._now = now
        if not glance.is_plain(url):
            _ = self._backend  # StoreUnavailable where nobody understands the address

    def prepare(self) -> None:
        """Make sure that the store is there and of this program's version, before it is used for the first time.

        A SQLite file is made or upgraded by itself, after a backup beside it. A PostgreSQL store belongs to many:
        StoreUnavailable names the command that its administrator runs.
        """
        if not glance.is_current(self._url):
            self._backend.prepare()

    def upgrade(self) -> str:
        """Bring the store to this program's version and return its revision. A SQLite file is copied aside first."""
        return self._backend.upgrade()

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the store while it is used, check the copy, and return where it is: beside the store if nothing is said.

        CannotWrite where that cannot be written or something is there already; BadUsage for a server's store.
        """
        return self._backend.back_up(target)

    def restore_from(self, copy: Path) -> Path | None:
        """Put a copy in the place of the store, and return where the store that was there is kept; None if none was.

        UnreadableFile, and nothing changed, where the copy is damaged, not ours or newer; BadUsage as `back_up`.
        """
        return self._backend.restore_from(copy)

    def begin(self, *, write: bool = True) -> AbstractContextManager[Store]:
        """One transaction: committed at the end of the block, rolled back on any exception.

        With `write=False` nothing may be changed in it, and on SQLite it does not wait for writers.
        """
        return self._backend.begin(write=write)

    def glance(self, today: date, limit: int) -> Glance | None:
        """The plan of the period that today lies in, with so many tasks at most, in a fraction of the time.

        None where there is no such short cut: on PostgreSQL, or before there is a plan.
        """
        return glance.glance(self._url, today, limit)

    def dispose(self) -> None:
        """Close every connection; the database opens new ones when it is used again."""
        if "_backend" in self.__dict__:
            self._backend.dispose()

    @cached_property
    def _backend(self) -> Backend:
        from db.backend import Backend  # noqa: PLC0415

        return Backend(self._url, now=self._now)
