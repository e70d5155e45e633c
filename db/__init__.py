"""The shelf between the stages: all that speaks SQL, and nothing else.

`Database.begin()` is the only door: it hands out a `Store` for the length of one transaction. What comes out of a store
are the frozen dataclasses of `tracker.domain`, never a row or a connection.
"""

from db.database import Database
from db.store import Store

__all__ = ["Database", "Store"]
