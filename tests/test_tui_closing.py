"""The plan beside what became of it, the closing of a month, and the care of the store, by keys."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from db import Database
from tests.closing_office import NOVEMBER, ClosingOffice
from tests.factories import make_task
from tests.office import Office
from tests.tui_driver import grid, lines, opened, press, settle, toasts, type_in, words
from tracker.domain.split import Kind
from tracker.domain.task import State
from tracker.tui.dialogs.telling import TextDialog
from tracker.tui.screens.closing import ClosingScreen
from tracker.tui.widgets.details import Details


class Seated(Office):
    """The office as the driver of the screens wants it: one person's services, by the clock that tests move."""

    def __init__(self, office: ClosingOffice) -> None:
        super().__init__(office.database)
        self.services = office.services()


@pytest.fixture
def office(sqlite_database: Database) -> ClosingOffice:
    """The last day of November: one task late, one done without proof, one steady; one deadline moved."""
    office = ClosingOffice(sqlite_database)
    office.import_plan(
        make_task(text="Rà soát thủ tục hành chính", period=NOVEMBER, due=date(2026, 11, 6)),
        make_task(text="Họp ban chỉ đạo", period=NOVEMBER),
        make_task(text="Tiếp tục theo dõi một cửa", period=NOVEMBER, kind=Kind.ONGOING),
    )
    office.clock.go_to(date(2026, 11, 30))
    lan = office.services()
    lan.tasks.set_deadline([1], date(2026, 11, 20), reason="chờ Sở Tài chính")
    lan.tasks.tick([2])
    office.import_results("Tiếp 12 đoàn khách")
    return office


def told(pilot: Pilot[Any]) -> str:
    return " ".join(str(pilot.app.screen.query_one(Details).text).split())


async def test_the_plan_stands_beside_what_has_become_of_it(office: ClosingOffice) -> None:
    async with opened(Seated(office), size=(80, 24)) as pilot:
        await press(pilot, "K")
        assert words(pilot, "#head").startswith("Kế hoạch và hiện nay tháng 11/2026 · 3 nhiệm vụ · 1 điều chỉnh")
        shown = lines(pilot, "#plan")
        assert "06/11→20/11" in shown[1]
        await press(pilot, "f")
        assert grid(pilot, "#plan").row_count == 2
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, TextDialog)
        assert "thời hạn: 06/11/2026 → 20/11/2026. Lý do: chờ Sở Tài chính" in told(pilot)
        await press(pilot, "escape", "f2")


async def test_a_month_is_closed_decision_by_decision(office: ClosingOffice) -> None:
    async with opened(Seated(office), size=(80, 24)) as pilot:
        await press(pilot, "C")
        assert words(pilot, "#head") == "Chốt kỳ tháng 11/2026 · còn 4/4 · Ctrl+S chốt"
        shown = "\n".join(lines(pilot, "#left"))
        assert "Chưa thấy báo cáo: 2/2 chưa quyết định" in shown
        assert "Kết quả ngoài kế hoạch chưa xem: 1/1" in shown
        await press(pilot, "c", "enter")
        assert words(pilot, "#head").endswith("còn 3/4 · Ctrl+S chốt")
        await press(pilot, "t", "enter")
        assert words(pilot, "#head").endswith("còn 2/4 · Ctrl+S chốt")
        await press(pilot, "e")
        await type_in(pilot, "12/TB-STN")
        await press(pilot, "enter")
        await press(pilot, "g", "enter")
        assert words(pilot, "#head") == "Chốt kỳ tháng 11/2026 · còn 0/4 · để nguyên 1 · Ctrl+S chốt"
        await press(pilot, "enter", "enter")
        assert isinstance(pilot.app.screen, TextDialog)
        closing = office.services().closings.closing(NOVEMBER)
        assert closing.sha256[:12] in told(pilot)
        assert "tracker list --closed 2026-11" in told(pilot)
        await press(pilot, "escape")
        assert "đã chốt 30/11/2026" in words(pilot, "#head")
        await press(pilot, "f2")
        assert "đã chốt 30/11" in words(pilot, "#head")
    services = office.services()
    states = [services.tasks.detail(number).row.task.state for number in (1, 2, 3)]
    assert states == [State.CARRIED, State.DONE, State.OPEN]


async def test_what_a_row_does_not_allow_is_said_and_many_rows_are_decided_at_once(office: ClosingOffice) -> None:
    async with opened(Seated(office)) as pilot:
        await press(pilot, "C", "t")
        assert "không dùng được" in toasts(pilot)[-1]
        await press(pilot, "ctrl+a", "g")
        await type_in(pilot, "chờ tỉnh")
        await press(pilot, "enter")
        assert words(pilot, "#head").endswith("còn 0/4 · để nguyên 4 · Ctrl+S chốt")
        await press(pilot, "ctrl+z", "ctrl+z")
        assert words(pilot, "#head").endswith("còn 4/4 · Ctrl+S chốt")


async def test_a_month_that_has_not_begun_is_shown_only_where_that_is_asked_for(office: ClosingOffice) -> None:
    office.services().planning.carry_over([1])
    async with opened(Seated(office)) as pilot:
        await press(pilot, "right_square_bracket")
        assert words(pilot, "#head").startswith("Tháng 12 năm 2026")
        await press(pilot, "C")
        assert words(pilot, "#head").startswith("Chốt kỳ tháng 11/2026")
        await press(pilot, "right_square_bracket")
        assert words(pilot, "#head").startswith("Chốt kỳ tháng 12/2026")


async def test_closing_with_something_undecided_asks_why(office: ClosingOffice) -> None:
    async with opened(Seated(office)) as pilot:
        await press(pilot, "C", "ctrl+s", "enter")
        assert not office.services().tasks.closed()
        await type_in(pilot, "chờ Thanh tra")
        await press(pilot, "enter")
        assert office.services().tasks.closed() == {NOVEMBER: date(2026, 11, 30)}


async def test_a_closed_month_is_printed_and_opened_again(
    office: ClosingOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    office.services().closings.close(NOVEMBER, note="chốt")
    async with opened(Seated(office)) as pilot:
        await press(pilot, "C", "c")
        assert "đã chốt" in toasts(pilot)[-1]
        await press(pilot, "f8", "enter", "enter")
        assert (tmp_path / "tinh-trang-2026-11-da-chot.docx").exists()
        await press(pilot, "n")
        await type_in(pilot, "thiếu")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, ClosingScreen)
        assert words(pilot, "#head").endswith("còn 4/4 · Ctrl+S chốt")


async def test_a_reason_may_be_typed_with_a_unit_and_a_state_and_need_not(office: ClosingOffice) -> None:
    office.services().units.add("Văn phòng")
    async with opened(Seated(office)) as pilot:
        await press(pilot, "u", "enter")
        await press(pilot, "s", "down", "tab")
        await type_in(pilot, "chờ ý kiến")
        await press(pilot, "enter")
    history = office.services().history.recent(2)
    assert [(one.action.value, one.reason) for one in history] == [("state", "chờ ý kiến"), ("assign", "")]


async def test_the_store_is_copied_checked_and_put_back(office: ClosingOffice, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    async with opened(Seated(office)) as pilot:
        await press(pilot, "ctrl+f7")
        await type_in(pilot, str(copy))
        await press(pilot, "enter")
        assert copy.exists()
        await press(pilot, "space", "ctrl+f8")
        await type_in(pilot, str(copy))
        await press(pilot, "enter", "right", "enter")
        assert "Đã khôi phục" in toasts(pilot)[-1]
        await press(pilot, "ctrl+f9")
        assert "Toàn vẹn" in told(pilot)
        await settle(pilot)
    assert office.services().tasks.detail(1).row.task.state is State.OPEN
