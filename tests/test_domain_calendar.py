"""Working days, public holidays and deadlines on days off: what is expected is counted by hand from the notices."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import make_task
from tracker.domain.calendar import Origin, WorkCalendar
from tracker.domain.calendar_day import CalendarDay, CalendarYear
from tracker.domain.day_off import DayOff
from tracker.domain.day_words import day_meaning
from tracker.domain.holiday_table import YEARS
from tracker.domain.public_holidays import from_package, public_holidays, written_year
from tracker.domain.reckoning import reckon
from tracker.domain.timing import Timing, soon_until, standing

WRITTEN = WorkCalendar(has_holidays=True)
NEXT = WorkCalendar(has_holidays=True, day_off=DayOff.NEXT_WORKING_DAY)
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def office_entries(days: dict[date, bool]) -> dict[date, CalendarDay]:
    return {day: CalendarDay(id=n, day=day, is_working=worked) for n, (day, worked) in enumerate(days.items(), 1)}


CALENDARS = st.builds(
    lambda days, day_off: WorkCalendar(has_holidays=True, day_off=day_off, entries=office_entries(days)),
    days=st.dictionaries(DAYS, st.booleans(), max_size=40),
    day_off=st.sampled_from(DayOff),
)

# The deadline as written, the day until which it counts where the next working day does, why its day is off; and on
# which day it then reads how.
CASES = [
    ("2026-01-01", "2026-01-05", "Tết Dương lịch", "2025-12-30", "soon", "còn 6 ngày"),
    ("2026-01-02", "2026-01-05", "nghỉ hoán đổi, làm bù 10/01", "2026-01-05", "soon", "hạn hôm nay"),
    ("2026-01-03", "2026-01-05", "thứ Bảy", "2026-01-06", "overdue", "quá hạn 1 ngày"),
    ("2026-01-10", "2026-01-10", "", "2026-01-11", "overdue", "quá hạn 1 ngày"),
    ("2026-01-10", "2026-01-10", "", "2026-01-09", "soon", "còn 1 ngày"),
    ("2026-01-11", "2026-01-12", "Chủ nhật", "2026-01-08", "soon", "còn 4 ngày"),
    ("2026-02-13", "2026-02-13", "", "2026-02-23", "overdue", "quá hạn 10 ngày"),
    ("2026-02-14", "2026-02-23", "thứ Bảy", "2026-02-23", "soon", "hạn hôm nay"),
    ("2026-02-16", "2026-02-23", "Tết Nguyên Đán (giao thừa)", "2026-02-12", "soon", "còn 11 ngày"),
    ("2026-02-17", "2026-02-23", "Tết Nguyên Đán (mùng 1)", "2026-02-20", "soon", "còn 3 ngày"),
    ("2026-02-20", "2026-02-23", "Tết Nguyên Đán (mùng 4)", "2026-02-24", "overdue", "quá hạn 1 ngày"),
    ("2026-02-22", "2026-02-23", "Chủ nhật", "2026-02-11", "soon", "còn 12 ngày"),
    ("2022-01-31", "2022-02-07", "Tết Nguyên Đán (giao thừa)", "2022-02-07", "soon", "hạn hôm nay"),
    ("2024-02-08", "2024-02-15", "Tết Nguyên Đán (trước giao thừa)", "2024-02-15", "soon", "hạn hôm nay"),
    ("2024-02-14", "2024-02-15", "Tết Nguyên Đán (mùng 5)", "2024-02-16", "overdue", "quá hạn 1 ngày"),
    ("2027-02-04", "2027-02-11", "Tết Nguyên Đán (trước giao thừa)", "2027-02-03", "soon", "còn 8 ngày"),
    ("2027-02-10", "2027-02-11", "Tết Nguyên Đán (mùng 5)", "2027-02-12", "overdue", "quá hạn 1 ngày"),
    ("2026-04-26", "2026-04-28", "Giỗ Tổ Hùng Vương", "2026-04-24", "soon", "còn 4 ngày"),
    ("2026-04-27", "2026-04-28", "Giỗ Tổ Hùng Vương (nghỉ bù)", "2026-04-28", "soon", "hạn hôm nay"),
    ("2024-04-18", "2024-04-19", "Giỗ Tổ Hùng Vương", "2024-04-19", "soon", "hạn hôm nay"),
    ("2023-04-29", "2023-05-04", "Giỗ Tổ Hùng Vương", "2023-05-04", "soon", "hạn hôm nay"),
    ("2026-04-30", "2026-05-04", "Ngày Chiến thắng 30/4", "2026-04-28", "soon", "còn 6 ngày"),
    ("2026-04-30", "2026-05-04", "Ngày Chiến thắng 30/4", "2026-05-04", "soon", "hạn hôm nay"),
    ("2026-04-30", "2026-05-04", "Ngày Chiến thắng 30/4", "2026-05-05", "overdue", "quá hạn 1 ngày"),
    ("2026-05-01", "2026-05-04", "Quốc tế Lao động 1/5", "2026-04-24", "soon", "còn 10 ngày"),
    ("2025-04-26", "2025-04-26", "", "2025-04-27", "overdue", "quá hạn 1 ngày"),
    ("2025-05-02", "2025-05-05", "nghỉ hoán đổi, làm bù 26/04", "2025-04-29", "soon", "còn 6 ngày"),
    ("2024-04-29", "2024-05-02", "nghỉ hoán đổi, làm bù 04/05", "2024-05-02", "soon", "hạn hôm nay"),
    ("2024-05-04", "2024-05-04", "", "2024-05-05", "overdue", "quá hạn 1 ngày"),
    ("2022-04-30", "2022-05-04", "Ngày Chiến thắng 30/4", "2022-05-04", "soon", "hạn hôm nay"),
    ("2027-04-30", "2027-05-04", "Ngày Chiến thắng 30/4", "2027-05-05", "overdue", "quá hạn 1 ngày"),
    ("2026-08-22", "2026-08-22", "", "2026-08-23", "overdue", "quá hạn 1 ngày"),
    ("2026-08-31", "2026-09-03", "nghỉ hoán đổi, làm bù 22/08", "2026-08-28", "soon", "còn 6 ngày"),
    ("2026-09-01", "2026-09-03", "Quốc khánh 2/9", "2026-09-04", "overdue", "quá hạn 1 ngày"),
    ("2026-09-02", "2026-09-03", "Quốc khánh 2/9", "2026-09-03", "soon", "hạn hôm nay"),
    ("2025-08-30", "2025-09-03", "thứ Bảy", "2025-09-03", "soon", "hạn hôm nay"),
    ("2022-09-01", "2022-09-05", "Quốc khánh 2/9", "2022-09-06", "overdue", "quá hạn 1 ngày"),
    ("2026-11-24", "2026-11-25", "Ngày Văn hóa Việt Nam 24/11", "2026-11-24", "soon", "còn 1 ngày"),
    ("2026-11-24", "2026-11-25", "Ngày Văn hóa Việt Nam 24/11", "2026-11-25", "soon", "hạn hôm nay"),
    ("2026-11-24", "2026-11-25", "Ngày Văn hóa Việt Nam 24/11", "2026-11-26", "overdue", "quá hạn 1 ngày"),
    ("2025-11-24", "2025-11-24", "", "2025-11-25", "overdue", "quá hạn 1 ngày"),
    ("2027-11-24", "2027-11-25", "Ngày Văn hóa Việt Nam 24/11", "2027-11-19", "soon", "còn 6 ngày"),
    ("2026-01-31", "2026-02-02", "thứ Bảy", "2026-01-30", "soon", "còn 3 ngày"),
    ("2026-02-28", "2026-03-02", "thứ Bảy", "2026-03-03", "overdue", "quá hạn 1 ngày"),
    ("2026-05-31", "2026-06-01", "Chủ nhật", "2026-06-01", "soon", "hạn hôm nay"),
    ("2026-10-31", "2026-11-02", "thứ Bảy", "2026-10-27", "in-time", "còn 6 ngày"),
    ("2026-11-30", "2026-11-30", "", "2026-12-01", "overdue", "quá hạn 1 ngày"),
    ("2026-12-31", "2026-12-31", "", "2026-12-25", "in-time", "còn 6 ngày"),
    ("2028-12-31", "2029-01-02", "Chủ nhật", "2029-01-02", "soon", "hạn hôm nay"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]} on {case[3]}")
def test_a_deadline_on_a_day_off_counts_until_the_office_works_again(case: tuple[str, ...]) -> None:
    due, counted, reason, today, timing, words = case
    deadline = date.fromisoformat(due)
    assert NEXT.counted(deadline) == date.fromisoformat(counted)
    assert NEXT.reason(deadline) == reason
    found = standing(make_task(due=deadline), date.fromisoformat(today), NEXT)
    assert (found.timing.value, found.words, found.off) == (timing, words, reason)
    assert found.counted == (date.fromisoformat(counted) if reason else None)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]} on {case[3]}")
def test_as_written_the_day_on_the_paper_counts(case: tuple[str, ...]) -> None:
    deadline, now = date.fromisoformat(case[0]), date.fromisoformat(case[3])
    assert WRITTEN.counted(deadline) == deadline
    found = standing(make_task(due=deadline), now, WRITTEN)
    assert (found.timing is Timing.OVERDUE) == (now > deadline)
    assert (found.off, found.counted) == (case[2], None)


def test_both_days_are_shown_where_there_is_room() -> None:
    task = make_task(due=date(2026, 4, 30))
    counted, written = (standing(task, date(2026, 4, 1), calendar) for calendar in (NEXT, WRITTEN))
    assert counted.off_words == " (Ngày Chiến thắng 30/4; tính đến 04/05/2026)"
    assert written.off_words == " (ngày nghỉ: Ngày Chiến thắng 30/4)"
    assert (counted.off_note, written.off_note) == (" (nghỉ → 04/05)", " (ngày nghỉ)")
    assert standing(make_task(due=date(2026, 4, 29)), date(2026, 4, 1), NEXT).off_words == ""


def test_typing_a_deadline_says_that_its_day_is_off() -> None:
    monday = date(2026, 11, 23)
    assert day_meaning(date(2026, 11, 24), monday, NEXT) == (
        "thứ Ba 24/11, còn 0 ngày làm việc; ngày nghỉ (Ngày Văn hóa Việt Nam 24/11), tính đến thứ Tư 25/11"
    )
    assert day_meaning(date(2026, 11, 28), monday, WRITTEN).endswith(
        "ngày nghỉ, ngày làm việc kế tiếp là thứ Hai 30/11"
    )


@settings(max_examples=200, deadline=None)
@given(calendar=CALENDARS, distance=st.integers(-40, 40), done=st.none() | DAYS, today=DAYS, soon=st.integers(0, 6))
def test_thresholds_say_what_the_rule_says(
    calendar: WorkCalendar, distance: int, done: date | None, today: date, soon: int
) -> None:
    due, now = today + timedelta(days=distance), reckon(today, calendar, soon)
    found = standing(make_task(due=due), today, calendar, soon).timing
    expected = Timing.OVERDUE if due < now.overdue_before else Timing.SOON if due <= now.soon_until else Timing.IN_TIME
    assert found is expected
    assert (found is Timing.OVERDUE) == (calendar.counted(due) < today)
    if found is not Timing.OVERDUE:
        near = calendar.working_days_until(today, calendar.counted(due)) <= soon
        assert (found is Timing.SOON) == near
    if done:
        late = standing(make_task(due=due).ticked(on=done), max(today, done), calendar).timing is Timing.DONE_LATE
        assert late == (done > calendar.counted(due))


@settings(max_examples=100, deadline=None)
@given(calendar=CALENDARS, day=DAYS, count=st.integers(0, 12))
def test_working_days_are_counted_the_same_forwards_and_back(calendar: WorkCalendar, day: date, count: int) -> None:
    later = calendar.working_day_after(day, count)
    assert calendar.working_days_until(day, later) == count
    assert calendar.working_day_after(later, -count) <= day if not calendar.is_working_day(day) else later >= day
    assert calendar.is_working_day(day) == calendar.status(day).is_working
    assert bool(calendar.reason(day)) == (not calendar.is_working_day(day))


@given(today=DAYS, soon=st.integers(0, 5))
def test_the_last_near_deadline_is_found_whatever_holidays_lie_ahead(today: date, soon: int) -> None:
    last = soon_until(today, WRITTEN, soon)
    assert WRITTEN.working_days_until(today, last) <= soon
    assert WRITTEN.working_days_until(today, last + timedelta(days=1)) == soon + 1


# -- public holidays ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("year", sorted(YEARS))
def test_the_written_years_are_those_of_the_package(year: int) -> None:
    found = from_package(year)
    assert YEARS[year] == written_year(found), "a newer package knows more: put this line into the table"
    assert public_holidays(year) == found


@pytest.mark.parametrize("year", [*range(2013, 2036), 2060])
def test_each_feast_brings_the_days_off_that_the_law_gives(year: int) -> None:
    off = [name.removesuffix(" (nghỉ bù)") for day, name in public_holidays(year).off.items() if day.weekday() < 5]
    assert sum("Tết Nguyên Đán" in name for name in off) == 5
    assert sum("Quốc khánh" in name for name in off) == (2 if year >= 2021 else 1)
    assert sum("24/11" in name for name in off) == (1 if year >= 2026 else 0)
    assert [sum(feast in name for name in off) for feast in ("Dương lịch", "Giỗ Tổ", "30/4", "1/5")] == [1, 1, 1, 1]


def test_what_the_package_lacks_is_added() -> None:
    assert WRITTEN.reason(date(2026, 1, 2)) == "nghỉ hoán đổi, làm bù 10/01"
    assert WRITTEN.is_working_day(date(2026, 1, 10))
    assert WRITTEN.status(date(2026, 8, 22)).name == "làm bù cho ngày 31/08"


def test_a_swap_over_new_year_counts_in_both_years() -> None:
    assert "làm bù 05/01" in WRITTEN.reason(date(2018, 12, 31))
    assert WRITTEN.is_working_day(date(2019, 1, 5))


@pytest.mark.parametrize("year", [2, 1900, 2101, 9998])
def test_years_without_a_known_moon_have_plain_weeks(year: int) -> None:
    assert public_holidays(year).off == {}
    assert WRITTEN.is_working_day(date(year, 1, 1)) == (date(year, 1, 1).weekday() < 5)


# -- the office's word -------------------------------------------------------------------------------------------------


def entered(day: date, name: str = "", notice: str = "", *, worked: bool = False) -> WorkCalendar:
    entry = CalendarDay(id=1, day=day, is_working=worked, name=name, notice=notice)
    return WRITTEN.with_office([entry], [CalendarYear(id=1, year=2026, notice="6150/TB-BNV")])


def test_what_the_office_enters_wins_over_the_holidays() -> None:
    feast = date(2026, 9, 2)
    calendar = entered(feast, "trực lũ", worked=True)
    assert calendar.is_working_day(feast)
    assert calendar.status(feast).origin is Origin.OFFICE
    assert not replace(calendar, days_off=frozenset({feast})).is_working_day(feast), "config.toml wins over that"


@pytest.mark.parametrize(
    ("name", "notice", "words"),
    [
        ("nghỉ hoán đổi", "6150/TB-BNV", "nghỉ hoán đổi theo TB 6150/TB-BNV"),
        ("nghỉ bão", "công điện 12/CĐ-TTg", "nghỉ bão theo công điện 12/CĐ-TTg"),
        ("nghỉ bão", "", "nghỉ bão"),
        ("", "", "nghỉ theo lịch của cơ quan"),
    ],
)
def test_a_day_off_says_why_and_by_which_paper(name: str, notice: str, words: str) -> None:
    assert entered(date(2026, 7, 1), name, notice).reason(date(2026, 7, 1)) == words


def test_a_day_off_of_the_settings_keeps_the_name_of_its_feast_and_the_notice_of_its_year() -> None:
    calendar = WorkCalendar(has_holidays=True, days_off=frozenset({date(2026, 9, 2)}), notices={2026: "6150/TB-BNV"})
    assert calendar.reason(date(2026, 9, 2)) == "Quốc khánh 2/9 theo TB 6150/TB-BNV"


def test_a_year_without_a_notice_is_warned_of() -> None:
    calendar = entered(date(2026, 7, 1))
    assert calendar.warning(2026) == ""
    assert calendar.warning(2027) == ("Năm 2027 chưa có thông báo nghỉ lễ: ngày làm việc đang tính theo lịch dự kiến.")
    assert calendar.unconfirmed_year(date(2026, 11, 30)) is None
    assert calendar.unconfirmed_year(date(2026, 12, 1)) == 2027


def test_the_settings_name_notices_too_and_win() -> None:
    calendar = replace(WRITTEN, notices={2026: "1/TB"}).with_office([], [CalendarYear(id=1, year=2026, notice="2/TB")])
    assert calendar.notices == {2026: "1/TB"}
