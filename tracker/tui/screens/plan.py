"""Kế hoạch và hiện nay: the plan as it was signed beside what has become of it, task by task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Static

from tracker.domain.baseline import PlanChange, PlanComparison, PlannedTask
from tracker.domain.period import Period
from tracker.domain.task import Task
from tracker.tui import commands
from tracker.tui.dialogs.telling import TextDialog
from tracker.tui.screens.office import Wanted
from tracker.tui.screens.periods import PeriodScreen, around, planned_periods
from tracker.tui.sources import ListSource, due_words
from tracker.tui.widgets.details import Section
from tracker.tui.widgets.grid import Cell, Column, Grid, Row
from tracker.tui.widgets.keybar import KeyBar

if TYPE_CHECKING:
    from tracker.services import Services

_EMPTY = "Chưa có kế hoạch nào. Nhấn F7 để nhập báo cáo có phần kế hoạch."
_UNCHANGED = "Chưa có nhiệm vụ nào thay đổi so với kế hoạch ban đầu. Nhấn f để xem mọi nhiệm vụ."
_WIDE = 100  # cells from which both sides have columns of their own
_COLUMNS = (
    Column(key="state", title=" ", width=1),
    Column(key="number", title="TT", width=3, align="right"),
    Column(key="text", title="Nội dung"),
    Column(key="units", title="Đơn vị", width=17, max_terminal=_WIDE - 1),
    Column(key="unit_before", title="Đơn vị ban đầu", width=15, min_terminal=_WIDE),
    Column(key="unit_now", title="Đơn vị nay", width=15, min_terminal=_WIDE),
    Column(key="dues", title="Hạn", width=15, max_terminal=_WIDE - 1),
    Column(key="due_before", title="Hạn đầu", width=7, min_terminal=_WIDE),
    Column(key="due_now", title="Hạn nay", width=7, min_terminal=_WIDE),
    Column(key="words", title="Tình trạng", width=16, min_terminal=_WIDE + 25),
    Column(key="count", title="Đổi", width=3, align="right"),
)


class PlanScreen(PeriodScreen):
    """Only looks. Enter shows every change of a task, with its day, person and reason."""

    BINDINGS = commands.PLAN

    @dataclass
    class PlanRead(Message):
        """The periods with a plan, the plan of the one to show, None before there is any, and units' short names."""

        periods: Sequence[Period]
        plan: PlanComparison | None
        short: Mapping[str, str]

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self._plan: PlanComparison | None = None
        self._short: Mapping[str, str] = {}
        self._changed_only = False

    def compose(self) -> ComposeResult:
        """Head line, list, footer."""
        yield Static(id="head", markup=False)
        yield Grid(_COLUMNS, empty=_EMPTY, id="plan")
        yield KeyBar(first="plan.")

    def on_mount(self) -> None:
        """Keys go to the list."""
        self.grid.focus()

    @property
    def grid(self) -> Grid:
        """The list."""
        return self.query_one("#plan", Grid)

    def reload(self) -> None:
        """Read the plan that the board shows."""
        self.read(self._read_plan)

    def _read_plan(self) -> PlanRead:
        services = self.services
        periods = planned_periods(services)
        period = self.wanted.board if self.wanted.board in periods else around(periods, services.context.today())
        plan = services.baselines.plan(period) if period else None
        return self.PlanRead(periods, plan, {unit.name: unit.short for unit in services.units.all()})

    @on(PlanRead)
    def _take_plan(self, event: PlanRead) -> None:
        self.periods, self._plan, self._short = event.periods, event.plan, event.short
        self.shown = event.plan.period if event.plan else None
        self._show()

    def _show(self) -> None:
        plan = self._plan
        self.query_one("#head", Static).update(_head(plan, changed_only=self._changed_only))
        self.grid.empty = _UNCHANGED if plan else _EMPTY
        shown = [one for one in plan.tasks if one.is_changed or not self._changed_only] if plan else []
        self.grid.show(ListSource([_row(one, self._short) for one in shown]))

    def action_changed_only(self) -> None:
        """Show what was changed alone, or everything again."""
        self._changed_only = not self._changed_only
        self._show()

    @on(Grid.Selected)
    def action_open(self) -> None:
        """Show every change of the task under the cursor."""
        key = self.grid.cursor_key
        one = next((one for one in self._plan.tasks if one.now.id == key), None) if self._plan else None
        if one:
            self.app.push_screen(TextDialog(f"Nhiệm vụ {one.now.position} (mã {one.now.id})", plan_sections(one)))

    def go_to(self, period: Period | None) -> None:
        """Show another period, here and on the board."""
        self.wanted.board = period
        self.reload()


def _head(plan: PlanComparison | None, *, changed_only: bool) -> str:
    if plan is None:
        return "Kế hoạch và hiện nay · chưa có kế hoạch"
    parts = [f"Kế hoạch và hiện nay {plan.period.short_label}", f"{len(plan.tasks)} nhiệm vụ"]
    parts.append(f"{len(plan.adjusted)} điều chỉnh")
    parts += [f"{len(plan.added)} bổ sung"] if plan.added else []
    parts += [f"{plan.unexplained} chưa ghi lý do"] if plan.unexplained else []
    return " · ".join([*parts, *(["chỉ việc có thay đổi"] if changed_only else [])])


def _row(one: PlannedTask, short: Mapping[str, str]) -> Row:
    before, now = one.baseline, one.now
    units = [_unit(task, short) for task in (before, now)]
    dues = [due_words(task) for task in (before, now)]
    unit_style = "" if before.unit == now.unit else "soon"
    due_style = "" if before.deadline == now.deadline else "soon"
    count = str(len(one.adjustments)) if one.adjustments else "+" if one.added_at else ""
    return Row(
        now.id,
        {
            "state": Cell(text=now.state.symbol),
            "number": Cell(text=str(now.position), style="muted"),
            "text": Cell(text=now.text),
            "units": Cell(text=_sides(units), style=unit_style),
            "unit_before": Cell(text=units[0], style="muted"),
            "unit_now": Cell(text=units[1], style=unit_style),
            "dues": Cell(text=_sides(dues), style=due_style),
            "due_before": Cell(text=dues[0], style="muted"),
            "due_now": Cell(text=dues[1], style=due_style),
            "words": Cell(text=now.state.label),
            "count": Cell(text=count),
        },
    )


def _unit(task: Task, short: Mapping[str, str]) -> str:
    return short.get(task.unit or "") or task.unit or "chưa giao"


def _sides(sides: Sequence[str]) -> str:
    return sides[0] if sides[0] == sides[1] else "→".join(sides)


def plan_sections(one: PlannedTask) -> list[Section]:
    """Everything about one task of the plan: what it was, what it is, and each change."""
    added = [f"Bổ sung vào kế hoạch ngày {one.added_at.astimezone():%d/%m/%Y}"] if one.added_at else []
    return [
        Section(title="Kế hoạch ban đầu", lines=[*added, *_terms(one.baseline)]),
        Section(title="Hiện nay", lines=_terms(one.now)),
        Section(
            title=f"Thay đổi, cũ nhất trước ({len(one.adjustments)} lần điều chỉnh kế hoạch)",
            lines=[_change_words(change) for change in one.changes] or ["Chưa có thay đổi nào."],
        ),
    ]


def _terms(task: Task) -> list[str]:
    due = f"{task.deadline:%d/%m/%Y}{' (cuối kỳ)' if task.is_implied else ''}" if task.deadline else "không hạn"
    return [task.text, f"Đơn vị: {task.unit or 'chưa giao'} · Hạn: {due} · {task.state.label}"]


def _change_words(change: PlanChange) -> str:
    why = f"Lý do: {change.why}" if change.why else f"({change.reason})"
    return f"{change.at.astimezone():%d/%m/%Y %H:%M} {change.by}: {change.words}. {why}"
