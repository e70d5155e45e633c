"""Deadlines in the spellings of plans, and dates that are none."""

from datetime import date

import pytest

from tests.papers import plan
from tracker.domain.period import Period
from tracker.splitting.dates import in_cell, in_text

NOVEMBER = Period.month(2022, 11)
JUNE = Period.month(2023, 6)
LAST_QUARTER = Period.parse("2024-Q4")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gửi báo cáo trước ngày 15/11", date(2022, 11, 15)),
        ("Gửi báo cáo trước 15/11/2022", date(2022, 11, 15)),
        ("Nộp hồ sơ chậm nhất ngày 05/11", date(2022, 11, 5)),
        ("Hoàn thành hồ sơ, xong trong tháng 11", date(2022, 11, 30)),
        ("Trong tháng 11, tổ chức hội nghị", date(2022, 11, 30)),
        ("Giải quyết chế độ (trong tháng 11)", date(2022, 11, 30)),
        ("Trình dự thảo trong quý IV", date(2022, 12, 31)),
        ("Hoàn thành Đề án trong năm 2022", date(2022, 12, 31)),
        ("Tập huấn (dự kiến tuần 2 tháng 11)", date(2022, 11, 20)),
        ("Họp tuần đầu tháng 11", date(2022, 11, 13)),
        ("Họp tuần cuối tháng 11", date(2022, 11, 27)),
        ("Tổ chức hội thi (tuần 1)", date(2022, 11, 13)),
        ("Tổ chức giải bóng chuyền từ 02 đến 04/11", date(2022, 11, 4)),
        ("Tổ chức giải từ ngày 18 đến 21/11/2022", date(2022, 11, 21)),
        ("Họp giao ban đầu tháng 11", date(2022, 11, 10)),
        ("Họp Hội đồng (thời gian: giữa tháng 11)", date(2022, 11, 20)),
        ("Diệt lăng quăng (cuối tháng 11)", date(2022, 11, 30)),
        ("Quyết toán xong trước ngày 10 tháng 11 năm 2022", date(2022, 11, 10)),
        ("Khai mạc vào sáng ngày 05/11/2022", date(2022, 11, 5)),
        ("Tiếp công dân ngày 15/11", date(2022, 11, 15)),
        ("Trao quà Quốc khánh 2/9, quyết toán trước 20/11", date(2022, 11, 20)),
        ("Số hóa tài liệu, phấn đấu đạt 60% trong tháng 11/2022", date(2022, 11, 30)),
        ("Kiểm tra các trường, hoàn thành trước ngày 30/11: + mầm non: từ 08 đến 12/11", date(2022, 11, 30)),
        ("Hoàn thành trước 25/10/204", date(2022, 10, 25)),
        ("Thu quỹ từ nay đến 30/11", date(2022, 11, 30)),
        ("Tổ chức hội thao ngày 14 và 15/11/2022", date(2022, 11, 15)),
        ("Kiểm tra các trường (Hoàn thành: 20/11)", date(2022, 11, 20)),
        ("Gửi báo cáo chậm nhất 17 giờ ngày 25/11", date(2022, 11, 25)),
        ("Ngày 07/11 họp xét; quyết định", date(2022, 11, 7)),
        ("15/11 nộp báo cáo về Sở", date(2022, 11, 15)),
        ("Thứ Sáu, 18/11 họp xét", date(2022, 11, 18)),
        ("Bàn giao xe chủ nhật 20/11", date(2022, 11, 20)),
        ("Cấp đất cho 04 hộ, cụ thể: + Quý III: 01 hộ; + Quý IV: 03 hộ", date(2022, 12, 31)),
    ],
)
def test_a_text_gives_a_deadline(text: str, expected: date) -> None:
    found = in_text(text, NOVEMBER)
    assert found
    assert found.day == expected


@pytest.mark.parametrize(
    "text",
    [
        "Triển khai Công văn số 1489/BTTTT-CĐSQG ngày 25/11/2022 của Bộ",
        "Thực hiện Quyết định số 41/QĐ-STTTT ngày 18 tháng 11 năm 2022",
        "Gặp mặt báo chí nhân Ngày 21/11",
        "Tuyên truyền kỷ niệm Ngày Nhà giáo Việt Nam 20/11",
        "Tuyên truyền kỷ niệm 95 năm (20/10/1930 - 20/11/2022)",
        "Tuyên truyền các ngày lễ lớn trong tháng 11, công tác tuyển sinh",
        "Trình khen thưởng đợt 2/9",
        "Kiểm kê tài sản thời điểm 0 giờ ngày 01/01/2023",
        "Ban hành Kế hoạch giai đoạn 2022-2025",
        "Báo cáo công tác cải cách hành chính tháng 11 năm 2022",
        "Chi trả lương trước ngày 10 hằng tháng",
        "Thường xuyên theo dõi 1.234 hồ sơ, đạt 98,5%",
        "Xây dựng Kế hoạch “Sáng kiến trong tháng 11”",
        "Trình HĐND tỉnh tại kỳ họp cuối năm",
        "Bảo dưỡng máy 24/7 và 45/2020/NĐ-CP",
        "Diệt bọ gậy mỗi tuần một lần",
        "Vệ sinh bể nước 2 tuần 1 lần",
        "04/11 thôn đã họp",
    ],
)
def test_a_date_of_something_else_is_no_deadline(text: str) -> None:
    assert in_text(text, NOVEMBER) is None


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Trước 30/11/2024", date(2024, 11, 30)),
        ("15/12", date(2024, 12, 15)),
        ("Tuần 2 tháng 11", date(2024, 11, 17)),
        ("tháng 10 /2024", date(2024, 10, 31)),
        ("Trước ngày 10 tháng 12 năm 2024", date(2024, 12, 10)),
        ("Từ tháng 10 đến tháng 12/2024", date(2024, 12, 31)),
        ("Trong Quý IV", date(2024, 12, 31)),
        ("Quý III, IV", date(2024, 12, 31)),
        ("01/11-20/12/2024", date(2024, 12, 20)),
        ("10-12/2024", date(2024, 12, 31)),
        ("25/10/204", date(2024, 10, 25)),
        ("Tháng 10, 11/2024", date(2024, 11, 30)),
        ("giữa tháng 11", date(2024, 11, 20)),
        ("2024-11-05", date(2024, 11, 5)),
        ("31/12/24", date(2024, 12, 31)),
        ("Năm 2024", date(2024, 12, 31)),
        ("6 tháng cuối năm", date(2024, 12, 31)),
        ("Thứ Hai, 07/10", date(2024, 10, 7)),
        ("T11/2024", date(2024, 11, 30)),
        ("Trong quý", date(2024, 12, 31)),
        ("Tuần 1 (từ 30/9 đến 06/10)", date(2024, 10, 6)),
        ("ngày 05, 06/11", date(2024, 11, 6)),
    ],
)
def test_a_cell_gives_a_deadline(cell: str, expected: date) -> None:
    found = in_cell(cell, LAST_QUARTER)
    assert found
    assert found.day == expected


@pytest.mark.parametrize("cell", ["Thường xuyên", "Hằng tháng", "trước ngày 10 hằng tháng", "", "Theo yêu cầu", "31/6"])
def test_a_cell_without_a_day_gives_none(cell: str) -> None:
    assert in_cell(cell, LAST_QUARTER) is None


def test_the_words_of_the_deadline_are_kept() -> None:
    found = in_text("Gửi Sở Nội vụ thẩm định trước ngày 20/6/2023.", JUNE)
    assert found
    assert found.words == "trước ngày 20/6/2023"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("1. Tổ chức kiểm tra học sinh toàn trường trong hai ngày 10 và 11/6/2024.", date(2024, 6, 11)),
        ("1. Lập dự toán, bảo vệ với cơ quan tài chính trong tháng 6 (Phòng Kế toán chủ trì).", date(2024, 6, 30)),
        ("1. Kiểm kê kho thuốc, xong trước ngày 10/6/20024.", date(2024, 6, 10)),
        ("1. Lập hồ sơ kỷ niệm 70 năm ngày thành lập ngành ngày 15/6.", None),
    ],
)
def test_a_word_inside_another_and_a_bracket_behind_hide_no_day(line: str, day: date | None) -> None:
    assert [task.deadline for task in plan(line).tasks] == [day]


def test_the_day_of_a_feast_is_no_deadline() -> None:
    found = plan("1. Phối hợp với Thư viện huyện tổ chức Ngày Gia đình Việt Nam (28/6) tại các thôn.")
    assert [task.deadline for task in found.tasks] == [None]
