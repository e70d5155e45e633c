"""The status list as data: every task in one cell, sums that add up, percentages that follow from their formula."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.status_lists import SOME, linked, long_list, make_list, make_row, status_lists
from tracker.domain.split import Kind
from tracker.domain.status import NO_UNIT, Ratio, StatusList, grouped_by_unit
from tracker.domain.task import Evidence, State
from tracker.domain.timing import Timing

COUNTS = ("done_in_time", "done_late", "open_in_time", "overdue", "out", "total")


@SOME
@given(status_lists())
def test_each_task_with_an_end_stands_in_exactly_one_cell(status: StatusList) -> None:
    assert status.cells.total() == len(status.tracked)
    for row in status.tracked:
        hits = [cell for cell in status.cells if cell == (row.task.state, row.standing.timing)]
        assert len(hits) == 1
        assert status.cells[hits[0]] > 0


@SOME
@given(status_lists())
def test_tracked_and_steady_work_share_the_rows_out_between_them(status: StatusList) -> None:
    ids = [row.task.id for row in (*status.tracked, *status.ongoing)]
    assert sorted(ids) == [row.task.id for row in status.rows]
    assert all(row.task.kind is Kind.ONGOING for row in status.ongoing)


@SOME
@given(status_lists())
def test_the_totals_are_the_sums_of_the_units(status: StatusList) -> None:
    for name in COUNTS:
        assert getattr(status.totals, name) == sum(getattr(unit, name) for unit in status.by_unit)
    assert status.totals.total == len(status.tracked)


@SOME
@given(status_lists())
def test_the_totals_are_the_sums_of_the_cells(status: StatusList) -> None:
    cells = status.cells
    assert status.totals.done_in_time == cells[State.DONE, Timing.DONE_IN_TIME]
    assert status.totals.done_late == cells[State.DONE, Timing.DONE_LATE]
    late = (Timing.OVERDUE, Timing.DONE_LATE)
    assert status.totals.overdue == sum(
        n for (state, timing), n in cells.items() if timing in late and state is not State.DONE
    )
    assert status.totals.out == sum(
        n for (state, _), n in cells.items() if state in (State.PAUSED, State.WITHDRAWN, State.CARRIED)
    )


@SOME
@given(status_lists())
def test_every_row_is_in_the_group_of_its_unit_once(status: StatusList) -> None:
    groups = grouped_by_unit(status.rows)
    assert sorted(row.task.id for _, rows in groups for row in rows) == [row.task.id for row in status.rows]
    assert all((row.task.unit or NO_UNIT) == unit for unit, rows in groups for row in rows)
    assert len({unit for unit, _ in groups}) == len(groups)


@SOME
@given(status_lists())
def test_percentages_follow_from_the_formula_that_they_name(status: StatusList) -> None:
    done = sum(row.task.state is State.DONE for row in status.tracked)
    in_time = status.cells[State.DONE, Timing.DONE_IN_TIME]
    reported_late = status.cells[State.WAITING, Timing.DONE_LATE]
    overdue = sum(row.standing.timing is Timing.OVERDUE for row in status.tracked) + reported_late
    counted = sum(row.counts for row in status.rows)
    expected = {
        "hoàn thành ÷ (tổng số − không còn phù hợp)": (done, counted),
        "hoàn thành đúng hạn ÷ hoàn thành": (in_time, done),
        "chưa hoàn thành quá hạn ÷ (tổng số − không còn phù hợp)": (overdue, counted),
    }
    assert {ratio.formula: (ratio.part, ratio.whole) for ratio in status.ratios} == expected


@given(whole=st.integers(1, 5000), data=st.data())
def test_a_percentage_is_rounded_as_a_clerk_rounds(whole: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, whole))
    exact = (Decimal(100) * part / whole).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    assert Ratio(name="", part=part, whole=whole, formula="").percent == float(exact)


def test_halves_are_rounded_upwards() -> None:
    assert Ratio(name="", part=1, whole=16, formula="").percent == 6.3


def test_there_is_no_percentage_of_nothing() -> None:
    assert [ratio.percent for ratio in make_list().ratios] == [None, None, None]


def test_units_follow_the_vietnamese_alphabet_and_nobody_comes_last() -> None:
    units = ["Văn phòng", None, "Đoàn thanh tra", "Công đoàn", "Ban A"]
    status = make_list(*(make_row(id=n, unit=unit) for n, unit in enumerate(units, start=1)))
    assert [unit.unit for unit in status.by_unit] == ["Ban A", "Công đoàn", "Đoàn thanh tra", "Văn phòng", NO_UNIT]


def test_withdrawn_tasks_are_listed_but_lower_no_percentage() -> None:
    status = make_list(make_row(id=1, state=State.DONE), make_row(id=2, state=State.WITHDRAWN))
    assert status.totals.total == 2
    assert status.ratios[0].percent == 100


def test_what_waits_for_a_word_is_not_completed_in_time_nor_late_for_ever() -> None:
    in_time = make_row(id=1, due=date(2022, 11, 20), state=State.WAITING, done_on=date(2022, 11, 20))
    late = make_row(id=2, due=date(2022, 11, 20), state=State.WAITING, done_on=date(2022, 11, 22))
    assert [row.standing.words for row in (in_time, late)] == ["đúng hạn", "trễ 2 ngày"], "the clock has stopped"
    totals = make_list(in_time, late).totals
    assert (totals.done_in_time, totals.done_late, totals.open_in_time, totals.overdue) == (0, 0, 1, 1)


@pytest.mark.parametrize(("number", "proved"), [(None, False), ("71/KH-UBND", True)])
def test_a_document_number_is_evidence(number: str | None, proved: bool) -> None:
    row = make_row(evidence=Evidence(number=number) if number else None)
    assert row.has_evidence is proved


def test_a_confirmed_result_is_evidence_and_a_report() -> None:
    row = make_row(results=(linked(1),))
    assert row.has_evidence
    assert not row.is_unreported


def test_the_long_sample_meets_every_state() -> None:
    assert {row.task.state for row in long_list().rows} == set(State)
