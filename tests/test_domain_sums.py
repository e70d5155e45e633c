"""The numbers of every list add up, and each percentage is what its printed formula gives."""

import re
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.listed import every_list, ledger, overdue_list, plan_comparison
from tests.status_lists import LETTERHEAD, SOME, long_list, status_lists
from tracker.domain.comparison import Comparison
from tracker.domain.indicators import IndicatorList
from tracker.domain.layout import Layout
from tracker.domain.list_kind import ListKind
from tracker.domain.split import Kind
from tracker.domain.status import Ratio, StatusList
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.domain.trend import Trend, trend_month
from tracker.domain.unplanned import UnplannedList
from tracker.writing import Format, render_text

SIZES = st.integers(0, 60)
_PRINTED = re.compile(r"(?P<percent>[\d,]+)% = (?P<part>\d+)/(?P<whole>\d+) \((?P<formula>.+)\)")


def counted(status: StatusList) -> dict[str, int]:
    """What each word of a formula stands for, counted anew from the rows alone."""
    tracked = [row for row in status.rows if row.task.kind is not Kind.ONGOING]
    done = [row for row in tracked if row.task.state is State.DONE]
    return {
        "hoàn thành": len(done),
        "hoàn thành đúng hạn": sum(row.standing.timing is Timing.DONE_IN_TIME for row in done),
        "chưa hoàn thành quá hạn": status.totals.overdue,
        "tổng số": len(tracked),
        "không còn phù hợp": sum(row.task.state is State.WITHDRAWN for row in tracked),
    }


def by_formula(formula: str, counts: dict[str, int]) -> tuple[int, int]:
    """The two sides of "a ÷ (b − c)" or "a ÷ b"."""
    part, whole = formula.split(" ÷ ")
    terms = [counts[term] for term in whole.strip("()").split(" − ")]
    return counts[part], terms[0] - sum(terms[1:])


def rounded(part: int, whole: int) -> Decimal:
    return (Decimal(100 * part) / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)


def check(ratio: Ratio, counts: dict[str, int]) -> None:
    assert (ratio.part, ratio.whole) == by_formula(ratio.formula, counts)
    printed = _PRINTED.search(ratio.words)
    assert (printed is None) == (ratio.whole == 0)
    if printed:
        assert (int(printed["part"]), int(printed["whole"])) == (ratio.part, ratio.whole)
        assert Decimal(printed["percent"].replace(",", ".")) == rounded(ratio.part, ratio.whole)
        assert printed["formula"] == ratio.formula


@SOME
@given(status_lists())
def test_each_percentage_of_the_status_list_is_what_its_formula_gives(status: StatusList) -> None:
    for ratio in status.ratios:
        check(ratio, counted(status))


@SOME
@given(status_lists())
def test_every_row_stands_in_one_cell_and_the_five_counts_are_all_of_them(status: StatusList) -> None:
    totals = status.totals
    counts = (totals.done_in_time, totals.done_late, totals.open_in_time, totals.overdue, totals.out)
    assert sum(counts) == totals.total == status.cells.total() == len(status.rows) - len(status.ongoing)
    assert totals.done_in_time + totals.done_late == sum(n for (state, _), n in status.cells.items() if state == "done")
    assert sum(unit.total for unit in status.by_unit) == totals.total


@SOME
@given(status_lists(), status_lists())
def test_the_months_of_a_trend_add_up_to_its_total(one: StatusList, other: StatusList) -> None:
    months = (trend_month(one), trend_month(other))
    total = Trend(period=one.period, as_of=one.as_of, months=months).total
    assert total.totals.total == sum(month.totals.total for month in months)
    assert total.counted == sum(month.counted for month in months)
    assert total.unreported <= total.checked <= total.counted
    for done in ("done_in_time", "done_late", "open_in_time", "overdue", "out"):
        assert getattr(total.totals, done) == sum(getattr(month.totals, done) for month in months)
    for ratio in total.ratios:
        assert ratio.percent is None or Decimal(str(ratio.percent)) == rounded(ratio.part, ratio.whole)


@SOME
@given(SIZES)
def test_every_late_task_is_in_one_band_of_one_unit(size: int) -> None:
    overdue = overdue_list(size)
    assert sum(overdue.totals.counts) == overdue.totals.total == len(overdue.rows)
    for place, count in enumerate(overdue.totals.counts):
        assert count == sum(unit.counts[place] for unit in overdue.by_unit)
    assert overdue.totals.longest == max((row.standing.days for row in overdue.rows), default=0)


@SOME
@given(SIZES)
def test_each_task_of_a_comparison_is_answered_or_not_and_stands_there_once(size: int) -> None:
    comparison = every_list(size)[ListKind.COMPARISON]
    assert isinstance(comparison, Comparison)
    ids = Counter(task.row.task.id for task in (*comparison.answered, *comparison.unreported))
    assert ids == Counter(task.row.task.id for task in comparison.tasks)
    assert set(ids.values()) <= {1}
    assert comparison.confirmed <= len(comparison.answered)


@SOME
@given(SIZES)
def test_a_ledger_holds_each_task_once_under_its_plan(size: int) -> None:
    book = ledger(size)
    held = [entry.row.task.id for _, entries in book.periods for entry in entries]
    assert sorted(held) == sorted(entry.row.task.id for entry in book.entries)
    assert len(set(held)) == len(held)


@SOME
@given(SIZES)
def test_a_plan_has_each_task_once_and_counts_its_adjustments(size: int) -> None:
    plan = plan_comparison(size)
    assert len({one.now.id for one in plan.tasks}) == len(plan.tasks) == size
    assert len(plan.adjusted) == sum(bool(one.adjustments) for one in plan.tasks)
    assert all(one.is_changed for one in (*plan.adjusted, *plan.added))
    assert plan.unexplained == sum(not change.why for one in plan.tasks for change in one.adjustments)


@SOME
@given(st.integers(0, 30), st.integers(0, 30))
def test_unplanned_results_are_some_of_those_seen(unplanned: int, more: int) -> None:
    made = every_list(unplanned)[ListKind.UNPLANNED]
    assert isinstance(made, UnplannedList)
    assert len(made.results) == unplanned <= made.results_seen + more


def test_the_percentage_of_an_indicator_is_result_by_plan() -> None:
    indicators = every_list(1)[ListKind.INDICATORS]
    assert isinstance(indicators, IndicatorList)
    compared = [row for row in indicators.rows if row.reached is not None and row.planned]
    assert compared
    for row in compared:
        assert row.reached is not None
        assert row.planned
        exact = Decimal(100 * row.reached.numerator * row.planned.denominator) / Decimal(
            row.reached.denominator * row.planned.numerator
        )
        assert Decimal(str(row.percent)) == exact.quantize(Decimal("0.1"), ROUND_HALF_UP)


@pytest.mark.parametrize("size", [0, 1, 30])
def test_the_figures_that_are_printed_are_those_of_the_list(size: int) -> None:
    status = long_list(size) if size else every_list(0)[ListKind.STATUS]
    assert isinstance(status, StatusList)
    printed = render_text(status, Format.MD, LETTERHEAD, Layout())
    for ratio in status.ratios if status.tracked else ():
        assert f"{ratio.part}/{ratio.whole}" in printed
        assert ratio.formula in printed.replace("\\", "")
    numbered = [line for line in printed.splitlines() if re.match(r"\| \d+ \|", line)]
    results = len(status.unplanned) + len(status.indicators)
    assert len(numbered) == len(status.rows) + results
