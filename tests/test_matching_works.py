"""Which works a text tells of, whom they are for, and which projects and papers it names."""

from __future__ import annotations

import pytest

from tracker.domain.vietnamese import words
from tracker.matching.groups import groups
from tracker.matching.papers import asks_for_paper, tells_of_paper
from tracker.matching.projects import is_same_project, projects
from tracker.matching.tokens import tokens
from tracker.matching.works import works


def keys(text: str) -> tuple[str, ...]:
    return tuple(words(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lát gạch, sơn kẻ sân trường", {"thi công, mua sắm"}),
        ("Cấp 17 giấy phép nuôi yến", {"cấp phép, cấp giấy"}),
        ("Hậu kiểm quán trà sữa", {"kiểm tra"}),
        ("Mở được 03 lớp về trồng nấm", {"tập huấn, tuyên truyền"}),
        ("Phối hợp Trung tâm Kiểm soát bệnh tật viết bài", set()),
        ("Họp tổ biên tập", set()),
    ],
)
def test_works_are_told_by_their_words(text: str, names: set[str]) -> None:
    assert works(keys(text), [key for key in keys(text) if key.isdigit()]) == names


def test_the_groups_behind_for_are_read_past_numbers() -> None:
    assert groups(keys("Dạy bơi cho 45 cháu, phát áo phao cho ngư dân")) == {"trẻ em", "ngư dân"}


def test_a_project_is_named_by_the_words_behind_its_noun() -> None:
    (mine,) = projects(tokens("Phê duyệt dự án Nâng cấp bến đò Gò Nổi tại cuộc họp ngày 3/4"))
    (theirs,) = projects(tokens("nghiệm thu công trình Bến đò Gò Nổi"))
    (other,) = projects(tokens("nghiệm thu dự án Trạm bơm Rạch Sậy"))
    assert is_same_project(mine, theirs)
    assert not is_same_project(mine, other)


def test_a_project_without_a_name_is_none() -> None:
    assert projects(tokens("Giải ngân các dự án chậm, dự án chuyển tiếp")) == ()


def test_a_task_may_ask_for_a_paper() -> None:
    assert asks_for_paper(keys("Tham mưu UBND tỉnh ban hành Quy định nuôi chim yến"))
    assert not asks_for_paper(keys("Phát tờ rơi nuôi chim yến"))
    assert tells_of_paper(keys("Gửi lấy góp ý bản thứ nhất"))
    assert not tells_of_paper(keys("Cấp 17 giấy nuôi chim yến"))
