"""Figures of a result against those that a task wants."""

from __future__ import annotations

import pytest

from tests.staging import staged
from tracker.domain.link import Stage


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Kết nạp 12 hội viên", "Kết nạp 09 chị"),
        ("Cấp giấy phép cho 35 hộ", "Ký 28 giấy phép cho các hộ"),
        ("Nạo vét kênh dài 4 km", "Nạo vét được 2,6 km kênh"),
        ("Nâng tỷ lệ nộp qua mạng lên 60%", "Tỷ lệ nộp qua mạng 47,5%, tăng 6%"),
        ("Cứng hóa lối ra bến", "Cứng hóa 800 m trên tổng số 1.500 m"),
        ("Tiêm phòng cho trâu", "Theo lịch của huyện, đã tiêm 940/1.310 trâu"),
    ],
)
def test_fewer_of_a_class_or_a_lower_rate_is_partial(task: str, result: str) -> None:
    assert staged(task, result) is Stage.PARTIAL


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Tiêm phòng cho trâu đạt trên 80%", "Tiêm 940/1.080 trâu (87%)"),
        ("Tổ chức hội nghị thợ gốm", "Tổ chức cho 86/91 thợ dự hội nghị"),
        ("Bầu trưởng bến", "Bầu ông Mùa với 21/23 phiếu"),
        ("Sửa đường Km3+200 - Km7+400", "Thảm 4,2 km, thông xe ngày 3/2"),
    ],
)
def test_a_target_that_is_met_or_who_came_leaves_nothing_to_do(task: str, result: str) -> None:
    assert staged(task, result) is Stage.DONE
