"""What confirmed pairs teach, and what they do not."""

from __future__ import annotations

import pytest

from tracker.domain.link import Claim
from tracker.domain.term import TermKind
from tracker.matching import MatchSettings, learned_terms, suggest


def learned(
    *confirmed: tuple[str, str],
    by_hand: tuple[tuple[str, str], ...] = (),
    rejected: tuple[tuple[str, str], ...] = (),
    own: dict[str, str] | None = None,
) -> list[str]:
    return [term.words for term in learned_terms((*confirmed, *by_hand), by_hand, rejected, own or {})]


def test_an_abbreviation_is_learned_from_either_side() -> None:
    long = "Bàn giao nhà sinh hoạt cộng đồng ấp 3"
    assert learned(("Sửa chữa NSHCĐ", long)) == ["NSHCĐ = nhà sinh hoạt cộng đồng"]
    assert learned((long, "NSHCĐ đã sửa xong")) == ["NSHCĐ = nhà sinh hoạt cộng đồng"]


def test_an_abbreviation_passes_over_the_word_and() -> None:
    assert learned(("Vận hành TTGSĐH", "Trung tâm giám sát và điều hành của tỉnh")) == [
        "TTGSĐH = trung tâm giám sát và điều hành"
    ]


def test_pairs_that_show_a_term_are_counted_once_each() -> None:
    pair = ("Sửa chữa NSHCĐ", "Sửa nhà sinh hoạt cộng đồng")
    other = ("Quét vôi NSHCĐ ấp 2", "Đã quét vôi nhà sinh hoạt cộng đồng ấp 2")
    (term,) = learned_terms([pair, pair, other], [], [], {})
    assert (term.count, term.kind) == (2, TermKind.ABBREVIATION)


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Chi trả BHXH đợt 2", "Chi trả bảo hiểm xã hội đợt 2"),  # in common use
        ("Sửa chữa NSHCĐ", "Sửa NSHCĐ, tức nhà sinh hoạt cộng đồng"),  # the other side has it too
        ("Họp tổ BT", "Họp tổ bầu trưởng"),  # two letters fit by chance
        ("Sơ kết quý III", "Ích lợi ít ỏi"),  # a Roman number
        ("Sửa NSH", "Nhà sàn hỏng; nhân sự hội"),  # two phrases fit
        ("Sửa NSHCĐ", "nhà sinh, hoạt cộng đồng"),  # no phrase reaches over a comma
    ],
)
def test_what_is_known_or_may_be_chance_is_not_learned(task: str, result: str) -> None:
    assert learned((task, result)) == []


def test_what_the_office_has_in_its_settings_is_not_learned_anew() -> None:
    assert learned(("Sửa NSHCĐ", "Sửa nhà sinh hoạt cộng đồng"), own={"NSHCĐ": "nhà sinh hoạt cộng đồng"}) == []


HAND = (
    ("Thẩm tra hồ sơ xin cấp bảng hiệu", "Xét duyệt hồ sơ xin cấp bảng hiệu"),
    ("Thẩm tra đơn xin thuê kiốt", "Xét duyệt đơn xin thuê kiốt"),
)


def test_phrases_that_stand_in_each_others_place_twice_are_synonyms() -> None:
    assert learned(by_hand=HAND) == ["thẩm tra = xét duyệt"]
    assert learned(by_hand=HAND[:1]) == []
    assert learned(*HAND) == []


def test_one_task_with_many_results_says_it_once() -> None:
    task = HAND[0][0]
    pairs = ((task, "Xét duyệt hồ sơ xin cấp bảng hiệu đợt 1"), (task, "Xét duyệt hồ sơ xin cấp bảng hiệu đợt 2"))
    assert learned(by_hand=pairs) == []


def test_a_rejected_pair_speaks_against_a_synonym() -> None:
    assert learned(by_hand=HAND, rejected=(("Xét duyệt chế độ", "Đã thẩm tra chế độ"),)) == []


def test_phrases_that_stand_in_every_report_are_no_synonyms() -> None:
    pairs = (("Triển khai mô hình nuôi ếch", "Tổ chức mô hình nuôi ếch"), ("Triển khai hội xuân", "Tổ chức hội xuân"))
    assert learned(by_hand=pairs) == []


def test_an_accepted_synonym_raises_the_score_of_a_pair() -> None:
    tasks = [Claim(key=1, text="Thẩm tra đơn thuê kiốt"), Claim(key=2, text="Nạo vét kênh Sáu Thước")]
    results = [Claim(key=1, text="Xét duyệt 12 đơn"), Claim(key=2, text="Thông cống ngầm")]
    plain, taught = (
        sum(s.score for s in suggest(tasks, results, settings).suggestions if (s.task, s.result) == (1, 1))
        for settings in (MatchSettings(), MatchSettings(synonyms=(("thẩm tra", "xét duyệt"),)))
    )
    assert taught > plain
