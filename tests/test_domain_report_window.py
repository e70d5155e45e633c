"""Report windows: which days a report counts, and when it is sent."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.calendar import WorkCalendar
from tracker.domain.period import Period, PeriodKind
from tracker.domain.report_window import ReportRule, next_report, report_window
from tracker.errors import BadUsage

CALENDAR = WorkCalendar(has_holidays=True)
MID = ReportRule.parse("15-14")
RULES = st.one_of(st.none(), st.integers(1, 28)).map(lambda day: ReportRule(cut_off=day))
MONTHS = st.builds(Period.month, st.integers(2015, 2035), st.integers(1, 12))


@pytest.mark.parametrize(
    ("code", "window", "first", "cut_off", "send_by"),
    [
        ("2026-11", "calendar", "2026-11-01", "2026-11-30", "2026-12-02"),
        ("2024-11", "15-14", "2024-10-15", "2024-11-14", "2024-11-18"),
        ("2026-11", "15-14", "2026-10-15", "2026-11-14", "2026-11-17"),  # the 14th is a Saturday
        ("2026-02", "15-14", "2026-01-15", "2026-02-14", "2026-02-24"),  # Tết lies behind the cut-off
        ("2026-01", "26-25", "2025-12-26", "2026-01-25", "2026-01-27"),
        ("2026-Q4", "15-14", "2026-09-15", "2026-12-14", "2026-12-16"),
        ("2026-H1", "15-14", "2025-12-15", "2026-06-14", "2026-06-16"),
        ("2026", "15-14", "2025-12-15", "2026-12-14", "2026-12-16"),
        ("2026-W46", "15-14", "2026-11-09", "2026-11-15", "2026-11-17"),
    ],
)
def test_a_report_counts_up_to_its_cut_off(code: str, window: str, first: str, cut_off: str, send_by: str) -> None:
    found = report_window(Period.parse(code), ReportRule.parse(window), CALENDAR)
    assert [day.isoformat() for day in (found.first_day, found.cut_off, found.send_by)] == [first, cut_off, send_by]


def test_it_is_said_as_the_office_says_it() -> None:
    found = report_window(Period.month(2024, 11), MID, CALENDAR)
    assert found.words == "Báo cáo tháng 11/2024: chốt số liệu 14/11, gửi chậm nhất 18/11"
    assert found.span_words == "số liệu từ 15/10/2024 đến 14/11/2024"
    assert report_window(Period.month(2024, 11), ReportRule(), CALENDAR).span_words == ""


@given(rule=RULES, month=MONTHS)
def test_windows_follow_each_other_without_a_gap(rule: ReportRule, month: Period) -> None:
    one, other = (report_window(period, rule, CALENDAR) for period in (month, month.next))
    assert other.first_day == one.cut_off + timedelta(days=1)
    assert CALENDAR.working_days_until(one.cut_off, one.send_by) == rule.send_within


@given(rule=RULES, day=st.dates(date(2015, 1, 1), date(2035, 12, 31)))
def test_every_day_belongs_to_one_report(rule: ReportRule, day: date) -> None:
    month = rule.month_of(day)
    assert day in report_window(month, rule, CALENDAR)
    assert day not in report_window(month.next, rule, CALENDAR)


@given(month=MONTHS)
def test_a_quarter_ends_with_its_last_month(month: Period) -> None:
    quarter = Period(kind=PeriodKind.QUARTER, year=month.year, number=(month.number - 1) // 3 + 1)
    last = Period.month(month.year, quarter.number * 3)
    assert report_window(quarter, MID, CALENDAR).cut_off == report_window(last, MID, CALENDAR).cut_off


def test_what_is_done_after_the_cut_off_belongs_to_the_next_report() -> None:
    assert MID.month_of(date(2026, 11, 14)) == Period.month(2026, 11)
    assert MID.month_of(date(2026, 11, 15)) == Period.month(2026, 12)
    assert MID.month_of(date(2026, 12, 15)) == Period.month(2027, 1)


@pytest.mark.parametrize(
    ("today", "month"), [("2026-11-17", "2026-11"), ("2026-11-18", "2026-12"), ("2026-12-31", "2027-01")]
)
def test_the_next_report_is_the_first_that_may_still_be_sent(today: str, month: str) -> None:
    assert next_report(date.fromisoformat(today), MID, CALENDAR).period == Period.parse(month)


@pytest.mark.parametrize("typed", ["14-15", "15-13", "0-31", "32-31", "tháng", "", "30-29"])
def test_a_window_that_leaves_a_gap_is_refused(typed: str) -> None:
    with pytest.raises(BadUsage, match="15-14"):
        ReportRule.parse(typed)
