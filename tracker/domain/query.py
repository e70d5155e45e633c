"""Which tasks to show, and in what order: what the board, the overdue screen and `tracker tasks` ask the store for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.period import Period
from tracker.domain.task import State


class Order(StrEnum):
    """How tasks follow each other. Ties are broken by the place in the plan."""

    PLAN = "plan"
    DEADLINE = "deadline"
    UNIT = "unit"


@dataclass(frozen=True, kw_only=True)
class TaskQuery:
    """Every condition that is given must hold.

    `words` are looked for unaccented, each anywhere in text, unit or numbers. `overdue_on` keeps tasks that still
    have to be done and whose deadline lies before that day. `unit` is a unit's name; "" keeps tasks that nobody owns.
    """

    period: Period | None = None
    unit: str | None = None
    words: str = ""
    overdue_on: date | None = None
    states: frozenset[State] = frozenset()
    order: Order = Order.PLAN


@dataclass(frozen=True, kw_only=True)
class PeriodCount:
    """How many tasks a period has, and how many of them are done."""

    period: Period
    tasks: int
    done: int
