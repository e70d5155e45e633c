"""A closed month: its list as it stood, with the hash that proves it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.period import Period


@dataclass(frozen=True, kw_only=True)
class Closing:
    """One closing of a period. `content` is the frozen list as canonical JSON, `sha256` the hash of its UTF-8 bytes.

    A period that was opened again keeps this row, with who did it when and why; the next closing is a row of its own.
    """

    id: int
    period: Period
    as_of: date
    content: str
    sha256: str
    closed_by: str = ""
    closed_at: datetime | None = None
    reopened_by: str = ""
    reopened_at: datetime | None = None
    reopen_reason: str = ""
    version: int = 1

    @property
    def is_open_again(self) -> bool:
        """Whether somebody has opened the period again since."""
        return self.reopened_at is not None
