"""The words that two sides share, as a person reads them."""

from __future__ import annotations

import pytest

from tracker.domain.link import Claim
from tracker.matching.phrases import phrases
from tracker.matching.profile import read_sides

NOISE = ("Chi trả lương viên chức", "Vệ sinh khuôn viên cơ quan", "Trực lãnh đạo ngày nghỉ")


def shared(task: str, result: str) -> list[str]:
    tasks = [Claim(key=1, text=task), *(Claim(key=n, text=text) for n, text in enumerate(NOISE, start=2))]
    sides = read_sides(tasks, [Claim(key=1, text=result)], own={})
    return phrases(sides.tasks.profiles[0], sides.results.profiles[0])


@pytest.mark.parametrize(
    ("task", "result", "first"),
    [
        ("Tổ chức Giải bóng chuyền", "Bế mạc Giải bóng chuyền", "Giải bóng chuyền"),
        ("Thu BHXH hộ kinh doanh", "Thu bảo hiểm xã hội hộ kinh doanh đạt 90%", "Thu BHXH hộ kinh doanh"),
        ("Mua thiết bị lạnh", "Bàn giao thiết bị lạnh", "thiết bị lạnh"),
        ("Kế hoạch phòng, chống cháy rừng", "Diễn tập phòng chống cháy rừng", "phòng chống cháy rừng"),
        ("Xét học bổng đợt 3", "Trao học bổng đợt 4", "học bổng"),
        ("Phúc tra rừng và đất ngập nước", "Họp về phúc tra rừng và đất ngập nước", "Phúc tra rừng và đất ngập nước"),
        ("Lái xe, bảo vệ trực đêm", "Bảo vệ trực đêm", "bảo vệ trực đêm"),
    ],
)
def test_phrases_are_whole_and_written_as_in_the_task(task: str, result: str, first: str) -> None:
    assert shared(task, result)[0] == first


def test_a_lone_word_is_named_where_no_phrase_is_shared() -> None:
    assert shared("Giải ngân nhanh", "Ngân hàng mở cửa") == ["ngân"]


def test_no_phrase_is_named_inside_another_one() -> None:
    found = shared("Trồng rừng ngập mặn, chăm rừng ngập", "Chăm rừng ngập, trồng rừng ngập mặn ven sông")
    assert not [a for a in found for b in found if a != b and a in b]
