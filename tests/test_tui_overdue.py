"""The review: what is late, of all periods and unit by unit, until it is done."""

from dataclasses import replace
from datetime import date

import pytest

from db import Database
from tests.factories import make_task
from tests.office import Office
from tests.tui_driver import lines, opened, press, tasks, toasts, type_in, words
from tracker.domain.period import Period
from tracker.domain.task import State

TODAY = date(2022, 12, 20)
DECEMBER = Period.month(2022, 12)


@pytest.fixture
def late(sqlite_database: Database) -> Office:
    """Three tasks late, one not, of two months and two units."""
    office = Office(sqlite_database, today=TODAY)
    for name in ("Văn phòng", "Thanh tra"):
        office.services.units.add(name)
    office.plan(
        make_task(text="Thẩm định hồ sơ", unit="Văn phòng"),
        make_task(text="Kiểm tra liên ngành", unit="Thanh tra", due=date(2022, 11, 4)),
        replace(make_task(text="Báo cáo quý", unit="Văn phòng", due=date(2022, 12, 19)), period=DECEMBER),
        replace(make_task(text="Tổng kết năm"), period=DECEMBER),
    )
    return office


async def test_units_follow_each_other_and_the_longest_late_stands_first_in_each(late: Office) -> None:
    async with opened(late) as pilot:
        await press(pilot, "f3")
        shown = [line.lstrip("▸ ○") for line in lines(pilot)[1:6]]
        assert shown[0].startswith("Thanh tra · 1 nhiệm vụ")
        assert [" ".join(shown[n].split()[1:3]) for n in (1, 3, 4)] == ["Kiểm tra", "Thẩm định", "Báo cáo"]
        assert "04/11" in shown[1]
        assert "▲ 46" in shown[1]
        assert "3 nhiệm vụ quá hạn" in words(pilot, "#head")


async def test_what_is_ticked_leaves_the_list_and_the_board_knows(late: Office) -> None:
    async with opened(late) as pilot:
        await press(pilot, "o", "space")
        assert len(tasks(late, states=frozenset({State.DONE}))) == 1
        await press(pilot, "down", "e")
        await type_in(pilot, "12/BC-VP")
        await press(pilot, "enter")
        done = [row.task for row in tasks(late, states=frozenset({State.DONE}))]
        assert {task.evidence and task.evidence.number for task in done} == {"12/BC-VP", None}


async def test_a_new_deadline_takes_a_task_off_the_list(late: Office) -> None:
    async with opened(late) as pilot:
        await press(pilot, "f3", "h", "ctrl+u")
        await type_in(pilot, "31/12/2022")
        await press(pilot, "tab")
        await type_in(pilot, "chờ ý kiến")
        await press(pilot, "enter")
        assert "2 nhiệm vụ quá hạn" in words(pilot, "#head")
        task = next(row.task for row in tasks(late) if row.task.text.startswith("Kiểm tra"))
        assert (task.due, task.first_due) == (date(2022, 12, 31), date(2022, 11, 4))
        assert late.services.tasks.detail(task.id).history[-1].reason == "chờ ý kiến"


async def test_the_list_is_narrowed_to_a_unit_and_escape_leads_back(late: Office) -> None:
    async with opened(late) as pilot:
        await press(pilot, "f3", "f")
        await type_in(pilot, "thanh")
        await press(pilot, "enter")
        assert "Thanh tra · 1 nhiệm vụ" in words(pilot, "#head")
        await press(pilot, "space")
        assert "không có nhiệm vụ quá hạn" in "\n".join(lines(pilot))
        await press(pilot, "escape")
        assert "2 nhiệm vụ quá hạn" in words(pilot, "#head")
        await press(pilot, "escape")
        assert words(pilot, "#head").startswith("Tháng 12 năm 2022")


async def test_nothing_late_is_said_calmly(sqlite_database: Database) -> None:
    async with opened(Office(sqlite_database, today=TODAY)) as pilot:
        await press(pilot, "f3")
        assert "Không có nhiệm vụ quá hạn." in "\n".join(lines(pilot))
        assert toasts(pilot) == []
