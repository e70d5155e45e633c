"""Rounds in lists, of which two works may share one."""

from __future__ import annotations

import pytest

from tests.vetoing import against
from tracker.matching.settings import Weights

TASK = "Phát phù hiệu cho lớp đan lát khóa 5, lớp gốm khóa 6"


def test_other_rounds_beside_the_same_nouns_rule_a_pair_out() -> None:
    found = against(TASK, "Phát phù hiệu cho lớp đan lát khóa 4, lớp gốm khóa 5")
    assert found["khác khóa: 5, 6 ≠ 4, 5"] == Weights().hard


def test_rounds_that_each_has_alone_count_against_a_pair() -> None:
    found = against("Phát phù hiệu khóa 5, khóa 6", "Phát phù hiệu khóa 4, khóa 5")
    assert found["khác khóa: 5, 6 ≠ 4, 5"] == Weights().soft


@pytest.mark.parametrize(
    "result",
    [
        "Trao phù hiệu đối với lớp đan lát K5 và lớp gốm K6",
        "Phát phù hiệu cho lớp gốm khóa 6",
        "Phát phù hiệu cho lớp đan lát khóa 5, lớp gốm khóa 6, lớp mộc khóa 7",
    ],
)
def test_the_same_rounds_in_other_letters_some_of_them_or_more_are_no_others(result: str) -> None:
    assert against(TASK, result) == {}


def test_a_round_that_only_one_names_is_no_other_object() -> None:
    task = "Cho phép mở hội nhiệm kỳ 2030-2035 của Hội Gốm"
    assert against(task, "Đồng ý cho Hội Mộc, Hội Gốm mở hội") == {}
