"""People known by their age or year of birth."""

from __future__ import annotations

import pytest

from tracker.matching.ages import AGE, BORN, ages
from tracker.matching.lexicon import held_by
from tracker.matching.marks import marks
from tracker.matching.periods import YEAR
from tracker.matching.tokens import tokens


def known_by(text: str) -> dict[str, set[str]]:
    """What a text says of ages."""
    read = tokens(text)
    return ages(read, held_by(read).ages)


def test_an_age_in_a_named_year_is_a_year_of_birth() -> None:
    assert known_by("Mời thanh niên đủ 19 tuổi năm 2030 đến chụp ảnh") == {AGE: {"19"}, BORN: {"2011"}}


def test_a_school_year_counts_from_its_beginning() -> None:
    assert known_by("Vận động trẻ 3 tuổi năm học 2030-2031")[BORN] == {"2027"}


def test_a_year_of_birth_is_not_the_year_of_the_work() -> None:
    found = marks(tokens("Đã chụp ảnh 40 em sinh năm 2011"))
    assert found[BORN] == {"2011"}
    assert YEAR not in found


@pytest.mark.parametrize(
    "text",
    [
        "khám mắt cho trẻ từ 3 đến 5 tuổi",
        "mừng thọ người trên 90 tuổi",
        "trao Huy hiệu 30 tuổi Đảng",
        "thí sinh năm 2030 dự thi vẽ",
    ],
)
def test_spans_of_ages_and_other_births_are_none(text: str) -> None:
    assert known_by(text) == {}
