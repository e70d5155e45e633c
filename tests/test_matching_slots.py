"""The same sentence for other people or other bodies."""

from __future__ import annotations

import pytest

from tracker.domain.link import Claim
from tracker.matching.profile import read_sides
from tracker.matching.settings import Weights
from tracker.matching.slots import other_slot


def against(task: str, result: str) -> dict[str, float]:
    """The reasons against a pair as words and weights."""
    sides = read_sides([Claim(key=1, text=task)], [Claim(key=1, text=result)], own={})
    found = other_slot(sides.tasks.profiles[0], sides.results.profiles[0], Weights())
    return {ground.say(): ground.weight for ground in found}


@pytest.mark.parametrize(
    ("task", "result", "words"),
    [
        ("Thi nấu rượu nếp dành cho công chức", "Thi nấu rượu nếp dành cho viên chức xã", "công chức ≠ viên chức"),
        ("Thi nấu rượu nếp dành cho công chức", "Đã thi nấu rượu nếp dành cho công nhân", "công chức ≠ người lao động"),
        ("Chấm vườn hoa mẫu của 11 xã, phường", "Chấm vườn hoa mẫu của 09 trường mầm non", "xã ≠ trường"),
        ("Chấm vườn hoa mẫu của 11 xã, phường", "Chấm vườn hoa mẫu của 11 đơn vị sự nghiệp", "xã ≠ đơn vị sự nghiệp"),
    ],
)
def test_other_people_or_bodies_in_the_same_sentence_rule_a_pair_out(task: str, result: str, words: str) -> None:
    assert against(task, result) == {f"cùng khuôn câu, khác đối tượng: {words}": Weights().hard}


def test_a_short_frame_only_counts_against_a_pair() -> None:
    assert list(against("Thi nấu rượu cho viên chức", "Thi nấu rượu cho học sinh").values()) == [Weights().soft]


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Chấm vườn hoa mẫu của 11 xã", "Chấm vườn hoa mẫu của 11 địa phương"),
        ("Chấm vườn hoa mẫu của 11 xã", "Chấm vườn hoa mẫu của 05 phường và 06 xã"),
        ("Thi nấu rượu nếp dành cho người dân", "Thi nấu rượu nếp dành cho 40 phụ nữ"),
        ("Thi nấu rượu nếp tại huyện Bàu Sen", "Thi nấu rượu nếp tại xã Gò Cát"),
        ("Thi nấu rượu nếp dành cho viên chức", "Thi nấu rượu nếp, có 40 học sinh xem"),
        ("Thi nấu rượu", "Thi nấu rượu"),
    ],
)
def test_a_general_noun_another_sentence_or_the_same_people_are_no_other(task: str, result: str) -> None:
    assert against(task, result) == {}
