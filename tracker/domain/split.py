"""What a report holds once it is taken apart: planned items, result items, indicators, and the fate of each passage.

The words and the rules are those of a careful clerk: one item is one thing that can be ticked off alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.document import Passage
from tracker.domain.kind import Kind
from tracker.domain.period import Period

__all__ = ["Fate", "Indicator", "Kind", "Placement", "PlannedItem", "ReportHead", "ResultItem", "Split"]


@dataclass(frozen=True, kw_only=True)
class PlannedItem:
    """One promise, as the plan words it.

    `source` is the path of headings and numbers down to it ("III.4"); `places` are the passages it stands on; `field`
    is the heading that names its line of work. `lead` and `support` are units as written, only where the text says so.
    `deadline` is the last day on which it is in time, `deadline_words` the words that say so.
    """

    text: str
    source: str
    places: tuple[int, ...]
    field: str = ""
    lead: str | None = None
    support: tuple[str, ...] = ()
    deadline: date | None = None
    deadline_words: str = ""
    kind: Kind = Kind.ONE_OFF
    citations: tuple[str, ...] = ()
    product: str = ""


@dataclass(frozen=True, kw_only=True)
class ResultItem:
    """One thing that a report says was done, or one set of figures about one system."""

    text: str
    source: str
    places: tuple[int, ...]
    field: str = ""
    citations: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """One row of an indicator or count table. Every value is text as printed ("82/85 xã có điểm BĐ-VHX")."""

    name: str
    unit: str | None
    target: str | None
    actual: str | None
    source: str = ""
    places: tuple[int, ...] = ()


class Fate(StrEnum):
    """What became of a passage."""

    TASK = "task"
    RESULT = "result"
    INDICATOR = "indicator"
    HEADING = "heading"
    IGNORED = "ignored"  # letterhead, assessment, request to superiors, recipients, signature: `note` says which
    LEFTOVER = "leftover"  # could not be placed: shown to the clerk, never dropped

    @property
    def label(self) -> str:
        """The Vietnamese word on the import screen."""
        return {
            "task": "nhiệm vụ",
            "result": "kết quả",
            "indicator": "chỉ tiêu",
            "heading": "đề mục",
            "ignored": "bỏ qua",
            "leftover": "chưa xếp được",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class Placement:
    """Where one passage went. `note` says why in Vietnamese, where the fate alone does not."""

    passage: Passage
    fate: Fate
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ReportHead:
    """What the head of a report says of itself. A value that the paper leaves blank is None."""

    number: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    result_period: Period | None = None
    plan_period: Period | None = None


@dataclass(frozen=True, kw_only=True)
class Split:
    """A report taken apart. Every passage of the document stands in `placements` exactly once, in order.

    `warnings` are Vietnamese sentences for the clerk (no plan section found, two values for one indicator).
    """

    head: ReportHead
    tasks: tuple[PlannedItem, ...] = ()
    results: tuple[ResultItem, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    placements: tuple[Placement, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def leftovers(self) -> tuple[Passage, ...]:
        """The passages that could not be placed."""
        return tuple(p.passage for p in self.placements if p.fate is Fate.LEFTOVER)
