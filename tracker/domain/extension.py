"""A request for a later deadline ("xin gia hạn") with its decision: never a state of the task."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum


class Decision(StrEnum):
    """What became of a request. The value is what the database keeps."""

    PENDING = "pending"
    GRANTED = "granted"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens and lists."""
        return {"pending": "chờ quyết định", "granted": "đồng ý gia hạn", "refused": "không đồng ý gia hạn"}[self.value]


@dataclass(frozen=True, kw_only=True)
class Extension:
    """One request. `until` is the date asked for, `granted_until` the one given, None where it was not granted."""

    id: int
    task_id: int
    until: date
    reason: str
    asked_by: str = ""
    asked_at: datetime | None = None
    decision: Decision = Decision.PENDING
    granted_until: date | None = None
    answer: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    version: int = 1

    def granted(self, until: date, answer: str, *, by: str, at: datetime) -> Extension:
        """The same request, decided: the deadline moves to that day."""
        decided = replace(self, decision=Decision.GRANTED, granted_until=until)
        return replace(decided, answer=answer, decided_by=by, decided_at=at)

    def refused(self, answer: str, *, by: str, at: datetime) -> Extension:
        """The same request, decided: the deadline stays."""
        return replace(self, decision=Decision.REFUSED, answer=answer, decided_by=by, decided_at=at)
