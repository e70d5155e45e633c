"""Routine work, from which each period gets its tasks."""

from __future__ import annotations

from db.plain_shelf import PlainShelf
from db.schema import routines
from tracker.domain.routine import Routine


class Routines(PlainShelf[Routine]):
    """All routine work of the office."""

    table = routines
    kind = Routine
    noun = "việc định kỳ"
