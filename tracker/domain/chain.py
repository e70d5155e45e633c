"""Tasks that come back: which earlier tasks this one continues, and what of its evidence is not new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tracker.domain.link import Reason, Verdict
from tracker.domain.split import Kind
from tracker.domain.task import State, Task


@dataclass(frozen=True, kw_only=True)
class Carry:
    """A person's word on whether the task continues an earlier one."""

    id: int
    task_id: int
    earlier_id: int
    verdict: Verdict
    decided_by: str = ""
    decided_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, kw_only=True)
class Carried:
    """One earlier task of a chain.

    `is_verbatim`: it is the same sentence, word for word. `decision` is what a person said, None where nobody has.
    `reasons` are those of the matcher where the words differ.
    """

    task: Task
    is_verbatim: bool = False
    reasons: tuple[Reason, ...] = ()
    decision: Carry | None = None

    @property
    def is_certain(self) -> bool:
        """Whether nobody need look: the same sentence, or confirmed by a person."""
        return self.is_verbatim or self.decision is not None


@dataclass(frozen=True, kw_only=True)
class Chain:
    """The way of one task through the plans: `earlier` newest first, one a period, none that a person has refused.

    `reused` are Vietnamese sentences on evidence that an earlier month has shown already.
    """

    kind: Kind
    earlier: tuple[Carried, ...] = ()
    reused: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """How often the task has come back: "chuyển kỳ lần 3"; "" where only its evidence is old.

        Work without an end, or with a product each month, is not late for coming back: it is only counted.
        """
        times = len(self.earlier)
        if not times:
            return ""
        if self.kind is not Kind.ONE_OFF:
            return f"{self.kind.label}, kỳ thứ {times + 1}"
        return f"{'' if self.is_certain else 'có thể '}chuyển kỳ lần {times}"

    @property
    def is_certain(self) -> bool:
        """Whether every step is the same sentence or confirmed by a person."""
        return all(carried.is_certain for carried in self.earlier)

    @property
    def is_verbatim(self) -> bool:
        """Whether the plan before has the same sentence, word for word."""
        return bool(self.earlier) and self.earlier[0].is_verbatim

    @property
    def remarks(self) -> tuple[str, ...]:
        """What a reader should know, in Vietnamese: since when, whether copied, whether its evidence is old."""
        if not self.earlier:
            return self.reused
        since = f"có từ kế hoạch {self.earlier[-1].task.period.short_label}"
        copied = "lặp nguyên văn" if self.is_verbatim else ""
        before = self.earlier[0].task
        done = f"{before.period.short_label} đã ghi hoàn thành" if before.state is State.DONE else ""
        return (*filter(None, (since, copied, done if self.kind is Kind.ONE_OFF else "")), *self.reused)
