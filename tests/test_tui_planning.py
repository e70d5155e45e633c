"""The next plan on the screen: a new task, carrying over, attesting, routine work, the draft."""

from datetime import date
from pathlib import Path

import pytest

from db import Database
from tests.factories import make_task
from tests.office import Office
from tests.tui_driver import lines, opened, press, settle, tasks, toasts, type_in, words
from tracker.domain.period import Period
from tracker.domain.routine import Routine
from tracker.domain.split import Kind
from tracker.domain.task import State
from tracker.tui.widgets.fields import TextField

NOVEMBER, DECEMBER = Period.month(2026, 11), Period.month(2026, 12)
HOUSING, PATROL = "Trình Kế hoạch nhà ở xã hội năm 2027", "Tuần tra, kiểm soát tải trọng"


@pytest.fixture
def november(sqlite_database: Database) -> Office:
    office = Office(sqlite_database, today=date(2026, 11, 28))
    office.services.units.add("Văn phòng")
    office.plan(
        make_task(period=NOVEMBER, text=HOUSING, due=date(2026, 11, 20), first_due=date(2026, 11, 20)),
        make_task(period=NOVEMBER, text=PATROL, kind=Kind.ONGOING),
    )
    return office


async def test_a_task_is_entered_into_the_next_plan_and_undone(november: Office) -> None:
    async with opened(november, size=(80, 24)) as pilot:
        await press(pilot, "f6")
        await type_in(pilot, "Báo cáo tổng kết năm")
        await press(pilot, "tab", "end", "backspace", "2", "tab")
        await type_in(pilot, "van phong")
        await press(pilot, "tab", "tab")
        await type_in(pilot, "20")
        await press(pilot, "ctrl+s")
        (row,) = tasks(november, period=DECEMBER)
        assert (row.task.text, row.task.unit, row.task.due) == (
            "Báo cáo tổng kết năm",
            "Văn phòng",
            date(2026, 12, 20),
        )
        assert "kế hoạch tháng 12/2026" in toasts(pilot)[-1]
        await press(pilot, "ctrl+z")
        assert tasks(november, period=DECEMBER) == ()


async def test_an_unknown_unit_is_said_below_its_field(november: Office) -> None:
    async with opened(november) as pilot:
        await press(pilot, "f6")
        await type_in(pilot, "Việc mới")
        await press(pilot, "tab", "tab")
        await type_in(pilot, "Phòng Lạ")
        await press(pilot, "ctrl+s")
        assert "Không có đơn vị “Phòng Lạ”. Đang có: Văn phòng." in words(pilot, "#unit-error")


async def test_a_task_is_carried_over_by_key_and_by_its_state(november: Office) -> None:
    async with opened(november) as pilot:
        await press(pilot, "N")
        await type_in(pilot, "15/12")
        await press(pilot, "tab")
        await type_in(pilot, "cho y kien")
        await press(pilot, "ctrl+s")
        (row,) = tasks(november, period=DECEMBER)
        assert (row.task.text, row.task.due, row.task.first_due) == (HOUSING, date(2026, 12, 15), date(2026, 11, 20))
        assert "Đã chuyển sang tháng 12/2026" in toasts(pilot)[-1]
        await press(pilot, "ctrl+z")
        assert tasks(november, period=DECEMBER) == ()
        await press(pilot, "s")
        await type_in(pilot, "chuyen ky")
        await press(pilot, "enter", "enter")
        await settle(pilot)
        assert [one.task.text for one in tasks(november, period=DECEMBER)] == [HOUSING]
        assert tasks(november, period=NOVEMBER)[0].task.state is State.CARRIED


async def test_steady_work_is_attested(november: Office) -> None:
    async with opened(november) as pilot:
        await press(pilot, "down", "T")
        await type_in(pilot, "312 luot xe")
        await press(pilot, "enter")
        (row,) = [one for one in tasks(november, period=NOVEMBER) if one.task.text == PATROL]
        assert row.attested
        assert row.attested.text == "312 luot xe"


async def test_routine_work_is_entered_and_its_tasks_are_made(november: Office) -> None:
    async with opened(november) as pilot:
        await press(pilot, "ctrl+f6", "enter")
        await type_in(pilot, "Chấm công")
        await press(pilot, "ctrl+s")
        (routine,) = november.services.routines.all()
        assert (routine.text, routine.day, routine.kind) == ("Chấm công", 25, Kind.RECURRING)
        await press(pilot, "ctrl+f6", "down", "enter")
        assert "Đã tạo 1 việc định kỳ của tháng 11/2026" in toasts(pilot)[-1]
        assert [row.task.text for row in tasks(november, period=NOVEMBER)][-1] == "Chấm công"


async def test_the_start_page_offers_routine_work_that_is_not_made_yet(november: Office) -> None:
    november.services.routines.add(Routine(id=0, text="Chấm công", unit=None, starts=date(2026, 12, 1), day=5))
    async with opened(november, first="today") as pilot:
        assert any("1 việc định kỳ của tháng 12/2026 chưa tạo" in line for line in lines(pilot, "#steps"))


async def test_the_draft_is_written_where_one_says(november: Office, tmp_path: Path) -> None:
    november.services.planning.carry_over([1])
    async with opened(november) as pilot:
        await press(pilot, "ctrl+f5", "enter")
        pilot.app.screen.query_one("#path", TextField).value = str(tmp_path / "bao-cao.docx")
        await press(pilot, "enter")
        assert (tmp_path / "bao-cao.docx").exists()
        assert "Đã ghi dự thảo báo cáo tháng 11/2026" in toasts(pilot)[-1]
