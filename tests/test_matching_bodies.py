"""How many bodies a result has reached of those that a task counts."""

from __future__ import annotations

import pytest

from tests.staging import staged
from tracker.domain.link import Stage


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Thăm 09 hợp tác xã làm mật ong", "Đoàn đã đến 06 đơn vị, nhắc nhở 03 đơn vị chưa dán nhãn"),
        ("Nhận sổ cũ của các cơ quan (08 đơn vị) về kho", "Nhập kho 31 mét sổ cũ của 05 phường"),
        ("Ký giao ước nuôi ong với 04 doanh nghiệp", "Ký giao ước với Công ty Mật Vàng, Công ty Hoa Cau về nuôi ong"),
        ("Cử 12 nhà giáo đi học đan lát", "Có 07 giảng viên học xong lớp đan lát"),
    ],
)
def test_fewer_bodies_or_people_under_a_more_general_noun_are_a_part(task: str, result: str) -> None:
    assert staged(task, result) is Stage.PARTIAL


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Thăm 09 hợp tác xã làm mật ong", "Đã thăm, phát hiện 02 cơ sở pha đường"),
        ("Thăm 09 hợp tác xã làm mật ong", "Đã đến 06 xã, thăm đủ 09 cơ sở"),
        ("Thăm lò gốm tại 05 cơ quan, địa phương", "Đã thăm lò gốm tại Sở Gốm, Phòng Mộc và 03 xã"),
        ("Thăm 09 hợp tác xã làm mật ong", "Đã thăm xong các hợp tác xã tại 03 xã"),
        ("Tập hát cho 09 xã", "Đã tập hát xong tại 02 trường"),
    ],
)
def test_findings_other_bodies_and_named_ones_beside_the_counted_leave_nothing_to_do(task: str, result: str) -> None:
    assert staged(task, result) is Stage.DONE
