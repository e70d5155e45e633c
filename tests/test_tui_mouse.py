"""The whole loop by the mouse alone, on a small terminal: one sees words and clicks on them; keys only fill fields."""

from pathlib import Path
from shutil import copy

import pytest
from textual.pilot import Pilot

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, SEPTEMBER, TODAY, keep, opened, settle, tasks, toasts, type_in, words
from tracker.domain.period import Period
from tracker.domain.task import State
from tracker.tui.screens.board import BoardScreen
from tracker.tui.screens.linking import LinkingScreen

SEPTEMBERS, OCTOBERS = Period.month(2025, 9), Period.month(2025, 10)


@pytest.fixture
def september(sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """In a folder with the next report."""
    monkeypatch.chdir(tmp_path)
    copy(SEPTEMBER, tmp_path)
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    office.services.units.add("Văn phòng")
    return office


def screen_lines(pilot: Pilot[None]) -> list[str]:
    """What stands on the terminal."""
    return [strip.text for strip in pilot.app.screen._compositor.render_strips()]


async def click_on(pilot: Pilot[None], seen: str, *, last: bool = False) -> None:
    """Click on the first place where these words stand, or on the last."""
    letter = len(seen) - len(seen.lstrip(" │"))
    found = [(line.index(seen) + letter, y) for y, line in enumerate(screen_lines(pilot)) if seen in line]
    assert found, f"“{seen}” is not on the screen:\n" + "\n".join(screen_lines(pilot))
    x, y = found[-1 if last else 0]
    widget, _ = pilot.app.screen.get_widget_at(x, y)
    await pilot.click(widget, offset=(x - widget.region.x, y - widget.region.y))
    await settle(pilot)


async def from_menu(pilot: Pilot[None], title: str, entry: str) -> None:
    """Open a menu and take one of its entries."""
    await click_on(pilot, "F10 Menu")
    await click_on(pilot, f" {title} ")
    await click_on(pilot, f"│ {entry} ")


async def test_a_month_from_its_report_to_the_printed_list(september: Office, tmp_path: Path) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        await click_on(pilot, "F7 Nhập")
        await click_on(pilot, SEPTEMBER.stem)
        await click_on(pilot, "   2 ")
        await click_on(pilot, "u Đơn vị")
        await click_on(pilot, "Văn phòng")
        await click_on(pilot, "h Hạn")
        await type_in(pilot, "15/10")
        await click_on(pilot, "Đặt hạn")
        await click_on(pilot, "Ctrl+S Lưu")
        assert "Nhấn F4 để đối chiếu" in toasts(pilot)[-1]
        (second,) = (row.task for row in tasks(september, period=OCTOBERS) if row.task.position == 2)
        assert (second.unit, f"{second.due:%d/%m}") == ("Văn phòng", "15/10")

        await from_menu(pilot, "Đối chiếu", "Đối chiếu")
        assert isinstance(pilot.app.screen, LinkingScreen)
        await click_on(pilot, " Mạnh ")
        assert "lọc" in words(pilot, "#head")
        await click_on(pilot, "Enter Xác nhận")
        assert any(row.results for row in tasks(september, period=SEPTEMBERS))

        await from_menu(pilot, "Xem", "Bảng")
        await from_menu(pilot, "Xem", "Kỳ trước")
        await click_on(pilot, "   3 ")
        await click_on(pilot, "e Minh chứng")
        await type_in(pilot, "71/KH-UBND")
        await click_on(pilot, "Lưu")
        assert len(tasks(september, period=SEPTEMBERS, states=frozenset({State.DONE}))) == 1

        await from_menu(pilot, "Chốt kỳ", "Chốt kỳ")
        await from_menu(pilot, "Chốt kỳ", "Chốt ")
        await type_in(pilot, "lãnh đạo đồng ý")
        await click_on(pilot, "Chốt kỳ", last=True)
        await click_on(pilot, "Esc đóng")
        assert "đã chốt" in words(pilot, "#head")

        await from_menu(pilot, "Tệp", "Xuất")
        await click_on(pilot, "Word, đúng thể thức")
        await click_on(pilot, "Xuất", last=True)
        assert (tmp_path / "tinh-trang-2025-09-da-chot.docx").read_bytes().startswith(b"PK")


async def test_every_dialog_can_be_left_without_a_choice(september: Office) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        for opening, leaving in (
            ("u Đơn vị", "Esc đóng"),
            ("h Hạn", "Hủy"),
            ("e Minh chứng", "Hủy"),
            ("F1 Giúp", "Esc đóng"),
            ("F7 Nhập", "Esc Đóng"),
        ):
            await click_on(pilot, opening)
            assert not isinstance(pilot.app.screen, BoardScreen)
            await click_on(pilot, leaving)
            assert isinstance(pilot.app.screen, BoardScreen), opening


async def test_the_queues_of_the_review_are_chosen_by_a_click(september: Office) -> None:
    async with opened(september, size=(80, 24), first="overdue") as pilot:
        await click_on(pilot, " Tất cả ")
        assert "[Tất cả" in words(pilot, "#queues")
        await click_on(pilot, " Quá hạn ")
        assert "[Quá hạn" in words(pilot, "#queues")
