"""Importing on the screens: a preview that can be mended, and nothing stored before Ctrl+S."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from textual.events import Paste
from textual.pilot import Pilot

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
    settle,
    tasks,
    toasts,
    type_in,
    words,
)
from tracker.domain.correcting import division_places
from tracker.domain.split import Kind
from tracker.services.importing import Importing, Preview
from tracker.tui.dialogs.choose import Choose
from tracker.tui.dialogs.comparison import ComparisonDialog
from tracker.tui.dialogs.paste import PasteForm
from tracker.tui.paths import shown
from tracker.tui.screens.files import FilesScreen
from tracker.tui.screens.preview import PreviewScreen
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.dialog import Ask, Form
from tracker.tui.widgets.fields import TextBox, TextField
from tracker.tui.widgets.passages import Passages


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
        await press(pilot, "down", "enter", "h")
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


@pytest.fixture
def signed(empty: Office, tmp_path: Path) -> Path:
    """A newer version of September's report, of which the office has kept the draft."""
    keep(empty, SEPTEMBER)
    path = tmp_path / "ban-ky.md"
    path.write_text(SEPTEMBER.read_text("utf-8").replace("vitamin A đợt II", "vitamin A đợt III"), "utf-8")
    return path


async def test_a_newer_version_is_compared_before_it_takes_the_place_of_the_draft(empty: Office, signed: Path) -> None:
    before = {row.task.id for row in tasks(empty)}
    async with opened(empty) as pilot:
        await read(pilot, signed)
        assert "đã được nhập ngày" in words(pilot, "#warnings")
        await press(pilot, "ctrl+s")
        assert isinstance(pilot.app.screen, ComparisonDialog)
        shown = str(pilot.app.screen.query_one(Details).text)
        assert "vitamin A đợt II” → “" in shown
        assert "đợt III" in shown
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, PreviewScreen)
        assert not any("đợt III" in row.task.text for row in tasks(empty))
        await press(pilot, "v", "ctrl+s")
        assert not isinstance(pilot.app.screen, PreviewScreen)
        assert {row.task.id for row in tasks(empty)} == before
        assert any("đợt III" in row.task.text for row in tasks(empty))
        await press(pilot, "ctrl+z", "right", "enter")
        assert not any("đợt III" in row.task.text for row in tasks(empty))


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
        text = str(pilot.app.screen.query_one(Details).text)
        assert "[red]Quy chế[/red] [b" in text


async def test_a_task_is_divided_where_the_clerk_says_and_undo_takes_that_back(empty: Office) -> None:
    items = empty.services.importing.preview([AUGUST]).split.tasks
    place = next(n for n, item in enumerate(items) if division_places(item.text))
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        grid(pilot, "#list-tasks").move_to(place)
        await settle(pilot)
        await press(pilot, "t")
        assert isinstance(pilot.app.screen, Choose)
        await press(pilot, "enter")
        assert "29 nhiệm vụ" in words(pilot, "#about")
        await press(pilot, "ctrl+z")
        assert "28 nhiệm vụ" in words(pilot, "#about")
        await press(pilot, "escape")
        assert not isinstance(pilot.app.screen, Ask), "nothing is left to lose"


async def test_marked_neighbours_are_merged_and_single_tasks_are_not(empty: Office) -> None:
    first, second = empty.services.importing.preview([AUGUST]).split.tasks[:2]
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "b")
        assert "liền nhau" in toasts(pilot)[-1]
        await press(pilot, "m", "m", "b")
        assert grid(pilot, "#list-tasks").cursor_key == 0, "the cursor stands on the merged task"
        await press(pilot, "ctrl+s")
        kept = [row.task for row in tasks(empty)]
        assert len(kept) == 27
        assert first.text.rstrip(";.") in kept[0].text
        assert second.text in kept[0].text


async def test_a_dropped_task_stays_dropped_when_others_are_divided_or_merged(empty: Office) -> None:
    items = empty.services.importing.preview([AUGUST]).split.tasks
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        grid(pilot, "#list-tasks").move_to(5)
        await settle(pilot)
        await press(pilot, "d", "home", "m", "m", "b", "ctrl+s")
        kept = [row.task.text for row in tasks(empty)]
        assert items[5].text not in kept
        assert {items[4].text, items[6].text} <= set(kept)


async def test_a_passage_that_was_read_as_something_else_becomes_a_task(empty: Office) -> None:
    content = empty.services.importing.preview([AUGUST]).split
    result = content.results[0].places[0]
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "a")
        assert "không có đoạn nào" in toasts(pilot)[-1]
        await press(pilot, "left_square_bracket")
        grid(pilot, "#list-passages").move_to(result)
        await settle(pilot)
        await press(pilot, "plus")
        assert "29 nhiệm vụ" in words(pilot, "#about")
        row = grid(pilot, "#list-passages").cursor_row
        assert row is not None
        assert row.cells["fate"].text == "○ nhiệm vụ"
        await press(pilot, "ctrl+s")
        assert tasks(empty)[0].task.place == result


async def test_the_report_stands_beside_the_tasks_on_a_wide_terminal_and_follows_the_cursor(empty: Office) -> None:
    items = empty.services.importing.preview([AUGUST]).split.tasks
    async with opened(empty, size=(160, 50)) as pilot:
        await read(pilot, AUGUST)
        report = pilot.app.screen.query_one(Passages)
        assert report.display
        for item in items[:3]:
            assert report.highlighted == item.places[0]
            assert item.text.split(";")[0][:40] in str(report.get_option_at_index(report.highlighted).prompt)
            await press(pilot, "down")
        assert report.scroll_offset.y > 0
        await press(pilot, "left_square_bracket")
        assert not report.display, "the tab shows the same"


async def test_the_report_does_not_crowd_a_small_terminal(empty: Office) -> None:
    async with opened(empty, size=(80, 24)) as pilot:
        await read(pilot, AUGUST)
        assert not pilot.app.screen.query_one(Passages).display


async def test_units_are_suggested_with_their_reason_and_taken_at_a_key(empty: Office, tmp_path: Path) -> None:
    promise = "1. Ban hành Kế hoạch số hóa hồ sơ lưu trữ của các phòng.\n"
    for month in (9, 10):
        text = f"BÁO CÁO THÁNG {month}/2025\nII. KẾ HOẠCH THÁNG {month + 1}/2025\n{promise}"
        (tmp_path / f"{month}.txt").write_text(text, "utf-8")
    keep(empty, tmp_path / "9.txt")
    empty.services.units.add("Văn phòng", short="VP")
    empty.services.tasks.assign([row.task.id for row in tasks(empty)], "Văn phòng")
    async with opened(empty, size=(120, 40)) as pilot:
        await read(pilot, tmp_path / "10.txt")
        assert "? VP" in lines(pilot, "#list-tasks")[1]
        assert "Gợi ý đơn vị: Văn phòng (" in str(pilot.app.screen.query_one(Details).text)
        await press(pilot, "g")
        assert "? VP" not in lines(pilot, "#list-tasks")[1]
        assert "VP" in lines(pilot, "#list-tasks")[1]
        await press(pilot, "g")
        assert "Không có đơn vị nào" in toasts(pilot)[-1]
        await press(pilot, "ctrl+s")
    assert [row.task.unit for row in tasks(empty)] == ["Văn phòng", "Văn phòng"]


async def test_a_report_that_is_pasted_is_read_like_a_file(empty: Office) -> None:
    async with opened(empty) as pilot:
        await press(pilot, "f7")
        pilot.app.post_message(Paste("BÁO CÁO THÁNG 9/2025\r\nII. KẾ HOẠCH THÁNG 10/2025\r\n1. Ban hành Quy chế.\r\n"))
        await settle(pilot)
        assert isinstance(pilot.app.screen, PasteForm)
        await press(pilot, "ctrl+s")
        assert words(pilot, "#head") == "Xem trước: văn bản dán"
        await press(pilot, "ctrl+s")
    assert [row.task.text for row in tasks(empty)] == ["Ban hành Quy chế"]


async def test_a_pasted_path_is_a_path_and_an_empty_paste_is_refused(empty: Office) -> None:
    async with opened(empty) as pilot:
        await press(pilot, "f7")
        pilot.app.post_message(Paste("bao-cao.docx\n"))
        await settle(pilot)
        assert pilot.app.screen.query_one("#path", TextField).value == "bao-cao.docx"
        await press(pilot, "f6", "ctrl+s")
        assert isinstance(pilot.app.screen, PasteForm)
        assert "Chưa có chữ nào" in words(pilot, "#text-error")


@dataclass(frozen=True, kw_only=True)
class Waiting(Importing):
    """Importing that reads only once the gate is open."""

    gate: Event = field(default_factory=Event)

    def preview(self, paths: Sequence[Path], **values: Any) -> Preview:
        self.gate.wait()
        return super().preview(paths, **values)


async def test_reading_is_seen_and_can_be_left(empty: Office) -> None:
    waiting = Waiting(context=empty.services.context, limits=empty.services.importing.limits)
    vars(empty.services)["importing"] = waiting
    async with opened(empty) as pilot:
        await press(pilot, "f7")
        pilot.app.screen.query_one("#path", TextField).value = str(AUGUST)
        await pilot.press("enter")
        assert "Đang đọc b1-thang-8.docx" in words(pilot, "#progress")
        assert pilot.app.screen.has_class("-reading")
        await pilot.press("escape")
        assert not pilot.app.screen.has_class("-reading")
        waiting.gate.set()
        await settle(pilot)
        assert isinstance(pilot.app.screen, FilesScreen), "what was read too late is not shown"
        await press(pilot, "escape")
        assert not isinstance(pilot.app.screen, FilesScreen)


@dataclass(frozen=True, kw_only=True)
class Slow(Importing):
    """Importing that waits before page 12 of 200, and notes whether it was told to go on."""

    gate: Event = field(default_factory=Event)
    ends: list[str] = field(default_factory=list)

    def preview(self, paths: Sequence[Path], *, progress: Any, **values: Any) -> Preview:
        try:
            progress("b1-thang-8.docx", 12, 200)
            self.gate.wait()
            progress("b1-thang-8.docx", 13, 200)
        except BaseException as error:
            self.ends.append(type(error).__name__)
            raise
        self.ends.append("read")
        return super().preview(paths, **values)


@pytest.mark.parametrize(("key", "end"), [("escape", "WorkerCancelled"), ("f1", "read")])
async def test_pages_are_counted_and_a_reading_that_is_left_ends_at_the_next_page(
    empty: Office, key: str, end: str
) -> None:
    slow = Slow(context=empty.services.context, limits=empty.services.importing.limits)
    vars(empty.services)["importing"] = slow
    async with opened(empty) as pilot:
        await press(pilot, "f7")
        pilot.app.screen.query_one("#path", TextField).value = str(AUGUST)
        await pilot.press("enter")
        while "trang" not in words(pilot, "#progress"):
            await pilot.pause()
        assert "Đang đọc b1-thang-8.docx: trang 12/200" in words(pilot, "#progress")
        await pilot.press(key)
        slow.gate.set()
        while not slow.ends:
            await pilot.pause()
        assert slow.ends == [end]
        await settle(pilot)


def test_the_tree_shows_every_kind_of_report_and_nothing_else(tmp_path: Path) -> None:
    for name in ("a.PDF", "b.xlsx", "c.doc", "d.odt", "e.html", "f.exe", "~$g.docx", ".h.txt"):
        (tmp_path / name).touch()
    assert sorted(path.name for path in shown(tmp_path.iterdir())) == ["a.PDF", "b.xlsx", "c.doc", "d.odt", "e.html"]


async def test_checks_follow_the_corrections_and_lead_to_their_place(empty: Office, tmp_path: Path) -> None:
    lines = ("1. Họp giao ban.", "2. Xây kè sông trước ngày 15/02/2025.", "3. Trồng cây.")
    (tmp_path / "r.txt").write_text("BÁO CÁO THÁNG 9/2025\nII. KẾ HOẠCH THÁNG 10/2025\n" + "\n".join(lines), "utf-8")
    async with opened(empty, size=(120, 40)) as pilot:
        await read(pilot, tmp_path / "r.txt")
        assert "1 cần xem lại (c)" in words(pilot, "#about")
        assert "của nhiệm vụ số 2" in words(pilot, "#warnings")
        await press(pilot, "d")
        assert "của nhiệm vụ số 1" in words(pilot, "#warnings"), "numbers are those that will be kept"
        await press(pilot, "end", "c", "enter")
        assert grid(pilot, "#list-tasks").cursor_key == 1
        await press(pilot, "h")
        await type_in(pilot, "25/10")
        await press(pilot, "enter")
        assert words(pilot, "#warnings") == ""
        assert "cần xem lại" not in words(pilot, "#about")
        await press(pilot, "ctrl+z")
        assert "của nhiệm vụ số 1" in words(pilot, "#warnings")
        await press(pilot, "ctrl+y", "c")
        assert words(pilot, "#warnings") == ""
        assert "Không có chỗ nào" in toasts(pilot)[-1]


async def test_many_tasks_are_given_partners_and_a_kind_at_once(empty: Office) -> None:
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "space", "space", "s", "ctrl+u")
        await type_in(pilot, "Sở A; Sở B")
        await press(pilot, "enter", "l", "end", "down", "down", "enter", "ctrl+s")
        kept = [row.task for row in tasks(empty)]
        assert [task.support for task in kept[:2]] == [("Sở A", "Sở B")] * 2
        assert [task.kind for task in kept[:2]] == [Kind.ONGOING] * 2


async def test_every_field_of_a_task_is_edited_in_one_form_and_the_text_divided_at_the_cursor(empty: Office) -> None:
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "e")
        form = pilot.app.screen
        form.query_one("#text", TextBox).text = "Mua máy in tập huấn sử dụng"
        form.query_one("#text", TextBox).move_cursor((0, len("Mua máy in tập h")))
        for name, value in (("lead", "Văn phòng"), ("support", "Sở A;"), ("due", "hôm nào"), ("kind", "định")):
            form.query_one(f"#{name}", TextField).value = value
        await press(pilot, "ctrl+t")
        assert "Không hiểu ngày" in words(pilot, "#due-error")
        form.query_one("#due", TextField).value = "25/9"
        await press(pilot, "ctrl+t")
        assert "29 nhiệm vụ" in words(pilot, "#about")
        await press(pilot, "ctrl+s")
        kept = [row.task for row in tasks(empty)][:2]
        assert [task.text for task in kept] == ["Mua máy in tập", "huấn sử dụng"], "not in the middle of a word"
        for task in kept:
            assert (task.unit, task.support, task.due, task.kind) == (
                "Văn phòng",
                ("Sở A",),
                date(2025, 9, 25),
                Kind.RECURRING,
            )


async def test_dropping_marked_rows_drops_them_all_before_it_takes_any_in_again(empty: Office) -> None:
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        await press(pilot, "d", "space", "space", "d")
        assert "26 nhiệm vụ (bỏ 2)" in words(pilot, "#about")
        await press(pilot, "d")
        assert "28 nhiệm vụ" in words(pilot, "#about")


async def test_tasks_without_a_unit_are_counted(empty: Office) -> None:
    count = sum(item.lead is None for item in empty.services.importing.preview([AUGUST]).split.tasks)
    async with opened(empty) as pilot:
        await read(pilot, AUGUST)
        assert f"{count} chưa giao" in words(pilot, "#about")
