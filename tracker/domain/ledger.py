"""The book that is kept of one unit: its tasks over the periods and everything that was ever changed on them.

Facts only, no marks: who reads it judges.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.domain.change import Change
from tracker.domain.extension import Extension
from tracker.domain.period import Period
from tracker.domain.remark import Remark
from tracker.domain.status import StatusRow


@dataclass(frozen=True, kw_only=True)
class LedgerEntry:
    """One task with its changes, the oldest first; what was undone stays in it, and so does the undoing.

    `requests` for later deadlines stand in it with their decisions, and `remarks` with who has confirmed them.
    """

    row: StatusRow
    changes: tuple[Change, ...]
    requests: tuple[Extension, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """One unit's book as of one day, the plan of one period or of all where `period` is None, the oldest plan first."""

    unit: str
    as_of: date
    entries: tuple[LedgerEntry, ...]
    period: Period | None = None

    @property
    def periods(self) -> tuple[tuple[Period, tuple[LedgerEntry, ...]], ...]:
        """The entries of each plan, in their own order."""
        groups: dict[Period, list[LedgerEntry]] = {}
        for entry in self.entries:
            groups.setdefault(entry.row.task.period, []).append(entry)
        return tuple((period, tuple(entries)) for period, entries in groups.items())
