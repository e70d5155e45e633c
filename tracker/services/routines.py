"""Routine work: kept once, made into the tasks of each period once, and attested where it has no end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from tracker.domain.change import Action
from tracker.domain.given import sentence
from tracker.domain.occurrences import Occurrence, checked, occurrences
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.routine import Routine
from tracker.domain.split import Kind
from tracker.domain.task import State, Task
from tracker.domain.unit import Unit, find_unit
from tracker.domain.vietnamese import one_line
from tracker.errors import Conflict, RuleBroken
from tracker.services.chosen import chosen_tasks
from tracker.services.context import Act, Context, begin_act
from tracker.services.supplements import add_tasks
from tracker.services.units import found_unit

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


@dataclass(frozen=True, kw_only=True)
class Routines:
    """The use cases of routine work. Each change is one transaction and one undoable batch."""

    context: Context

    def all(self) -> tuple[Routine, ...]:
        """Every routine, the oldest first; those that have ended too."""
        with self.context.database.begin(write=False) as store:
            return tuple(store.routines.all())

    def get(self, routine_id: int) -> Routine:
        """The routine of this number, or NotFound."""
        with self.context.database.begin(write=False) as store:
            return store.routines.get(routine_id)

    def add(self, new: Routine, *, reason: str = "") -> Routine:
        """Enter routine work. Its unit may have any of its names; BadUsage or NotFound where it makes no sense."""
        with self.context.database.begin() as store:
            saved = store.routines.add(_clean(new, store.units.all()))
            begin_act(self.context, store, Action.ROUTINE, one_line(reason)).record([(None, saved)])
            return saved

    def change(self, new: Routine, *, reason: str = "") -> Routine:
        """Keep new values of a routine that is there; Conflict where it is not as the person saw it.

        Tasks that are made already stay as they are.
        """
        with self.context.database.begin() as store:
            before = store.routines.get(new.id)
            wanted = _clean(new, store.units.all())
            if wanted == before:
                return before
            saved = store.routines.save(wanted)
            begin_act(self.context, store, Action.ROUTINE, one_line(reason)).record([(before, saved)])
            return saved

    def end(self, routine_id: int, on: date, *, reason: str = "") -> Routine:
        """Let the work come no more after this day."""
        return self.change(replace(self.get(routine_id), ends=on), reason=reason)

    def remove(self, routine_id: int, *, reason: str = "") -> Routine:
        """Forget a routine; RuleBroken where tasks were made from it: then it can only be ended."""
        with self.context.database.begin() as store:
            routine = store.routines.get(routine_id)
            if made := store.tasks.of_routines([routine_id]):
                raise RuleBroken(
                    f"Đã có {len(made)} nhiệm vụ tạo từ việc định kỳ số {routine_id} nên không xóa được. "
                    f"Cho kết thúc: tracker routines end {routine_id}"
                )
            store.routines.delete(routine)
            begin_act(self.context, store, Action.ROUTINE, one_line(reason)).record([(routine, None)])
            return routine

    def missing(self, period: Period) -> int:
        """How many tasks `generate` would make or tie now."""
        with self.context.database.begin(write=False) as store:
            return len(_missing(store, period, self.context))

    def generate(self, period: Period) -> tuple[Task, ...]:
        """Make the period's tasks of all routine work that are not there yet; what another person makes now counts.

        A task that the period's paper has in the same words is tied to its routine instead. They are all returned.
        """
        try:
            return self._generate(period)
        except Conflict:
            return self._generate(period)  # what was made in the meantime is there now

    def _generate(self, period: Period) -> tuple[Task, ...]:
        with self.context.database.begin() as store:
            return make_tasks(begin_act(self.context, store, Action.GENERATE), period)

    def attest(self, ids: Iterable[int], note: str = "") -> tuple[Remark, ...]:
        """Say that steady or recurring work was done in its period; saying it again with another note adds that one.

        RuleBroken for a task with an end of its own: that is ticked off.
        """
        with self.context.database.begin() as store:
            act = begin_act(self.context, store, Action.ATTEST)
            tasks = chosen_tasks(act, ids)
            if once := next((task for task in tasks if task.kind is Kind.ONE_OFF), None):
                raise RuleBroken(
                    f"Nhiệm vụ {once.id} là việc một lần: xong thì đánh dấu hoàn thành (tracker done {once.id}). "
                    "Chỉ việc thường xuyên, định kỳ mới ghi “đã thực hiện trong kỳ”."
                )
            return tuple(_attested(act, task, one_line(note)) for task in tasks)


def _attested(act: Act, task: Task, note: str) -> Remark:
    said = [one for one in act.store.remarks.of_tasks([task.id]) if one.kind is RemarkKind.ATTESTED]
    if said and note in ("", said[-1].text):
        return said[-1]
    remark = Remark(
        id=0,
        task_id=task.id,
        kind=RemarkKind.ATTESTED,
        text=note,
        said_by=act.context.actor,
        said_at=act.context.now(),
    )
    saved = act.store.remarks.add(remark)
    act.record([(None, saved)])
    return saved


def _clean(routine: Routine, units: Sequence[Unit]) -> Routine:
    known = [(name, find_unit(units, name)) for typed in routine.support if (name := one_line(typed))]
    return checked(
        replace(
            routine,
            text=one_line(routine.text),
            unit=found_unit(units, routine.unit).name if routine.unit else None,
            support=tuple(dict.fromkeys(found.name if found else name for name, found in known)),
            field=one_line(routine.field),
            product=one_line(routine.product),
        )
    )


def make_tasks(act: Act, period: Period) -> tuple[Task, ...]:
    """Make, or tie, what is missing of the period's routine work, as a part of the running act."""
    in_papers = _in_papers(act.store, period)
    made: list[Task] = []
    for routine, occurrence in _missing(act.store, period, act.context):
        if there := in_papers.get(sentence(routine.text)):
            tied = act.store.tasks.save(replace(there, routine_id=routine.id, occurrence=occurrence.day))
            act.record([(there, tied)])
            made.append(tied)
        else:
            made += add_tasks(act, period, [_task(routine, occurrence, period)])
    return tuple(made)


def _missing(store: Store, period: Period, context: Context) -> list[tuple[Routine, Occurrence]]:
    """The occurrences without a task. Of work that the paper names in one sentence, one time stands for all."""
    routines, calendar = store.routines.all(), context.calendar_in(store)
    there = store.tasks.of_routines([routine.id for routine in routines])
    made = {(task.routine_id, task.occurrence) for task in there}
    in_papers = _in_papers(store, period)
    found: list[tuple[Routine, Occurrence]] = []
    for routine in routines:
        paper = in_papers.get(sentence(routine.text))
        if paper and paper.routine_id is not None:
            continue
        new = [one for one in occurrences(routine, period, calendar) if (routine.id, one.day) not in made]
        found += [(routine, one) for one in (new[:1] if paper else new)]
    return found


def _in_papers(store: Store, period: Period) -> dict[str, Task]:
    """The tasks that a paper gave the period, by their sentence."""
    tasks = [task for task in store.tasks.page(TaskQuery(period=period)) if task.state is not State.WITHDRAWN]
    papers = {report.id for report in store.reports.find(plan_period=period) if not report.is_supplement}
    return {sentence(task.text): task for task in reversed(tasks) if task.report_id in papers}


def _task(routine: Routine, occurrence: Occurrence, period: Period) -> Task:
    return Task(
        id=0,
        report_id=0,
        position=0,
        period=period,
        text=routine.text,
        field=routine.field,
        unit=routine.unit,
        support=routine.support,
        due=occurrence.due,
        first_due=occurrence.due,
        kind=routine.kind,
        product=routine.product,
        routine_id=routine.id,
        occurrence=occurrence.day,
    )
