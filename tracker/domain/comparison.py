"""A plan beside the report on it, as a leader reads it: what was promised, what is told of it, and both rests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.domain.chain import Chain
from tracker.domain.link import Confidence, Result, Stage
from tracker.domain.period import Period
from tracker.domain.status import StatusRow


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One result beside a task: confirmed by a person, or suggested with this confidence."""

    result: Result
    stage: Stage
    suggested: Confidence | None = None

    @property
    def is_confirmed(self) -> bool:
        """Whether a person has said that it answers the task."""
        return self.suggested is None

    @property
    def standing(self) -> str:
        """Who says so: "đã xác nhận", or "gợi ý mạnh"."""
        return f"gợi ý {self.suggested.label}" if self.suggested else "đã xác nhận"


@dataclass(frozen=True, kw_only=True)
class ComparedTask:
    """One task with what the report says of it: confirmed results first; none where no report was seen.

    `is_marked`: a person has looked and found none.
    """

    row: StatusRow
    answers: tuple[Answer, ...] = ()
    is_marked: bool = False
    chain: Chain | None = None


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """The plan of one period against the report on that period as of one day; each task stands on it once."""

    period: Period
    as_of: date
    tasks: tuple[ComparedTask, ...]
    unplanned: tuple[Result, ...] = ()
    results_seen: bool = False

    @property
    def answered(self) -> tuple[ComparedTask, ...]:
        """The tasks of which the report tells something."""
        return tuple(task for task in self.tasks if task.answers)

    @property
    def unreported(self) -> tuple[ComparedTask, ...]:
        """The tasks of which it tells nothing: "chưa thấy báo cáo", which does not mean that they are not done."""
        return tuple(task for task in self.tasks if not task.answers)

    @property
    def confirmed(self) -> int:
        """How many tasks have a confirmed result."""
        return sum(any(answer.is_confirmed for answer in task.answers) for task in self.tasks)
