"""What grids read: tasks straight from the store, page by page, and short lists that are in memory anyway."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.domain.kind import Kind
from tracker.domain.query import Order, TaskQuery
from tracker.domain.task import State, Task
from tracker.domain.timing import Timing
from tracker.tui.widgets.grid import Cell, Column, Row

if TYPE_CHECKING:
    from tracker.domain.glance import Glance
    from tracker.domain.status import StatusRow
    from tracker.services import Services

_WIDE = 95  # cells of a list from which units have room for their full names
STYLES = {
    Timing.OVERDUE: "overdue",
    Timing.SOON: "soon",
    Timing.DONE_IN_TIME: "done",
    Timing.DONE_LATE: "done",
    Timing.OUT: "muted",
    Timing.NO_DEADLINE: "muted",
    Timing.STALE: "soon",
}


def task_columns(*, with_year: bool = False) -> tuple[Column, ...]:
    """The columns of task lists; the narrower the list, the fewer. `with_year` where many periods are mixed."""
    return (
        Column(key="state", title=" ", width=1),
        Column(key="number", title="TT", width=3, align="right"),
        Column(key="text", title="Nội dung"),
        Column(key="unit", title="Đơn vị", width=10, min_terminal=70, max_terminal=_WIDE - 1),
        Column(key="unit", title="Đơn vị", width=18, min_terminal=_WIDE),
        Column(key="due", title="Hạn", width=13 if with_year else 8),
        Column(key="timing", title="Còn/quá hạn", width=17),
        Column(key="words", title="Tình trạng", width=17, min_terminal=130),
        Column(key="evidence", title="Minh chứng", width=14, min_terminal=112),
    )


COLUMN_ORDERS: Mapping[str, Order] = {
    "number": Order.PLAN,
    "unit": Order.UNIT,
    "due": Order.DEADLINE,
    "timing": Order.DEADLINE,
    "state": Order.STATE,
    "words": Order.STATE,
}
"""The order that a click on the head of a column asks for. A list of texts has none that anybody would look for."""


def task_row(row: StatusRow, *, unit: str, with_year: bool = False) -> Row:
    """One task as the lists show it; `unit` is the name of its unit in a few cells."""
    task, timing = row.task, row.standing.timing
    style = STYLES.get(timing, "")
    return Row(
        task.id,
        {
            **planned_row(task, unit=unit, with_year=with_year).cells,
            "state": Cell(text=task.state.symbol, style=style),
            "due": Cell(
                text=due_words(task, with_year=with_year, is_off=bool(row.standing.off)),
                style="muted" if task.is_implied else "",
            ),
            "timing": Cell(text=f"{timing.symbol} {row.standing.short_words}".strip(), style=style),
            "words": Cell(text=task.state.label, style=style if task.state is State.DONE else ""),
            "evidence": Cell(text=evidence_words(row), style="" if row.has_evidence else "muted"),
        },
        task=task,
    )


def planned_row(task: Task, *, unit: str, with_year: bool = False) -> Row:
    """What the plan says of a task: all that needs neither calendar nor report."""
    muted = "muted" if task.state in (State.DONE, State.WITHDRAWN, State.CARRIED) else ""
    return Row(
        task.id,
        {
            "state": Cell(text=task.state.symbol),
            "number": Cell(text=str(task.position), style="muted"),
            "text": Cell(text=task.text, style=muted),
            "unit": Cell(text=unit or "chưa giao", style="" if unit else "muted"),
            "due": Cell(text=due_words(task, with_year=with_year), style="muted" if task.is_implied else ""),
        },
        task=task,
    )


def planned_rows(glance: Glance) -> list[Row]:
    """The first tasks of a plan, as far as `TaskSource` would not have to work anything out."""
    return [planned_row(task, unit=short_name(task, glance.short_names)) for task in glance.tasks]


def short_name(task: Task, short_names: Mapping[str, str]) -> str:
    """The unit of a task in a few cells; "" where nobody owns it."""
    return short_names.get(task.unit or "", task.unit or "")


def due_words(task: Task, *, with_year: bool = False, is_off: bool = False) -> str:
    """The deadline in a few cells: "30/11*", the star for the end of the period; "(24/11)" on a day off."""
    if task.deadline is None:
        return "–"
    day = f"{task.deadline:{'%d/%m/%Y' if with_year else '%d/%m'}}"
    return f"{f'({day})' if is_off else day}{'*' if task.is_implied else ''}"


def evidence_words(row: StatusRow) -> str:
    """The number of the document that proves the task done, how many results are linked, or that it was attested."""
    if row.task.evidence:
        return f"✓ {row.task.evidence.number}"
    if row.results:
        return f"✓ {len(row.results)} kết quả"
    if row.attested:
        return "✓ đã thực hiện"
    return "chưa có" if row.task.state is State.DONE and row.task.kind is not Kind.ONGOING else ""


@dataclass(frozen=True, kw_only=True)
class TaskSource:
    """One query of the store, read a page at a time."""

    services: Services
    query: TaskQuery
    with_year: bool = False

    def count(self) -> int:
        """How many tasks the query finds."""
        return self.services.tasks.count(self.query)

    def page(self, offset: int, limit: int) -> Sequence[Row]:
        """A stretch of them."""
        short = {unit.name: unit.short or unit.name for unit in self.services.units.all()}
        rows = self.services.tasks.page(self.query, offset=offset, limit=limit)
        return [task_row(row, unit=short_name(row.task, short), with_year=self.with_year) for row in rows]

    def keys(self) -> Sequence[int]:
        """The numbers of all of them."""
        return self.services.tasks.ids(self.query)


@dataclass(frozen=True)
class ListSource:
    """Rows that are in memory."""

    rows: Sequence[Row]

    def count(self) -> int:
        """How many there are."""
        return len(self.rows)

    def page(self, offset: int, limit: int) -> Sequence[Row]:
        """A stretch of them."""
        return self.rows[offset : offset + limit]

    def keys(self) -> Sequence[int]:
        """Their keys."""
        return [row.key for row in self.rows]
