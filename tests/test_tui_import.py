"""Importing on the screens: a preview that can be mended, and nothing stored before Ctrl+S."""

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from db import Database
from tests.office import Office
from tests.tui_driver import (
    AUGUST,
    OTHER_OFFICE,
    SEPTEMBER,
    TODAY,
    grid,
    keep,
    lines,
    opened,
    press,
    tasks,
    toasts,
    type_in,
    words,
)
from tracker.tui.screens.files import FilesScreen
from tracker.tui.screens.preview import PreviewScreen
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.dialog import Ask, Form
from tracker.tui.widgets.fields import TextBox, TextField


@pytest.fixture
def empty(sqlite_database: Database) -> Office:
    return Office(sqlite_database, today=TODAY)


async def read(pilot: Pilot[None], path: Path) -> None:
    """Go through the first step."""
    await press(pilot, "f7")
    pilot.app.screen.query_one("#path", TextField).value = str(path)
    await press(pilot, "enter")


async def test_a_report_is_looked_at_and_kept(empty: Office) -> None:
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        assert isinstance(pilot.app.screen, PreviewScreen)
        about = words(pilot, "#about")
        assert "Số 46/BC-VHXH ngày 22/08/2025" in about
        assert "Kết quả: tháng 8 năm 2025 · Kế hoạch: tháng 9 năm 2025" in about
        assert "28 nhiệm vụ" in about
        assert tasks(empty) == ()
        await press(pilot, "ctrl+s")
        assert len(tasks(empty)) == 28
        assert words(pilot, "#head").startswith("Tháng 9 năm 2025 · 28 nhiệm vụ")
        assert "Đã lưu 28 nhiệm vụ" in toasts(pilot)[-1]


async def test_leaving_keeps_nothing(empty: Office) -> None:
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "escape", "escape")
        assert tasks(empty) == ()
        assert words(pilot, "#head").startswith("Chưa có kế hoạch")


async def test_every_part_has_its_tab_and_every_passage_its_fate(empty: Office) -> None:
    async with opened(empty, size=(120, 40)) as pilot:
        await read(pilot, AUGUST)
        content = empty.services.importing.preview([AUGUST]).split
        await press(pilot, "right_square_bracket")
        assert grid(pilot, "#list-results").row_count == len(content.results)
        await press(pilot, "right_square_bracket")
        assert grid(pilot, "#list-indicators").row_count == len(content.indicators)
        await press(pilot, "right_square_bracket", "right_square_bracket")
        shown = grid(pilot, "#list-passages")
        assert shown.row_count == len(content.placements)
        assert shown.has_focus
        assert content.placements[0].fate.label in lines(pilot, "#list-passages")[1]


async def test_tasks_are_mended_before_they_are_kept(empty: Office) -> None:
    async with opened(empty, size=(120, 40)) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "d")
        assert "27 nhiệm vụ (bỏ 1)" in words(pilot, "#about")
        await press(pilot, "down", "e")
        pilot.app.screen.query_one("#text", TextBox).text = "Mua máy in"
        await press(pilot, "ctrl+s", "m", "m", "u")
        await type_in(pilot, "Tổ Một cửa")
        await press(pilot, "enter", "h")
        await type_in(pilot, "25/9")
        await press(pilot, "enter", "ctrl+s")
        kept = [row.task for row in tasks(empty)]
        assert len(kept) == 27
        assert kept[0].text == "Mua máy in"
        assert [(task.unit, task.due) for task in kept[:2]] == [("Tổ Một cửa", date(2025, 9, 25))] * 2


async def test_a_dropped_task_is_taken_in_again_with_the_letter_an_input_method_makes(empty: Office) -> None:
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "d", "backspace", "đ")
        assert "28 nhiệm vụ ·" in words(pilot, "#about")


async def test_leaving_what_was_mended_is_asked_about(empty: Office) -> None:
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "d", "escape")
        assert isinstance(pilot.app.screen, Ask)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, PreviewScreen)


async def test_the_same_file_again_says_so_and_changes_nothing(empty: Office) -> None:
    keep(empty, AUGUST)
    before = empty.services.history.recent()
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        assert "Tệp này đã được nhập" in words(pilot, "#warnings")
        await press(pilot, "ctrl+s")
        assert toasts(pilot)[-1].startswith("Tệp này đã được nhập trước đây")
    assert empty.services.history.recent() == before


async def test_another_file_on_the_same_months_is_refused_in_words(empty: Office, tmp_path: Path) -> None:
    keep(empty, SEPTEMBER)
    changed = tmp_path / "ban-sua.md"
    changed.write_text(SEPTEMBER.read_text("utf-8") + "\n", "utf-8")
    async with opened(empty) as pilot:
        await read(pilot, changed)
        await press(pilot, "ctrl+s")
        assert isinstance(pilot.app.screen, PreviewScreen)
        assert "đã được nhập ngày" in toasts(pilot)[-1]


@pytest.mark.parametrize(("answer", "is_kept"), [("enter", False), ("right enter", True)])
async def test_a_report_of_another_office_is_kept_only_when_that_is_meant(
    empty: Office, answer: str, is_kept: bool
) -> None:
    keep(empty, AUGUST)
    async with opened(empty) as pilot:
        await read(pilot, OTHER_OFFICE)
        await press(pilot, "ctrl+s")
        assert isinstance(pilot.app.screen, Ask)
        await press(pilot, *answer.split())
    assert (len(tasks(empty)) > 28) is is_kept


async def test_a_report_without_a_plan_may_be_kept_for_its_results(empty: Office) -> None:
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "ctrl+a", "d", "ctrl+s")
        assert isinstance(pilot.app.screen, Ask)
        await press(pilot, "right", "enter")
        assert tasks(empty) == ()
        assert toasts(pilot)[-1].startswith("Đã lưu 0 nhiệm vụ, 32 kết quả")


async def test_unknown_periods_are_asked_for(empty: Office, tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.txt"
    file.write_text("BÁO CÁO\nII. NHIỆM VỤ THỜI GIAN TỚI\n1. Ban hành Kế hoạch số hóa hồ sơ.\n", "utf-8")
    async with opened(empty) as pilot:
        await read(pilot, file)
        await press(pilot, "ctrl+s")
        assert isinstance(pilot.app.screen, Form)
        await type_in(pilot, "2025-13")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Form), "there is no thirteenth month"
        await press(pilot, "ctrl+u")
        await type_in(pilot, "2025-10")
        await press(pilot, "enter")
        assert [row.task.period.code for row in tasks(empty)] == ["2025-10"]


async def test_a_file_that_is_no_report_is_refused_and_another_may_be_chosen(empty: Office, tmp_path: Path) -> None:
    broken = tmp_path / "hong.docx"
    broken.write_bytes(b"khong phai word")
    async with opened(empty) as pilot:
        await read(pilot, broken)
        assert isinstance(pilot.app.screen, FilesScreen)
        assert "hong.docx" in toasts(pilot)[-1]
        assert not pilot.app.screen.has_class("-reading")


async def test_paths_are_completed_while_they_are_typed(empty: Office, tmp_path: Path) -> None:
    (tmp_path / "báo cáo").mkdir()
    (tmp_path / "báo cáo" / "tháng 10.docx").touch()
    (tmp_path / "báo cáo" / "tháng 10.exe").touch()
    async with opened(empty) as pilot:
        await press(pilot, "f7")
        field = pilot.app.screen.query_one("#path", TextField)
        field.value = f"{tmp_path}/bá"
        field.cursor_position = len(field.value)
        await press(pilot, "right")
        assert field.value == f"{tmp_path}/báo cáo/"
        await type_in(pilot, "t")
        await press(pilot, "right")
        assert field.value.endswith("/báo cáo/tháng 10.docx")


async def test_markup_in_a_report_is_shown_as_it_is(empty: Office, tmp_path: Path) -> None:
    file = tmp_path / "bao-cao.txt"
    file.write_text("BÁO CÁO THÁNG 9/2025\nII. KẾ HOẠCH THÁNG 10/2025\n1. Ban hành [red]Quy chế[/red] [b.\n", "utf-8")
    async with opened(empty) as pilot:
        await read(pilot, file)
        text = str(pilot.app.screen.query_one(Details).query_one(Static).render())
        assert "[red]Quy chế[/red] [b" in text
