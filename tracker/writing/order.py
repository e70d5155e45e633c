"""The order and the numbers of the tasks: the same in every format, so that "số 12" is the same task on each paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from tracker.domain.layout import Grouping
from tracker.domain.status import StatusList, StatusRow, grouped_by_unit

NO_FIELD = "Lĩnh vực khác"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One task with its number on the list, from 1.

    `missing` is whether the period's report has been read and nothing in it stands for the task.
    """

    number: int
    row: StatusRow
    missing: bool


@dataclass(frozen=True, kw_only=True)
class Group:
    """The tasks of one unit or of one line of work; all of them, without a name, where nothing is grouped."""

    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class Ordered:
    """The list as it is printed: tasks with an end, then steady work, each in groups; numbers run through both."""

    tracked: tuple[Group, ...]
    ongoing: tuple[Group, ...]

    @property
    def entries(self) -> Iterator[Entry]:
        """Every task once, in the order of the numbers."""
        return chain.from_iterable(group.entries for group in (*self.tracked, *self.ongoing))


def ordered(status: StatusList, grouping: Grouping = Grouping.UNIT) -> Ordered:
    """Put the rows of the list in order and number them."""
    first = 1 + len(status.tracked)
    return Ordered(
        tracked=grouped(status.tracked, grouping, results_seen=status.results_seen),
        ongoing=grouped(status.ongoing, grouping, first=first, results_seen=status.results_seen),
    )


def grouped(
    rows: Iterable[StatusRow], grouping: Grouping, *, first: int = 1, results_seen: bool = False
) -> tuple[Group, ...]:
    """The rows in their groups, numbered from `first` on."""
    groups = []
    for name, members in _members(tuple(rows), grouping):
        entries = (
            Entry(number=number, row=row, missing=results_seen and row.is_unreported)
            for number, row in enumerate(members, start=first)
        )
        groups.append(Group(name=name, entries=tuple(entries)))
        first += len(members)
    return tuple(groups)


def _members(rows: tuple[StatusRow, ...], grouping: Grouping) -> Iterable[tuple[str, tuple[StatusRow, ...]]]:
    """The rows of each group in their own order; lines of work follow each other as in the plan."""
    match grouping:
        case Grouping.UNIT:
            return grouped_by_unit(rows)
        case Grouping.FIELD:
            fields = dict.fromkeys(row.task.field for row in rows)
            names = sorted(fields, key=lambda field: not field)
            return [(name or NO_FIELD, tuple(row for row in rows if row.task.field == name)) for name in names]
        case Grouping.NONE:
            return [("", rows)] if rows else []
