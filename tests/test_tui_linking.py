"""Đối chiếu: suggestions are decided on by a person, and a task's state is never set by itself."""

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from db import Database
from tests.office import Office
from tests.tui_driver import (
    AUGUST,
    SEPTEMBER,
    TODAY,
    go_to,
    grid,
    keep,
    lines,
    opened,
    press,
    settle,
    type_in,
    words,
)
from tracker.domain.link import Stage, Verdict
from tracker.domain.period import Period
from tracker.domain.task import State
from tracker.services.linking import Offer, PeriodReview, TaskReview
from tracker.tui.review_rows import Filter, filtered, pair_key
from tracker.tui.screens.linking import LinkingScreen
from tracker.tui.screens.office import Wanted
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.dialog import Ask

MONTH = Period.month(2025, 9)


@pytest.fixture
def september(sqlite_database: Database) -> Office:
    """September's plan, and the report on September."""
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST, SEPTEMBER)
    return office


def review(office: Office) -> PeriodReview:
    return office.services.linking.review(MONTH)


def reviewed(office: Office, task_id: int) -> TaskReview:
    return next(one for one in review(office).tasks if one.row.task.id == task_id)


def worth_a_look(one: TaskReview) -> list[Offer]:
    return [offer for offer in one.offers if offer.is_worth_a_look]


def suggested(office: Office, *stages: Stage) -> TaskReview:
    """The first task with one result only that is worth a look, and that brings it this far."""
    return next(
        one
        for one in review(office).tasks
        if len(worth_a_look(one)) == 1
        and one.offers[0].suggestion
        and one.offers[0].suggestion.stage in (stages or tuple(Stage))
    )


def silent(office: Office) -> TaskReview:
    """The first task of which the report seems to say nothing."""
    return next(one for one in review(office).tasks if not one.is_suggested)


def text(pilot: Pilot[None], selector: str) -> str:
    return str(pilot.app.screen.query_one(selector, Details).text)


async def to_task(pilot: Pilot[None], one: TaskReview) -> None:
    await press(pilot, "f4")
    await go_to(pilot, one.row.task.id)


async def test_tasks_stand_beside_their_offers_with_texts_and_weighed_reasons(september: Office) -> None:
    one = suggested(september)
    async with opened(september, size=(160, 50)) as pilot:
        await to_task(pilot, one)
        assert words(pilot, "#head").startswith("Đối chiếu tháng 9 năm 2025 · 0/28 đã xem")
        assert any("? mạnh, chờ" in line for line in lines(pilot))
        assert any("· chưa xem" in line for line in lines(pilot))
        assert "Lý do đầu tiên" in lines(pilot, "#offers")[0]
        assert one.row.task.text[:40] in text(pilot, "#task-text")
        assert one.offers[0].result.text[:40] in text(pilot, "#offer-text")
        assert "+ cùng" in text(pilot, "#reasons")
        assert "(0," in text(pilot, "#reasons")


async def test_a_key_pressed_before_the_suggestions_are_there_is_told_no_untruth(september: Office) -> None:
    async with opened(september) as pilot:
        screen = LinkingScreen(september.services, Wanted())
        await pilot.app.push_screen(screen)
        screen.action_confirm()
        assert "Chưa có kế hoạch" not in words(pilot, "#said")
        await settle(pilot)
        assert words(pilot, "#head").startswith("Đối chiếu tháng 9")
        assert "Đang đối chiếu" not in words(pilot, "#said")


async def test_what_both_texts_share_is_underlined_and_what_parts_them_reversed(september: Office) -> None:
    task, parted = next(
        (one, offer)
        for one in review(september).tasks
        for offer in one.offers
        if offer.suggestion and "≠" in offer.suggestion.reasons[0].words and "đợt" in offer.suggestion.reasons[0].words
    )
    async with opened(september, size=(160, 50)) as pilot:
        await to_task(pilot, task)
        await press(pilot, "tab")
        grid(pilot, "#offers").move_to(pair_key(task.row.task.id, parted.result.id))
        await press(pilot, "shift+down", "shift+up")
        shown = pilot.app.screen.query_one("#offer-text", Details).text
        marked = {str(span.style): shown.plain[span.start : span.end] for span in shown.spans}
        assert "đợt" in marked["bold reverse"]
        assert "bold underline" in marked
        assert "≠" in text(pilot, "#reasons")


async def test_enter_confirms_and_goes_on_to_the_next_open_task(september: Office) -> None:
    one = suggested(september, Stage.PARTIAL, Stage.ONGOING)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "enter")
        now = reviewed(september, one.row.task.id)
        assert now.is_linked
        assert now.row.task.state is State.OPEN
        assert grid(pilot).cursor_key != one.row.task.id
        assert not reviewed(september, grid(pilot).cursor_key or 0).is_decided
        assert "1/28 đã xem" in words(pilot, "#head")


async def test_enter_again_and_again_confirms_all_that_is_sure_and_nothing_weak(september: Office) -> None:
    strong = filtered(review(september), Filter.STRONG)
    sure = {(one.row.task.id, offer.result.id) for one in strong for offer in worth_a_look(one)}
    async with opened(september) as pilot:
        await press(pilot, "f4", "f", *["enter"] * (len(sure) + 2))
        tasks = review(september).tasks
        assert {(one.row.task.id, linked.result.id) for one in tasks for linked in one.row.results} == sure
        assert "Đã xem hết" in words(pilot, "#said") or not grid(pilot).row_count


async def test_a_task_with_further_sure_results_keeps_the_cursor_until_all_are_decided(september: Office) -> None:
    one = next(one for one in review(september).tasks if len(worth_a_look(one)) > 1)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        for offer in worth_a_look(one):
            assert grid(pilot).cursor_key == one.row.task.id
            assert grid(pilot, "#offers").cursor_key == pair_key(one.row.task.id, offer.result.id)
            await press(pilot, "enter")
        assert grid(pilot).cursor_key != one.row.task.id


async def test_a_result_that_is_done_only_proposes_and_s_accepts_after_asking(september: Office) -> None:
    one = suggested(september, Stage.DONE)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "enter")
        assert reviewed(september, one.row.task.id).row.task.state is State.OPEN
        await go_to(pilot, one.row.task.id)
        assert any("○→●" in line for line in lines(pilot))
        assert "Đề nghị: ● hoàn thành" in text(pilot, "#task-text")
        await press(pilot, "s", "escape")
        assert reviewed(september, one.row.task.id).row.task.state is State.OPEN
        await press(pilot, "s", "enter")
        assert reviewed(september, one.row.task.id).row.task.state is State.DONE


async def test_proposed_states_are_filtered_and_accepted_together(september: Office) -> None:
    office = september.services.linking
    for one in [one for one in review(september).tasks if one.is_suggested][:4]:
        office.confirm(one.row.task.id, one.offers[0].result.id)
    proposed = filtered(review(september), Filter.PROPOSED)
    assert len(proposed) > 1
    async with opened(september) as pilot:
        await press(pilot, "f4", "F", "F", "ctrl+a", "s", "enter")
        assert not filtered(review(september), Filter.PROPOSED)
        assert f"{len(proposed)} nhiệm vụ" in words(pilot, "#said")


async def test_space_ticks_the_task_and_reopens_it(september: Office) -> None:
    one = silent(september)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "space")
        assert reviewed(september, one.row.task.id).row.task.state is State.DONE
        await press(pilot, "space")
        assert reviewed(september, one.row.task.id).row.task.state is State.OPEN


async def test_a_rejected_offer_is_not_open_any_more_and_can_be_taken_up_again(september: Office) -> None:
    one = suggested(september)
    result = one.offers[0].result.id
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "x")
        offers = reviewed(september, one.row.task.id).offers
        assert [o.link.verdict for o in offers if o.link] == [Verdict.REJECTED]
        assert grid(pilot).cursor_key == one.row.task.id
        assert any("✕" in line for line in lines(pilot, "#offers"))
        await press(pilot, "tab", "end", "u")
        offers = reviewed(september, one.row.task.id).offers
        assert next(o for o in offers if o.result.id == result).is_open


async def test_enter_behind_a_rejection_links_nothing_and_says_what_to_press(september: Office) -> None:
    one = suggested(september)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "x", "enter")
        assert not reviewed(september, one.row.task.id).is_linked
        assert grid(pilot).cursor_key == one.row.task.id
        assert "chưa thấy báo cáo, / tìm" in words(pilot, "#said")


async def test_n_marks_a_task_as_looked_for_in_vain_and_u_takes_that_back(september: Office) -> None:
    one = silent(september)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "n")
        assert reviewed(september, one.row.task.id).is_marked
        assert grid(pilot).cursor_key != one.row.task.id
        assert any("∅ chưa thấy báo cáo" in line for line in lines(pilot))
        assert "1/28 đã xem" in words(pilot, "#head")
        await go_to(pilot, one.row.task.id)
        await press(pilot, "u")
        assert not reviewed(september, one.row.task.id).is_marked
        await press(pilot, "n", "ctrl+z")
        assert not reviewed(september, one.row.task.id).is_marked


async def test_a_linked_task_is_not_marked_as_unreported(september: Office) -> None:
    one = suggested(september)
    september.services.linking.confirm(one.row.task.id, one.offers[0].result.id)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "n")
        assert not reviewed(september, one.row.task.id).is_marked
        assert "Nhấn u để gỡ trước" in words(pilot, "#said")


async def test_any_result_is_found_unaccented_and_linked_by_hand(september: Office) -> None:
    one = silent(september)
    result = review(september).results[0]
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "slash")
        await type_in(pilot, " ".join(result.text.lower().split()[:6]))
        await press(pilot, "enter")
        link = reviewed(september, one.row.task.id).offers[0].link
        assert link is not None
        assert (link.result_id, link.verdict) == (result.id, Verdict.CONFIRMED)
        await press(pilot, "ctrl+z")
        assert not reviewed(september, one.row.task.id).is_linked


async def test_several_results_are_chosen_with_space_and_linked_by_one_enter(september: Office) -> None:
    one = next(one for one in review(september).tasks if len(one.offers) > 2)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "l", "home", "space", "space", "enter")
        links = [offer.link for offer in reviewed(september, one.row.task.id).offers if offer.is_confirmed]
        assert {link.result_id for link in links if link} == {offer.result.id for offer in one.offers[:2]}
        assert grid(pilot).has_focus
        assert "2 kết quả" in words(pilot, "#said")


async def test_a_weak_offer_is_confirmed_from_its_own_list_only(september: Office) -> None:
    one = next(one for one in review(september).tasks if one.offers and not one.is_suggested)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "enter")
        assert not reviewed(september, one.row.task.id).is_linked
        await go_to(pilot, one.row.task.id)
        await press(pilot, "tab", "home", "enter")
        assert reviewed(september, one.row.task.id).is_linked


async def test_a_result_nobody_planned_is_linked_to_a_task_found_by_words(september: Office) -> None:
    one, result = silent(september), review(september).unplanned[0]
    async with opened(september) as pilot:
        await press(pilot, "f4", "F", "home")
        assert grid(pilot).cursor_key == result.id
        assert result.text[:30] in text(pilot, "#offer-text")
        await press(pilot, "enter")
        await type_in(pilot, " ".join(one.row.task.text.lower().split()[:8]))
        await press(pilot, "enter")
        linked = reviewed(september, one.row.task.id).offers[0].link
        assert linked is not None
        assert linked.result_id == result.id


async def test_every_strong_suggestion_of_a_unit_is_confirmed_after_asking_and_undone_at_once(
    september: Office,
) -> None:
    one = next(one for one in review(september).tasks if any(offer.is_strong for offer in one.offers))
    pairs = review(september).strong(one.row.task.unit or "")
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "A")
        assert isinstance(pilot.app.screen, Ask)
        asked = str(pilot.app.screen.query_one(".title", Static).render())
        assert f"{len(pairs)} gợi ý mạnh" in asked
        assert (one.row.task.unit or "chưa giao đơn vị") in asked
        await press(pilot, "escape")
        assert review(september).reviewed == 0
        await press(pilot, "A", "enter")
        assert review(september).reviewed == len({pair.row.task.id for pair, _ in pairs})
        await press(pilot, "ctrl+z")
        assert review(september).reviewed == 0


async def test_escape_lets_what_is_chosen_go_before_it_shows_every_task_again(september: Office) -> None:
    one = next(one for one in review(september).tasks if len(one.offers) > 2)
    async with opened(september) as pilot:
        await to_task(pilot, one)
        await press(pilot, "l", "home", "space", "escape")
        assert not grid(pilot, "#offers").marked
        await press(pilot, "tab", "enter")
        assert len(reviewed(september, one.row.task.id).row.results) <= 1


@pytest.mark.parametrize("shown", list(Filter))
async def test_f_goes_round_the_filters_and_each_says_how_many_rows_it_has(september: Office, shown: Filter) -> None:
    steps = list(Filter).index(shown)
    async with opened(september) as pilot:
        await press(pilot, "f4", *["f"] * steps)
        now = review(september)
        count = len(now.unplanned if shown is Filter.UNPLANNED else filtered(now, shown))
        assert f"[{shown.short} {count}]" in words(pilot, "#filters")
        assert grid(pilot).row_count == count
        await press(pilot, "escape")
        assert grid(pilot).row_count == len(now.tasks)


async def test_shift_and_arrows_scroll_the_texts_and_leave_the_cursor(september: Office) -> None:
    one = max(review(september).tasks, key=lambda one: len(one.row.task.text))
    async with opened(september, size=(80, 24)) as pilot:
        await to_task(pilot, one)
        pane = pilot.app.screen.query_one("#task-text", Details)
        await press(pilot, "shift+down", "shift+down")
        assert pane.scroll_offset.y == 2
        assert grid(pilot).cursor_key == one.row.task.id
        await press(pilot, "shift+up")
        assert pane.scroll_offset.y == 1


async def test_the_text_says_what_the_task_continues(september: Office) -> None:
    october = september.services.linking.review(MONTH.next)
    one = next(one for one in october.tasks if one.chain and one.chain.label)
    async with opened(september) as pilot:
        await press(pilot, "f4", "right_square_bracket")
        await go_to(pilot, one.row.task.id)
        assert f"↻ {one.chain.label}" in text(pilot, "#task-text") if one.chain else False
        assert "có từ kế hoạch" in text(pilot, "#task-text")


async def test_a_quick_hand_loses_no_key(september: Office) -> None:
    """Keys that come before the first decision has been stored count for the rows they are meant for."""
    sure = [(one.row.task.id, offer.result.id) for one in review(september).tasks for offer in worth_a_look(one)]
    async with opened(september) as pilot:
        await to_task(pilot, reviewed(september, sure[0][0]))
        await pilot.press("enter", "enter", "enter", "enter")
        await settle(pilot)
        linked = {(one.row.task.id, link.link.result_id) for one in review(september).tasks for link in one.row.results}
        assert linked == set(sure[:4])


async def test_a_plan_without_a_report_yet_says_what_to_import(sqlite_database: Database) -> None:
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    async with opened(office) as pilot:
        await press(pilot, "f4", "enter", "x", "u", "n", "slash", "l", "A", "s", "space", "space")
        assert "Nhấn F7 để nhập" in "\n".join(lines(pilot, "#offers"))
        assert "chờ báo cáo" in lines(pilot)[1]


async def test_without_any_plan_the_keys_do_no_harm(sqlite_database: Database) -> None:
    async with opened(Office(sqlite_database, today=TODAY)) as pilot:
        keys = ("enter", "x", "u", "n", "slash", "l", "A", "s", "f", "escape", "space", "left_square_bracket", "tab")
        await press(pilot, "f4", *keys)
        assert "Nhấn F7 để nhập báo cáo" in "\n".join(lines(pilot))
