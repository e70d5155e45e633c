"""How a list of tasks is grouped and ordered; remembered while the program runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.domain.grouping import GroupBy, Grouping
    from tracker.domain.query import Order, TaskQuery


@dataclass(frozen=True, kw_only=True)
class Arrangement:
    """What a person asked for; None leaves it to the list."""

    group: GroupBy | None = None
    order: Order | None = None
    is_reversed: bool = False

    def applied(self, query: TaskQuery, grouping: Callable[[GroupBy], Grouping]) -> TaskQuery:
        """The query of the list in this arrangement; `grouping` says how to group today."""
        grouped = grouping(self.group) if self.group else None
        return replace(query, order=self.order or query.order, is_reversed=self.is_reversed, grouping=grouped)

    def sorted_by(self, order: Order, now: Order) -> Arrangement:
        """Another order; the one that holds now is turned round."""
        return replace(self, order=order, is_reversed=order is now and not self.is_reversed)

    @property
    def words(self) -> list[str]:
        """What differs from the usual, with the keys that change it."""
        turned = " (ngược)" if self.is_reversed else ""
        return [
            *([f"nhóm: {self.group.label} (n đổi)"] if self.group else []),
            *([f"sắp: {self.order.label}{turned} (x đổi)"] if self.order else []),
        ]
