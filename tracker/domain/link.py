"""What ties a task to a result of the next report: suggestions with their reasons, and what a person decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from tracker.domain.period import Period
from tracker.domain.split import Kind


class Stage(StrEnum):
    """How far a result brings its task."""

    DONE = "done"
    PARTIAL = "partial"
    ONGOING = "ongoing"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens and lists."""
        return {"done": "đã xong", "partial": "mới một phần", "ongoing": "đang duy trì"}[self.value]


class Confidence(StrEnum):
    """How far a suggestion may be trusted."""

    STRONG = "strong"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def label(self) -> str:
        """The Vietnamese word on screens."""
        return {"strong": "mạnh", "medium": "vừa", "low": "yếu"}[self.value]


class Verdict(StrEnum):
    """What a person said of a pair."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One piece of evidence for a pair (positive weight) or against it (negative). `words` is a Vietnamese sentence."""

    name: str
    words: str
    weight: float


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One side of a pair, as the matcher sees it: a task or a result. `key` is the caller's own number for it."""

    key: int
    text: str
    citations: tuple[str, ...] = ()
    field: str = ""
    unit: str | None = None
    kind: Kind = Kind.ONE_OFF


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """How far the result of a pair brings its task, and why the two are held to belong together."""

    stage: Stage
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """A pair that may belong together. `task` and `result` are the keys of the claims; `score` lies in 0…1.

    Stage and reasons are told when somebody looks: of the hundreds of pairs of a month a person opens a few.
    """

    task: int
    result: int
    confidence: Confidence
    score: float
    explain: Callable[[], Explanation] = field(repr=False, compare=False)

    @property
    def stage(self) -> Stage:
        """How far the result brings the task."""
        return self._explanation.stage

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What speaks against the pair, the worst first, then what speaks for it, the best first."""
        return self._explanation.reasons

    @cached_property
    def _explanation(self) -> Explanation:
        return self.explain()


@dataclass(frozen=True, kw_only=True)
class Matching:
    """All suggestions of one period, those of a task best first, and what stays alone on either side (keys).

    `unreported` are tasks without a strong or medium suggestion, `unplanned` results without one.
    """

    suggestions: tuple[Suggestion, ...]
    unreported: tuple[int, ...]
    unplanned: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Result:
    """A result item as it is kept: what the report of `period` says was done."""

    id: int
    report_id: int
    position: int
    period: Period
    text: str
    source: str = ""
    place: int | None = None
    field: str = ""
    citations: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Link:
    """A person's decision on a pair of task and result. `reasons` are those shown when it was taken."""

    id: int
    task_id: int
    result_id: int
    verdict: Verdict
    stage: Stage
    by_hand: bool = False
    reasons: tuple[Reason, ...] = ()
    decided_by: str = ""
    decided_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A person's word that they looked and the period's report says nothing of the task: "chưa thấy báo cáo".

    Not found in the report is not the same as not done: the task's state stays as it is.
    """

    id: int
    task_id: int
    decided_by: str = ""
    decided_at: datetime | None = None
    version: int = 1
