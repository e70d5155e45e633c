"""A list of tasks with a heading above each group. Only the headings stand in memory: tasks are read page by page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol

from tracker.domain.grouping import TaskGroup
from tracker.domain.query import TaskQuery
from tracker.tui.widgets.rows import Row, RowSource, heading_key

if TYPE_CHECKING:
    from tracker.services import Services


class QuerySource(RowSource, Protocol):
    """The tasks of a query, one a row."""

    @property
    def services(self) -> Services:
        """Where they are read."""
        ...

    @property
    def query(self) -> TaskQuery:
        """The query."""
        ...


@dataclass(frozen=True, kw_only=True)
class GroupedSource:
    """The tasks of a query that groups, each group below its heading. The groups are counted once."""

    tasks: QuerySource

    @cached_property
    def _groups(self) -> Sequence[TaskGroup]:
        return self.tasks.services.tasks.groups(self.tasks.query)

    @cached_property
    def _places(self) -> Sequence[int]:
        """The place of each heading in the list, and behind them that of the list's end."""
        return [0, *accumulate(group.count + 1 for group in self._groups)]

    def count(self) -> int:
        """How many rows there are, headings included."""
        return self._places[-1]

    def page(self, offset: int, limit: int) -> Sequence[Row]:
        """A stretch of them; the tasks in it follow each other in the store too."""
        end = min(offset + limit, self.count())
        first, last = bisect_left(self._places, offset), bisect_left(self._places, end)
        headings = {
            self._places[n]: Row(heading_key(n), {}, self._groups[n].words)
            for n in range(first, min(last, len(self._groups)))
        }
        tasks = iter(self.tasks.page(offset - first, end - offset - len(headings)))
        rows = [headings.get(place) or next(tasks, None) for place in range(offset, end)]
        return [row for row in rows if row]

    def keys(self) -> Sequence[int]:
        """The keys of all rows: numbers of tasks, and those of headings between them."""
        ids, found, start = self.tasks.keys(), [], 0
        for number, group in enumerate(self._groups):
            found += [heading_key(number), *ids[start : start + group.count]]
            start += group.count
        return found
