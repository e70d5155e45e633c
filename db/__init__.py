"""The shelf between the stages: all that speaks SQL, and nothing else.

`Database.begin()` is the only door: it hands out a `Store` for the length of one transaction. What comes out of a store
are the frozen dataclasses of `tracker.domain`, never a row or a connection.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.database import Database

if TYPE_CHECKING:
    from db.store import Store

__all__ = ["Database", "Store"]


def __getattr__(name: str) -> object:
    """`Store` is loaded by whoever asks for it: it wakes SQLAlchemy, and the first screen does without."""
    if name != "Store":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from db.store import Store  # noqa: PLC0415

    return Store
