"""The lists beside the status list: figures are read as clerks print them, and every count adds up."""

from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import NOVEMBER, make_change
from tests.listed import every_list, overdue_list
from tests.status_lists import AS_OF, SOME, make_row, status_lists
from tracker.domain.change import Action
from tracker.domain.change_words import changed_words, reason_words
from tracker.domain.figure import Figure, read_figure
from tracker.domain.indicators import IndicatorList, indicator_row
from tracker.domain.list_kind import ListKind
from tracker.domain.overdue import OverdueList, bands
from tracker.domain.period import Period
from tracker.domain.split import Indicator
from tracker.domain.status import StatusList
from tracker.domain.trend import Trend, trend_month
from tracker.domain.vietnamese import glued


def indicator(target: str | None, actual: str | None) -> Indicator:
    return Indicator(name="Chỉ tiêu", unit=None, target=target, actual=actual)


@pytest.mark.parametrize(
    ("text", "value", "whole", "is_percent"),
    [
        ("12", 12, None, False),
        ("82/85", 82, 85, False),
        ("82/85 xã có điểm BĐ-VHX", 82, 85, False),
        ("1.234,5", Fraction(12345, 10), None, False),
        ("66.543", 66543, None, False),
        ("1.234.567 đồng", 1234567, None, False),
        ("97,5%", Fraction(195, 2), None, True),
        ("100 %", 100, None, True),
        ("0,5", Fraction(1, 2), None, False),
        ("1.5", Fraction(3, 2), None, False),
    ],
)
def test_a_figure_is_read_as_it_is_printed_in_vietnam(
    text: str, value: Fraction, whole: int | None, is_percent: bool
) -> None:
    expected = Figure(value=Fraction(value), whole=None if whole is None else Fraction(whole), is_percent=is_percent)
    assert read_figure(text) == expected


@pytest.mark.parametrize("text", [None, "", "đạt", "≥ 85", "5/12/2022", "12 đến 15", "3/0", "82/85 (96%)", "-"])
def test_what_is_no_single_figure_stays_text(text: str | None) -> None:
    assert read_figure(text) is None


@given(st.integers(0, 10**9), st.integers(0, 9))
def test_a_number_in_groups_of_three_is_read_back(whole: int, tenth: int) -> None:
    assert read_figure(f"{whole:,}".replace(",", ".") + f",{tenth}") == Figure(value=Fraction(10 * whole + tenth, 10))


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_figures(text: str) -> None:
    figure = read_figure(text)
    assert figure is None or figure.value >= 0


@pytest.mark.parametrize(
    ("target", "actual", "percent"),
    [
        ("85", "82/85 xã", 96.5),
        (None, "82/85", 96.5),
        ("80%", "97,5%", 121.9),
        ("1.250,0", "1.000", 80.0),
        ("80%", "97,5", None),
        ("85", "82/90", 96.5),
        (None, "66.543", None),
        ("trên 80%", "97,5%", None),
        ("0", "5", None),
        ("85", None, None),
    ],
)
def test_a_percentage_wants_two_numbers_of_one_kind(target: str | None, actual: str, percent: float | None) -> None:
    assert indicator_row(indicator(target, actual)).percent == percent


@given(st.integers(0, 5000), st.integers(1, 5000))
def test_the_percentage_of_an_indicator_equals_its_formula(actual: int, target: int) -> None:
    percent = indicator_row(indicator(str(target), str(actual))).percent
    assert percent is not None
    assert abs(Fraction(actual * 100, target) - Fraction(percent)) <= Fraction(1, 20) + Fraction(1, 10**6)


def test_the_pace_is_the_percentage_less_the_part_of_the_year_that_is_gone() -> None:
    listed = IndicatorList(period=Period.parse("2022-H1"), as_of=AS_OF, indicators=(indicator("100", "60"),))
    assert listed.days_gone == (181, 365)
    assert listed.time_gone == 49.6
    assert listed.pace(listed.rows[0]) == 10.4


@given(st.integers(0, 60))
def test_every_late_task_stands_in_exactly_one_band_of_its_unit(size: int) -> None:
    overdue = overdue_list(size)
    assert sum(unit.total for unit in overdue.by_unit) == overdue.totals.total == size
    columns = [sum(column) for column in zip(*(unit.counts for unit in overdue.by_unit), strict=True)]
    assert columns == (list(overdue.totals.counts) if size else [])
    assert len(overdue.totals.counts) == len(bands())


@pytest.mark.parametrize(("days", "band"), [(1, 0), (7, 0), (8, 1), (15, 1), (16, 2), (30, 2), (31, 3), (400, 3)])
def test_a_band_ends_with_its_last_day(days: int, band: int) -> None:
    row = make_row(due=AS_OF)
    late = replace(row, standing=replace(row.standing, days=days))
    assert OverdueList(as_of=AS_OF, rows=(late,)).totals.counts[band] == 1


@SOME
@given(st.lists(status_lists(), max_size=4))
def test_the_months_of_a_trend_add_up(lists: list[StatusList]) -> None:
    trend = Trend(period=NOVEMBER, as_of=AS_OF, months=tuple(map(trend_month, lists)))
    total = trend.total
    assert total.totals.total == sum(len(status.tracked) for status in lists)
    assert total.counted == sum(row.counts for status in lists for row in status.rows)
    assert total.checked == sum(row.counts for status in lists if status.results_seen for row in status.rows)
    for one in (*trend.months, total):
        assert one.unreported <= one.checked <= one.counted <= one.totals.total
        *_, missing = one.ratios
        assert (missing.part, missing.whole) == (one.unreported, one.checked)


@SOME
@given(status_lists())
def test_a_month_of_a_trend_says_what_its_status_list_says(status: StatusList) -> None:
    month = trend_month(status)
    assert month.ratios[:3] == status.ratios
    assert Counter(vars(month.totals)) == Counter(vars(status.totals))


def test_a_ledger_puts_the_plans_in_order_and_loses_none() -> None:
    ledger = every_list(9)[ListKind.LEDGER]
    assert [period.code for period, _ in ledger.periods] == ["2022-10", "2022-11"]  # type: ignore[union-attr]
    assert sum(len(entries) for _, entries in ledger.periods) == 9  # type: ignore[union-attr]


def test_a_change_is_told_from_what_to_what_and_why() -> None:
    moved = make_change(
        action=Action.DEADLINE,
        before={"due": None, "unit": "Thanh tra", "support": ["Văn phòng"]},
        after={"due": "2022-11-20", "unit": None, "support": []},
        reason="Chờ ý kiến",
    )
    assert changed_words(moved) == (
        "đặt thời hạn (đơn vị chủ trì: Thanh tra → chưa giao; đơn vị phối hợp: Văn phòng → chưa có; "
        "thời hạn: cuối kỳ → 20/11/2022)"
    )
    assert reason_words(moved) == "Chờ ý kiến"


def test_an_import_tells_its_file_and_gives_no_reason() -> None:
    imported = make_change(action=Action.IMPORT, before=None, after={}, reason="thang-10.docx")
    assert changed_words(imported) == "nhập báo cáo (tệp thang-10.docx)"
    assert reason_words(imported) == ""


def test_a_tick_tells_state_day_and_document() -> None:
    ticked = make_change(
        before={"state": "open", "done_on": None, "evidence": None},
        after={"state": "done", "done_on": "2022-11-05", "evidence": {"number": "71/KH-UBND", "note": ""}},
    )
    assert changed_words(ticked) == (
        "đánh dấu hoàn thành (tình trạng: chưa thực hiện → hoàn thành; ngày hoàn thành: chưa có → 05/11/2022; "
        "minh chứng: chưa có → 71/KH-UBND)"
    )


def test_no_two_kinds_of_lists_share_a_name() -> None:
    names = [glued(name) for kind in ListKind for name in set(map(glued, kind.names))]
    assert len(names) == len(set(names))
