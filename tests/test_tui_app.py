"""The program around the screens: starting, failing, keys, help and palette."""

import asyncio
from threading import Event

import pytest

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, TODAY, grid, keep, opened, press, settle, toasts, type_in, words
from tracker.errors import StoreUnavailable
from tracker.services import Services
from tracker.tui.app import TrackerApp
from tracker.tui.screens.board import BoardScreen
from tracker.tui.screens.start import StartScreen
from tracker.tui.widgets.query_bar import QueryBar


@pytest.fixture
def september(sqlite_database: Database) -> Office:
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    return office


async def test_the_first_frame_does_not_wait_for_the_store(september: Office) -> None:
    allowed = Event()

    def connect() -> Services:
        allowed.wait(timeout=30)
        return september.services

    async with TrackerApp(connect).run_test() as pilot:
        await pilot.pause()
        assert isinstance(pilot.app.screen, StartScreen)
        assert words(pilot, "#words") == "Đang mở dữ liệu…"
        await press_while_waiting(pilot.app)
        allowed.set()
        while isinstance(pilot.app.screen, StartScreen):
            await settle(pilot)
        assert isinstance(pilot.app.screen, BoardScreen)


async def press_while_waiting(app: TrackerApp) -> None:
    """Views cannot be opened yet; asking for one does no harm."""
    app.simulate_key("f3")
    await asyncio.sleep(0)
    assert isinstance(app.screen, StartScreen)


async def test_a_store_that_cannot_be_opened_is_explained_and_gives_the_exit_code() -> None:
    def connect() -> Services:
        raise StoreUnavailable("Không mở được dữ liệu [x]. Kiểm tra đường dẫn.")

    app = TrackerApp(connect)
    async with app.run_test() as pilot:
        while app.failure is None:
            await settle(pilot)
        await pilot.pause()
        assert "Không mở được dữ liệu [x]. Kiểm tra đường dẫn." in words(pilot, "#words")
        assert "Nhấn q để thoát" in words(pilot, "#words")
        await pilot.press("q")
    assert app.return_code == StoreUnavailable.exit_code


async def test_leaving_is_a_success(september: Office) -> None:
    async with opened(september) as pilot:
        await pilot.press("q")
    assert pilot.app.return_code == 0


async def test_commands_are_found_by_unaccented_name_and_run(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "ctrl+p")
        await type_in(pilot, "danh dau hoan thanh")
        await press(pilot, "enter")
        assert "1 hoàn thành" in words(pilot, "#head")
        await press(pilot, "ctrl+p")
        await type_in(pilot, "giao dien sang am")
        await press(pilot, "enter")
        assert pilot.app.theme == "solarized-light"


async def test_keys_can_be_changed_in_the_settings(september: Office) -> None:
    async with opened(september, keys={"task.tick": "x", "task.tik": "y"}) as pilot:
        assert toasts(pilot) == ["[keys] trong config.toml: không có lệnh “task.tik”. Có phải ý bạn là “task.tick”?"]
        await press(pilot, "space")
        assert "0 hoàn thành" in words(pilot, "#head")
        await press(pilot, "x")
        assert "1 hoàn thành" in words(pilot, "#head")


async def test_letters_typed_into_a_field_are_no_commands(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "quohesp?/ [")
        assert pilot.app.screen.query_one("#search", QueryBar).typed == "quohesp?/ ["


async def test_views_keep_their_place(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "down", "down", "f4", "f3", "f2")
        assert grid(pilot).cursor_key == september.services.tasks.ids(pilot.app.screen.query_shown)[2]  # type: ignore[attr-defined]
