"""The search field of the task screens: typed queries, completion, slips, all periods and saved views."""

import pytest
from textual.widgets import Static

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, SEPTEMBER, TODAY, grid, keep, lines, opened, press, send, toasts, type_in, words
from tracker.tui.widgets.query_bar import QueryBar, QueryField


@pytest.fixture
def autumn(sqlite_database: Database) -> Office:
    """The plans of September and October 2025, seen on 18 September."""
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST, SEPTEMBER)
    return office


def offers(pilot) -> list[str]:
    shown = pilot.app.screen.query_one("#offers", Static)
    return [line[2:].split("  ")[0] for line in str(shown.render()).splitlines()] if shown.display else []


async def test_a_query_narrows_while_it_is_typed_and_its_hits_are_counted(autumn: Office) -> None:
    async with opened(autumn) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "tt:quahan")
        assert grid(pilot).row_count == 5
        assert words(pilot, "#answer") == "5 nhiệm vụ khớp trong tháng 9 năm 2025."
        await press(pilot, "ctrl+u")
        await type_in(pilot, "vi tri viec la")
        assert words(pilot, "#answer").endswith("Mọi kỳ: 2, nhấn F9 để xem.")
        await press(pilot, "f9")
        assert grid(pilot).row_count == 2
        assert "20/09/2025" in lines(pilot)[1]
        assert words(pilot, "#head").startswith("Mọi kỳ · 2 nhiệm vụ")
        await press(pilot, "f9", "escape")
        assert grid(pilot).row_count == 28


async def test_a_period_in_the_query_is_shown_whatever_the_board_shows(autumn: Office) -> None:
    async with opened(autumn) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "ky:10/2025")
        assert grid(pilot).row_count == 17
        assert words(pilot, "#answer") == "17 nhiệm vụ khớp."


async def test_tab_takes_what_is_offered_and_arrows_choose(autumn: Office) -> None:
    async with opened(autumn) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "tinh")
        assert offers(pilot) == ["tt:"]
        await press(pilot, "tab")
        await type_in(pilot, "qua")
        await press(pilot, "right")
        field = pilot.app.screen.query_one(QueryField)
        assert (field.value, field.has_focus) == ("tt:quahan ", True)
        await type_in(pilot, "loai:")
        await press(pilot, "down", "down", "up", "tab")
        assert field.value == "tt:quahan loai:dinhky "
        assert offers(pilot) == []


async def test_a_slip_is_said_and_the_rest_of_the_query_holds(autumn: Office) -> None:
    async with opened(autumn) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "tt:quahan hann<=30/9")
        assert words(pilot, "#answer") == "▲ Không hiểu “hann<=30/9”: ý bạn là han<=30/9? Chỗ này chưa lọc."
        assert grid(pilot).row_count == 5
        await press(pilot, "escape")
        assert grid(pilot).row_count == 28


async def test_the_last_search_is_offered_again(autumn: Office) -> None:
    async with opened(autumn) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "trung thu")
        await press(pilot, "enter")
        found = grid(pilot).row_count
        assert grid(pilot).has_focus
        await press(pilot, "escape", "slash")
        assert offers(pilot) == ["trung thu"]
        await press(pilot, "tab", "enter")
        assert grid(pilot).row_count == found


async def test_telex_bursts_come_out_right_in_a_query(autumn: Office) -> None:
    async with opened(autumn) as pilot:
        await press(pilot, "slash")
        burst = [*"d", "backspace", *"đơn vij", *["backspace"] * 2, *"ị:chuwa", *["backspace"] * 3, *"ưa giao"]
        await send(pilot, *burst)
        await press(pilot, "enter")
        assert pilot.app.screen.query_one(QueryBar).typed == "đơn vị:chưa giao"
        assert 0 < grid(pilot).row_count < 28


async def test_a_search_is_saved_and_called_up_by_its_number(autumn: Office) -> None:
    async with opened(autumn) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "tt:quahan")
        await press(pilot, "enter", "v")
        await type_in(pilot, "luu")
        await press(pilot, "enter")
        await type_in(pilot, "trễ rồi")
        await press(pilot, "enter")
        assert toasts(pilot)[-1].startswith("Đã lưu bộ lọc @trễ_rồi")
        await press(pilot, "escape", "alt+2")
        assert pilot.app.screen.query_one(QueryBar).typed == "@trễ_rồi "
        assert grid(pilot).row_count == 5
        await press(pilot, "escape", "alt+9")
        assert toasts(pilot)[-1].startswith("Chưa có bộ lọc thứ 9")
        await press(pilot, "v")
        await type_in(pilot, "bo mot")
        await press(pilot, "enter", "enter")
        assert [view.name for view in autumn.services.searching.views()] == ["sắp hạn"]


async def test_alt_and_a_digit_are_understood_as_older_terminals_send_them(autumn: Office) -> None:
    async with opened(autumn) as pilot:
        await press(pilot, "inverted_exclamation_mark")
        assert pilot.app.screen.query_one(QueryBar).typed == "@sắp_hạn "


async def test_the_overdue_screen_takes_queries_too(autumn: Office) -> None:
    async with opened(autumn) as pilot:
        await press(pilot, "f3", "slash")
        before = grid(pilot).row_count
        await type_in(pilot, "han<10/9")
        assert grid(pilot).row_count == 1 + 2  # under the heading of their unit
        assert words(pilot, "#answer") == "2 nhiệm vụ khớp."
        await press(pilot, "escape")
        assert grid(pilot).row_count == before > 3
