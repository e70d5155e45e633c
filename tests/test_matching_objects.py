"""The same sentence about another thing, group, place, project, partner or matter."""

from __future__ import annotations

import pytest

from tests.vetoing import against
from tracker.matching.settings import Weights


@pytest.mark.parametrize(
    ("task", "result", "words"),
    [
        (
            "Dạy gói bánh chưng cho hội viên nông dân",
            "Dạy gói bánh chưng cho 30 học sinh",
            "cho người khác: nông dân ≠ trẻ em",
        ),
        (
            "Chiếu phim tư liệu tại các bản giáp suối",
            "Chiếu phim tư liệu tại các trường nội trú",
            "khác nơi: “các bản giáp suối” ≠ “các trường nội trú”",
        ),
        (
            "Bốc thăm căn hộ thuộc dự án Chung cư Gò Nổi",
            "Bốc thăm căn hộ thuộc dự án Khu ở Rạch Sậy",
            "khác dự án: “Chung cư Gò Nổi” ≠ “Khu ở Rạch Sậy”",
        ),
        (
            "Ký giao ước với Hội Luật gia năm 2030",
            "Ký giao ước với Bưu điện năm 2030",
            "khác đối tượng: “Hội Luật gia” ≠ “Bưu điện”",
        ),
        (
            "Treo gương cầu lồi ở nút giao chợ Gò Nổi",
            "Treo gương cầu lồi ở nút giao ĐT.999",
            "khác chỗ: Gò Nổi ≠ 999",
        ),
        (
            "Nói chuyện chiều thứ bảy về lịch sử ghe ngo",
            "Nói chuyện chiều thứ bảy về mạo danh ngân hàng",
            "khác đối tượng: “lịch sử ghe ngo” ≠ “mạo danh ngân hàng”",
        ),
        ("Hỏi đáp Luật Thư viện", "Hỏi đáp Luật Nhà ở", "khác luật: Thư viện ≠ Nhà ở"),
        ("Xếp hạng vệ sinh tháng 8", "Xếp hạng vệ sinh năm 2030", "khác kỳ: tháng 8 ≠ năm 2030"),
    ],
)
def test_another_group_place_project_partner_matter_or_span_counts_against_a_pair(
    task: str, result: str, words: str
) -> None:
    assert against(task, result)[words] == Weights().soft


def test_another_stretch_of_the_road_rules_a_pair_out() -> None:
    found = against("Vá ổ gà Km2+100 - Km3+900", "Vá ổ gà Km5+000 - Km6+000")
    assert found["khác lý trình: Km2+100 - Km3+900 ≠ Km5+000 - Km6+000"] == Weights().hard


def test_another_work_counts_half() -> None:
    found = against("Sửa chữa cầu tàu Gò Nổi", "Tặng quà học sinh ở cầu tàu Gò Nổi")
    assert found["khác việc: thi công, mua sắm ≠ tặng quà"] == Weights().soft / 2


def test_cases_are_no_rule() -> None:
    found = against("Tham mưu ban hành Quy định nuôi chim yến", "Đếm được 17 nhà nuôi chim yến")
    assert found["không thấy văn bản"] == Weights().soft / 2


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Dạy gói bánh cho học sinh", "Dạy gói bánh cho 40 em"),
        ("Dặm vá Km2+100 - Km3+900", "Dặm vá xong đoạn Km2+100 - Km3+000"),
        ("Bốc thăm dự án Chung cư Gò Nổi", "Bốc thăm xong dự án Xây dựng chung cư Gò Nổi"),
        ("Xếp hạng vệ sinh tháng 8", "Xếp hạng vệ sinh trong năm 2030"),
        ("Kiểm tra quán trà sữa", "Lập biên bản 03 quán trà sữa"),
        ("Ban hành Quy định nuôi chim yến", "Gửi lấy góp ý việc nuôi chim yến"),
        ("Báo cáo chi quà quý II", "Giải trình chi quà vượt dự kiến quý II"),
    ],
)
def test_the_same_in_other_words_has_nothing_against_it(task: str, result: str) -> None:
    assert against(task, result) == {}
