"""The next plan before its paper: newly entered tasks, and what is carried over into the next period."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from tracker.domain.change import Action
from tracker.domain.link import Verdict
from tracker.domain.period import Period
from tracker.domain.split import Kind
from tracker.domain.task import State, Task
from tracker.domain.unit import find_unit
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, RuleBroken
from tracker.matching import MatchSettings
from tracker.services.carried import decided
from tracker.services.chains import continued_by
from tracker.services.chosen import chosen_tasks
from tracker.services.context import Act, Context, begin_act
from tracker.services.supplements import add_tasks, task_of_sentence
from tracker.services.terms import with_terms
from tracker.services.units import found_unit

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_OVER = (State.DONE, State.WITHDRAWN)


@dataclass(frozen=True, kw_only=True)
class Planning:
    """The use cases of a plan that no paper has brought. Each is one transaction and one undoable batch."""

    context: Context
    settings: MatchSettings

    def add(
        self,
        period: Period,
        *,
        text: str,
        unit: str | None = None,
        due: date | None = None,
        kind: Kind = Kind.ONE_OFF,
        field: str = "",
        product: str = "",
        support: Sequence[str] = (),
        reason: str = "",
    ) -> Task:
        """Enter a task into the period's supplement. `unit` is any name of a unit; NotFound where there is none such.

        BadUsage where there is no text, RuleBroken where the plan has a task of the same words already.
        """
        words = one_line(text)
        if not words:
            raise BadUsage("Nội dung nhiệm vụ để trống. Ghi việc phải làm, ví dụ: Trình UBND tỉnh Kế hoạch năm 2027.")
        with self.context.database.begin() as store:
            units = store.units.all()
            partners = [(name, find_unit(units, name)) for typed in support if (name := one_line(typed))]
            _refuse_twice(store, period, words)
            new = Task(
                id=0,
                report_id=0,
                position=0,
                period=period,
                text=words,
                field=one_line(field),
                unit=found_unit(units, unit).name if unit else None,
                support=tuple(dict.fromkeys(known.name if known else name for name, known in partners)),
                due=due,
                first_due=due,
                kind=kind,
                product=one_line(product),
            )
            act = begin_act(self.context, store, Action.ADD, one_line(reason))
            return add_tasks(act, period, [new])[0]

    def carry_over(
        self, ids: Iterable[int], *, to: Period | None = None, due: date | None = None, reason: str = ""
    ) -> tuple[Task, ...]:
        """Carry tasks over into the plan of the next period, or of a later one; the tasks there, in the order of `ids`.

        The old task is closed as carried over. The plan's own task that continues it goes on with it, else a new one
        in the supplement; a confirmed step of the chain ties the two. The first deadline is never lost; `due` is the
        new one. RuleBroken where a task is done or withdrawn, or `to` is no later period.
        """
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.CARRY_OVER, one_line(reason))
            tasks = chosen_tasks(act, ids)
            targets = [to or task.period.next for task in tasks]
            for task, target in zip(tasks, targets, strict=True):
                _check_carried(task, target)
            settings = with_terms(self.settings, store)
            found = {target: continued_by(store, target, tasks, settings) for target in dict.fromkeys(targets)}
            return tuple(
                _carried(act, task, target, found[target].get(task.id), due)
                for task, target in zip(tasks, targets, strict=True)
            )


def _refuse_twice(store: Store, period: Period, text: str) -> None:
    if same := task_of_sentence(store, period, text):
        raise RuleBroken(
            f"Kế hoạch {period.short_label} đã có nhiệm vụ này (mã {same.id}). Sửa nhiệm vụ đó: tracker edit {same.id}"
        )


def _check_carried(task: Task, target: Period) -> None:
    if task.state in _OVER:
        raise RuleBroken(
            f"Nhiệm vụ {task.id} đang ở tình trạng “{task.state.label}” nên không chuyển kỳ được. "
            f"Mở lại trước, nếu còn phải làm: tracker reopen {task.id}"
        )
    if target.first_day <= task.period.last_day:
        raise RuleBroken(
            f"Nhiệm vụ {task.id} thuộc {task.period.label}: chỉ chuyển được sang kỳ sau đó, "
            f"ví dụ --to {task.period.next}."
        )


def _carried(act: Act, task: Task, target: Period, there: Task | None, due: date | None) -> Task:
    store = act.store
    if task.state is not State.CARRIED:
        act.record([(task, store.tasks.save(task.moved_to(State.CARRIED)))])
    first_due = task.first_due or task.due
    if there is None:
        new = replace(
            task,
            id=0,
            source="",
            place=None,
            state=State.OPEN,
            done_on=None,
            evidence=None,
            due=due,
            first_due=first_due or due,
            routine_id=None,
            occurrence=None,
        )
        (there,) = add_tasks(act, target, [new])
    else:
        there = _gone_on_with(act, there, first_due, due)
    _tie(act, there, task)
    return there


def _gone_on_with(act: Act, there: Task, first_due: date | None, due: date | None) -> Task:
    """The task that the plan has already, with the first deadline of the one before it, and the new one if any."""
    wanted = replace(there, first_due=first_due or there.first_due)
    wanted = wanted.due_on(due) if due else wanted
    if wanted == there:
        return there
    saved = act.store.tasks.save(wanted)
    act.record([(there, saved)])
    return saved


def _tie(act: Act, task: Task, earlier: Task) -> None:
    old = act.store.carries.find(task.id, earlier.id)
    if old and old.verdict is Verdict.CONFIRMED:
        return
    carry = decided(act.context, old, task.id, earlier.id, Verdict.CONFIRMED)
    act.record([(old, act.store.carries.put(carry))])
