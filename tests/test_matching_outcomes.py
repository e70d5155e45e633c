"""Results that show by something else than their first verb how far the work is."""

from __future__ import annotations

import pytest

from tests.staging import staged
from tracker.domain.link import Stage


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Lựa chọn nhà thầu gói bàn ghế", "Phê duyệt kết quả lựa chọn nhà thầu gói bàn ghế"),
        ("Rà soát giếng cạn, báo cáo Chi cục Nước", "Rà soát, lập danh sách 14 giếng cạn gửi Chi cục Nước ngày 3/2"),
        ("Có văn bản trả lời ông Lâm về bến đò", "Ban hành Công văn số 12/UBND trả lời ông Lâm về bến đò"),
        ("Có văn bản trả lời ông Lâm về bến đò", "Có văn bản trả lời ông Lâm về bến đò, dự kiến dời bến trong quý III"),
        ("Ký hợp đồng đo giếng", "Đơn vị đo đã khảo sát theo hợp đồng ký ngày 3/2, dự kiến đo xong trong tháng 5"),
        ("Thông báo đấu giá thuyền cũ", "Cuộc đấu giá thuyền ngày 3/2 không có người mua, đang hỏi lại chủ thuyền"),
        ("Tự chấm điểm vườn mẫu", "Vườn mẫu đạt 92/100 điểm"),
        ("Hỏi thăm thợ gốm khóa 12", "Gọi điện cho 305 thợ gốm khóa 12, có 88% đang đi làm"),
    ],
)
def test_what_can_only_come_behind_the_work_shows_that_it_is_done(task: str, result: str) -> None:
    assert staged(task, result) is Stage.DONE


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Mở 03 lớp dạy nghề về gốm, mộc, đan lát", "Hoàn thành lớp dạy nghề gốm cho 18 thợ"),
        ("Chi trả tiền hỗ trợ thuyền viên", "Tạm ứng tiền hỗ trợ cho 40 thuyền viên"),
        ("Phát gạo cho thợ gốm quý III/2030", "Phát gạo cho thợ gốm tháng 7, tháng 8"),
        ("Lắp 03 giàn nho", "Đã dựng cột cho 03 giàn nho, dự kiến lắp xong trong tháng 5"),
        ("Rà soát giếng cạn, báo cáo Chi cục Nước", "Rà soát 14 giếng cạn tại xã Bàu Sen"),
    ],
)
def test_one_of_several_matters_an_advance_and_what_is_only_planned_are_a_part(task: str, result: str) -> None:
    assert staged(task, result) is Stage.PARTIAL


def test_all_matters_listed_or_as_many_as_counted_are_the_whole() -> None:
    task = "Mở 03 lớp dạy nghề về gốm, mộc, đan lát"
    assert staged(task, "Hoàn thành các lớp dạy nghề gốm, mộc và đan lát") is Stage.DONE
    assert staged(task, "Hoàn thành 03 lớp dạy nghề cho 54 thợ") is Stage.DONE
