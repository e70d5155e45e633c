"""What one of the main views wants another one to show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.domain.following import Queue
    from tracker.domain.glance import Glance
    from tracker.domain.period import Period


@dataclass
class Wanted:
    """The periods that the board and the linking screen shall show; None leaves it to them.

    `query`, `task` and `first` are what the board shall show once: a query over all periods, a task of its period, or
    what has been read of it before the store was open. `queue` is what the review shall show once.
    """

    board: Period | None = None
    linking: Period | None = None
    query: str = ""
    task: int | None = None
    queue: Queue | None = None
    first: Glance | None = None
