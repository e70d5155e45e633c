"""Whole reports in layouts that differ from office to office: each says in a few lines what a clerk would enter."""

from datetime import date

from tests.papers import taken_apart
from tracker.domain.period import Period
from tracker.domain.split import Kind, Split


def told(found: Split) -> list[tuple[str, str | None, date | None]]:
    return [(task.text, task.lead, task.deadline) for task in found.tasks]


def test_a_monthly_report_with_weeks_bullets_and_three_parts() -> None:
    found = taken_apart(
        """\
        PHÒNG TƯ PHÁP

        BÁO CÁO

        Công tác tư pháp tháng 9 và chương trình công tác tháng 10 năm 2025

        Phần thứ nhất

        KẾT QUẢ CÔNG TÁC THÁNG 9

        1/- Công tác văn bản

        a.1. Thẩm định 03 dự thảo quyết định, đúng hạn 100%.

        a.2. Tự kiểm tra 14 văn bản; kiến nghị xử lý 02 văn bản sai thể thức.

        2/- Nhiệm vụ đột xuất

        • Trả lời 02 đơn về cải chính hộ tịch

        Phần thứ hai

        CHƯƠNG TRÌNH CÔNG TÁC THÁNG 10

        Tuần 1 (từ 29/9 đến 05/10):

        • Trình Kế hoạch theo dõi thi hành pháp luật

        • Ngày 02/10, dự hội nghị trực tuyến

        Tuần 2 (06/10 - 12/10):

        • Mở phiên tòa giả định (đ/c Mai phụ trách)

        Nhiệm vụ thường xuyên:

        • Tiếp nhận, giải quyết hồ sơ hộ tịch

        • Trực tiếp công dân theo lịch

        Phần thứ ba. KIẾN NGHỊ

        Đề nghị Sở Tư pháp tổ chức tập huấn.
        """
    )
    assert told(found) == [
        ("Trình Kế hoạch theo dõi thi hành pháp luật", None, date(2025, 10, 5)),
        ("Ngày 02/10, dự hội nghị trực tuyến", None, date(2025, 10, 2)),
        ("Mở phiên tòa giả định (đ/c Mai phụ trách)", "đ/c Mai", date(2025, 10, 12)),
        ("Tiếp nhận, giải quyết hồ sơ hộ tịch", None, None),
        ("Trực tiếp công dân theo lịch", None, None),
    ]
    assert [task.kind for task in found.tasks[3:]] == [Kind.ONGOING] * 2
    assert [(result.text, result.source) for result in found.results] == [
        ("Thẩm định 03 dự thảo quyết định, đúng hạn 100%", "Phần thứ nhất.1.a.1"),
        ("Tự kiểm tra 14 văn bản", "Phần thứ nhất.1.a.2"),
        ("kiến nghị xử lý 02 văn bản sai thể thức", "Phần thứ nhất.1.a.2"),
        ("Trả lời 02 đơn về cải chính hộ tịch", "Phần thứ nhất.2"),
    ]
    assert not found.leftovers


def test_a_weekly_report_whose_plan_comes_before_its_results() -> None:
    found = taken_apart(
        """\
        SỞ CÔNG THƯƠNG

        BÁO CÁO TUẦN 45

        (Từ ngày 02/11 đến ngày 08/11/2026)

        I. Phương hướng, nhiệm vụ tuần 46 (từ ngày 09/11 đến 15/11/2026)

        Thứ Hai (09/11): Dự họp UBND tỉnh; Phòng Quản lý thương mại làm việc với siêu thị về bình ổn giá.

        1. Nhiệm vụ khác:

        - Xây dựng Kế hoạch khuyến công năm 2027 trước ngày 13/11.

        II. Kết quả công tác tuần 45

        1. Đã tham mưu ban hành Quyết định số 3011/QĐ-UBND.

        2. Nhiệm vụ đột xuất: Xử lý sự cố mất điện.

        Sở kính báo cáo./.
        """
    )
    assert (found.head.result_period, found.head.plan_period) == (Period.parse("2026-W45"), Period.parse("2026-W46"))
    assert told(found) == [
        ("Thứ Hai (09/11): Dự họp UBND tỉnh", None, date(2026, 11, 9)),
        (
            "Phòng Quản lý thương mại làm việc với siêu thị về bình ổn giá",
            "Phòng Quản lý thương mại",
            date(2026, 11, 9),
        ),
        ("Xây dựng Kế hoạch khuyến công năm 2027 trước ngày 13/11", None, date(2026, 11, 13)),
    ]
    assert [result.text for result in found.results] == [
        "Đã tham mưu ban hành Quyết định số 3011/QĐ-UBND",
        "Xử lý sự cố mất điện",
    ]


def test_a_half_year_report_with_letters_and_closed_numbers() -> None:
    found = taken_apart(
        """\
        CHI CỤC THUẾ KHU VỰC

        BÁO CÁO

        Kết quả thu ngân sách 6 tháng đầu năm và giải pháp 6 tháng cuối năm 2025

        A- Kết quả thu ngân sách 6 tháng đầu năm

        1) Tổng thu: 612 tỷ đồng, đạt 54% dự toán. Trong đó: lệ phí trước bạ 77 tỷ đồng.

        2) Công tác quản lý thu

        2.1) Đội Quản lý nợ ban hành 1.240 thông báo nợ; cưỡng chế hóa đơn 36 doanh nghiệp.

        2.2) Triển khai hóa đơn điện tử cho 214 hộ kinh doanh.

        B- Nhiệm vụ, giải pháp 6 tháng cuối năm

        1) Nhóm nhiệm vụ thu ngân sách

        1.1) Đội Kiểm tra thuế: Hoàn thành 39 cuộc kiểm tra trước 30/11; chuyển Công an 02 hồ sơ.

        2) Nhóm nhiệm vụ hiện đại hóa

        - Tháng 7: Cài đặt ứng dụng cho 3.000 hộ; tập huấn kế toán.

        C- Kiến nghị, đề xuất

        - Đề nghị Cục Thuế bổ sung 05 công chức.
        """
    )
    assert told(found) == [
        ("Đội Kiểm tra thuế: Hoàn thành 39 cuộc kiểm tra trước 30/11", "Đội Kiểm tra thuế", date(2025, 11, 30)),
        ("chuyển Công an 02 hồ sơ", "Đội Kiểm tra thuế", None),
        ("Tháng 7: Cài đặt ứng dụng cho 3.000 hộ", None, date(2025, 7, 31)),
        ("tập huấn kế toán", None, date(2025, 7, 31)),
    ]
    assert [task.field for task in found.tasks] == ["Nhóm nhiệm vụ thu ngân sách"] * 2 + [
        "Nhóm nhiệm vụ hiện đại hóa"
    ] * 2
    assert [(result.source, result.text[:12]) for result in found.results] == [
        ("A.1", "Tổng thu: 61"),
        ("A.2.1", "Đội Quản lý "),
        ("A.2.1", "cưỡng chế hó"),
        ("A.2.2", "Triển khai h"),
    ]


def test_the_report_of_a_party_office_numbers_with_hyphens_and_signs_with_a_slash() -> None:
    found = taken_apart(
        """\
        ĐẢNG BỘ XÃ AN PHÚ

        VĂN PHÒNG ĐẢNG ỦY

        Số 12-BC/VPĐU

        BÁO CÁO

        kết quả công tác quý I, phương hướng, nhiệm vụ quý II năm 2026

        I- KẾT QUẢ CÔNG TÁC QUÝ I

        1- Phục vụ 09 cuộc họp Ban Thường vụ. Toàn xã có 412 đảng viên được khen thưởng.

        2- Ưu điểm, hạn chế

        Một số văn bản ban hành còn chậm.

        II- NHIỆM VỤ TRỌNG TÂM QUÝ II

        1- Thứ nhất, lãnh đạo tổ chức đại hội trong hai ngày 19 và 20/6.

        2- Nhiệm vụ khác

        - Nộp tài liệu nhiệm kỳ 2020 - 2025 vào Lưu trữ, xong trong tháng 6.

        T/M VĂN PHÒNG ĐẢNG ỦY

        CHÁNH VĂN PHÒNG
        """
    )
    assert found.head.number == "12-BC/VPĐU"
    assert [task.deadline for task in found.tasks] == [date(2026, 6, 20), date(2026, 6, 30)]
    assert [result.text for result in found.results] == [
        "Phục vụ 09 cuộc họp Ban Thường vụ",
        "Toàn xã có 412 đảng viên được khen thưởng",
    ]
    assert not found.leftovers
    assert not found.warnings
