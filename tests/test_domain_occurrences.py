"""When routine work comes: presets, short months, days off, beginnings and ends."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.calendar import WorkCalendar
from tracker.domain.occurrences import CYCLE, checked, occurrences
from tracker.domain.period import Period
from tracker.domain.routine import Frequency, Routine, Shift
from tracker.domain.routine_words import rule_words
from tracker.domain.split import Kind
from tracker.errors import BadUsage

CALENDAR = WorkCalendar(days_off=frozenset({date(2026, 4, 30), date(2026, 5, 1)}))


def make_routine(**values: Any) -> Routine:
    return Routine(**{"id": 1, "text": "Báo cáo công tác", "unit": None, "starts": date(2020, 1, 1), **values})


def days(period: str, **values: Any) -> list[str]:
    found = occurrences(make_routine(**values), Period.parse(period), CALENDAR)
    return [f"{one.day:%d/%m}" + (f"→{one.due:%d/%m}" if one.due and one.due != one.day else "") for one in found]


@pytest.mark.parametrize(
    ("period", "values", "expected"),
    [
        ("2026-11", {"day": 25}, ["25/11"]),
        ("2026-11", {"day": 31}, ["30/11"]),
        ("2026-02", {"day": 31}, ["28/02"]),
        ("2028-02", {"day": 30}, ["29/02"]),
        ("2026-11", {"day": 1, "shift": Shift.NEXT}, ["01/11→02/11"]),
        ("2026-11", {"day": 1, "shift": Shift.PREVIOUS}, ["01/11→30/10"]),
        ("2026-04", {"day": 31, "shift": Shift.NEXT}, ["30/04→04/05"]),
        ("2026-04", {"day": 31, "shift": Shift.PREVIOUS}, ["30/04→29/04"]),
        ("2026-12", {"frequency": Frequency.QUARTERLY, "day": 20, "month": 3}, ["20/12"]),
        ("2026-11", {"frequency": Frequency.QUARTERLY, "day": 20, "month": 3}, []),
        ("2026-Q4", {"frequency": Frequency.QUARTERLY, "day": 31, "month": 2}, ["30/11"]),
        ("2026-Q4", {"day": 5}, ["05/10", "05/11", "05/12"]),
        ("2026", {"frequency": Frequency.HALF_YEARLY, "day": 10, "month": 6}, ["10/06", "10/12"]),
        ("2026-11", {"frequency": Frequency.YEARLY, "day": 20, "month": 11}, ["20/11"]),
        ("2026-10", {"frequency": Frequency.YEARLY, "day": 20, "month": 11}, []),
        ("2026-11", {"frequency": Frequency.WEEKLY, "day": 5}, ["06/11", "13/11", "20/11", "27/11"]),
        ("2026-W47", {"frequency": Frequency.WEEKLY, "day": 7}, ["22/11"]),
    ],
)
def test_the_work_comes_on_its_days(period: str, values: dict[str, Any], expected: list[str]) -> None:
    assert days(period, **values) == expected


def test_steady_work_comes_once_a_period_without_a_deadline() -> None:
    (one,) = occurrences(make_routine(kind=Kind.ONGOING), Period.month(2026, 11), CALENDAR)
    assert (one.day, one.due) == (date(2026, 11, 1), None)
    quarterly = {"frequency": Frequency.QUARTERLY, "month": 2}
    assert [days(f"2026-{month}", **quarterly) for month in (10, 11, 12)] == [[], ["01/11"], []]


def test_it_comes_neither_before_it_starts_nor_after_it_ends() -> None:
    running = {"day": 25, "starts": date(2026, 11, 25), "ends": date(2026, 12, 24)}
    assert [days(f"2026-{month}", **running) for month in (10, 11, 12)] == [[], ["25/11"], []]
    steady = {"starts": date(2026, 11, 30), "ends": date(2026, 12, 1)}
    assert [len(days(period, **steady)) for period in ("2026-10", "2026-11", "2026-12", "2027-01")] == [0, 1, 1, 0]


@given(
    st.sampled_from([one for one in Frequency if one is not Frequency.WEEKLY]),
    st.integers(1, 31),
    st.integers(1, 12),
    st.integers(2020, 2040),
)
def test_the_months_of_a_year_have_what_the_year_has(frequency: Frequency, day: int, month: int, year: int) -> None:
    values = {"frequency": frequency, "day": day, "month": (month - 1) % CYCLE[frequency] + 1}
    whole = days(f"{year}", **values)
    assert whole == [one for number in range(1, 13) for one in days(f"{year}-{number:02d}", **values)]
    assert len(whole) == 12 // CYCLE[frequency]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"text": ""}, "để trống"),
        ({"day": 32}, "1 đến 31"),
        ({"day": 8, "frequency": Frequency.WEEKLY}, "Chủ nhật"),
        ({"day": 8, "month": 2}, "từ 1 đến 1"),
        ({"day": 8, "month": 4, "frequency": Frequency.QUARTERLY}, "từ 1 đến 3"),
        ({"ends": date(2019, 1, 1)}, "ở trước"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(values: dict[str, Any], words: str) -> None:
    with pytest.raises(BadUsage, match=words):
        checked(make_routine(**values))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"day": 25}, "hằng tháng, ngày 25"),
        ({"day": 31, "shift": Shift.PREVIOUS}, "ngày cuối tháng, trúng ngày nghỉ thì đưa về ngày làm việc trước"),
        ({"day": 5, "frequency": Frequency.WEEKLY}, "hằng tuần, thứ Sáu"),
        ({"day": 20, "month": 3, "frequency": Frequency.QUARTERLY}, "hằng quý, ngày 20 tháng cuối quý"),
        ({"day": 20, "month": 2, "frequency": Frequency.HALF_YEARLY}, "ngày 20 tháng thứ 2 của 6 tháng"),
        ({"day": 20, "month": 11, "frequency": Frequency.YEARLY}, "hằng năm, ngày 20 tháng 11"),
        ({"ends": date(2026, 12, 31)}, "hằng tháng, không ghi ngày, đến 31/12/2026"),
    ],
)
def test_a_rule_is_said_in_words(values: dict[str, Any], words: str) -> None:
    assert words in rule_words(make_routine(**values))
