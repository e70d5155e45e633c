"""Periods: their codes, their days, and what comes after them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.period import Period, PeriodKind
from tracker.errors import BadUsage

KINDS = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2, PeriodKind.YEAR: 1, PeriodKind.WEEK: 52}
PERIODS = st.sampled_from(list(KINDS)).flatmap(
    lambda kind: st.builds(Period, kind=st.just(kind), year=st.integers(2000, 2100), number=st.integers(1, KINDS[kind]))
)


@given(PERIODS)
def test_a_code_reads_back_as_its_period(period: Period) -> None:
    assert Period.parse(period.code) == period


@given(PERIODS)
def test_the_next_period_begins_the_day_after(period: Period) -> None:
    assert period.next.first_day == period.last_day + timedelta(days=1)
    assert period.next.previous == period


@given(PERIODS)
def test_a_period_holds_its_first_and_last_day_and_not_the_day_before(period: Period) -> None:
    assert period.first_day in period
    assert period.last_day in period
    assert period.first_day - timedelta(days=1) not in period


@pytest.mark.parametrize(
    ("code", "label", "last"),
    [
        ("2022-11", "tháng 11 năm 2022", date(2022, 11, 30)),
        ("2024-02", "tháng 2 năm 2024", date(2024, 2, 29)),
        ("2024-Q4", "quý IV năm 2024", date(2024, 12, 31)),
        ("2020-H1", "6 tháng đầu năm 2020", date(2020, 6, 30)),
        ("2020-H2", "6 tháng cuối năm 2020", date(2020, 12, 31)),
        ("2023", "năm 2023", date(2023, 12, 31)),
        ("2023-W23", "tuần 23 năm 2023", date(2023, 6, 11)),
    ],
)
def test_a_period_is_named_as_people_say_it(code: str, label: str, last: date) -> None:
    period = Period.parse(code)
    assert (period.code, period.label, period.last_day) == (code, label, last)


@pytest.mark.parametrize("code", ["", "2022-13", "2022-0", "2022-Q5", "2022-H3", "tháng 11", "11/2022", "2022-W54"])
def test_what_is_no_period_is_refused_in_a_sentence(code: str) -> None:
    with pytest.raises(BadUsage, match="kỳ"):
        Period.parse(code)
