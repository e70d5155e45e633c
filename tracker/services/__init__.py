"""The use cases: one transaction each, each change logged. The command line and the screens call the same ones."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.services.context import Context
from tracker.services.history import History
from tracker.services.importing import Importing
from tracker.services.linking import Linking
from tracker.services.lists import Lists
from tracker.services.tasks import Tasks
from tracker.services.units import Units


@dataclass(frozen=True, kw_only=True)
class Services:
    """Everything that can be done, for one person and one store."""

    context: Context
    importing: Importing
    tasks: Tasks
    linking: Linking
    lists: Lists
    history: History
    units: Units
