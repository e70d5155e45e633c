"""A leader decides on the review, for one task or for many; staff ask from the board."""

from datetime import date

import pytest
from textual.pilot import Pilot

from db import Database
from tests.factories import make_task
from tests.office import Office
from tests.tui_driver import go_to, grid, lines, opened, press, tasks, toasts, type_in, words
from tracker.domain.extension import Decision
from tracker.domain.following import Followed
from tracker.domain.role import Role
from tracker.domain.task import State
from tracker.tui.widgets.details import Details

TODAY = date(2026, 11, 17)
LATE, LATER = date(2026, 11, 10), date(2026, 11, 30)


@pytest.fixture
def office(sqlite_database: Database) -> Office:
    """Two late tasks of one unit, and one that is reported as done."""
    office = Office(sqlite_database, today=TODAY)
    for name in ("Văn phòng", "Thanh tra"):
        office.services.units.add(name)
    *_, reported = office.plan(
        make_task(text="Thẩm định hồ sơ", unit="Văn phòng", due=LATE, first_due=LATE),
        make_task(text="Kiểm tra liên ngành", unit="Văn phòng", due=LATE, first_due=LATE),
        make_task(text="Tổng kết năm", unit="Văn phòng", due=LATER),
    )
    office.services.tasks.set_state([reported.id], State.WAITING)
    return office


def followed(office: Office, task_id: int) -> Followed:
    return office.services.tasks.detail(task_id).followed


async def to_queue(pilot: Pilot[None], steps: int) -> None:
    await press(pilot, "f3", *["right_square_bracket"] * steps)


async def test_the_queues_are_counted_and_walked_round(office: Office) -> None:
    async with opened(office, size=(80, 24)) as pilot:
        await press(pilot, "f3")
        line = " ".join(words(pilot, "#queues").split())
        assert line.startswith("[Quá hạn 2] Xin gia hạn 0 Chờ xác nhận 1 Sắp hạn 0")
        assert line.endswith("Tất cả 3")
        await press(pilot, "right_square_bracket", "right_square_bracket")
        assert "[Chờ xác nhận 1]" in words(pilot, "#queues")
        assert "Tổng kết năm" in "\n".join(lines(pilot))
        await press(pilot, "escape")
        assert "[Quá hạn 2]" in words(pilot, "#queues")


async def test_many_tasks_are_urged_in_one_step_which_undo_takes_back(office: Office) -> None:
    async with opened(office) as pilot:
        await press(pilot, "f3", "ctrl+a", "d")
        await type_in(pilot, "Báo cáo trước 20/11")
        await press(pilot, "enter")
        assert [followed(office, n).urged for n in (1, 2)] == ["1 lần, 17/11"] * 2
        assert "Đã ghi đôn đốc 2 nhiệm vụ" in toasts(pilot)[-1]
        await press(pilot, "ctrl+z")
        assert [followed(office, n).urged for n in (1, 2)] == ["", ""]


async def test_a_request_is_shown_and_granted_by_enter(office: Office) -> None:
    office.services.following.ask([1], LATER, "chờ ý kiến Sở Tài chính")
    async with opened(office, size=(80, 24)) as pilot:
        await to_queue(pilot, 1)
        assert "? đến 30/11" in "\n".join(lines(pilot))
        await press(pilot, "l")
        note = " ".join(str(label.render()) for label in pilot.app.screen.query("Label"))
        assert "hạn 10/11/2026; Lan xin đến 30/11/2026: chờ ý kiến Sở Tài chính" in note
        await press(pilot, "enter")
        assert (followed(office, 1).task.due, followed(office, 1).first_deadline) == (LATER, LATE)


async def test_a_refusal_wants_its_reason(office: Office) -> None:
    office.services.following.ask([1, 2], LATER, "chờ ý kiến")
    async with opened(office) as pilot:
        await to_queue(pilot, 1)
        await press(pilot, "ctrl+a", "l", "f9")
        assert followed(office, 1).pending
        await type_in(pilot, "việc gấp")
        await press(pilot, "f9")
        assert {followed(office, n).requests[0].decision for n in (1, 2)} == {Decision.REFUSED}


async def test_a_leader_extends_unasked_with_a_reason(office: Office) -> None:
    async with opened(office) as pilot:
        await press(pilot, "f3", "l")
        await type_in(pilot, "30/11")
        await press(pilot, "enter")
        assert followed(office, 1).task.due == LATE
        await type_in(pilot, "theo Công văn 214")
        await press(pilot, "enter")
        assert followed(office, 1).requests[0].granted_until == LATER


async def test_reported_work_is_accepted_or_returned(office: Office) -> None:
    async with opened(office) as pilot:
        await to_queue(pilot, 2)
        await press(pilot, "p")
        assert followed(office, 3).task.state is State.DONE
        await press(pilot, "ctrl+z", "b")
        await type_in(pilot, "thiếu phụ lục")
        await press(pilot, "enter")
        assert followed(office, 3).task.state is State.DOING
        assert [one.text for one in followed(office, 3).remarks] == ["thiếu phụ lục"]


async def test_a_transfer_and_a_pause_ask_why(office: Office) -> None:
    async with opened(office) as pilot:
        await press(pilot, "f3", "u")
        await type_in(pilot, "thanh")
        await press(pilot, "enter")
        await type_in(pilot, "đúng chức năng")
        await press(pilot, "enter", "s", "enter")
        await type_in(pilot, "chờ Nghị định")
        await press(pilot, "enter")
        history = [one for row in tasks(office) for one in office.services.tasks.detail(row.task.id).history]
        assert {"đúng chức năng", "chờ Nghị định"} <= {one.reason for one in history}


async def test_staff_ask_and_state_a_cause_which_a_leader_confirms(office: Office, sqlite_database: Database) -> None:
    async with opened(Office(sqlite_database, "Minh", TODAY, role=Role.STAFF)) as pilot:
        await go_to(pilot, 1)
        await press(pilot, "l")
        await type_in(pilot, "30/11")
        await press(pilot, "tab")
        await type_in(pilot, "chờ ý kiến")
        await press(pilot, "enter", "r")
        await type_in(pilot, "mưa lũ")
        await press(pilot, "enter")
        assert followed(office, 1).is_asked
        await press(pilot, "f3", "d", "enter")
        assert "trưởng đơn vị" in toasts(pilot)[-1]
    async with opened(office) as pilot:
        await press(pilot, "f3", "r", "right", "enter")
        cause = followed(office, 1).cause
        assert cause is not None
        assert (cause.text, cause.said_by, cause.confirmed_by) == ("mưa lũ", "Minh", "Lan")
        assert "mưa lũ (Lan xác nhận" in str(pilot.app.screen.query_one(Details).text)
        assert grid(pilot).row_count == 3


async def test_the_start_page_leads_to_what_waits_for_a_decision(office: Office) -> None:
    office.services.following.ask([1, 2], LATER, "chờ ý kiến")
    async with opened(office, first="today") as pilot:
        shown = lines(pilot, "#steps")
        place = next(n for n, line in enumerate(shown) if "2 đề nghị gia hạn chờ quyết định" in line)
        await press(pilot, "home", *["down"] * (place - 1), "enter")
        assert "[Xin gia hạn 2]" in words(pilot, "#queues")
