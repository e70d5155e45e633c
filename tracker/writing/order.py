"""The order and the numbers of the tasks: the same in every format, so that "số 12" is the same task on each paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from tracker.domain.status import StatusList, StatusRow, grouped_by_unit


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
    """The tasks of one unit."""

    unit: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class Ordered:
    """The list as it is printed: tasks with an end, then steady work, each by unit; numbers run through both."""

    tracked: tuple[Group, ...]
    ongoing: tuple[Group, ...]

    @property
    def entries(self) -> Iterator[Entry]:
        """Every task once, in the order of the numbers."""
        return chain.from_iterable(group.entries for group in (*self.tracked, *self.ongoing))


def ordered(status: StatusList) -> Ordered:
    """Put the rows of the list in order and number them."""
    return Ordered(
        tracked=_groups(status.tracked, 1, status.results_seen),
        ongoing=_groups(status.ongoing, 1 + len(status.tracked), status.results_seen),
    )


def _groups(rows: Iterable[StatusRow], first: int, results_seen: bool) -> tuple[Group, ...]:
    groups = []
    for unit, members in grouped_by_unit(rows):
        entries = (
            Entry(number=number, row=row, missing=results_seen and row.is_unreported)
            for number, row in enumerate(members, start=first)
        )
        groups.append(Group(unit=unit, entries=tuple(entries)))
        first += len(members)
    return tuple(groups)
