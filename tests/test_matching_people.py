"""People told apart by their names."""

from __future__ import annotations

import pytest

from tests.vetoing import against
from tracker.domain.vietnamese import tone_key
from tracker.matching.lexicon import held_by
from tracker.matching.people import COMRADE, FULL_NAME, PERSON, people
from tracker.matching.settings import Weights
from tracker.matching.tokens import tokens


def named(text: str) -> dict[str, set[str]]:
    """What a text says of people."""
    read = tokens(text)
    return people(read, held_by(read).people)


def given(text: str, kind: str = PERSON) -> set[str]:
    """The names that it gives of one kind."""
    return named(text).get(kind, set())


def by_name(task: str, result: str) -> list[float]:
    """What their names weigh against a pair."""
    found = against(task, result)
    return [weight for words, weight in found.items() if words.startswith(f"khác {FULL_NAME}: ")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("trả nhà cho ông Lâm Quốc Bảo", {"Bảo"}),
        ("trả nhà cho các ông, bà: Lâm Quốc Bảo, Đinh Thị Sen và Vương Lực", {"Bảo", "Sen", "Lực"}),
        ("dời hộ ông Bảo ra khỏi bờ kè", {"Bảo"}),
        ("dời hộ Lâm Quốc Bảo, tổ 3", {"Bảo"}),
        ("dời hộ Lâm Quốc Bảo, Tổ trưởng tổ 3", {"Bảo"}),
    ],
)
def test_people_are_known_by_their_given_names(text: str, names: set[str]) -> None:
    assert given(text) == {tone_key(name) for name in names}


@pytest.mark.parametrize(
    "text",
    [
        "tắm biển Bà Nà",
        "hát cho các em Trường Tiểu học Bờ Đa",
        "họp chị em Hội Phụ nữ",
        "trồng rừng phòng hộ Đồng Nai",
        "học tiếng Anh",
        "mừng thọ các cụ cao tuổi",
        "tặng hoa Chủ tịch Hồ Chí Minh",
    ],
)
def test_other_words_name_nobody(text: str) -> None:
    assert named(text) == {}


def test_who_leads_the_work_is_not_whose_case_it_is() -> None:
    text = "đồng chí Vương Lực và ông Lâm Quốc Bảo, Phó Chủ tịch xã dự lễ"
    assert given(text) == set()
    assert given(text, COMRADE) == {tone_key("Lực"), tone_key("Bảo")}


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Trả nhà cho ông Lâm Quốc Bảo", "Trả nhà cho ông Lâm Quốc Sang"),
        ("Trả nhà cho ông Bảo", "Trả nhà cho bà Đinh Thị Bảo"),
        ("Trả nhà cho bà Đinh Thị Sen", "Trả nhà cho bà Phan Thị Sen"),
    ],
)
def test_another_person_is_a_hard_veto(task: str, result: str) -> None:
    assert by_name(task, result) == [Weights().hard]


@pytest.mark.parametrize(
    "result", ["Đã trả nhà cho ông Bảo", "Đã trả nhà cho các ông bà: Bảo, Sen", "Đã trả nhà cho hộ Lâm Quốc Bảo"]
)
def test_the_same_person_by_a_shorter_name_is_no_other(result: str) -> None:
    assert by_name("Trả nhà cho ông Lâm Quốc Bảo", result) == []
