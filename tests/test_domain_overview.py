"""Figures drawn with symbols, months on the wall, and what waits for whom."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.bar import share_bar, stacked_bar
from tracker.domain.calendar import WorkCalendar
from tracker.domain.due_month import DueCount, due_month
from tracker.domain.next_step import STEPS_OF, NextStep, StepKind
from tracker.domain.period import Period, PeriodKind
from tracker.domain.reckoning import reckon
from tracker.domain.role import Role
from tracker.domain.status import UnitTotals
from tracker.domain.summary import PARTS, PlanFigures, months_until, parts, summed_up
from tracker.domain.timing import Timing

NOVEMBER = Period.month(2026, 11)
TODAY = date(2026, 11, 17)


def totals(unit: str, *counts: int) -> UnitTotals:
    in_time, late, still_open, overdue, out = counts
    return UnitTotals(
        unit=unit, done_in_time=in_time, done_late=late, open_in_time=still_open, overdue=overdue, out=out
    )


@given(st.lists(st.integers(0, 500), min_size=5, max_size=5), st.integers(5, 60), st.integers(0, 2000))
def test_a_bar_never_overflows_and_hides_no_count(counts: list[int], width: int, more: int) -> None:
    drawn = stacked_bar(counts, list(PARTS), most=sum(counts) + more, width=width)
    assert len(drawn) <= width
    assert set(drawn) == {symbol for symbol, count in zip(PARTS, counts, strict=True) if count}


@given(st.integers(0, 100), st.integers(1, 60))
def test_a_share_fills_its_part_of_the_bar(percent: int, width: int) -> None:
    drawn = share_bar(percent, width)
    assert len(drawn) == width
    assert abs(drawn.count("█") - percent * width / 100) <= 0.5


def test_no_share_is_no_bar() -> None:
    assert share_bar(None, 4) == "    "
    assert stacked_bar([0, 0], "ab", most=0, width=9) == ""


def test_the_summary_adds_units_up_and_keeps_the_months_apart() -> None:
    figures = [
        PlanFigures(period=NOVEMBER, totals=totals("Chưa giao đơn vị", 0, 0, 1, 0, 0)),
        PlanFigures(period=NOVEMBER, totals=totals("Văn phòng", 3, 1, 2, 1, 2), withdrawn=1),
        PlanFigures(period=NOVEMBER, totals=totals("Đội 1", 1, 0, 0, 0, 0)),
        PlanFigures(period=NOVEMBER.previous, totals=totals("Văn phòng", 1, 2, 0, 0, 0)),
    ]
    summary = summed_up(NOVEMBER, figures, months_until(NOVEMBER, 3), as_of=TODAY)
    assert [unit.unit for unit in summary.units] == ["Đội 1", "Văn phòng", "Chưa giao đơn vị"]
    assert parts(summary.totals) == (4, 1, 3, 1, 2)
    assert [(ratio.part, ratio.whole) for ratio in summary.ratios] == [(5, 10), (4, 5), (1, 10)]
    assert [(one.period.code, one.total, one.in_time.percent) for one in summary.months] == [
        ("2026-09", 0, None),
        ("2026-10", 3, 33.3),
        ("2026-11", 11, 80.0),
    ]


def test_the_months_of_a_quarter_end_with_its_last_one() -> None:
    quarter = Period(kind=PeriodKind.QUARTER, year=2026, number=1)
    assert [month.code for month in months_until(quarter, 4)] == ["2025-12", "2026-01", "2026-02", "2026-03"]


@given(st.integers(1990, 2100), st.integers(1, 12))
def test_a_month_on_the_wall_is_whole_weeks_from_monday_to_sunday(year: int, month: int) -> None:
    period = Period.month(year, month)
    shown = due_month(period, {}, WorkCalendar(), reckon(TODAY, WorkCalendar()))
    days = [day.day for week in shown.weeks for day in week]
    assert [week[0].day.weekday() for week in shown.weeks] == [0] * len(shown.weeks)
    assert days == [days[0] + timedelta(n) for n in range(7 * len(shown.weeks))]
    assert [day.day for day in shown.days] == [
        period.first_day + timedelta(n) for n in range((period.last_day - period.first_day).days + 1)
    ]


def test_a_day_says_by_symbol_and_words_what_is_due_on_it() -> None:
    calendar = WorkCalendar(days_off=frozenset({date(2026, 11, 24)}))
    counts = {
        date(2026, 11, 4): DueCount(open=2, done=1),
        date(2026, 11, 17): DueCount(open=1),
        date(2026, 11, 24): DueCount(open=3),
        date(2026, 11, 10): DueCount(done=5),
    }
    shown = due_month(NOVEMBER, counts, calendar, replace(reckon(TODAY, calendar), soon_until=date(2026, 11, 20)))
    said = {day.day.day: (day.mark, day.words, day.timing) for day in shown.days if day.mark}
    assert said == {
        4: ("▲2", "2 quá hạn", Timing.OVERDUE),
        10: ("✓5", "5 đã xong", Timing.DONE_IN_TIME),
        17: ("!1", "1 sắp hạn", Timing.SOON),
        24: ("○3", "3 đến hạn", Timing.IN_TIME),
    }
    off = [day.day.day for day in shown.days if day.is_off]
    assert off == [1, 7, 8, 14, 15, 21, 22, 24, 28, 29]
    assert calendar.next_working_day(date(2026, 11, 21)) == date(2026, 11, 23)
    assert calendar.next_working_day(date(2026, 11, 24)) == date(2026, 11, 25)


def test_each_role_sees_what_concerns_it_and_the_clerk_sees_all() -> None:
    assert set(STEPS_OF) == set(Role)
    assert STEPS_OF[Role.CLERK] == set(StepKind)
    assert StepKind.NO_REPORT not in STEPS_OF[Role.STAFF]
    assert StepKind.STRONG in STEPS_OF[Role.HEAD] - STEPS_OF[Role.STAFF]
    assert StepKind.UNREPORTED in STEPS_OF[Role.LEADER]


def test_a_step_says_how_many_of_what_and_whose() -> None:
    soon = NextStep(kind=StepKind.SOON, count=5, unit="Văn phòng")
    assert soon.words == "5 nhiệm vụ của đơn vị bạn sắp đến hạn"
    assert NextStep(kind=StepKind.STRONG, count=3, period=NOVEMBER).words == "3 gợi ý mạnh tháng 11/2026 chờ xác nhận"
    assert NextStep(kind=StepKind.NO_REPORT, period=NOVEMBER).words == "Báo cáo kết quả tháng 11/2026 chưa nhập"
    assert all(NextStep(kind=kind).words and kind.symbol for kind in StepKind)
