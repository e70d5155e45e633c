"""Today, the summary and the calendar of deadlines: each says what is there, and leads to where it is done."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from textual.pilot import Pilot

from db import Database
from tests.factories import make_report, make_result, make_task
from tests.office import Office
from tests.tui_driver import AUGUST, grid, lines, opened, press, settle, toasts, type_in, words
from tracker.domain.period import Period
from tracker.domain.role import Role
from tracker.domain.split import Indicator
from tracker.domain.task import State, Task
from tracker.tui.screens.board import BoardScreen
from tracker.tui.screens.due import DueScreen
from tracker.tui.screens.files import FilesScreen
from tracker.tui.screens.linking import LinkingScreen
from tracker.tui.screens.overdue import OverdueScreen
from tracker.tui.screens.summary import SummaryScreen
from tracker.tui.screens.today import TodayScreen
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.fields import TextField
from tracker.tui.widgets.month import Month

TODAY = date(2026, 11, 17)  # a Tuesday
NOVEMBER = Period.month(2026, 11)


def plan(unit: str | None = "Văn phòng", **values: Any) -> Task:
    return make_task(unit=unit, **{"period": NOVEMBER, **values})


def filled(office: Office) -> Office:
    """Two units in November: one task done, two late, two near; and one that October had as well."""
    office.services.units.add("Văn phòng", short="VP")
    office.services.units.add("Thanh tra")
    office.plan(
        plan(text="Ban hành Kế hoạch số hóa", due=date(2026, 11, 3), state=State.DONE, done_on=date(2026, 11, 3)),
        plan(text="Rà soát thủ tục hành chính", due=date(2026, 11, 6)),
        plan(text="Họp ban chỉ đạo", due=date(2026, 11, 19)),
        plan("Thanh tra", text="Đi kiểm tra cơ sở", due=date(2026, 11, 19)),
        plan("Thanh tra", text="Gửi kết luận thanh tra", due=date(2026, 11, 10)),
    )
    office.plan(replace(plan(text="Rà soát thủ tục hành chính", due=date(2026, 10, 20)), period=NOVEMBER.previous))
    return office


@pytest.fixture
def busy(sqlite_database: Database) -> Office:
    return filled(Office(sqlite_database, today=TODAY))


def shown_month(pilot: Pilot[Any]) -> list[str]:
    return pilot.app.screen.query_one(Month).render().plain.splitlines()


def figures(pilot: Pilot[Any]) -> str:
    return " ".join(str(pilot.app.screen.query_one(Details).text).split())


async def step_to(pilot: Pilot[Any], part: str) -> None:
    """Put the cursor of the start page on the line that says this, and press Enter."""
    shown = lines(pilot, "#steps")
    place = next(n for n, line in enumerate(shown) if part in line)
    await press(pilot, "home", *["down"] * (place - 1), "enter")


# -- today ------------------------------------------------------------------------------------------------------------


async def test_the_start_page_comes_first_where_it_is_asked_for_and_is_a_key_away_elsewhere(busy: Office) -> None:
    async with opened(busy, first="today") as pilot:
        assert isinstance(pilot.app.screen, TodayScreen)
        assert words(pilot, "#head") == "Hôm nay, thứ Ba, 17/11/2026 · toàn cơ quan"
        await press(pilot, "f2")
        assert isinstance(pilot.app.screen, BoardScreen)
        await press(pilot, "f5")
        assert isinstance(pilot.app.screen, TodayScreen)


async def test_what_waits_is_said_with_where_it_is_done(busy: Office) -> None:
    async with opened(busy, first="today") as pilot:
        shown = "\n".join(lines(pilot, "#steps"))
        assert "▲ 3 nhiệm vụ đã quá hạn" in shown
        assert "! 2 nhiệm vụ sắp đến hạn" in shown
        assert "● 1 nhiệm vụ hoàn thành chưa có minh chứng" in shown
        assert "Báo cáo kết quả tháng 10/2026 chưa nhập" in shown
        assert "F3 Rà soát" in shown
        assert "F7 Nhập báo cáo" in shown


async def test_staff_read_of_their_own_unit(sqlite_database: Database) -> None:
    filled(Office(sqlite_database, today=TODAY))
    own = Office(sqlite_database, today=TODAY, unit="VP", role=Role.STAFF)
    async with opened(own, first="today") as pilot:
        assert words(pilot, "#head").endswith("chuyên viên, Văn phòng")
        shown = "\n".join(lines(pilot, "#steps"))
        assert "2 nhiệm vụ của đơn vị bạn đã quá hạn" in shown
        assert "chưa nhập" not in shown
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, BoardScreen)
        assert grid(pilot).row_count == 2
        assert 'tt:quahan don_vi:"Văn phòng"' in pilot.app.screen.typed


async def test_a_unit_that_is_not_there_is_said_above_the_list(sqlite_database: Database) -> None:
    own = Office(sqlite_database, today=TODAY, unit="Phòng Không Có")
    async with opened(own, first="today") as pilot:
        assert pilot.app.screen.query_one("#note").display
        assert "“Phòng Không Có”" in words(pilot, "#note")


async def test_enter_leads_to_the_late_tasks_to_a_filtered_board_and_to_the_import(busy: Office) -> None:
    async with opened(busy, first="today") as pilot:
        await step_to(pilot, "đã quá hạn")
        assert isinstance(pilot.app.screen, OverdueScreen)
        await press(pilot, "f5")
        await step_to(pilot, "sắp đến hạn")
        assert isinstance(pilot.app.screen, BoardScreen)
        assert grid(pilot).row_count == 2
        await press(pilot, "escape")
        assert grid(pilot).row_count == 6
        await press(pilot, "f5")
        await step_to(pilot, "chưa nhập")
        assert isinstance(pilot.app.screen, FilesScreen)


async def test_what_waits_to_be_linked_leads_to_linking_at_its_period(busy: Office) -> None:
    with busy.database.begin() as store:
        report = make_report(store).id
        store.results.add([make_result(report_id=report, period=NOVEMBER, text="Họp ban chỉ đạo")])
    async with opened(busy, first="today") as pilot:
        await step_to(pilot, "tháng 11/2026 chưa thấy báo cáo")
        assert isinstance(pilot.app.screen, LinkingScreen)
        assert pilot.app.screen.period == NOVEMBER


async def test_nothing_that_waits_says_where_to_go(sqlite_database: Database) -> None:
    async with opened(Office(sqlite_database, today=TODAY, role=Role.STAFF), first="today") as pilot:
        assert "Không còn việc gì đang chờ. Nhấn F2" in "\n".join(lines(pilot, "#steps"))
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, TodayScreen)


async def test_a_first_report_is_brought_in_from_the_start_page(sqlite_database: Database) -> None:
    async with opened(Office(sqlite_database, today=date(2025, 9, 18)), first="today") as pilot:
        assert "Kế hoạch tháng 9/2025 chưa nhập" in "\n".join(lines(pilot, "#steps"))
        await press(pilot, "enter")
        pilot.app.screen.query_one("#path", TextField).value = str(AUGUST)
        await press(pilot, "enter", "ctrl+s")
        assert isinstance(pilot.app.screen, BoardScreen)
        assert grid(pilot).row_count > 0
        assert "Đã lưu" in toasts(pilot)[-1]


# -- the summary ------------------------------------------------------------------------------------------------------


async def test_each_unit_is_a_bar_of_symbols_with_its_numbers(busy: Office) -> None:
    async with opened(busy, size=(80, 24)) as pilot:
        await press(pilot, "t")
        assert words(pilot, "#head").startswith("Tổng hợp tháng 11 năm 2026")
        head, office, inspection, bureau = [line.split() for line in lines(pilot, "#units")[:4]]
        assert [title for title in head if title in "█▓○▲·"] == ["█", "▓", "○", "▲", "·"]
        assert [line[-6:] for line in (office, inspection, bureau)] == [
            ["1", "0", "2", "2", "0", "5"],
            ["0", "0", "1", "1", "0", "2"],
            ["1", "0", "1", "1", "0", "3"],
        ]
        assert set(bureau[1]) == set("█○▲")
        assert bureau[0] == "VP"


async def test_shares_come_with_their_formula_and_months_with_their_numbers(busy: Office) -> None:
    with busy.database.begin() as store:
        head = make_report(store).head
        rows = [Indicator(name="Số hóa hồ sơ", unit="%", target="100", actual="82")]
        make_report(store, head=replace(head, result_period=NOVEMBER), indicators=rows)
    async with opened(busy, size=(160, 50)) as pilot:
        await press(pilot, "t")
        text = figures(pilot)
        assert "Tỷ lệ đúng hạn: 100% = 1/1 (hoàn thành đúng hạn ÷ hoàn thành)" in text
        assert "11/2026 ████████████████████ 100% = 1/1; kế hoạch có 5 nhiệm vụ" in text
        assert "10/2026 chưa có việc hoàn thành; kế hoạch có 1 nhiệm vụ" in text
        assert "12/2025 chưa có kế hoạch" in text
        assert "chuyển kỳ lần 1" in text
        assert "Số hóa hồ sơ (%): thực hiện 82, kế hoạch 100" in text


async def test_enter_on_a_unit_shows_its_tasks_and_the_periods_turn(busy: Office) -> None:
    async with opened(busy) as pilot:
        await press(pilot, "t", "down", "enter")
        assert isinstance(pilot.app.screen, BoardScreen)
        assert grid(pilot).row_count == 2
        await press(pilot, "t", "left_square_bracket")
        assert words(pilot, "#head").startswith("Tổng hợp tháng 10 năm 2026")
        await press(pilot, "enter")
        assert grid(pilot).row_count == 1


async def test_a_summary_of_nothing_says_what_to_do(sqlite_database: Database) -> None:
    async with opened(Office(sqlite_database, today=TODAY)) as pilot:
        await press(pilot, "t")
        assert "Nhấn F7 để nhập báo cáo" in "\n".join(lines(pilot, "#units"))
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, SummaryScreen)


# -- the calendar of deadlines ----------------------------------------------------------------------------------------


async def test_a_month_shows_each_day_with_what_is_due_on_it(busy: Office) -> None:
    async with opened(busy, size=(80, 24)) as pilot:
        await press(pilot, "c")
        shown = shown_month(pilot)
        assert shown[0].split() == ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]
        assert len(shown) == 8
        assert shown[2].split() == ["2", "3", "✓1", "4", "5", "6", "▲1", "(", "7)", "(", "8)"]
        assert "▸[17]" in shown[4]
        assert "19 !2" in shown[4]
        assert "4 việc chưa xong, 2 quá hạn" in words(pilot, "#head")
        assert words(pilot, "#day") == "Thứ Ba, 17/11/2026 · không có việc đến hạn"
        assert "Không có nhiệm vụ nào đến hạn ngày này." in "\n".join(lines(pilot))


async def test_arrows_go_by_days_and_pages_by_months(busy: Office) -> None:
    async with opened(busy, size=(160, 50)) as pilot:
        await press(pilot, "c", "right", "right")
        assert words(pilot, "#day") == "Thứ Năm, 19/11/2026 · 2 sắp hạn"
        assert grid(pilot).row_count == 2
        assert any("2 sắp hạn" in line for line in shown_month(pilot))
        assert "Họp ban chỉ đạo" in figures(pilot)
        await press(pilot, "up", "left", "pageup")
        assert words(pilot, "#head").startswith("Lịch hạn tháng 10 năm 2026 · 1 việc chưa xong, 1 quá hạn")
        assert words(pilot, "#day").startswith("Chủ nhật, 11/10/2026")
        await press(pilot, "home", "down", "pagedown")
        assert words(pilot, "#day").startswith("Thứ Năm, 24/12/2026")


async def test_a_day_off_says_when_the_office_works_again(busy: Office) -> None:
    async with opened(busy) as pilot:
        await press(pilot, "c", *["right"] * 4)
        assert words(pilot, "#day").endswith("ngày nghỉ, làm việc lại thứ Hai, 23/11/2026")


async def test_enter_goes_to_the_tasks_of_the_day_and_then_to_the_board(busy: Office) -> None:
    async with opened(busy) as pilot:
        await press(pilot, "c", "enter")
        assert "Ngày này không có việc đến hạn" in toasts(pilot)[-1]
        await press(pilot, "right", "right", "enter", "down")
        key = grid(pilot).cursor_key
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, BoardScreen)
        assert grid(pilot).cursor_key == key
        assert grid(pilot).row_count == 5


async def test_a_search_that_is_on_gives_way_to_the_task_that_is_opened(busy: Office) -> None:
    async with opened(busy) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "so hoa")
        assert grid(pilot).row_count == 1
        await press(pilot, "enter", "c", "right", "right", "tab", "enter")
        assert grid(pilot).row_count == 5
        assert pilot.app.screen.typed == ""  # type: ignore[attr-defined]


async def test_the_calendar_is_narrowed_to_a_unit(busy: Office) -> None:
    async with opened(busy) as pilot:
        await press(pilot, "c", "f")
        await type_in(pilot, "thanh tra")
        await press(pilot, "enter", "right", "right")
        assert "Thanh tra · 2 việc chưa xong, 1 quá hạn" in words(pilot, "#head")
        assert grid(pilot).row_count == 1


async def test_a_click_picks_a_day_and_a_double_click_goes_to_its_tasks(busy: Office) -> None:
    async with opened(busy, size=(80, 24)) as pilot:
        await press(pilot, "c")
        await pilot.click(Month, offset=(4 * 11 + 2, 2))  # the Friday of the second week
        await settle(pilot)
        assert words(pilot, "#day").startswith("Thứ Sáu, 06/11/2026 · 1 quá hạn")
        assert pilot.app.screen.query_one(Month).has_focus
        await pilot.double_click(Month, offset=(3 * 11 + 2, 4))
        await settle(pilot)
        assert grid(pilot).has_focus
        await pilot.double_click("#tasks", offset=(20, 2))
        await settle(pilot)
        assert isinstance(pilot.app.screen, BoardScreen)


# -- around them ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "kind"), [("f5", TodayScreen), ("t", SummaryScreen), ("c", DueScreen)])
async def test_each_view_is_found_by_its_name(busy: Office, key: str, kind: type[object]) -> None:
    names = {"f5": "hom nay", "t": "tong hop", "c": "lich han"}
    async with opened(busy) as pilot:
        await press(pilot, "ctrl+p")
        await type_in(pilot, names[key])
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, kind)
        await press(pilot, "f2", key)
        assert isinstance(pilot.app.screen, kind)


async def test_what_is_done_elsewhere_is_seen_on_coming_back(busy: Office) -> None:
    async with opened(busy) as pilot:
        await press(pilot, "t", "f3", "space", "t")
        assert lines(pilot, "#units")[1].split()[-6:] == ["1", "1", "2", "1", "0", "5"]
        await press(pilot, "f3", "ctrl+a", "space", "t")
        assert lines(pilot, "#units")[1].split()[-3:] == ["0", "0", "5"]
