"""What a result tells of a work or a paper before it is finished."""

from __future__ import annotations

import pytest

from tests.staging import staged
from tracker.domain.link import Stage


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Mua máy bơm cho trạm Cửa Rừng", "Mở thầu gói máy bơm trạm Cửa Rừng"),
        ("Mua máy bơm cho trạm Cửa Rừng", "Đăng tải E-HSMT gói máy bơm trạm Cửa Rừng"),
        ("Tuyển dụng 04 thủ thư", "Tổ chức thi vòng 1 cho người dự tuyển thủ thư"),
        ("Tổ chức Hội thi gói bánh", "Họp Ban Tổ chức Hội thi gói bánh, bàn kịch bản"),
        ("Sửa chữa nhà văn hóa bản Xuân", "Nhà văn hóa bản Xuân đã lợp mái, lát nền"),
        ("Giải phóng mặt bằng bến Đá", "Kiểm đếm tài sản của các hộ ở bến Đá"),
        ("Giải quyết khiếu nại của ông Mùa", "Đối thoại với ông Mùa"),
        ("Triển khai phần mềm kho lúa", "Tập huấn phần mềm kho lúa"),
        ("Sơ kết phong trào trồng tre", "Gửi đề cương sơ kết phong trào trồng tre"),
    ],
)
def test_what_comes_before_a_work_is_finished_is_partial(task: str, result: str) -> None:
    assert staged(task, result) is Stage.PARTIAL


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Mua máy bơm cho trạm Cửa Rừng", "Nhận báo giá, bàn giao máy bơm cho trạm Cửa Rừng"),
        ("Phát hành hồ sơ mời thầu gói máy bơm", "Đăng tải E-HSMT gói máy bơm"),
        ("Tổng hợp tiến độ xóa nhà tạm", "Toàn xã khởi công 12 nhà tạm, đã chuyển số liệu cho huyện"),
        ("Tổ chức Hội thi gói bánh", "Hội thi gói bánh diễn ra ngày 3/2, kịch bản do thanh niên soạn"),
    ],
)
def test_who_has_finished_or_asks_only_for_the_stage_on_the_way_is_done(task: str, result: str) -> None:
    assert staged(task, result) is Stage.DONE


@pytest.mark.parametrize(
    ("result", "stage"),
    [
        ("Lãnh đạo Sở cho ý kiến về Quy chế bến thuyền", Stage.PARTIAL),
        ("Đơn vị tư vấn khảo sát bến thuyền", Stage.PARTIAL),
        ("Quy chế bến thuyền được ban hành sau khi lấy ý kiến các bến", Stage.DONE),
        ("Các bến thực hiện Quy chế số 8/QC-SGT về bến thuyền", Stage.DONE),
    ],
)
def test_a_paper_is_issued_when_something_says_that_it_is_out(result: str, stage: Stage) -> None:
    assert staged("Ban hành Quy chế bến thuyền", result) is stage


@pytest.mark.parametrize(
    ("task", "result", "stage"),
    [
        ("Bổ nhiệm trưởng lò", "Ban hành Quyết định số 4/QĐ-UBND bổ nhiệm trưởng lò", Stage.DONE),
        ("Bổ nhiệm trưởng lò", "Ban hành Quyết định thành lập Hội đồng bổ nhiệm", Stage.PARTIAL),
        ("Thành lập chi hội gốm", "Khảo sát thợ gốm để thành lập chi hội gốm", Stage.PARTIAL),
        ("Xét duyệt lò gốm", "Hồ sơ lò gốm đã chuyển Sở Công Thương", Stage.DONE),
        ("Xếp hạng lò gốm", "Hồ sơ lò gốm đã chuyển Sở Công Thương", Stage.PARTIAL),
        ("Giao Phòng Tổ chức và Xây dựng xây dựng Kế hoạch hội đèn", "Ban hành Kế hoạch số 3/KH-SXD", Stage.DONE),
    ],
)
def test_a_decision_does_what_it_decides_and_a_purpose_is_not_yet_done(task: str, result: str, stage: Stage) -> None:
    assert staged(task, result) is stage
