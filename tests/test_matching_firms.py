"""Firms told apart by their names, which reports shorten."""

from __future__ import annotations

import pytest

from tests.vetoing import against
from tracker.domain.vietnamese import tone_key
from tracker.matching.firms import FIRM, firms
from tracker.matching.lexicon import held_by
from tracker.matching.settings import Weights
from tracker.matching.tokens import tokens


def named(text: str) -> dict[str, set[str]]:
    read = tokens(text)
    return firms(read, held_by(read).firms)


@pytest.mark.parametrize(
    "text",
    [
        "đo giếng của Công ty Bàu Sen",
        "đo giếng của Công ty trách nhiệm hữu hạn một thành viên Gạch men Bàu Sen",
        "đo giếng của công ty Cổ phần Thực phẩm Bàu Sen về nước mặn",
        "đo giếng của Hợp tác xã Rau sạch Bàu Sen do chị em lập",
    ],
)
def test_a_firm_is_known_by_the_end_of_its_name(text: str) -> None:
    assert named(text) == {FIRM: {tone_key("Bàu Sen")}}


@pytest.mark.parametrize("text", ["đo giếng của các công ty tại xã Bàu Sen", "mở hợp tác xã, xã Bàu Sen"])
def test_a_place_behind_a_firm_without_a_name_is_none(text: str) -> None:
    assert named(text) == {}


def test_another_firm_counts_against_a_pair() -> None:
    task, result = "Đo giếng của Công ty Gạch Bàu Sen", "Đo giếng của Công ty Gạch Gò Cát"
    assert against(task, result)[f"khác {FIRM}: Bàu Sen ≠ Gò Cát"] == Weights().soft
