"""Typed days are read as a clerk means them."""

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.calendar import WorkCalendar
from tracker.domain.dates import parse_day, parse_deadline
from tracker.domain.day_words import DeadlineReader, day_meaning
from tracker.domain.vietnamese import fold
from tracker.errors import BadUsage

NOVEMBER = date(2022, 11, 20)
MONDAY = date(2024, 11, 11)
CALENDAR = WorkCalendar(days_off=frozenset({date(2024, 11, 13)}), working_days=frozenset({date(2024, 11, 16)}))


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


NAMED = {
    "15/11": date(2024, 11, 15),
    "15/11/2024": date(2024, 11, 15),
    "2024-11-15": date(2024, 11, 15),
    "hôm nay": MONDAY,
    "mai": date(2024, 11, 12),
    "ngày mốt": date(2024, 11, 13),
    "thứ 6": date(2024, 11, 15),
    "thứ sáu": date(2024, 11, 15),
    "t6": date(2024, 11, 15),
    "T2": date(2024, 11, 18),
    "cn": date(2024, 11, 17),
    "t2 tuần này": MONDAY,
    "t6 tuần sau": date(2024, 11, 22),
    "cuối tuần": date(2024, 11, 17),
    "cuối tháng": date(2024, 11, 30),
    "cuối tháng sau": date(2024, 12, 31),
    "đầu tháng 12": date(2024, 12, 1),
    "giữa tháng sau": date(2024, 12, 15),
    "cuối tháng 1": date(2025, 1, 31),
    "cuối tháng 2/2024": date(2024, 2, 29),
    "cuối quý": date(2024, 12, 31),
    "cuối quý I": date(2025, 3, 31),
    "cuối năm": date(2024, 12, 31),
    "cuối năm sau": date(2025, 12, 31),
    "15": date(2024, 11, 15),
    "ngày 5": date(2024, 12, 5),
    "31": date(2024, 12, 31),
    "+1n": date(2024, 11, 12),
    "+3 ngày": date(2024, 11, 14),
    "+2t": date(2024, 11, 25),
    "2 tuần nữa": date(2024, 11, 25),
    "+1th": date(2024, 12, 11),
}


@pytest.mark.parametrize("typed", NAMED)
@pytest.mark.parametrize("form", ["NFC", "NFD", "folded", "capitals"])
def test_a_deadline_has_many_names_with_and_without_marks(typed: str, form: str) -> None:
    shaped = {"folded": fold, "capitals": str.upper}.get(form, lambda text: unicodedata.normalize(form[:3], text))
    assert parse_deadline(f" {shaped(typed)}  ", MONDAY, WorkCalendar()) == NAMED[typed]


def test_plus_counts_the_days_on_which_the_office_works() -> None:
    assert parse_deadline("+2", MONDAY, CALENDAR) == date(2024, 11, 14), "the thirteenth is off"
    assert parse_deadline("+4", MONDAY, CALENDAR) == date(2024, 11, 16), "this Saturday is worked"
    assert parse_deadline("+5 ngày làm việc", MONDAY, CALENDAR) == date(2024, 11, 18)


def test_a_day_without_its_year_is_near_the_plan_and_a_distance_is_from_today() -> None:
    plan = date(2023, 1, 1)
    assert parse_deadline("15/1", MONDAY, CALENDAR, near=plan) == date(2023, 1, 15)
    assert parse_deadline("15", MONDAY, CALENDAR, near=plan) == date(2023, 1, 15)
    assert parse_deadline("cuối tháng 1", MONDAY, CALENDAR, near=plan) == date(2023, 1, 31)
    assert parse_deadline("mai", MONDAY, CALENDAR, near=plan) == date(2024, 11, 12)


def test_the_end_of_the_month_is_that_of_a_plan_still_to_come() -> None:
    plan = date(2025, 2, 1)
    assert parse_deadline("cuối tháng", MONDAY, CALENDAR, near=plan) == date(2025, 2, 28)
    assert parse_deadline("giữa tháng", MONDAY, CALENDAR, near=plan) == date(2025, 2, 15)
    assert parse_deadline("cuối quý", MONDAY, CALENDAR, near=plan) == date(2025, 3, 31)
    assert parse_deadline("cuối tháng sau", MONDAY, CALENDAR, near=plan) == date(2024, 12, 31)


@pytest.mark.parametrize("typed", ["", "abc", "thứ 8", "t9", "+", "+3x", "giữa quý", "cuối tuần 3", "32/1", "0"])
def test_what_is_no_deadline_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(BadUsage, match="ngày"):
        parse_deadline(typed, MONDAY, CALENDAR)


@given(
    today=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    off=st.frozensets(st.dates(date(2020, 1, 1), date(2032, 1, 1)), max_size=9),
    count=st.integers(0, 60),
)
def test_so_many_working_days_on_there_are_so_many_left(today: date, off: frozenset[date], count: int) -> None:
    calendar = WorkCalendar(days_off=off)
    day = parse_deadline(f"+{count}", today, calendar)
    assert calendar.working_days_until(today, day) == count
    assert count == 0 or calendar.is_working_day(day)


@given(st.text(max_size=20))
def test_any_text_is_a_day_or_is_refused(typed: str) -> None:
    try:
        assert isinstance(parse_deadline(typed, MONDAY, CALENDAR), date)
    except BadUsage:
        return


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2024, 11, 15), "thứ Sáu 15/11, còn 3 ngày làm việc"),
        (MONDAY, "thứ Hai 11/11, hôm nay"),
        (date(2025, 1, 6), "thứ Hai 06/01/2025, còn 40 ngày làm việc"),
        (date(2024, 11, 8), "thứ Sáu 08/11, đã qua 3 ngày"),
        (
            date(2024, 11, 13),
            "thứ Tư 13/11, còn 1 ngày làm việc; nghỉ theo lịch của cơ quan, ngày làm việc kế tiếp là thứ Năm 14/11",
        ),
    ],
)
def test_a_day_is_said_with_the_working_days_until_then(day: date, words: str) -> None:
    assert day_meaning(day, MONDAY, CALENDAR) == words


def test_what_the_reader_says_of_a_day_can_be_typed_again() -> None:
    reader = DeadlineReader(today=MONDAY, calendar=CALENDAR)
    for n in range(1, 60):
        day = MONDAY + timedelta(days=n)
        said = reader.meaning(day).split(",")[0].split()[-1]
        assert reader.read(said) == day
