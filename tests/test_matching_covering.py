"""Results that cover all that a task lists, or some of it."""

from __future__ import annotations

import pytest

from tests.staging import staged
from tracker.domain.link import Stage


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Kiểm tra bến tại xã Sa Lung, xã Đồi Thông", "Kiểm tra bến ở Sa Lung"),
        ("Phun thuốc tại các bản Hin, Pá Lay, Nà Tông", "Phun thuốc ở Pá Lay, Nà Tông"),
        ("Khám Trạm Y tế Sa Lung và Nhà trẻ Đồi Thông", "Khám tại Nhà trẻ Đồi Thông"),
        ("Sửa Quy chế chăn trâu, Quy chế đánh cá", "Ký Quyết định về Quy chế đánh cá"),
    ],
)
def test_who_names_only_some_of_a_list_has_done_a_part(task: str, result: str) -> None:
    assert staged(task, result) is Stage.PARTIAL


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Thăm Tổ Sa Lung và Nhà trẻ Đồi Thông", "Thăm 02 nơi, góp ý cho Tổ Sa Lung"),
        ("Phun thuốc tại thị trấn Đồi Thông và xã Sa Lung", "Phun thuốc tại thị trấn và xã Sa Lung"),
        ("Sửa đường bản Hin (phối hợp với Hội Sa Lung, Đoàn Đồi Thông)", "Sửa đường bản Hin cùng Hội Sa Lung"),
    ],
)
def test_a_count_a_bare_town_and_partners_leave_nothing_out(task: str, result: str) -> None:
    assert staged(task, result) is Stage.DONE
