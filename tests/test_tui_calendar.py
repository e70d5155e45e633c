"""The calendar screen: days off with their names, and what the clerk enters on them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from db import Database
from tests.factories import make_services, make_task
from tests.office import Office
from tests.tui_driver import lines, opened, press, toasts, type_in, words
from tracker.domain.calendar import WorkCalendar
from tracker.domain.day_off import DayOff
from tracker.domain.period import Period
from tracker.tui.widgets.details import Details

TODAY = date(2026, 11, 17)  # a Tuesday


@pytest.fixture
def office(sqlite_database: Database) -> Iterator[Office]:
    """An office with the holidays of the state, in a year that nobody has confirmed."""
    made = Office(sqlite_database, today=TODAY)
    calendar = WorkCalendar(has_holidays=True, day_off=DayOff.NEXT_WORKING_DAY)
    context = replace(made.services.context, configured=calendar)
    made.services = make_services(context, made.services.options)
    made.plan(make_task(period=Period.month(2026, 11), due=date(2026, 11, 24), text="Trình dự toán"))
    return made


async def test_a_day_off_says_its_name_and_may_be_worked(office: Office) -> None:
    async with opened(office) as pilot:
        await press(pilot, "c", "down")
        assert words(pilot, "#day").splitlines() == [
            "Thứ Ba, 24/11/2026 · 1 đến hạn · ngày nghỉ (Ngày Văn hóa Việt Nam 24/11), làm việc lại thứ Tư, 25/11/2026",
            "! Năm 2026 chưa có thông báo nghỉ lễ: ngày làm việc đang tính theo lịch dự kiến.",
        ]
        await press(pilot, "n")
        await type_in(pilot, "họp khẩn")
        await press(pilot, "enter")
        assert toasts(pilot) == ["Đã ghi làm việc ngày 24/11. Ctrl+Z để hoàn tác."]
        assert "họp khẩn" in words(pilot, "#day")
        await press(pilot, "b", "right", "enter")
        assert "Ngày Văn hóa Việt Nam 24/11" in words(pilot, "#day")


async def test_a_swap_is_entered_with_its_notice_and_taken_back_in_one_step(office: Office) -> None:
    async with opened(office) as pilot:
        await press(pilot, "c", "n", "tab")
        await type_in(pilot, "6150/TB-BNV")
        await press(pilot, "tab")
        await type_in(pilot, "21/13")
        await press(pilot, "enter")
        assert "Không có ngày" in words(pilot, "#worked-error")
        await press(pilot, *["backspace"] * 2)
        await type_in(pilot, "11")
        await press(pilot, "enter")
        assert toasts(pilot) == ["Đã ghi nghỉ 17/11, làm bù 21/11. Ctrl+Z để hoàn tác."]
        assert "nghỉ hoán đổi, làm bù 21/11 theo TB 6150/TB-BNV" in words(pilot, "#day")
        await press(pilot, "ctrl+z")
        assert office.services.calendar.current().is_working_day(TODAY)


async def test_a_year_is_confirmed_by_its_notice_and_the_warning_goes(office: Office) -> None:
    async with opened(office) as pilot:
        await press(pilot, "c", "f9")
        await type_in(pilot, "6150/TB-BNV")
        await press(pilot, "enter")
        assert "!" not in words(pilot, "#day")
        assert office.services.calendar.year().notice == "6150/TB-BNV"


async def test_a_deadline_on_a_day_off_stands_in_brackets_and_its_details_say_why(office: Office) -> None:
    async with opened(office, size=(160, 30)) as pilot:
        assert "(24/11)" in lines(pilot)[1]
        assert "(Ngày Văn hóa Việt Nam 24/11; tính đến 25/11/2026)" in str(pilot.app.screen.query_one(Details).text)
