"""A planned task and what may happen to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from tracker.domain.kind import Kind
from tracker.domain.period import Period
from tracker.errors import RuleBroken


class State(StrEnum):
    """How far a task has come. The value is what the database keeps; lateness is derived, never stored."""

    OPEN = "open"
    DOING = "doing"
    WAITING = "waiting"
    DONE = "done"
    PAUSED = "paused"
    WITHDRAWN = "withdrawn"
    CARRIED = "carried"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens and lists."""
        return _LABELS[self]

    @property
    def symbol(self) -> str:
        """One character beside the words, so that colour is never alone."""
        return _SYMBOLS[self]

    @property
    def is_live(self) -> bool:
        """Whether the task still has to be done in its period, so that a deadline can be missed."""
        return self in (State.OPEN, State.DOING, State.WAITING)


_LABELS = {
    State.OPEN: "chưa thực hiện",
    State.DOING: "đang thực hiện",
    State.WAITING: "chờ xác nhận",
    State.DONE: "hoàn thành",
    State.PAUSED: "tạm dừng",
    State.WITHDRAWN: "không còn phù hợp",
    State.CARRIED: "chuyển kỳ sau",
}
_SYMBOLS = {
    State.OPEN: "○",
    State.DOING: "◐",
    State.WAITING: "◑",
    State.DONE: "●",
    State.PAUSED: "‖",
    State.WITHDRAWN: "✕",
    State.CARRIED: "→",
}


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The document that proves a task done. `number` as written on it ("71/KH-UBND"), `note` free words."""

    number: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Task:
    """One promise of a plan.

    `unit` is the department that owns it, by the name of its time. `due` is a date that the plan or a person gave;
    `first_due` is the first one ever given and is never lost. `place` is its first passage in the report.
    `routine_id` and `occurrence` are the routine work that it was made from, and the day in it that it stands for.
    """

    id: int
    report_id: int
    position: int
    period: Period
    text: str
    source: str = ""
    place: int | None = None
    field: str = ""
    unit: str | None = None
    support: tuple[str, ...] = ()
    due: date | None = None
    first_due: date | None = None
    kind: Kind = Kind.ONE_OFF
    citations: tuple[str, ...] = ()
    product: str = ""
    state: State = State.OPEN
    done_on: date | None = None
    evidence: Evidence | None = None
    routine_id: int | None = None
    occurrence: date | None = None
    version: int = 1

    @property
    def deadline(self) -> date | None:
        """Its own date, or the last day of its period (implied); steady work without a date of its own has none."""
        if self.due is None and self.kind is Kind.ONGOING:
            return None
        return self.due or self.period.last_day

    @property
    def is_implied(self) -> bool:
        """Whether the deadline is only the end of the period, because the plan names none."""
        return self.due is None and self.deadline is not None

    @property
    def is_running(self) -> bool:
        """Whether its clock runs. What is reported done and waits for a word has stopped it on the day it was done."""
        return self.state.is_live and self.done_on is None

    @property
    def is_reported_done(self) -> bool:
        """Whether somebody has said that it is done, confirmed or not, so that it is in time or late for good."""
        return self.state is State.DONE or (self.state.is_live and self.done_on is not None)

    def is_overdue(self, today: date) -> bool:
        """Whether it still has to be done after its deadline, as written."""
        return self.is_running and self.deadline is not None and today > self.deadline

    def ticked(self, on: date, evidence: Evidence | None = None) -> Task:
        """The same task, done on the given day. What is done already keeps its first day."""
        if self.state in (State.WITHDRAWN, State.CARRIED):
            raise RuleBroken(
                f"Nhiệm vụ {self.id} đang ở tình trạng “{self.state.label}”. "
                "Mở lại (reopen) rồi mới đánh dấu hoàn thành được."
            )
        return replace(
            self,
            state=State.DONE,
            done_on=self.done_on if self.state in (State.DONE, State.WAITING) and self.done_on else on,
            evidence=evidence or self.evidence,
        )

    def submitted(self, on: date, evidence: Evidence | None = None) -> Task:
        """The same task, reported as done on the given day; it waits until somebody accepts that.

        What is done already stays so.
        """
        ticked = self.ticked(on=on, evidence=evidence)
        return ticked if self.state is State.DONE else replace(ticked, state=State.WAITING)

    def accepted(self, on: date) -> Task:
        """The same task, done on the day that was reported; on the given day where none was."""
        if self.state is not State.WAITING:
            raise RuleBroken(f"Nhiệm vụ {self.id} đang ở tình trạng “{self.state.label}”, không chờ xác nhận.")
        return self.ticked(on=on)

    def returned(self) -> Task:
        """The same task, to be worked on again. Its evidence stays: it may only want mending."""
        if self.state not in (State.WAITING, State.DONE):
            raise RuleBroken(
                f"Nhiệm vụ {self.id} đang ở tình trạng “{self.state.label}”. "
                "Chỉ trả lại được việc chờ xác nhận hoặc đã hoàn thành."
            )
        return replace(self, state=State.DOING, done_on=None)

    def extended(self, until: date) -> Task:
        """The same task with a later deadline. Its first one stays known, be it only the end of the period."""
        return replace(self, due=until, first_due=self.first_due or self.deadline)

    def reopened(self) -> Task:
        """The same task, to be done again. Its evidence stays with the change log."""
        return replace(self, state=State.OPEN, done_on=None, evidence=None)

    def moved_to(self, state: State) -> Task:
        """The same task in another state than done."""
        if state is State.DONE:
            raise RuleBroken("Hoàn thành thì phải có ngày: dùng lệnh done.")
        return replace(self, state=state, done_on=None)

    def assigned(self, unit: str | None) -> Task:
        """The same task, owned by the given unit (None: by nobody yet)."""
        return replace(self, unit=unit)

    def due_on(self, due: date | None) -> Task:
        """The same task with another deadline (None: the end of its period). The first date ever given stays known."""
        return replace(self, due=due, first_due=self.first_due or self.due or due)
