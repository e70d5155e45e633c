"""What people do with tasks: look, tick, reopen, assign, set deadlines and states; for one or for many in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from tracker.domain.change import Action, Change, Entity
from tracker.domain.query import Order, PeriodCount, TaskQuery
from tracker.domain.report import Report, SourcePassage
from tracker.domain.status import StatusRow
from tracker.domain.task import Evidence, State, Task
from tracker.domain.unit import find_unit
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, NotFound
from tracker.services.context import Context, begin_act
from tracker.services.rows import status_rows


@dataclass(frozen=True, kw_only=True)
class TaskDetail:
    """All that is known of one task. `source` holds the passages around its place in the report."""

    row: StatusRow
    report: Report
    source: tuple[SourcePassage, ...]
    history: tuple[Change, ...]


@dataclass(frozen=True, kw_only=True)
class Tasks:
    """The use cases of tasks. Each change is one transaction and one undoable batch of the change log."""

    context: Context

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

    def overdue(self, *, unit: str | None = None, words: str = "") -> TaskQuery:
        """The query for what is late today, the longest late first."""
        return TaskQuery(unit=unit, words=words, overdue_on=self.context.today(), order=Order.DEADLINE)

    def periods(self) -> tuple[PeriodCount, ...]:
        """Every period with a plan, the latest first."""
        with self.context.database.begin(write=False) as store:
            return tuple(store.tasks.periods())

    def detail(self, task_id: int) -> TaskDetail:
        """Everything about one task; NotFound where there is none."""
        with self.context.database.begin(write=False) as store:
            task = store.tasks.get(task_id)
            source = store.reports.passages(task.report_id, around=task.place) if task.place is not None else []
            return TaskDetail(
                row=status_rows(self.context, store, [task])[0],
                report=store.reports.get(task.report_id),
                source=tuple(source),
                history=tuple(store.changes.of(Entity.TASK, task_id)),
            )

    def tick(
        self, ids: Iterable[int], *, evidence: Evidence | None = None, on: date | None = None, reason: str = ""
    ) -> tuple[Task, ...]:
        """Mark as done, today unless another day is given; a day still to come is refused."""
        today = self.context.today()
        if on and on > today:
            raise BadUsage(f"Ngày hoàn thành {on:%d/%m/%Y} chưa tới. Ghi ngày từ {today:%d/%m/%Y} trở về trước.")
        return self._change(ids, Action.TICK, lambda task: task.ticked(on=on or today, evidence=evidence), reason)

    def reopen(self, ids: Iterable[int], *, reason: str = "") -> tuple[Task, ...]:
        """Take a tick back."""
        return self._change(ids, Action.REOPEN, Task.reopened, reason)

    def set_state(self, ids: Iterable[int], state: State, *, reason: str = "") -> tuple[Task, ...]:
        """Move to another state; DONE means a tick of today."""
        if state is State.DONE:
            return self.tick(ids, reason=reason)
        return self._change(ids, Action.STATE, lambda task: task.moved_to(state), reason)

    def assign(self, ids: Iterable[int], unit: str | None, *, reason: str = "") -> tuple[Task, ...]:
        """Give to a unit by any of its names (None: to nobody). NotFound lists the units where there is none such."""
        name = self._unit_name(unit) if unit else None
        return self._change(ids, Action.ASSIGN, lambda task: task.assigned(name), reason)

    def set_deadline(self, ids: Iterable[int], due: date | None, *, reason: str = "") -> tuple[Task, ...]:
        """Set the deadline (None: back to the end of the period)."""
        return self._change(ids, Action.DEADLINE, lambda task: task.due_on(due), reason)

    def give(self, ids: Iterable[int], unit: str | None, due: date | None, *, reason: str = "") -> tuple[Task, ...]:
        """Set owner and deadline in one step, as `assign` and `set_deadline` do; one undo takes both back."""
        name = self._unit_name(unit) if unit else None
        return self._change(ids, Action.ASSIGN, lambda task: task.assigned(name).due_on(due), reason)

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
        wanted = list(dict.fromkeys(ids))
        if not wanted:
            raise BadUsage("Chưa chọn nhiệm vụ nào.")
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, action, one_line(reason))
            pairs = [(task, change(task)) for task in store.tasks.get_many(wanted)]
            saved = [(before, store.tasks.save(after)) for before, after in pairs if after != before]
            act.record(saved)
            done = {after.id: after for _, after in saved}
            return tuple(done.get(before.id, before) for before, _ in pairs)
