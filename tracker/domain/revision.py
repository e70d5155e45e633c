"""A newer version of a report that is kept already: what stays, what is worded anew, what comes and what goes.

What people have done since is never lost: a task keeps its number, tick, links and the unit and deadline set by hand.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Generic, TypeVar

from tracker.domain.given import sentence
from tracker.domain.link import Result
from tracker.domain.pairing import difference, paired
from tracker.domain.report import Report
from tracker.domain.split import PlannedItem, ReportHead, ResultItem, Split
from tracker.domain.task import State, Task
from tracker.domain.unit import Unit, find_unit

Row = TypeVar("Row", Task, Result)


@dataclass(frozen=True, kw_only=True)
class Stored:
    """What is kept of the earlier versions of a report, the newest of them `report`.

    `tasks` and `results` are those of all versions. `bases` are tasks as their paper gave them, by number: what differs
    now was set by hand. `linked_tasks` and `linked_results` have links; of tasks, confirmed ones alone count.
    `supplements` are the numbers of reports that hold what the office itself added to the plan.
    """

    report: Report
    tasks: Sequence[Task] = ()
    results: Sequence[Result] = ()
    bases: Mapping[int, Task] = field(default_factory=dict)
    linked_tasks: Collection[int] = ()
    linked_results: Collection[int] = ()
    units: Sequence[Unit] = ()
    supplements: Collection[int] = ()


@dataclass(frozen=True, kw_only=True)
class Revised(Generic[Row]):
    """A kept row that the newer version has too, at this place of its reading; `after` is the row as it will be.

    `changes` say what is new in it, `notes` what was kept although the newer paper says otherwise.
    """

    before: Row
    after: Row
    place: int
    changes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Gone(Generic[Row]):
    """A kept row that the newer version does not have. `left` says why it stays as it is; "" where it does not."""

    row: Row
    left: str = ""


@dataclass(frozen=True, kw_only=True)
class Side(Generic[Row]):
    """The tasks, or the results: those in both versions, the places of new ones, and those that are gone."""

    revised: tuple[Revised[Row], ...]
    added: tuple[int, ...]
    gone: tuple[Gone[Row], ...]

    @property
    def changed(self) -> tuple[Revised[Row], ...]:
        """Those in both versions that are not quite the same."""
        return tuple(one for one in self.revised if one.changes)


@dataclass(frozen=True, kw_only=True)
class Revision:
    """Two versions of one report side by side. `content` is the newer one, `head` says how its head differs."""

    earlier: Report
    content: Split
    head: tuple[str, ...]
    tasks: Side[Task]
    results: Side[Result]

    @property
    def is_of_papers(self) -> bool:
        """Whether a paper replaces a paper, which a person has to want; a supplement only waits for its paper."""
        return not self.earlier.is_supplement


def compared(stored: Stored, content: Split) -> Revision:
    """Compare a reading with what is kept of the report's earlier versions."""
    return Revision(
        earlier=stored.report,
        content=content,
        head=tuple(_head_changes(stored.report.head, content.head)),
        tasks=_tasks(stored, content),
        results=_results(stored, content),
    )


def _tasks(stored: Stored, content: Split) -> Side[Task]:
    """What the office itself added may come in the paper, and else stays: it is not the paper's to take away."""
    added = {n for n, task in enumerate(stored.tasks) if task.report_id in stored.supplements}
    current = added | {n for n, task in enumerate(stored.tasks) if task.report_id == stored.report.id}
    found = paired([one.text for one in stored.tasks], [item.text for item in content.tasks], sorted(current))
    return Side(
        revised=tuple(_revised_task(stored, content, stored.tasks[old], new) for new, old in sorted(found.items())),
        added=tuple(place for place in range(len(content.tasks)) if place not in found),
        gone=tuple(_gone_task(stored, stored.tasks[n]) for n in sorted(current - added - set(found.values()))),
    )


def _gone_task(stored: Stored, task: Task) -> Gone[Task]:
    if task.state in (State.DONE, State.WITHDRAWN, State.CARRIED):
        return Gone(row=task, left=task.state.label)
    return Gone(row=task, left="đã nối kết quả" if task.id in stored.linked_tasks else "")


def _revised_task(stored: Stored, content: Split, task: Task, place: int) -> Revised[Task]:
    item, base = content.tasks[place], stored.bases.get(task.id, task)
    moved = replace(
        task,
        position=place + 1,
        period=content.head.plan_period or task.period,
        source=item.source,
        place=item.places[0] if item.places else None,
        field=item.field,
        citations=item.citations,
        product=item.product,
    )
    one = _reworded(Revised(before=task, after=moved, place=place), item, _work_on(stored, task))
    one = _with_deadline(_with_unit(_with_support(one, item), base, _unit_name(stored, item)), base, item.deadline)
    if task.state is State.WITHDRAWN and task.report_id != stored.report.id:
        one = _changed(one, one.after.moved_to(State.OPEN), f"trở lại trong kế hoạch: {State.OPEN.label}")
    return one


def _changed(one: Revised[Row], after: Row, said: str) -> Revised[Row]:
    return replace(one, after=after, changes=(*one.changes, said))


def _noted(one: Revised[Row], said: str) -> Revised[Row]:
    return replace(one, notes=(*one.notes, said))


def _reworded(one: Revised[Task], item: PlannedItem, work: str) -> Revised[Task]:
    """With the new words, and the kind that they tell; `work` is what was done already under the old ones."""
    if sentence(item.text) == sentence(one.before.text):
        return one
    new = _changed(one, replace(one.after, text=item.text, kind=item.kind), difference(one.before.text, item.text))
    return _noted(new, f"{work}: xem còn đúng không") if work else new


def _work_on(stored: Stored, task: Task) -> str:
    if task.state is State.DONE:
        return f"đã ghi {State.DONE.label}"
    return "đã nối kết quả" if task.id in stored.linked_tasks else ""


def _with_support(one: Revised[Task], item: PlannedItem) -> Revised[Task]:
    old = one.before.support
    if not item.support or item.support == old:
        return one
    said = f"phối hợp: {', '.join(old) or 'chưa có'} → {', '.join(item.support)}"
    return _changed(one, replace(one.after, support=item.support), said)


def _with_unit(one: Revised[Task], base: Task, unit: str | None) -> Revised[Task]:
    """With the unit that the newer paper names; one that a person has set stays, and so does any where it is silent."""
    old = one.before.unit
    if unit in (None, old):
        return one
    if old != base.unit:
        return _noted(one, f"giữ đơn vị đã đặt tay: {old or 'chưa giao'} (bản mới ghi {unit})")
    return _changed(one, one.after.assigned(unit), f"đơn vị: {old or 'chưa giao'} → {unit}")


def _with_deadline(one: Revised[Task], base: Task, due: date | None) -> Revised[Task]:
    """With the deadline that the newer paper gives; one set by hand stays, and so does any where it is silent."""
    old = one.before.due
    if due == old or (due is None and base.due is None):
        return one
    if due is None:
        return _noted(one, f"giữ hạn {_day(old)} (bản mới không ghi hạn)")
    if old != base.due:
        return _noted(one, f"giữ hạn đã đặt tay: {_day(old)} (bản mới ghi {_day(due)})")
    return _changed(one, one.after.due_on(due), f"hạn: {_day(old)} → {_day(due)}")


def _unit_name(stored: Stored, item: PlannedItem) -> str | None:
    unit = find_unit(stored.units, item.lead) if item.lead else None
    return unit.name if unit else item.lead


def _results(stored: Stored, content: Split) -> Side[Result]:
    current = {n for n, result in enumerate(stored.results) if result.report_id == stored.report.id}
    found = paired([one.text for one in stored.results], [item.text for item in content.results], sorted(current))
    return Side(
        revised=tuple(_revised_result(stored, content, stored.results[old], new) for new, old in sorted(found.items())),
        added=tuple(place for place in range(len(content.results)) if place not in found),
        gone=tuple(
            Gone(row=row, left="đã nối với nhiệm vụ" if row.id in stored.linked_results else "")
            for row in (stored.results[n] for n in sorted(current - set(found.values())))
        ),
    )


def _revised_result(stored: Stored, content: Split, result: Result, place: int) -> Revised[Result]:
    item: ResultItem = content.results[place]
    moved = replace(
        result,
        position=place + 1,
        period=content.head.result_period or result.period,
        source=item.source,
        place=item.places[0] if item.places else None,
        field=item.field,
        citations=item.citations,
    )
    one = Revised(before=result, after=moved, place=place)
    if sentence(item.text) == sentence(result.text):
        return one
    one = _changed(one, replace(moved, text=item.text), difference(result.text, item.text))
    return _noted(one, "đã nối với nhiệm vụ: xem còn đúng không") if result.id in stored.linked_results else one


def _head_changes(old: ReportHead, new: ReportHead) -> Sequence[str]:
    values = (
        ("số", old.number, new.number),
        ("ngày", _day(old.issued_on, "chưa ghi"), _day(new.issued_on, "chưa ghi")),
        ("kỳ kết quả", *(head.result_period and head.result_period.short_label for head in (old, new))),
        ("kỳ kế hoạch", *(head.plan_period and head.plan_period.short_label for head in (old, new))),
    )
    return [
        f"{what}: {before or 'chưa ghi'} → {after or 'chưa ghi'}" for what, before, after in values if before != after
    ]


def _day(value: date | None, none: str = "cuối kỳ") -> str:
    return f"{value:%d/%m/%Y}" if value else none
