"""What people do with tasks: look, tick, reopen, assign, set deadlines and states; for one or for many in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from tracker.domain.change import Action, Change, Entity
from tracker.domain.condition import Condition
from tracker.domain.day_words import DeadlineReader
from tracker.domain.editing import TaskEdit
from tracker.domain.following import Followed
from tracker.domain.grouping import GroupBy, Grouping, TaskGroup
from tracker.domain.period import Period
from tracker.domain.query import Order, PeriodCount, TaskQuery
from tracker.domain.report import Report, SourcePassage
from tracker.domain.role import Role
from tracker.domain.status import StatusRow
from tracker.domain.task import Evidence, State, Task
from tracker.domain.unit import find_unit
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, NotFound
from tracker.services.chosen import change_chosen
from tracker.services.context import Context, begin_act
from tracker.services.followed import followed
from tracker.services.permission import require
from tracker.services.rows import status_rows


@dataclass(frozen=True, kw_only=True)
class TaskDetail:
    """All that is known of one task. `source` holds the passages around its place in the report."""

    followed: Followed
    report: Report
    source: tuple[SourcePassage, ...]
    history: tuple[Change, ...]

    @property
    def row(self) -> StatusRow:
        """The task, where it stands today and the results confirmed for it."""
        return self.followed.row


@dataclass(frozen=True, kw_only=True)
class Tasks:
    """The use cases of tasks. Each change is one transaction and one undoable batch of the change log.

    `confirm_done`: what staff report as done waits until somebody accepts it ([review] confirm_done).
    """

    context: Context
    confirm_done: bool = False

    @property
    def submits(self) -> bool:
        """Whether a tick of this person is only a report that the task is done."""
        return self.confirm_done and self.context.role not in (Role.HEAD, Role.LEADER, Role.CLERK)

    def count(self, query: TaskQuery) -> int:
        """How many tasks the query finds."""
        with self.context.database.begin(write=False) as store:
            return store.tasks.count(query)

    def ids(self, query: TaskQuery) -> tuple[int, ...]:
        """The numbers of the tasks that the query finds, in its order."""
        with self.context.database.begin(write=False) as store:
            return tuple(store.tasks.ids(query))

    def page(self, query: TaskQuery, *, offset: int = 0, limit: int | None = None) -> tuple[StatusRow, ...]:
        """A stretch of what the query finds, in its order."""
        with self.context.database.begin(write=False) as store:
            return status_rows(self.context, store, store.tasks.page(query, offset=offset, limit=limit))

    def groups(self, query: TaskQuery) -> tuple[TaskGroup, ...]:
        """The groups of the query that have tasks, in their order; none where it does not group."""
        with self.context.database.begin(write=False) as store:
            return tuple(store.tasks.groups(query))

    def overdue(self, *, unit: str | None = None, conditions: tuple[Condition, ...] = ()) -> TaskQuery:
        """The query for what is late today, the longest late first."""
        return TaskQuery(unit=unit, conditions=conditions, overdue_before=self._overdue_before(), order=Order.DEADLINE)

    def planned(self) -> tuple[Period, ...]:
        """Every period with a plan, the latest first."""
        with self.context.database.begin(write=False) as store:
            return tuple(store.tasks.planned())

    def periods(self) -> tuple[PeriodCount, ...]:
        """The same with their figures, which takes a look at every task."""
        with self.context.database.begin(write=False) as store:
            return tuple(store.tasks.periods())

    def closed(self) -> Mapping[Period, date]:
        """The periods that are closed now, with the day that their list is of."""
        with self.context.database.begin(write=False) as store:
            return store.closings.in_force()

    def detail(self, task_id: int, *, span: int = 2) -> TaskDetail:
        """Everything about one task, with so many passages on each side of it; NotFound where there is none."""
        with self.context.database.begin(write=False) as store:
            task = store.tasks.get(task_id)
            source = (
                store.reports.passages(task.report_id, around=task.place, span=span) if task.place is not None else []
            )
            return TaskDetail(
                followed=followed(self.context, store, [task])[0],
                report=store.reports.get(task.report_id),
                source=tuple(source),
                history=tuple(store.changes.of(Entity.TASK, task_id)),
            )

    def tab_lines(self, ids: Iterable[int]) -> str:
        """These tasks for the clipboard of a spreadsheet: a line each, a tab between two columns."""
        from tracker.writing.tab_lines import tab_lines  # noqa: PLC0415  loads every list: only whoever copies waits

        with self.context.database.begin(write=False) as store:
            return tab_lines(status_rows(self.context, store, store.tasks.get_many(ids)))

    def tick(
        self, ids: Iterable[int], *, evidence: Evidence | None = None, on: date | None = None, reason: str = ""
    ) -> tuple[Task, ...]:
        """Mark as done, or report as done where that is to be accepted (`submits`).

        It was done today unless another day is given; a day still to come is refused.
        """
        today = self.context.today()
        if on and on > today:
            raise BadUsage(f"Ngày hoàn thành {on:%d/%m/%Y} chưa tới. Ghi ngày từ {today:%d/%m/%Y} trở về trước.")
        day = on or today
        if self.submits:
            return self._change(ids, Action.SUBMIT, lambda task: task.submitted(on=day, evidence=evidence), reason)
        return self._change(ids, Action.TICK, lambda task: task.ticked(on=day, evidence=evidence), reason)

    def reopen(self, ids: Iterable[int], *, reason: str = "") -> tuple[Task, ...]:
        """Take a tick back."""
        return self._change(ids, Action.REOPEN, Task.reopened, reason)

    def set_state(self, ids: Iterable[int], state: State, *, reason: str = "") -> tuple[Task, ...]:
        """Move to another state. DONE means a tick of today, WAITING that it is reported as done today.

        To pause, to withdraw and to carry over is to decide.
        """
        if state is State.DONE:
            return self.tick(ids, reason=reason)
        if state is State.WAITING:
            today = self.context.today()
            return self._change(ids, Action.SUBMIT, lambda task: task.submitted(on=today), reason)
        if state in (State.PAUSED, State.WITHDRAWN, State.CARRIED):
            require(self.context.role, Action.CARRY_OVER, f"chuyển sang {state.label}")
        return self._change(ids, Action.STATE, lambda task: task.moved_to(state), reason)

    def assign(
        self, ids: Iterable[int], unit: str | None, *, is_new: bool = False, reason: str = ""
    ) -> tuple[Task, ...]:
        """Give to a unit by any of its names (None: to nobody). NotFound lists the units where there is none such.

        `is_new` enters a unit of this name first, where the office has none, in the same step.
        """
        if is_new and unit:
            return self._give_to_new(ids, one_line(unit), reason)
        name = self._unit_name(unit) if unit else None
        return self._change(ids, Action.ASSIGN, lambda task: task.assigned(name), reason)

    def edit(self, task_id: int, edit: TaskEdit, *, version: int | None = None, reason: str = "") -> tuple[Task, ...]:
        """Mend what a task says. `version` is the one that the person saw: Conflict where there is a newer one."""

        def mended(task: Task) -> Task:
            return edit.applied(replace(task, version=version or task.version))

        return self._change([task_id], Action.EDIT, mended, reason)

    def set_deadline(self, ids: Iterable[int], due: date | None, *, reason: str = "") -> tuple[Task, ...]:
        """Set the deadline (None: back to the end of the period)."""
        return self._change(ids, Action.DEADLINE, lambda task: task.due_on(due), reason)

    def give(self, ids: Iterable[int], unit: str | None, due: date | None, *, reason: str = "") -> tuple[Task, ...]:
        """Set owner and deadline in one step, as `assign` and `set_deadline` do; one undo takes both back."""
        require(self.context.role, Action.DEADLINE)
        name = self._unit_name(unit) if unit else None
        return self._change(ids, Action.ASSIGN, lambda task: task.assigned(name).due_on(due), reason)

    def grouping(self, by: GroupBy) -> Grouping:
        """How to group by this, as of today."""
        return Grouping(by=by, today=self.context.today(), overdue_before=self._overdue_before())

    def _overdue_before(self) -> date:
        """Asked of the store only where the setting needs it: screens ask too."""
        today, calendar = self.context.today(), self.context.configured
        return self.context.calendar.overdue_before(today) if calendar.counts_next else today

    def deadline_reader(self, near: date | None = None) -> DeadlineReader:
        """What reads deadlines as people type them; `near` as in `domain.dates.parse_deadline`."""
        return DeadlineReader(today=self.context.today(), calendar=self.context.calendar, near=near)

    def _give_to_new(self, ids: Iterable[int], name: str, reason: str) -> tuple[Task, ...]:
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.ASSIGN, one_line(reason))
            unit = find_unit(store.units.all(), name)
            if unit is None:
                unit = store.units.add(name)
                act.record([(None, unit)])
            owner = unit.name
            return change_chosen(act, ids, lambda task: task.assigned(owner))

    def _unit_name(self, name: str) -> str:
        with self.context.database.begin(write=False) as store:
            units = store.units.all()
        unit = find_unit(units, name)
        if unit:
            return unit.name
        known = "; ".join(u.name for u in units) or "chưa có đơn vị nào"
        raise NotFound(
            f"Không có đơn vị “{one_line(name)}”. Đang có: {known}. Thêm bằng: tracker unit add “{one_line(name)}”"
        )

    def _change(
        self, ids: Iterable[int], action: Action, change: Callable[[Task], Task], reason: str
    ) -> tuple[Task, ...]:
        """Apply to each task in one transaction; what would stay as it is, is neither saved nor logged."""
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, action, one_line(reason))
            return change_chosen(act, ids, change)
