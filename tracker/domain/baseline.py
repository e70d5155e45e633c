"""A plan as its paper gave it and as it stands now, with every change between: dated, with its person and reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from tracker.domain.change import Action, Change
from tracker.domain.pairing import difference
from tracker.domain.period import Period
from tracker.domain.snapshot import revived
from tracker.domain.task import State, Task

NO_REASON = "chưa ghi lý do"
_PAPERS = (Action.IMPORT, Action.REVISE)
_OUTSIDE = frozenset({State.PAUSED, State.WITHDRAWN, State.CARRIED})
"""The states in which a task is no longer worked on as the plan has it."""


class PlanTerm(StrEnum):
    """What of a task a plan fixes, and what becomes of it. The value is its name in JSON."""

    TEXT = "text"
    UNIT = "unit"
    DEADLINE = "deadline"
    STATE = "state"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens and lists."""
        return {"text": "nội dung", "unit": "đơn vị", "deadline": "thời hạn", "state": "tình trạng"}[self.value]


_OF_PAPER = (PlanTerm.TEXT, PlanTerm.UNIT, PlanTerm.DEADLINE)


@dataclass(frozen=True, kw_only=True)
class PlanChange:
    """One term of one task, changed: from which task to which, when, by whom and why ("" where nobody has said)."""

    term: PlanTerm
    before: Task
    after: Task
    at: datetime
    by: str
    why: str = ""

    @property
    def is_adjustment(self) -> bool:
        """Whether the plan itself was altered: work that goes on, or a first owner, only carries it out."""
        if self.term is PlanTerm.STATE:
            return self.before.state in _OUTSIDE or self.after.state in _OUTSIDE
        return self.term is not PlanTerm.UNIT or self.before.unit is not None

    @property
    def sides(self) -> tuple[str, str]:
        """What it was and what it became, in words."""
        return term_words(self.before, self.term), term_words(self.after, self.term)

    @property
    def words(self) -> str:
        """From what to what: "thời hạn: 15/11/2022 → 20/11/2022"."""
        if self.term is PlanTerm.TEXT:
            return f"{self.term.label}: {difference(self.before.text, self.after.text)}"
        return f"{self.term.label}: {' → '.join(self.sides)}"

    @property
    def reason(self) -> str:
        """Why, or that nobody has said it."""
        return self.why or NO_REASON


@dataclass(frozen=True, kw_only=True)
class PlannedTask:
    """One task of the plan: `baseline` as its paper gave it, `now` as it stands, `changes` the oldest first.

    `added_at` is when it came into a plan that its paper had brought without it; None for the paper's own tasks.
    """

    baseline: Task
    now: Task
    changes: tuple[PlanChange, ...] = ()
    added_at: datetime | None = None

    @property
    def adjustments(self) -> tuple[PlanChange, ...]:
        """The changes that altered the plan itself."""
        return tuple(change for change in self.changes if change.is_adjustment)

    @property
    def is_changed(self) -> bool:
        """Whether anything was changed since, or it was added."""
        return bool(self.changes) or self.added_at is not None


@dataclass(frozen=True, kw_only=True)
class PlanComparison:
    """The plan of one period beside what has become of it, as of one day; every task once, in the plan's order."""

    period: Period
    as_of: date
    tasks: tuple[PlannedTask, ...]

    @property
    def adjusted(self) -> tuple[PlannedTask, ...]:
        """The tasks of which the plan itself was altered."""
        return tuple(task for task in self.tasks if task.adjustments)

    @property
    def added(self) -> tuple[PlannedTask, ...]:
        """The tasks that no paper has brought."""
        return tuple(task for task in self.tasks if task.added_at)

    @property
    def unexplained(self) -> int:
        """How many alterations have no reason."""
        return sum(not change.why for task in self.tasks for change in task.adjustments)


def term_words(task: Task, term: PlanTerm) -> str:
    """What a term of a task says."""
    match term:
        case PlanTerm.TEXT:
            return task.text
        case PlanTerm.UNIT:
            return task.unit or "chưa giao"
        case PlanTerm.DEADLINE:
            return f"{task.deadline:%d/%m/%Y}" if task.deadline else "không hạn"
        case PlanTerm.STATE:
            return task.state.label


def in_force(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Of all changes of one row, the oldest first, those that count: not undone, nor undoing.

    What was undone and done again counts once, as the person did it in the beginning.
    """
    log = tuple(changes)
    taken_back = {change.undoes for change in log if change.undoes is not None}
    by_batch = {change.batch: change for change in log}
    found = []
    for change in log:
        if change.batch not in taken_back and (change.undoes is None or change.action is Action.REDO):
            first = _first_act(change, by_batch)
            found.append(replace(change, action=first.action, at=first.at, actor=first.actor, reason=first.reason))
    return tuple(found)


def _first_act(change: Change, by_batch: Mapping[int, Change]) -> Change:
    while change.undoes is not None and change.undoes in by_batch:
        change = by_batch[change.undoes]
    return change


def planned_task(task: Task, log: Sequence[Change]) -> PlannedTask:
    """One task with its baseline, read from all that the change log has of it, the oldest first.

    A newer version of the report freezes anew what it says otherwise; what it leaves as it was, stays as the earlier
    one gave it. A task that the log does not know is its own baseline.
    """
    base: Task | None = None
    added_at, found = None, list[PlanChange]()
    for change in in_force(log):
        after = revived(Task, change.after) if change.after else None
        before = revived(Task, change.before) if change.before else None
        if after is None:
            continue
        is_paper = change.action in _PAPERS
        if before is None or base is None:
            base, found = before or after, []
            added_at = None if before or is_paper else change.at
        if before is None:
            continue
        terms = [term for term in PlanTerm if _value(before, term) != _value(after, term)]
        if is_paper:
            added_at = None
            frozen = [term for term in terms if term in _OF_PAPER]
            base = _with_terms(base, after, frozen)
            found = [one for one in found if one.term not in frozen]
            terms = [term for term in terms if term not in frozen]
        found += [
            PlanChange(term=term, before=before, after=after, at=change.at, by=change.actor, why=change.reason)
            for term in terms
        ]
    return PlannedTask(baseline=base or task, now=task, changes=tuple(found), added_at=added_at)


def _value(task: Task, term: PlanTerm) -> object:
    match term:
        case PlanTerm.TEXT:
            return task.text
        case PlanTerm.UNIT:
            return task.unit
        case PlanTerm.DEADLINE:
            return task.deadline
        case PlanTerm.STATE:
            return task.state


def _with_terms(base: Task, paper: Task, terms: Sequence[PlanTerm]) -> Task:
    """The baseline with these terms as the newer paper has them."""
    if PlanTerm.TEXT in terms:
        base = replace(base, text=paper.text)
    if PlanTerm.UNIT in terms:
        base = replace(base, unit=paper.unit)
    if PlanTerm.DEADLINE in terms:
        base = replace(base, due=paper.due, period=paper.period, kind=paper.kind)
    return base
