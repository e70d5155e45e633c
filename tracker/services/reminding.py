"""Reminders: who is late or nearly so, unit by unit, as text, as letters and as a file for calendars."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.condition import Condition, OwnedBy
from tracker.domain.digest import Digest
from tracker.domain.mail import Mail
from tracker.domain.next_step import QUERIES_OF_STEPS, StepKind
from tracker.domain.query import Order, TaskQuery
from tracker.domain.status import NO_UNIT, StatusRow
from tracker.domain.unit import unit_key
from tracker.domain.vietnamese import collation_key, glued
from tracker.errors import BadUsage
from tracker.services.context import Context
from tracker.services.rows import status_rows
from tracker.services.searching import Searching
from tracker.services.units import found_unit

if TYPE_CHECKING:
    from email.message import EmailMessage

    from tracker.writing.calendar_file import Entries

_GROUPS = {"overdue": StepKind.OVERDUE, "soon": StepKind.SOON, "unproven": StepKind.UNPROVEN}
_STILL_TOLD = timedelta(days=92)  # so long after its deadline a calendar still learns that a task is done


@dataclass(frozen=True, kw_only=True)
class Reminding:
    """The use cases of reminders. Nothing here changes anything in the store."""

    context: Context
    searching: Searching
    mail: Mail

    def digests(self, unit: str | None = None) -> tuple[Digest, ...]:
        """What each unit is to be reminded of today, or one unit by any of its names (NotFound); none with nothing."""
        found: defaultdict[str, defaultdict[str, list[StatusRow]]] = defaultdict(lambda: defaultdict(list))
        for group, step in _GROUPS.items():
            conditions = self.searching.understand(QUERIES_OF_STEPS[step]).conditions
            for row in self._rows(TaskQuery(conditions=conditions), unit):
                found[row.task.unit or NO_UNIT][group].append(row)
        names = sorted(found, key=lambda name: (name == NO_UNIT, collation_key(name)))
        today = self.context.today()
        return tuple(
            Digest(unit=name, as_of=today, **{group: tuple(rows) for group, rows in found[name].items()})
            for name in names
        )

    def calendar(self, unit: str | None = None, *, entries: Entries | None = None) -> bytes:
        """The deadlines as an iCalendar file: all that are to be met, and what has lately been settled."""
        from tracker.writing.calendar_file import Entries, Stamp, calendar_file  # noqa: PLC0415

        since = self.context.today() - _STILL_TOLD
        told = [
            row
            for row in self._rows(TaskQuery(), unit)
            if row.task.deadline and (row.task.state.is_live or row.task.deadline >= since)
        ]
        with self.context.database.begin(write=False) as store:
            stamp = Stamp(store=store.changes.mark(), at=self.context.now())
        return calendar_file(told, stamp, f"Thời hạn nhiệm vụ{f', {unit}' if unit else ''}", entries or Entries.BOTH)

    def write_letters(self, folder: Path, unit: str | None = None) -> tuple[Path, ...]:
        """Put each letter into the folder as an .eml file named after day and unit; CannotWrite where that fails."""
        from tracker.writing.saving import save_whole  # noqa: PLC0415

        paths = []
        for digest, message in self._letters(unit):
            path = folder / f"nhac-viec-{digest.as_of.isoformat()}-{glued(digest.unit)}.eml"
            save_whole(path, message.as_bytes())
            paths.append(path)
        return tuple(paths)

    def write_calendar(self, path: Path, unit: str | None = None, *, entries: Entries | None = None) -> None:
        """Write the iCalendar file; CannotWrite where that fails."""
        from tracker.writing.saving import save_whole  # noqa: PLC0415

        save_whole(path, self.calendar(unit, entries=entries))

    def send(self, unit: str | None = None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Send the letters. Returns the units that were written to, and those that have no address.

        BadUsage where the settings name no server or no sender, CannotSend where the server does not take them.
        """
        from tracker.writing.letter import send  # noqa: PLC0415

        if not (self.mail.server.host and self.mail.sender):
            raise BadUsage(
                "Chưa có máy chủ thư. Ghi server và sender ở mục [mail] trong config.toml, "
                "hoặc ghi thư ra tệp: tracker remind --format eml -o THƯ-MỤC"
            )
        pairs = self._letters(unit)
        ready = [(digest.unit, message) for digest, message in pairs if message["To"]]
        if ready:
            send((message for _, message in ready), self.mail.server)
        return tuple(name for name, _ in ready), tuple(digest.unit for digest, message in pairs if not message["To"])

    def _letters(self, unit: str | None) -> list[tuple[Digest, EmailMessage]]:
        """A letter to each unit that is to be reminded, with its deadlines; those without an address have no To."""
        from tracker.writing.letter import letter  # noqa: PLC0415

        return [
            (
                digest,
                letter(
                    digest,
                    sender=self.mail.sender,
                    recipients=self._addresses(digest.unit),
                    at=self.context.now(),
                    calendar=self.calendar(digest.unit) if digest.unit != NO_UNIT else None,
                ),
            )
            for digest in self.digests(unit)
        ]

    def _rows(self, query: TaskQuery, unit: str | None) -> tuple[StatusRow, ...]:
        with self.context.database.begin(write=False) as store:
            if unit is not None:
                names = frozenset(found_unit(store.units.all(), unit).names)
                query = replace(query, conditions=(*query.conditions, Condition(test=OwnedBy(names=names))))
            tasks = store.tasks.page(replace(query, order=Order.DEADLINE))
            return status_rows(self.context, store, tasks)

    def _addresses(self, unit: str) -> Sequence[str]:
        """Where the unit is written to, whichever of its names the settings use."""
        with self.context.database.begin(write=False) as store:
            names: Iterable[str] = next((one.names for one in store.units.all() if unit in one.names), (unit,))
        wanted = {unit_key(name) for name in names}
        return next((found for name, found in self.mail.addresses.items() if unit_key(name) in wanted), ())
