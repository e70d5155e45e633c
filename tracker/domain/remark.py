"""What people say of a task without changing it: urged, returned, hindered from outside, attested."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class RemarkKind(StrEnum):
    """The value is what the database keeps."""

    URGED = "urged"
    RETURNED = "returned"
    CAUSE = "cause"
    ATTESTED = "attested"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens and lists."""
        return {
            "urged": "đôn đốc",
            "returned": "trả lại",
            "cause": "nguyên nhân khách quan",
            "attested": "đã thực hiện trong kỳ",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class Remark:
    """One remark on one task. A cause counts once a leader has confirmed it: `confirmed_by`, "" before that."""

    id: int
    task_id: int
    kind: RemarkKind
    text: str
    said_by: str = ""
    said_at: datetime | None = None
    confirmed_by: str = ""
    confirmed_at: datetime | None = None
    version: int = 1

    def confirmed(self, *, by: str, at: datetime) -> Remark:
        """The same remark, which counts now."""
        return replace(self, confirmed_by=by, confirmed_at=at)
