"""Typed days are read as a clerk means them."""

from datetime import date

import pytest

from tracker.domain.dates import parse_day
from tracker.errors import BadUsage

NOVEMBER = date(2022, 11, 20)


@pytest.mark.parametrize(
    "typed", ["15/11/2022", "2022-11-15", "15/11", " 15/11 ", "15-11-2022", "15.11.2022", "15/11/22"]
)
def test_all_spellings_of_a_day_are_the_same_day(typed: str) -> None:
    assert parse_day(typed, NOVEMBER) == date(2022, 11, 15)


def test_a_bare_january_day_typed_in_december_is_the_coming_january() -> None:
    assert parse_day("15/1", date(2022, 12, 20)) == date(2023, 1, 15)


def test_a_bare_day_at_the_years_end_typed_in_january_is_this_years_end() -> None:
    assert parse_day("31/12", date(2023, 1, 3)) == date(2023, 12, 31)


def test_a_bare_day_of_completion_is_never_ahead() -> None:
    assert parse_day("31/12", date(2023, 1, 3), past=True) == date(2022, 12, 31)
    assert parse_day("3/1", date(2023, 1, 3), past=True) == date(2023, 1, 3)
    assert parse_day("29/2", date(2023, 1, 3), past=True) == date(2020, 2, 29)


@pytest.mark.parametrize("typed", ["", "mai", "31/2/2022", "30/2", "2022-13-01", "2022-11", "15/11/0", "15/11/20222"])
def test_what_is_no_day_is_refused_with_the_right_spelling(typed: str) -> None:
    with pytest.raises(BadUsage, match="ngày"):
        parse_day(typed, NOVEMBER)
