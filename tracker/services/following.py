"""The leader's review: what is late, asked for or waits to be accepted, and every word that is said on it.

Each act is for one task or for many, in one transaction and one undoable batch of the change log. Where one of many
tasks does not allow it, nothing is done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tracker.domain.change import Action
from tracker.domain.concern import Concern
from tracker.domain.condition import Condition, Stands
from tracker.domain.extension import Decision, Extension
from tracker.domain.following import Followed, Queue, check_later, check_unasked, check_urgeable
from tracker.domain.grouping import GroupBy
from tracker.domain.query import Order, TaskQuery
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.role import may
from tracker.domain.task import State, Task
from tracker.domain.timing import Timing
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, RuleBroken
from tracker.services.chosen import change_chosen, chosen_tasks
from tracker.services.context import Act, Context, begin_act
from tracker.services.followed import followed
from tracker.services.tasks import Tasks
from tracker.services.units import found_unit

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_QUEUES: Mapping[Queue, tuple[frozenset[State], frozenset[Timing], frozenset[Concern]]] = {
    Queue.ALL: (
        frozenset({State.WAITING}),
        frozenset({Timing.OVERDUE, Timing.SOON, Timing.STALE}),
        frozenset({Concern.ASKED}),
    ),
    Queue.OVERDUE: (frozenset(), frozenset({Timing.OVERDUE}), frozenset()),
    Queue.ASKED: (frozenset(), frozenset(), frozenset({Concern.ASKED})),
    Queue.WAITING: (frozenset({State.WAITING}), frozenset(), frozenset()),
    Queue.SOON: (frozenset(), frozenset({Timing.SOON}), frozenset()),
    Queue.SILENT: (frozenset(), frozenset({Timing.STALE}), frozenset()),
}


@dataclass(frozen=True, kw_only=True)
class Following:
    """The use cases of the review. `tasks` are those of tasks in general, on which some acts here rest."""

    context: Context
    tasks: Tasks

    # -- looking ------------------------------------------------------------------------------------------------------

    def query(
        self, queue: Queue = Queue.ALL, *, unit: str | None = None, conditions: tuple[Condition, ...] = ()
    ) -> TaskQuery:
        """The query for a queue: by unit, the longest late first. `unit` as in `TaskQuery`."""
        states, timings, concerns = _QUEUES[queue]
        test = Stands(
            states=states,
            timings=timings,
            concerns=concerns,
            now=self.context.reckoning(self.context.calendar),
        )
        return TaskQuery(
            unit=unit,
            conditions=(Condition(test=test), *conditions),
            order=Order.DEADLINE,
            grouping=self.tasks.grouping(GroupBy.UNIT),
        )

    def counts(self, *, unit: str | None = None, conditions: tuple[Condition, ...] = ()) -> Mapping[Queue, int]:
        """How many tasks each queue has."""
        with self.context.database.begin(write=False) as store:
            return {queue: store.tasks.count(self.query(queue, unit=unit, conditions=conditions)) for queue in Queue}

    def page(self, query: TaskQuery, *, offset: int = 0, limit: int | None = None) -> tuple[Followed, ...]:
        """A stretch of what the query finds, in its order."""
        with self.context.database.begin(write=False) as store:
            return followed(self.context, store, store.tasks.page(query, offset=offset, limit=limit))

    def of(self, ids: Iterable[int]) -> tuple[Followed, ...]:
        """These tasks with all that was asked, said and decided about them."""
        with self.context.database.begin(write=False) as store:
            return followed(self.context, store, store.tasks.get_many(ids))

    def queue(self, queue: Queue = Queue.ALL, *, unit: str = "") -> tuple[Followed, ...]:
        """A whole queue. `unit` is any of a unit's names, "" for all units; NotFound where there is none such."""
        if not unit:
            return self.page(self.query(queue))
        with self.context.database.begin(write=False) as store:
            name = found_unit(store.units.all(), unit).name
        return self.page(self.query(queue, unit=name))

    def requests(self, *, every: bool = False) -> tuple[tuple[Extension, Task], ...]:
        """The requests that wait for a decision, or every one there ever was, each with its task; the oldest first."""
        with self.context.database.begin(write=False) as store:
            found = store.extensions.all() if every else store.extensions.pending()
            tasks = {task.id: task for task in store.tasks.get_many({one.task_id for one in found})}
        return tuple((one, tasks[one.task_id]) for one in found)

    @property
    def may_decide(self) -> bool:
        """Whether this person decides on deadlines, instead of asking for them."""
        return may(self.context.role, Action.GRANT)

    # -- deadlines ----------------------------------------------------------------------------------------------------

    def ask(self, ids: Iterable[int], until: date, reason: str) -> tuple[Extension, ...]:
        """Ask for a later deadline. RuleBroken where it is not later, or one is asked for already."""
        why = _said(reason, "Ghi lý do xin gia hạn.")
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.ASK, why)
            requests = [self._request(store, task, until, why) for task in chosen_tasks(act, ids)]
            saved = [store.extensions.add(one) for one in requests]
            act.record((None, one) for one in saved)
            return tuple(saved)

    def grant(self, ids: Iterable[int], until: date | None = None, answer: str = "") -> tuple[Task, ...]:
        """Grant what is asked for on these tasks, until the day asked for or another one; the deadlines move."""
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.GRANT, one_line(answer))
            tasks = chosen_tasks(act, ids)
            pending = [(task, _pending(store, task)) for task in tasks]
            return tuple(self._grant(store, act, task, one, until or one.until) for task, one in pending)

    def extend(self, ids: Iterable[int], until: date, reason: str) -> tuple[Task, ...]:
        """Give a later deadline unasked: kept as a request that is granted in the same step.

        Where one waits already, it is granted until that day.
        """
        why = _said(reason, "Ghi lý do gia hạn.")
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.GRANT, why)
            extended = []
            for task in chosen_tasks(act, ids):
                waiting = _waiting(store, task)
                one = waiting or self._request(store, task, until, why)
                extended.append(self._grant(store, act, task, one, until))
            return tuple(extended)

    def refuse(self, ids: Iterable[int], answer: str) -> tuple[Extension, ...]:
        """Refuse what is asked for on these tasks; the deadlines stay."""
        why = _said(answer, "Ghi lý do không đồng ý gia hạn.")
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.REFUSE, why)
            pending = [_pending(store, task) for task in chosen_tasks(act, ids)]
            by, at = self.context.actor, self.context.now()
            saved = [(one, store.extensions.save(one.refused(why, by=by, at=at))) for one in pending]
            act.record(saved)
            return tuple(after for _, after in saved)

    # -- words and decisions ------------------------------------------------------------------------------------------

    def urge(self, ids: Iterable[int], text: str = "") -> tuple[Remark, ...]:
        """Remind of tasks that still have to be done."""
        return self._remark(ids, Action.URGE, RemarkKind.URGED, one_line(text), check=check_urgeable)

    def state_cause(self, ids: Iterable[int], text: str, *, is_confirmed: bool = False) -> tuple[Remark, ...]:
        """State what hinders from outside; with `is_confirmed` by somebody who may confirm it in the same step."""
        why = _said(text, "Ghi nguyên nhân khách quan.")
        action = Action.CONFIRM_CAUSE if is_confirmed else Action.CAUSE
        return self._remark(ids, action, RemarkKind.CAUSE, why, is_confirmed=is_confirmed)

    def confirm_cause(self, ids: Iterable[int]) -> tuple[Remark, ...]:
        """Confirm the cause stated last on each task; RuleBroken where none waits for that."""
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.CONFIRM_CAUSE)
            by, at = self.context.actor, self.context.now()
            stated = [_unconfirmed(store, task) for task in chosen_tasks(act, ids)]
            saved = [(one, store.remarks.save(one.confirmed(by=by, at=at))) for one in stated]
            act.record(saved)
            return tuple(after for _, after in saved)

    def accept(self, ids: Iterable[int], reason: str = "") -> tuple[Task, ...]:
        """Accept what was reported as done: done since the day that was reported."""
        today = self.context.today()
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.ACCEPT, one_line(reason))
            return change_chosen(act, ids, lambda task: task.accepted(today))

    def return_(self, ids: Iterable[int], reason: str) -> tuple[Task, ...]:
        """Send back what was reported as done, with the reason as a lasting remark."""
        why = _said(reason, "Ghi lý do trả lại.")
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.RETURN, why)
            returned = change_chosen(act, ids, Task.returned)
            remarks = [store.remarks.add(self._said_now(task, RemarkKind.RETURNED, why)) for task in returned]
            act.record((None, one) for one in remarks)
            return returned

    def transfer(self, ids: Iterable[int], unit: str, reason: str) -> tuple[Task, ...]:
        """Give to another unit, by any of its names; in a review that wants a reason."""
        return self.tasks.assign(ids, unit, reason=_said(reason, "Ghi lý do điều chuyển."))

    def set_state(self, ids: Iterable[int], state: State, reason: str) -> tuple[Task, ...]:
        """Pause, withdraw or move to another state; in a review that wants a reason."""
        return self.tasks.set_state(ids, state, reason=_said(reason, "Ghi lý do đổi tình trạng."))

    # -- inside -------------------------------------------------------------------------------------------------------

    def _request(self, store: Store, task: Task, until: date, why: str) -> Extension:
        check_later(task, until)
        check_unasked(task, store.extensions.of_tasks([task.id]))
        now, actor = self.context.now(), self.context.actor
        return Extension(id=0, task_id=task.id, until=until, reason=why, asked_by=actor, asked_at=now)

    def _grant(self, store: Store, act: Act, task: Task, request: Extension, until: date) -> Task:
        check_later(task, until)
        decided = request.granted(until, act.reason, by=self.context.actor, at=self.context.now())
        moved = store.tasks.save(task.extended(until))
        act.record([(request if request.id else None, store.extensions.put(decided)), (task, moved)])
        return moved

    def _remark(
        self,
        ids: Iterable[int],
        action: Action,
        kind: RemarkKind,
        text: str,
        *,
        check: Callable[[Task], None] = lambda _: None,
        is_confirmed: bool = False,
    ) -> tuple[Remark, ...]:
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, action, text)
            tasks = chosen_tasks(act, ids)
            for task in tasks:
                check(task)
            saved = [store.remarks.add(self._said_now(task, kind, text, is_confirmed=is_confirmed)) for task in tasks]
            act.record((None, one) for one in saved)
            return tuple(saved)

    def _said_now(self, task: Task, kind: RemarkKind, text: str, *, is_confirmed: bool = False) -> Remark:
        by, at = self.context.actor, self.context.now()
        remark = Remark(id=0, task_id=task.id, kind=kind, text=text, said_by=by, said_at=at)
        return remark.confirmed(by=by, at=at) if is_confirmed else remark


def _said(text: str, otherwise: str) -> str:
    """The text in one line; BadUsage with what is to be written where there is none."""
    if not one_line(text):
        raise BadUsage(otherwise)
    return one_line(text)


def _waiting(store: Store, task: Task) -> Extension | None:
    found = (one for one in store.extensions.of_tasks([task.id]) if one.decision is Decision.PENDING)
    return next(found, None)


def _pending(store: Store, task: Task) -> Extension:
    waiting = _waiting(store, task)
    if waiting is None:
        raise RuleBroken(
            f"Nhiệm vụ {task.id} không có đề nghị gia hạn nào chờ quyết định. Xem các đề nghị bằng: tracker requests"
        )
    return waiting


def _unconfirmed(store: Store, task: Task) -> Remark:
    stated = [one for one in store.remarks.of_tasks([task.id]) if one.kind is RemarkKind.CAUSE and not one.confirmed_by]
    if not stated:
        raise RuleBroken(
            f"Nhiệm vụ {task.id} không có nguyên nhân nào chờ xác nhận. "
            f"Ghi và xác nhận luôn: tracker cause {task.id} NGUYÊN-NHÂN --confirm"
        )
    return stated[-1]
