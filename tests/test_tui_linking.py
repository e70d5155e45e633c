"""Đối chiếu: suggestions are decided on by a person, and a task's state is never set by itself."""

import pytest
from textual.widgets import Static

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, SEPTEMBER, TODAY, go_to, grid, keep, lines, opened, press, toasts, type_in, words
from tracker.domain.link import Stage, Verdict
from tracker.domain.period import Period
from tracker.domain.task import State
from tracker.services.linking import PeriodReview, TaskReview

MONTH = Period.month(2025, 9)


@pytest.fixture
def september(sqlite_database: Database) -> Office:
    """September's plan, and the report on September."""
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST, SEPTEMBER)
    return office


def review(office: Office) -> PeriodReview:
    return office.services.linking.review(MONTH)


def suggested(office: Office, *stages: Stage) -> TaskReview:
    """The first task whose best open offer brings it this far."""
    return next(
        one
        for one in review(office).tasks
        if one.is_suggested and one.offers[0].suggestion and one.offers[0].suggestion.stage in stages
    )


def reviewed(office: Office, task_id: int) -> TaskReview:
    return next(one for one in review(office).tasks if one.row.task.id == task_id)


async def test_tasks_stand_beside_their_offers_with_reasons_and_texts(september: Office) -> None:
    one = suggested(september, *Stage)
    async with opened(september, size=(160, 50)) as pilot:
        await press(pilot, "f4")
        await go_to(pilot, one.row.task.id)
        await press(pilot, "home")
        assert words(pilot, "#head").startswith("Đối chiếu tháng 9 năm 2025 · đã nối 0/28")
        assert any("? gợi ý mạnh" in line for line in lines(pilot))
        assert any("… chưa thấy báo cáo" in line for line in lines(pilot))
        assert "Mức độ" in lines(pilot, "#offers")[0]
        text = str(pilot.app.screen.query_one("#offer-text").query_one(Static).render())
        assert "Vì sao gợi ý" in text


async def test_enter_confirms_and_goes_on_to_the_next_open_task(september: Office) -> None:
    one = suggested(september, Stage.PARTIAL, Stage.ONGOING)
    async with opened(september) as pilot:
        await press(pilot, "f4")
        await go_to(pilot, one.row.task.id)
        await press(pilot, "enter")
        now = reviewed(september, one.row.task.id)
        assert now.is_linked
        assert now.row.task.state is State.OPEN
        assert grid(pilot).cursor_key != one.row.task.id
        following = reviewed(september, grid(pilot).cursor_key or 0)
        assert following.is_suggested
        assert not following.is_linked
        assert "đã nối 1/28" in words(pilot, "#head")


async def test_a_result_that_is_done_only_proposes_and_space_ticks_that_task(september: Office) -> None:
    one = suggested(september, Stage.DONE)
    async with opened(september) as pilot:
        await press(pilot, "f4")
        await go_to(pilot, one.row.task.id)
        await press(pilot, "enter")
        assert reviewed(september, one.row.task.id).row.task.state is State.OPEN
        assert "nhấn Space để đánh dấu hoàn thành" in toasts(pilot)[-1]
        assert grid(pilot).cursor_key == one.row.task.id
        await press(pilot, "space")
        assert reviewed(september, one.row.task.id).row.task.state is State.DONE


async def test_a_rejected_offer_is_not_open_any_more_and_can_be_taken_up_again(september: Office) -> None:
    one = suggested(september, *Stage)
    result = one.offers[0].result.id
    async with opened(september) as pilot:
        await press(pilot, "f4")
        await go_to(pilot, one.row.task.id)
        await press(pilot, "x")
        offers = reviewed(september, one.row.task.id).offers
        assert [o.link.verdict for o in offers if o.link] == [Verdict.REJECTED]
        assert any(line.strip().startswith("✕") for line in lines(pilot, "#offers"))
        await press(pilot, "tab", "end", "u")
        offers = reviewed(september, one.row.task.id).offers
        assert next(o for o in offers if o.result.id == result).is_open


async def test_any_result_is_found_unaccented_and_linked_by_hand(september: Office) -> None:
    one = review(september).unreported[0]
    result = review(september).results[0]
    async with opened(september) as pilot:
        await press(pilot, "f4")
        await go_to(pilot, one.row.task.id)
        await press(pilot, "n")
        await type_in(pilot, " ".join(result.text.lower().split()[:6]))
        await press(pilot, "enter")
        link = reviewed(september, one.row.task.id).offers[0].link
        assert link is not None
        assert (link.result_id, link.verdict) == (result.id, Verdict.CONFIRMED)
        await press(pilot, "ctrl+z")
        assert not reviewed(september, one.row.task.id).is_linked


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("chua thay", lambda r: len(r.unreported)),
        ("phat sinh", lambda r: len(r.unplanned)),
        ("tat ca", lambda r: len(r.tasks)),
    ],
)
async def test_the_left_list_is_filtered(september: Office, typed: str, count: object) -> None:
    async with opened(september) as pilot:
        await press(pilot, "f4", "f")
        await type_in(pilot, typed)
        await press(pilot, "enter")
        assert callable(count)
        assert grid(pilot).row_count == count(review(september))


async def test_a_plan_without_a_report_yet_says_what_to_import(sqlite_database: Database) -> None:
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    async with opened(office) as pilot:
        await press(pilot, "f4", "enter", "x", "u", "n", "space", "space")
        assert "Nhấn F7 để nhập" in "\n".join(lines(pilot, "#offers"))
        assert "chờ báo cáo" in lines(pilot)[1]


async def test_without_any_plan_the_keys_do_no_harm(sqlite_database: Database) -> None:
    async with opened(Office(sqlite_database, today=TODAY)) as pilot:
        await press(pilot, "f4", "enter", "x", "u", "n", "space", "left_square_bracket", "tab")
        assert "Nhấn F7 để nhập báo cáo" in "\n".join(lines(pilot))
