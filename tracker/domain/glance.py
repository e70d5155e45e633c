"""What the board shows first: the plan of the period that today lies in, as it stands in the store word for word.

What follows from the calendar and from other tables (whether a task is late, what proves it) comes with the store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.domain.period import Period
from tracker.domain.task import Task


@dataclass(frozen=True, kw_only=True)
class Glance:
    """`tasks` are the first ones of the plan, which holds `total`.

    `periods` are all that have a plan, the earliest first. `short_names` gives the short name of a unit by its name.
    """

    periods: tuple[Period, ...]
    period: Period
    total: int
    tasks: tuple[Task, ...]
    short_names: Mapping[str, str]
