"""A result that stands beside that of the neighbouring task."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.link import Claim, Confidence, Matching
from tracker.matching import suggest
from tracker.matching.order import agreement, beside, between, keeps_order

TASKS = ("Sửa mái nhà kho bến cá", "Tổ chức Lễ Tạ vườn", "Tuyển thủ môn bóng chuyền nữ", "Trồng cây")
RESULTS = (
    "Lợp lại mái nhà kho bến cá",
    "Mời xôi, đánh trống, thả bồ câu",
    "Bóng chuyền nữ có thủ môn mới",
    "Lát gạch vỉa hè",
    "Mở lớp bơi",
    "Thay bóng đèn",
)


def month() -> Matching:
    tasks, results = ([Claim(key=n, text=text) for n, text in enumerate(side)] for side in (TASKS, RESULTS))
    return suggest(tasks, results)


def test_right_beside_a_link_is_nearest_and_farther_is_less() -> None:
    near = beside([1, 2, 3], [1, 2, 3, 4], {(1, 1)})
    assert near[2, 2] == 1
    assert near[2, 3] == near[3, 2] == 0.5
    assert (3, 4) not in near


def test_what_is_linked_already_is_beside_nothing() -> None:
    assert beside([1, 2], [1, 2], {(1, 1), (2, 2)}) == {}
    assert beside([1, 2], [1, 2], set()) == {}


@given(st.sets(st.tuples(st.integers(0, 8), st.integers(0, 8))))
def test_nearness_lies_between_0_and_1_and_only_what_is_alone_is_near(linked: set[tuple[int, int]]) -> None:
    near = beside(range(9), range(9), linked)
    assert all(0 < value <= 1 for value in near.values())
    assert {task for task, _ in near}.isdisjoint(task for task, _ in linked)
    assert {result for _, result in near}.isdisjoint(result for _, result in linked)


def test_a_task_told_in_other_words_finds_the_result_beside_that_of_its_neighbour() -> None:
    matching = month()
    first = next(s for s in matching.suggestions if s.task == 1)
    assert (first.result, first.confidence) == (1, Confidence.LOW)
    assert [r.words for r in first.reasons if r.name == "order"] == ["đứng cạnh kết quả của nhiệm vụ liền kề"]


def test_order_alone_never_links() -> None:
    assert 1 in month().unreported
    assert 1 in month().unplanned


def test_few_suggestions_of_a_task_rest_on_order_alone() -> None:
    alone = [s for s in month().suggestions if {r.name for r in s.reasons} == {"order"} and s.task == 1]
    assert 0 < len(alone) <= 3


def test_a_pair_agrees_with_the_links_that_stand_on_the_same_side_of_it() -> None:
    assert agreement((2, 2), [(1, 1), (3, 3)]) == 1
    assert agreement((2, 2), [(1, 3), (3, 3)]) == 0.5
    assert agreement((2, 2), []) == 0


def test_a_report_keeps_the_order_of_the_plan_where_enough_links_show_it() -> None:
    assert keeps_order([(n, n + 3) for n in range(6)])
    assert not keeps_order([(n, n) for n in range(5)])
    assert not keeps_order([(n, 9 - n) for n in range(9)])


def test_a_pair_is_between_two_links_that_go_round_it() -> None:
    assert between([1, 2, 3], [1, 2, 3], {(1, 1), (3, 3)}, (2, 2))
    assert not between([1, 2, 3], [1, 2, 3], {(1, 1)}, (2, 2))


FOUND = ("Sửa mái nhà kho bến cá", "Lát gạch sân phơi lưới", "Đóng bè nứa qua lạch")
OTHER = ("Đan rổ tre cho hàng xén", "Vá áo tơi", "Gánh nước giếng làng", "Xay cối bột nếp")


def in_order(results: Sequence[str]) -> Matching:
    """Three links, four tasks that are told in other words, three more links, with these results in the middle."""
    ends = ("Chẻ lạt buộc bó mạ", "Phơi thóc nếp sân đình", "Quét vôi tường rào")
    plan = [Claim(key=n, text=text) for n, text in enumerate((*FOUND, *OTHER, *ends))]
    report = [Claim(key=n, text=text) for n, text in enumerate((*FOUND, *results, *ends))]
    return suggest(plan, report)


def test_in_a_report_that_keeps_the_order_one_shared_word_in_its_place_is_a_medium() -> None:
    matching = in_order(("Rổ đã giao", "Trồng hoa"))
    found = {(s.task, s.result): s.confidence for s in matching.suggestions}
    assert found[3, 3] is Confidence.MEDIUM


def test_in_its_place_but_without_a_shared_word_nothing_is_offered() -> None:
    assert 3 in in_order(("Trồng hoa", "Nuôi ong")).unreported
