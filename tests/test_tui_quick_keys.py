"""Keys pressed faster than the screen can follow: each does what it was meant to do, and nothing slow is in its way."""

import pytest
from textual.selection import SELECT_ALL

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, TODAY, grid, keep, opened, press, send, settle, tasks
from tracker.domain.period import Period
from tracker.domain.task import Task
from tracker.tui import rest
from tracker.tui.screens.tasks import TaskScreen
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.fields import SearchField, TextField

WIDE = (160, 50)


@pytest.fixture
def september(sqlite_database: Database) -> Office:
    """The plan of September 2025, seen on its eighteenth day."""
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    return office


@pytest.fixture
def rest_lasts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rest is over when the test says so, however slow the machine."""
    monkeypatch.setattr(rest, "_SECONDS", 3600)


def planned(office: Office) -> list[Task]:
    return [row.task for row in tasks(office, period=Period.month(2025, 9))]


async def test_letters_typed_right_behind_the_key_of_the_search_are_all_in_its_field(september: Office) -> None:
    async with opened(september) as pilot:
        await send(pilot, *"/mot")
        assert pilot.app.screen.query_one(SearchField).value == "mot"
        assert not grid(pilot).marked, "the list has a command on m"
        await press(pilot, "escape")
        await send(pilot, *"/hai")
        assert pilot.app.screen.query_one(SearchField).value == "hai"


async def test_a_dialog_opened_right_behind_a_move_is_of_the_task_that_was_moved_to(september: Office) -> None:
    first, second, *_ = planned(september)
    assert first.due != second.due
    async with opened(september) as pilot:
        await send(pilot, *"jh")
        assert pilot.app.screen.query_one(TextField).value == f"{second.due:%d/%m/%Y}"


@pytest.mark.usefixtures("rest_lasts")
async def test_in_a_run_down_the_list_details_wait_for_its_end_but_never_speak_of_another_task(
    september: Office,
) -> None:
    _, second, third, fourth, *_ = planned(september)
    async with opened(september, size=WIDE) as pilot:
        details = pilot.app.screen.query_one(Details)
        await send(pilot, "j", rested=False)
        assert second.text in str(details.text)
        assert "Lịch sử" in str(details.text), "after a rest they are read at once"
        await send(pilot, "j", rested=False)
        assert third.text in str(details.text)
        assert "Lịch sử" not in str(details.text)
        await send(pilot, "j", rested=False)
        assert fourth.text in str(details.text)
        await settle(pilot)
        assert f"(mã {fourth.id})" in str(details.text)
        assert "Lịch sử" in str(details.text)


@pytest.mark.usefixtures("rest_lasts")
async def test_details_that_come_late_are_not_shown_beside_another_task(september: Office) -> None:
    first, second, *_ = planned(september)
    async with opened(september, size=WIDE) as pilot:
        await press(pilot, "j")
        late = TaskScreen.DetailRead(september.services.tasks.detail(first.id))
        pilot.app.screen.post_message(late)
        await settle(pilot)
        assert f"(mã {second.id})" in str(pilot.app.screen.query_one(Details).text)


async def test_details_can_be_copied_across_their_sections(september: Office) -> None:
    async with opened(september, size=WIDE) as pilot:
        details = pilot.app.screen.query_one(Details)
        pilot.app.screen.selections = {details: SELECT_ALL}
        assert pilot.app.screen.get_selected_text() == str(details.text)
