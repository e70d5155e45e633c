"""The board: a month's plan on the screen, and everything that is done with its tasks by keys."""

from datetime import date

import pytest

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, SEPTEMBER, TODAY, grid, keep, lines, opened, press, tasks, toasts, type_in, words
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.task import State, Task
from tracker.tui.dialogs.choose import Choose
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.dialog import Form

MONTH = Period.month(2025, 9)


@pytest.fixture
def september(sqlite_database: Database) -> Office:
    """The plan of September 2025, seen on its eighteenth day."""
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    return office


def first(office: Office) -> Task:
    return tasks(office, period=MONTH)[0].task


async def test_an_empty_board_says_how_to_begin(sqlite_database: Database) -> None:
    async with opened(Office(sqlite_database, today=TODAY)) as pilot:
        assert "Chưa có nhiệm vụ. Nhấn F7 để nhập báo cáo" in "\n".join(lines(pilot))
        await press(pilot, "space", "e", "u", "h", "s", "right_square_bracket", "f8")
        assert toasts(pilot)[-1].startswith("Chưa có kỳ nào để xuất")


async def test_the_board_shows_the_period_of_today_with_its_figures(september: Office) -> None:
    async with opened(september) as pilot:
        assert words(pilot, "#head").startswith("Tháng 9 năm 2025 · 28 nhiệm vụ · 0 hoàn thành · 5 quá hạn")
        shown = lines(pilot)
        assert "Nội dung" in shown[0]
        assert "Giao chuyên viên phụ trách nội vụ" in shown[1]
        assert "20/09" in shown[1]
        assert "còn 2 ngày" in shown[1]
        assert any("30/09*" in line for line in shown)


@pytest.mark.parametrize(("width", "has_evidence"), [(80, False), (160, True)])
async def test_narrow_terminals_hide_columns_but_never_the_unit(
    september: Office, width: int, has_evidence: bool
) -> None:
    async with opened(september, size=(width, 40)) as pilot:
        assert lines(pilot)[0].count("Đơn vị") == 1
        assert ("Minh chứng" in lines(pilot)[0]) is has_evidence


async def test_lists_show_the_short_name_of_a_unit(september: Office) -> None:
    september.services.units.add("Phòng Nội vụ - Lao động - Xã hội", short="P. NV-XH")
    (first, *_) = september.services.tasks.ids(TaskQuery())
    september.services.tasks.assign([first], "P. NV-XH")
    async with opened(september, size=(80, 24)) as pilot:
        assert "P. NV-XH" in lines(pilot)[1]


async def test_details_stand_beside_a_wide_list_and_open_below_a_narrow_one(september: Office) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        details = pilot.app.screen.query_one(Details)
        assert not details.display
        await press(pilot, "enter")
        assert details.display
    async with opened(september, size=(160, 50)) as pilot:
        text = str(pilot.app.screen.query_one(Details).text)
        assert "Hạn: thứ Bảy, 20/09/2025" in text
        assert "▶" in text
        assert "Lan: nhập báo cáo" in text


async def test_space_ticks_and_reopens_and_the_cursor_stays(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "down", "space")
        second = tasks(september, period=MONTH)[1].task
        assert (second.state, second.done_on) == (State.DONE, TODAY)
        assert grid(pilot).cursor_key == second.id
        assert toasts(pilot)[-1].endswith("Ctrl+Z để hoàn tác.")
        assert "1 hoàn thành" in words(pilot, "#head")
        await press(pilot, "space")
        assert tasks(september, period=MONTH)[1].task.state is State.OPEN


async def test_marked_tasks_are_ticked_together_and_undone_in_one_step(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "m", "m", "m", "space")
        assert sum(row.task.state is State.DONE for row in tasks(september, period=MONTH)) == 3
        assert "3 nhiệm vụ" in toasts(pilot)[-1]
        await press(pilot, "ctrl+z")
        assert sum(row.task.state is State.DONE for row in tasks(september, period=MONTH)) == 0
        assert toasts(pilot)[-1].startswith("Đã hoàn tác “đánh dấu hoàn thành”")


async def test_a_whole_import_is_undone_only_when_that_is_meant(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "ctrl+z", "enter")
        assert grid(pilot).row_count == 28, "the safe answer keeps the plan"
        await press(pilot, "ctrl+z", "right", "enter")
        assert grid(pilot).row_count == 0
        await press(pilot, "ctrl+z")
        assert toasts(pilot)[-1] == "Không còn thao tác nào của bạn để hoàn tác."


async def test_evidence_ticks_and_may_be_added_later(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "space", "e")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Form), "an empty number is refused"
        await type_in(pilot, "71/KH-UBND")
        await press(pilot, "enter")
        task = first(september)
        assert (task.state, task.evidence and task.evidence.number) == (State.DONE, "71/KH-UBND")


async def test_a_unit_is_found_by_unaccented_letters(september: Office) -> None:
    september.services.units.add("Phòng Tư pháp")
    async with opened(september) as pilot:
        await press(pilot, "down", "m", "m", "u")
        await type_in(pilot, "tu phap")
        await press(pilot, "enter")
        assert [row.task.unit for row in tasks(september, period=MONTH)[1:3]] == ["Phòng Tư pháp"] * 2


async def test_a_unit_that_nobody_has_is_entered_by_giving_it_a_task(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "u")
        await type_in(pilot, "Tổ Chuyển đổi số")
        await press(pilot, "enter")
        assert first(september).unit != "Tổ Chuyển đổi số", "Enter alone may be a slip of the keys"
        await press(pilot, "down", "enter")
        assert first(september).unit == "Tổ Chuyển đổi số"
        assert "Tổ Chuyển đổi số" in {unit.name for unit in september.services.units.all()}


@pytest.mark.parametrize(
    ("typed", "due"),
    [("22/9", date(2025, 9, 22)), ("1/10/2025", date(2025, 10, 1)), ("2025-09-30", date(2025, 9, 30)), ("", None)],
)
async def test_a_deadline_is_typed_as_people_write_it(september: Office, typed: str, due: date | None) -> None:
    async with opened(september) as pilot:
        await press(pilot, "h", "ctrl+u")
        await type_in(pilot, typed)
        await press(pilot, "enter")
        task = first(september)
        assert (task.due, task.first_due) == (due, date(2025, 9, 20))


async def test_the_weekday_is_said_and_a_day_that_is_none_is_refused_below_its_field(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "h", "ctrl+u")
        await type_in(pilot, "22/9")
        assert "thứ Hai 22/09, còn 2 ngày làm việc" in words(pilot, "#meaning")
        await press(pilot, "ctrl+u")
        await type_in(pilot, "31/9")
        await press(pilot, "enter")
        assert "Không có ngày “31/9” trong lịch" in words(pilot, "#due-error")
        await press(pilot, "escape")
        assert first(september).due == date(2025, 9, 20)


async def test_a_state_is_chosen_from_a_list(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "s")
        await type_in(pilot, "tam dung")
        await press(pilot, "enter")
        assert first(september).state is State.PAUSED


async def test_search_narrows_while_typing_and_escape_gives_all_back(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "trung thu")
        found = grid(pilot).row_count
        assert 0 < found < 28
        await type_in(pilot, " khong co dau")
        assert "Nhấn Esc để bỏ lọc" in "\n".join(lines(pilot))
        await press(pilot, "escape")
        assert grid(pilot).row_count == 28
        assert grid(pilot).has_focus


async def test_periods_are_walked_and_chosen(september: Office) -> None:
    keep(september, SEPTEMBER)
    async with opened(september) as pilot:
        await press(pilot, "right_square_bracket")
        assert words(pilot, "#head").startswith("Tháng 10 năm 2025")
        await press(pilot, "right_square_bracket")
        assert toasts(pilot)[-1] == "Chưa có kế hoạch nào sau tháng 10 năm 2025."
        await press(pilot, "p")
        assert isinstance(pilot.app.screen, Choose)
        await press(pilot, "down", "enter")
        assert words(pilot, "#head").startswith("Tháng 9 năm 2025")


async def test_backspace_and_digits_change_nothing(september: Office) -> None:
    before = tasks(september, period=MONTH)
    async with opened(september) as pilot:
        await press(pilot, "backspace", "delete", *"0123456789", "đ", "ê")
        await press(pilot, "escape")
    assert tasks(september, period=MONTH) == before


async def test_an_error_of_the_rules_is_said_as_a_sentence(september: Office) -> None:
    september.services.tasks.set_state([first(september).id], State.WITHDRAWN)
    async with opened(september) as pilot:
        await press(pilot, "space")
        assert "không còn phù hợp" in toasts(pilot)[-1]
        assert first(september).state is State.WITHDRAWN


async def test_markup_in_a_report_is_shown_as_it_is(sqlite_database: Database) -> None:
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    task = first(office)
    office.services.tasks.assign([task.id], office.services.units.add("[red]Phòng[/red] [link").name)
    async with opened(office, size=(160, 40)) as pilot:
        text = str(pilot.app.screen.query_one(Details).text)
        assert "[red]Phòng[/red] [link" in text
