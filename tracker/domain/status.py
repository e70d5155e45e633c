"""The end-of-month status list as data: every task once, the totals, and each percentage with its formula."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.domain.link import Link, Result
from tracker.domain.period import Period
from tracker.domain.remark import Remark
from tracker.domain.split import Indicator, Kind
from tracker.domain.task import State, Task
from tracker.domain.timing import Standing, Timing
from tracker.domain.vietnamese import collation_key

NO_UNIT = "Chưa giao đơn vị"
_LATE = (Timing.OVERDUE, Timing.DONE_LATE)


@dataclass(frozen=True, kw_only=True)
class LinkedResult:
    """A confirmed result of a task, with the person's decision."""

    link: Link
    result: Result


@dataclass(frozen=True, kw_only=True)
class StatusRow:
    """One task of the list, where it stands, and the results confirmed for it.

    `is_suggested` is whether a result of the period's report is suggested for it and nobody has decided yet.
    `attested` is the latest word that steady or recurring work was done in its period.
    """

    task: Task
    standing: Standing
    results: tuple[LinkedResult, ...] = ()
    is_suggested: bool = False
    attested: Remark | None = None

    @property
    def has_evidence(self) -> bool:
        """Whether a document number or a confirmed result stands for it."""
        return self.task.evidence is not None or bool(self.results)

    @property
    def counts(self) -> bool:
        """Whether it counts in on-time figures: steady work is attested, not counted; what was withdrawn is neither."""
        return self.task.kind is not Kind.ONGOING and self.task.state is not State.WITHDRAWN

    @property
    def is_unreported(self) -> bool:
        """Whether nothing stands for it and nothing is suggested. Not found in the report is not the same as not done.

        What was withdrawn misses nothing, nor does steady work that somebody has attested.
        """
        if self.attested or self.task.state is State.WITHDRAWN:
            return False
        return not self.has_evidence and not self.is_suggested

    @property
    def is_undecided(self) -> bool:
        """Whether a suggested result is all that stands for it, so that a person has to look."""
        return self.is_suggested and not self.has_evidence and self.task.state is not State.WITHDRAWN


@dataclass(frozen=True, kw_only=True)
class Ratio:
    """A percentage with the formula that it is counted by. `percent` is None where there is nothing to divide by."""

    name: str
    part: int
    whole: int
    formula: str

    @property
    def percent(self) -> float | None:
        """Rounded to one decimal, halves upwards as clerks and spreadsheets do."""
        return (2000 * self.part + self.whole) // (2 * self.whole) / 10 if self.whole else None

    @property
    def share(self) -> str:
        """As people write it, with its two numbers: "85,7% = 12/14"; a dash where there is nothing to divide by."""
        return "–" if self.percent is None else f"{self.percent:g}% = {self.part}/{self.whole}".replace(".", ",")

    @property
    def words(self) -> str:
        """The whole of it: "Tỷ lệ đúng hạn: 85,7% = 12/14 (hoàn thành đúng hạn ÷ hoàn thành)"."""
        return f"{self.name}: {self.share} ({self.formula})"


@dataclass(frozen=True, kw_only=True)
class UnitTotals:
    """One unit's line of the summary; `total` is the sum of the five counts.

    What is reported done and waits for a word is not completed yet: in time with the open ones, late with the overdue
    ones, although no clock runs any more.
    """

    unit: str
    done_in_time: int
    done_late: int
    open_in_time: int
    overdue: int
    out: int

    @property
    def total(self) -> int:
        """Every task of the unit that the list holds, steady work left out."""
        return self.done_in_time + self.done_late + self.open_in_time + self.overdue + self.out


@dataclass(frozen=True, kw_only=True)
class StatusList:
    """The list of one period as of one day. Every row stands in exactly one cell of `cells`.

    `span` says which days the report on the period counts, where that is not the period itself.
    """

    period: Period
    as_of: date
    rows: tuple[StatusRow, ...]
    unplanned: tuple[Result, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    results_seen: bool = False
    span: str = ""

    @property
    def tracked(self) -> tuple[StatusRow, ...]:
        """The rows of tasks with an end, withdrawn ones included."""
        return tuple(row for row in self.rows if row.task.kind is not Kind.ONGOING)

    @property
    def ongoing(self) -> tuple[StatusRow, ...]:
        """The rows of steady work, shown apart."""
        return tuple(row for row in self.rows if row.task.kind is Kind.ONGOING)

    @property
    def cells(self) -> Counter[tuple[State, Timing]]:
        """How many tracked tasks stand in each cell of state × timing."""
        return Counter((row.task.state, row.standing.timing) for row in self.tracked)

    @property
    def by_unit(self) -> tuple[UnitTotals, ...]:
        """One line a unit, in the order of the alphabet; tasks that nobody owns come last."""
        return tuple(unit_totals(name, rows) for name, rows in grouped_by_unit(self.tracked))

    @property
    def totals(self) -> UnitTotals:
        """The same line for the whole office."""
        return unit_totals("Toàn cơ quan", self.tracked)

    @property
    def ratios(self) -> tuple[Ratio, ...]:
        """The three shares that people mix up, each with its own denominator."""
        return ratios_of(self.totals, counted=sum(row.counts for row in self.rows))


def ratios_of(totals: UnitTotals, *, counted: int) -> tuple[Ratio, ...]:
    """The same of any totals; `counted` are the tasks with an end, less what was withdrawn."""
    done = totals.done_in_time + totals.done_late
    return (
        Ratio(name="Tỷ lệ hoàn thành", part=done, whole=counted, formula="hoàn thành ÷ (tổng số − không còn phù hợp)"),
        Ratio(name="Tỷ lệ đúng hạn", part=totals.done_in_time, whole=done, formula="hoàn thành đúng hạn ÷ hoàn thành"),
        Ratio(
            name="Tỷ lệ quá hạn",
            part=totals.overdue,
            whole=counted,
            formula="chưa hoàn thành quá hạn ÷ (tổng số − không còn phù hợp)",
        ),
    )


def grouped_by_unit(rows: Iterable[StatusRow]) -> tuple[tuple[str, tuple[StatusRow, ...]], ...]:
    """The rows of each unit in their own order, units by the alphabet; what nobody owns comes last, as NO_UNIT."""
    groups: defaultdict[str, list[StatusRow]] = defaultdict(list)
    for row in rows:
        groups[row.task.unit or NO_UNIT].append(row)
    names = sorted(groups, key=lambda name: (name == NO_UNIT, collation_key(name)))
    return tuple((name, tuple(groups[name])) for name in names)


def unit_totals(unit: str, rows: Sequence[StatusRow]) -> UnitTotals:
    """Count the rows of one unit by the government's summary: done in time or late, open in time or overdue, out."""
    counts = Counter((row.task.state is State.DONE, row.standing.timing in _LATE) for row in rows if not _is_out(row))
    return UnitTotals(
        unit=unit,
        done_in_time=counts[True, False],
        done_late=counts[True, True],
        open_in_time=counts[False, False],
        overdue=counts[False, True],
        out=sum(map(_is_out, rows)),
    )


def _is_out(row: StatusRow) -> bool:
    return row.standing.timing is Timing.OUT
