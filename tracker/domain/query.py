"""Which tasks to show, and in what order: what the board, the overdue screen and `tracker tasks` ask the store for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the types alone: the board's first rows are of a whole period, and every start waits for them
    from tracker.domain.condition import Condition
    from tracker.domain.grouping import Grouping
    from tracker.domain.period import Period
    from tracker.domain.task import State


class Order(StrEnum):
    """How tasks follow each other. Ties are broken by the place in the plan."""

    PLAN = "plan"
    DEADLINE = "deadline"
    UNIT = "unit"
    STATE = "state"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {"plan": "thứ tự kế hoạch", "deadline": "hạn", "unit": "đơn vị", "state": "tình trạng"}[self.value]


@dataclass(frozen=True, kw_only=True)
class TaskQuery:
    """Every condition that is given must hold.

    `overdue_before` keeps tasks that still have to be done and whose deadline lies before that day: the first one that
    is not missed, as `WorkCalendar.overdue_before` says it. `unit` is a unit's name; "" keeps tasks that nobody owns.
    `conditions` are what `domain.query_language` makes of a typed query. `is_reversed` turns the order round,
    `grouping` comes before it.
    """

    period: Period | None = None
    unit: str | None = None
    overdue_before: date | None = None
    states: frozenset[State] = frozenset()
    conditions: tuple[Condition, ...] = ()
    order: Order = Order.PLAN
    is_reversed: bool = False
    grouping: Grouping | None = None


@dataclass(frozen=True, kw_only=True)
class PeriodCount:
    """How many tasks a period has, and how many of them are done."""

    period: Period
    tasks: int
    done: int
