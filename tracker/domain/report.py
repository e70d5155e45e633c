"""A report as it is kept: its head, its file, and who imported it when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tracker.domain.period import Period
from tracker.domain.split import Fate, ReportHead


@dataclass(frozen=True, kw_only=True)
class Report:
    """One imported report. `replaces` is the number of the report that this one is a newer version of.

    A supplement is a report without a file: what the office itself adds to the plan of a period, until the paper that
    says it is imported and takes its place.
    """

    id: int
    head: ReportHead
    file_name: str
    sha256: str
    imported_by: str
    imported_at: datetime
    replaces: int | None = None

    @property
    def is_supplement(self) -> bool:
        """Whether the office itself entered what stands under it."""
        return not self.file_name

    @property
    def origin(self) -> str:
        """Where it comes from, in Vietnamese: its file, or the office itself."""
        return "phần bổ sung của cơ quan" if self.is_supplement else f"tệp {self.file_name}"


def supplement_sha256(period: Period, number: int) -> str:
    """What stands for the hash of a supplement, which has no file: each is there once, whoever makes it."""
    return f"supplement-{period.code}-{number}"


@dataclass(frozen=True, kw_only=True)
class SourcePassage:
    """A passage of an imported report with what became of it, so that every task can show where it stands."""

    place: int
    text: str
    fate: Fate
    note: str = ""
