"""The program around the screens: starting, failing, keys, help and palette."""

import asyncio
from collections import Counter
from threading import Event

import pytest
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Static

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, TODAY, grid, keep, opened, press, settle, toasts, type_in, words
from tracker.errors import StoreUnavailable
from tracker.services import Services
from tracker.tui import commands
from tracker.tui.app import TrackerApp
from tracker.tui.screens.board import BoardScreen
from tracker.tui.screens.due import DueScreen
from tracker.tui.screens.files import FilesScreen
from tracker.tui.screens.linking import LinkingScreen
from tracker.tui.screens.overdue import OverdueScreen
from tracker.tui.screens.preview import PreviewScreen
from tracker.tui.screens.start import StartScreen
from tracker.tui.screens.summary import SummaryScreen
from tracker.tui.screens.today import TodayScreen
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.query_bar import QueryBar

SCREENS: list[type[Screen[object]]] = [
    BoardScreen,
    OverdueScreen,
    LinkingScreen,
    TodayScreen,
    SummaryScreen,
    DueScreen,
    FilesScreen,
    PreviewScreen,
]


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


def own_bindings(screen: type[Screen[object]]) -> list[Binding]:
    """Every command of a screen and of the program around it, a key each."""
    found = [*commands.APP]
    for kind in screen.__mro__:
        if kind.__module__.startswith("tracker."):
            found += kind.__dict__.get("BINDINGS", [])
    return list(Binding.make_bindings(found))


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_every_command_has_an_id_and_no_two_share_a_key(screen: type[Screen[object]]) -> None:
    bindings = own_bindings(screen)
    assert all(binding.id and binding.description and binding.tooltip for binding in bindings)
    assert [key for key, count in Counter(binding.key for binding in bindings).items() if count > 1] == []


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_every_command_of_a_screen_does_something(screen: type[Screen[object]]) -> None:
    for binding in own_bindings(screen):
        name = binding.action.split("(")[0].removeprefix("app.")
        assert hasattr(screen, f"action_{name}") or hasattr(TrackerApp, f"action_{name}"), binding.id


@pytest.mark.parametrize("view", ["f2", "f3", "f4", "f5", "t", "c"])
async def test_help_explains_every_command_of_the_screen(september: Office, view: str) -> None:
    async with opened(september, size=(120, 50)) as pilot:
        await press(pilot, view)
        expected = own_bindings(type(pilot.app.screen))
        await press(pilot, "f1")
        text = " ".join(str(pilot.app.screen.query_one(Details).query_one(Static).render()).split())
        assert [binding.id for binding in expected if f"{binding.description}: {binding.tooltip}" not in text] == []
        assert "○ chưa thực hiện" in text
        focused = pilot.app.screen.focused
        await press(pilot, "escape")
        assert focused is not pilot.app.screen.focused
        assert pilot.app.screen.focused is not None


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
