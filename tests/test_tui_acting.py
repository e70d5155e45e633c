"""Acting on tasks on the board: marks, redo, mending, deadlines by name, copying, the source, groups and order."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from db import Database
from tests.factories import make_report, make_task
from tests.office import Office
from tests.tui_driver import (
    AUGUST,
    SEPTEMBER,
    TODAY,
    grid,
    keep,
    lines,
    opened,
    press,
    send,
    settle,
    tasks,
    toasts,
    type_in,
    words,
)
from tracker.domain.grouping import GroupBy, Grouping
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.task import State, Task
from tracker.tui.dialogs.edit_form import EditForm
from tracker.tui.dialogs.source import SourceDialog, underlined
from tracker.tui.widgets.fields import TextBox, TextField
from tracker.tui.widgets.rows import is_heading

MONTH = Period.month(2025, 9)
TELEX = {  # what an input method sends for the words on the right; ␡ is a Backspace
    "ke␡ê␡ế hoach␡␡␡ạch": "kế hoạch",
    "d␡đot␡␡ọt": "đọt",
    "vie␡êt␡␡ệt": "việt",
}


@pytest.fixture
def september(sqlite_database: Database) -> Office:
    """The plan of September 2025, seen on its eighteenth day, a Thursday."""
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    return office


def first(office: Office) -> Task:
    return tasks(office, period=MONTH)[0].task


async def burst(pilot: Pilot[None], keys: Iterable[str]) -> None:
    """Keys as fast as an input method sends them."""
    await send(pilot, *("backspace" if key == "␡" else "space" if key == " " else key for key in keys))


def notes(pilot: Pilot[None]) -> str:
    shown = pilot.app.screen.query_one("#notes", Static)
    return str(shown.render()) if shown.display else ""


# -- marks ------------------------------------------------------------------------------------------------------------


async def test_the_number_of_marked_tasks_is_always_in_view(september: Office) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        assert "đã chọn" not in lines(pilot)[0]
        await press(pilot, "m", "m", "down", "down", "M")
        assert "■ 5 đã chọn" in lines(pilot)[0]
        await press(pilot, "end")
        assert "■ 5 đã chọn" in lines(pilot)[0]
        await press(pilot, "asterisk")
        assert "■ 23 đã chọn" in lines(pilot)[0]
        await press(pilot, "escape")
        assert "đã chọn" not in lines(pilot)[0]


async def test_what_a_search_shows_is_marked_and_stays_marked_when_the_search_is_over(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "tt:quahan")
        await press(pilot, "enter", "ctrl+a")
        assert "■ 5 đã chọn" in lines(pilot)[0]
        await press(pilot, "slash", "escape")
        assert (grid(pilot).row_count, len(grid(pilot).marked)) == (28, 5)
        await press(pilot, "s")
        await type_in(pilot, "tam dung")
        await press(pilot, "enter")
        assert len(tasks(september, states=frozenset({State.PAUSED}))) == 5
        assert len(grid(pilot).marked) == 5, "marks outlive the reading that follows a change"
        await press(pilot, "ctrl+z")
        assert tasks(september, states=frozenset({State.PAUSED})) == ()


async def test_a_new_unit_and_its_tasks_are_one_step(september: Office) -> None:
    before = september.services.units.all()
    async with opened(september) as pilot:
        await press(pilot, "m", "m", "u")
        await type_in(pilot, "Tổ Chuyển đổi số")
        await press(pilot, "down", "enter", "ctrl+z")
    assert september.services.units.all() == before
    assert "Tổ Chuyển đổi số" not in {row.task.unit for row in tasks(september)}


# -- redo -------------------------------------------------------------------------------------------------------------


async def test_what_was_undone_is_done_again_step_by_step(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "space", "down", "space", "ctrl+z", "ctrl+z", "ctrl+y")
        assert [row.task.state for row in tasks(september)[:2]] == [State.DONE, State.OPEN]
        assert toasts(pilot)[-1].startswith("Đã làm lại “đánh dấu hoàn thành”")
        await press(pilot, "ctrl+y", "ctrl+y")
        assert [row.task.state for row in tasks(september)[:2]] == [State.DONE, State.DONE]
        assert toasts(pilot)[-1] == "Không còn thao tác nào của bạn để làm lại."


# -- mending ----------------------------------------------------------------------------------------------------------


async def test_the_words_of_a_task_are_mended_in_place_and_the_history_keeps_both(september: Office) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        await press(pilot, "i")
        await type_in(pilot, "(sửa) ")
        await press(pilot, "ctrl+s")
        task = first(september)
        assert task.text.startswith("(sửa) Giao")
        assert grid(pilot).cursor_key == task.id
        change = september.services.tasks.detail(task.id).history[-1]
        assert (change.before or {})["text"] == task.text.removeprefix("(sửa) ")
        await press(pilot, "ctrl+z")
        assert first(september).text == task.text.removeprefix("(sửa) ")


async def test_every_field_takes_what_an_input_method_sends(september: Office) -> None:
    september.services.tasks.tick([first(september).id])
    async with opened(september) as pilot:
        await press(pilot, "i")
        form = pilot.app.screen
        fields = [*form.query(TextBox), *form.query(TextField)]
        assert {field.id for field in fields} == {"text", "product", "field", "support", "number", "note"}
        for field in fields:
            field.focus()
            field.clear()
            await burst(pilot, " ".join(TELEX))
        await press(pilot, "ctrl+s")
        task, said = first(september), " ".join(TELEX.values())
        assert (task.text, task.product, task.field, task.support) == (said, said, said, (said,))
        assert task.evidence
        assert (task.evidence.number, task.evidence.note) == (said, said)


async def test_a_form_that_changes_nothing_or_empties_the_text_logs_nothing(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "i", "ctrl+s")
        assert toasts(pilot) == []
        await press(pilot, "i")
        pilot.app.screen.query_one(TextBox).clear()
        await press(pilot, "ctrl+s")
        assert "Nội dung để trống" in words(pilot, "#text-error")
        assert isinstance(pilot.app.screen, EditForm)
        await press(pilot, "escape")
    assert len(september.services.tasks.detail(first(september).id).history) == 1


async def test_what_somebody_else_has_changed_meanwhile_is_not_overwritten(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "i")
        september.as_person("Minh").tasks.set_deadline([first(september).id], date(2025, 9, 30))
        await type_in(pilot, "x")
        await press(pilot, "ctrl+s")
        assert "vừa được người khác thay đổi" in toasts(pilot)[-1]
    assert not first(september).text.startswith("x")


# -- deadlines --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "due", "meaning"),
    [
        ("thu␡ư␡ứ 6", date(2025, 9, 19), "thứ Sáu 19/09, còn 1 ngày làm việc"),
        ("d␡đa␡âu␡␡ầu thang␡␡␡áng sau", date(2025, 10, 1), "thứ Tư 01/10, còn 9 ngày làm việc"),
        ("mai", date(2025, 9, 19), "thứ Sáu 19/09"),
        ("cuối quý", date(2025, 9, 30), "thứ Ba 30/09"),
        ("+3", date(2025, 9, 23), "thứ Ba 23/09, còn 3 ngày làm việc"),
        ("+3n", date(2025, 9, 21), "ngày nghỉ, ngày làm việc kế tiếp là thứ Hai 22/09"),
        ("15/11", date(2025, 11, 15), "thứ Bảy 15/11"),
    ],
)
async def test_a_deadline_by_its_name_says_what_it_means(
    september: Office, typed: str, due: date, meaning: str
) -> None:
    async with opened(september) as pilot:
        await press(pilot, "h", "ctrl+u")
        await burst(pilot, typed)
        await settle(pilot)
        assert meaning in words(pilot, "#meaning")
        await press(pilot, "enter")
        assert first(september).due == due


# -- copying and the source -------------------------------------------------------------------------------------------


async def test_the_text_or_whole_rows_go_to_the_clipboard(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "y")
        assert pilot.app.clipboard == first(september).text
        await press(pilot, "m", "m", "Y")
        copied = pilot.app.clipboard.split("\n")
        assert [line.split("\t")[0] for line in copied] == ["1", "2"]
        assert copied[0].split("\t")[1] == first(september).text
        assert toasts(pilot)[-1] == "Đã chép 2 dòng, dán được vào Excel."


async def test_more_than_a_terminal_takes_is_not_copied_in_part(september: Office) -> None:
    september.plan(*(make_task(text="x" * 9_000) for _ in range(9)))
    async with opened(september) as pilot:
        await press(pilot, "f9", "ctrl+a", "Y")
        assert "xuất ra tệp" in toasts(pilot)[-1]
        assert pilot.app.clipboard == ""


async def test_the_report_around_a_task_is_shown_with_its_own_words_underlined(september: Office) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        await press(pilot, "g")
        assert isinstance(pilot.app.screen, SourceDialog)
        own = pilot.app.screen.query_one(".own", Static)
        assert "Đề án vị trí việc làm Trạm Y tế" in str(own.render())
        assert own.region.bottom <= 24
        await press(pilot, "g")
        assert not isinstance(pilot.app.screen, SourceDialog)


def test_only_words_that_stand_there_are_underlined() -> None:
    content = underlined("- Ban hành  Kế hoạch; báo cáo [tỉnh].", "ban hành Kế hoạch")
    assert [content.plain[span.start : span.end] for span in content.spans] == ["Ban hành Kế hoạch"]
    assert underlined("- Tổng kết", "Sơ kết").spans == []


# -- groups, order, periods -------------------------------------------------------------------------------------------


async def test_groups_stand_below_headings_that_can_be_neither_ticked_nor_marked(september: Office) -> None:
    async with opened(september, size=(80, 24)) as pilot:
        await press(pilot, "n")
        await type_in(pilot, "thoi han")
        await press(pilot, "enter", "home")
        assert lines(pilot)[1].startswith("▸ Quá hạn · 5 nhiệm vụ")
        assert grid(pilot).row_count == 28 + sum("· " in line and "nhiệm vụ" in line for line in headings(september))
        await press(pilot, "space", "h", "y", "i", "Y", "s", "u", "e", "g")
        assert {said.partition(".")[0] for said in toasts(pilot)} == {"Đây là tên nhóm"}
        assert grid(pilot).marked == frozenset()
        await press(pilot, "escape")
        await press(pilot, "home", "m", "m", "M")
        assert "■ 2 đã chọn" in lines(pilot)[0]
        assert notes(pilot) == "nhóm: thời hạn (n đổi)"


def headings(office: Office) -> list[str]:
    query = TaskQuery(period=MONTH, grouping=Grouping(by=GroupBy.DEADLINE, today=TODAY))
    return [group.words for group in office.services.tasks.groups(query)]


async def test_the_order_is_chosen_turned_round_and_remembered(september: Office) -> None:
    def days() -> list[date]:
        by_id = {row.task.id: row.task for row in tasks(september)}
        keys = grid(pilot)._source.keys() if grid(pilot)._source else ()
        return [deadline for key in keys if (deadline := by_id[key].deadline)]

    async with opened(september) as pilot:
        await press(pilot, "x", "down", "enter")
        assert days() == sorted(days())
        await press(pilot, "x", "enter")
        assert days() == sorted(days(), reverse=True)
        assert notes(pilot) == "sắp: hạn (ngược) (x đổi)"
        await press(pilot, "f3", "f2")
        assert days() == sorted(days(), reverse=True)


async def test_grouped_tasks_are_read_a_page_at_a_time(sqlite_database: Database) -> None:
    office = Office(sqlite_database, today=TODAY)
    names = ["Văn phòng", "Thanh tra", None]
    with sqlite_database.begin() as store:
        report = make_report(store)
        made = [
            make_task(
                report_id=report.id, position=n, period=MONTH, unit=names[n % 3], due=TODAY + timedelta(days=n % 30)
            )
            for n in range(1, 3001)
        ]
        store.tasks.add(made)
    async with opened(office) as pilot:
        await press(pilot, "n", "down", "enter")
        assert grid(pilot).row_count == 3003
        await press(pilot, "end")
        assert lines(pilot)[-1].split()[0] == "▸"
        page = grid(pilot)._source.page(995, 20) if grid(pilot)._source else []
        assert [bool(row.heading) for row in page] == [n == 1001 - 995 for n in range(20)]
        assert [is_heading(row.key) for row in page] == [bool(row.heading) for row in page]


async def test_a_key_leads_back_to_the_period_of_today(september: Office) -> None:
    keep(september, SEPTEMBER)
    async with opened(september) as pilot:
        await press(pilot, "right_square_bracket")
        assert words(pilot, "#head").startswith("Tháng 10")
        await press(pilot, "full_stop")
        assert words(pilot, "#head").startswith("Tháng 9")
    later = Office(september.database, today=date(2026, 5, 5))
    async with opened(later) as pilot:
        await press(pilot, "full_stop")
        assert toasts(pilot)[-1].startswith("Chưa có kế hoạch nào của hôm nay (05/05/2026)")
