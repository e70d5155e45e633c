"""The menu bar, and everything else that a mouse can do; each screen can also be left and reached without one."""

from datetime import date

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList, Static

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, grid, keep, lines, opened, press, settle, tasks, toasts, words
from tracker.domain.task import State
from tracker.tui.dialogs.help import HelpDialog
from tracker.tui.dialogs.menu import MenuBar
from tracker.tui.menu import MENUS
from tracker.tui.screens.board import BoardScreen
from tracker.tui.screens.files import FilesScreen
from tracker.tui.screens.summary import SummaryScreen
from tracker.tui.widgets.keybar import KeyBar

TODAY = date(2025, 9, 18)


@pytest.fixture
def september(sqlite_database: Database) -> Office:
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    return office


def entries(pilot: Pilot[None]) -> list[str]:
    """The lines of the menu that is open."""
    listed = pilot.app.screen.query_one(OptionList)
    return [str(listed.get_option_at_index(n).prompt) for n in range(listed.option_count)]


async def click_key(pilot: Pilot[None], words: str) -> None:
    """Click on a key of the last line."""
    bar = pilot.app.screen.query_one(KeyBar)
    await pilot.click(bar, offset=(str(bar.render()).index(words) + 1, 0))
    await settle(pilot)


def is_grey(pilot: Pilot[None], label: str) -> bool:
    listed = pilot.app.screen.query_one(OptionList)
    place = next(n for n, line in enumerate(entries(pilot)) if line.startswith(label))
    return listed.get_option_at_index(place).disabled


async def test_arrows_open_menus_and_enter_carries_out(september: Office) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        await press(pilot, "f10")
        assert [line.split()[0] for line in (*entries(pilot)[:2], entries(pilot)[-1])] == ["Nhập", "Xuất", "Thoát"]
        await press(pilot, "right")
        assert entries(pilot)[0].split()[:2] == ["Xong", "Space"]
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, BoardScreen)
        assert len(tasks(september, states=frozenset({State.DONE}))) == 1
        await press(pilot, "f10", "left", "enter")
        assert isinstance(pilot.app.screen, HelpDialog)


async def test_escape_and_the_same_key_close_the_menu_and_change_nothing(september: Office) -> None:
    async with opened(september) as pilot:
        for key in ("escape", "f10"):
            await press(pilot, "f10", "right", "down", key)
            assert isinstance(pilot.app.screen, BoardScreen)
        assert toasts(pilot) == []


async def test_what_cannot_be_done_here_is_grey_and_says_where_it_can(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "f10", "right", "right", "right")
        assert is_grey(pilot, "Xác nhận")
        assert any(line.startswith("Xác nhận") and "ở Đối chiếu (F4)" in line for line in entries(pilot))
        assert not is_grey(pilot, "Đối chiếu")
        await press(pilot, "escape", "f4", "f10", "right", "right", "right")
        assert not is_grey(pilot, "Xác nhận")


async def test_what_needs_a_row_says_that_there_is_none(sqlite_database: Database) -> None:
    async with opened(Office(sqlite_database, today=TODAY)) as pilot:
        await press(pilot, "f10", "right")
        assert is_grey(pilot, "Xong")
        assert "danh sách đang trống" in entries(pilot)[0]
        assert not is_grey(pilot, "Tìm")


async def test_keys_of_the_settings_stand_in_the_menu(september: Office) -> None:
    async with opened(september, keys={"task.tick": "x"}) as pilot:
        await press(pilot, "f10", "right")
        assert entries(pilot)[0].split()[:2] == ["Xong", "x"]


async def test_the_import_has_a_menu_of_its_own_while_one_imports(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "f10")
        titles = [str(title.render()).strip() for title in pilot.app.screen.query(".menu-title").results(Static)]
        assert titles == [title for title in MENUS if title != "Nhập"]
        await press(pilot, "escape", "f7", "f10", "right")
        assert any(line.startswith("Dán văn bản") for line in entries(pilot))


async def test_the_mouse_opens_the_menu_and_takes_an_entry(september: Office) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        await click_key(pilot, "F10 Menu")
        assert isinstance(pilot.app.screen, MenuBar)
        await pilot.click(f"#title-{[title for title in MENUS if title != 'Nhập'].index('Xem')}")
        await settle(pilot)
        place = next(n for n, line in enumerate(entries(pilot)) if line.startswith("Tổng hợp"))
        await pilot.click(OptionList, offset=(3, place))
        await settle(pilot)
        assert isinstance(pilot.app.screen, SummaryScreen)
        await press(pilot, "f10")
        await pilot.click(offset=(40, 22))
        await settle(pilot)
        assert isinstance(pilot.app.screen, SummaryScreen)


async def test_a_click_on_a_key_of_the_last_line_presses_it(september: Office) -> None:
    async with opened(september, size=(140, 24)) as pilot:
        await click_key(pilot, "F7 Nhập")
        assert isinstance(pilot.app.screen, FilesScreen)


async def test_a_click_on_a_column_sorts_by_it_as_the_key_does_and_a_second_one_turns_it_round(
    september: Office,
) -> None:
    async def click(title: str) -> list[int]:
        await pilot.click("#tasks", offset=(lines(pilot)[0].index(title), 0))
        await settle(pilot)
        return order()

    def order() -> list[int]:
        source = grid(pilot)._source
        return list(source.keys()) if source else []

    async with opened(september, size=(80, 24)) as pilot:
        as_planned = order()
        await press(pilot, "x", "down", "enter")
        by_deadline = order()
        await press(pilot, "x", "up", "enter")
        assert order() == as_planned
        assert as_planned != by_deadline
        assert await click("Hạn") == by_deadline
        turned = await click("Hạn")
        assert turned != by_deadline
        assert sorted(turned) == sorted(by_deadline)
        assert words(pilot, "#notes") == "sắp: hạn (ngược) (x đổi)"
        assert await click("Còn/quá hạn") == by_deadline
        assert await click("TT") == as_planned
        assert await click("Nội dung") == as_planned


async def test_a_click_goes_to_a_task_and_a_double_click_shows_it(september: Office) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        await pilot.click("#tasks", offset=(20, 3))
        await settle(pilot)
        assert grid(pilot).cursor_key == september.services.tasks.ids(pilot.app.screen.query_shown)[2]  # type: ignore[attr-defined]
        assert not pilot.app.screen.has_class("-toggled")
        await pilot.double_click("#tasks", offset=(20, 3))
        await settle(pilot)
        assert pilot.app.screen.has_class("-toggled")
        assert words(pilot, "#head").startswith("Tháng 9 năm 2025")
