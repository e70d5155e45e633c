"""GUIDE rules 1 to 3: where one entry holds several things to tick off, and where it does not."""

import pytest

from tracker.splitting.clauses import clauses


def split_texts(text: str) -> list[str]:
    return [clause.text for clause in clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # sentence ends
        ("Nghiệm thu nền tảng số. Khảo sát hạ tầng.", ["Nghiệm thu nền tảng số", "Khảo sát hạ tầng"]),
        ("Họp tại TP. Hồ Chí Minh. Kiểm tra 2 xã.", ["Họp tại TP. Hồ Chí Minh", "Kiểm tra 2 xã"]),
        # semicolons before an action of its own
        ("Ban hành quy chế; kiểm tra 05 đơn vị", ["Ban hành quy chế", "kiểm tra 05 đơn vị"]),
        ("Tập huấn cho cán bộ; kịp thời xử lý tin xấu.", ["Tập huấn cho cán bộ", "kịp thời xử lý tin xấu"]),
        # a lead-in before a colon is copied to parts without a verb of their own
        (
            "Tham mưu UBND tỉnh ban hành: Quy chế họp; Kế hoạch thanh tra.",
            ["Tham mưu UBND tỉnh ban hành: Quy chế họp", "Tham mưu UBND tỉnh ban hành: Kế hoạch thanh tra"],
        ),
        (
            "Trình UBND tỉnh: Dự thảo Quy chế; Xin chủ trương thuê phần mềm.",
            ["Trình UBND tỉnh: Dự thảo Quy chế", "Xin chủ trương thuê phần mềm"],
        ),
        (
            "Trình UBND tỉnh ban hành: Báo cáo sơ kết; Thông báo kết luận.",
            ["Trình UBND tỉnh ban hành: Báo cáo sơ kết", "Trình UBND tỉnh ban hành: Thông báo kết luận"],
        ),
        (
            "Có văn bản đề nghị các đài tuyên truyền: Phòng chống đuối nước; Ngày Sách Việt Nam.",
            [
                "Có văn bản đề nghị các đài tuyên truyền: Phòng chống đuối nước",
                "Có văn bản đề nghị các đài tuyên truyền: Ngày Sách Việt Nam",
            ],
        ),
        # a lead-in without a colon splits but is not copied
        ("Ban hành Công văn số 1/A; Công văn số 2/A.", ["Ban hành Công văn số 1/A", "Công văn số 2/A"]),
        # (1) (2), a) b)
        (
            "Rà soát các văn bản: (1) Quy chế; (2) Danh mục.",
            ["Rà soát các văn bản: Quy chế", "Rà soát các văn bản: Danh mục"],
        ),
        ("Kiểm tra a) công tác y tế; b) công tác giáo dục", ["Kiểm tra công tác y tế", "công tác giáo dục"]),
        # each of several days has its action
        (
            "Sáng 09/6 họp Hội đồng; từ ngày 12 đến ngày 14/6 kiểm tra 03 chợ; ngày 20/6, bàn giao trụ sở",
            ["Sáng 09/6 họp Hội đồng", "từ ngày 12 đến ngày 14/6 kiểm tra 03 chợ", "ngày 20/6, bàn giao trụ sở"],
        ),
        (
            "Tuần 1 bàn giao đất; tuần 2 tháng 6, cắm mốc; từ 10-14/6 tập huấn",
            ["Tuần 1 bàn giao đất", "tuần 2 tháng 6, cắm mốc", "từ 10-14/6 tập huấn"],
        ),
        (
            "Rà soát hộ nghèo; 15/6 nộp báo cáo về Sở; thứ Sáu (21/6) họp xét. 25/6/2024, trao nhà",
            ["Rà soát hộ nghèo", "15/6 nộp báo cáo về Sở", "thứ Sáu (21/6) họp xét", "25/6/2024, trao nhà"],
        ),
        (
            "Đầu tư: (i) kênh Bắc; (ii) cống Nam; (iii) trạm bơm Đông",
            ["Đầu tư: kênh Bắc", "Đầu tư: cống Nam", "Đầu tư: trạm bơm Đông"],
        ),
        (
            "Giao Hạt Kiểm lâm chủ trì, phối hợp với Công an xã: đóng 40 biển; Phương án chữa cháy; mở đường băng",
            [
                "đóng 40 biển",
                "Giao Hạt Kiểm lâm chủ trì, phối hợp với Công an xã: Phương án chữa cháy",
                "mở đường băng",
            ],
        ),
        (
            "Lát 300 m vỉa hè; xây 02 cầu; kéo 2 km dây điện; lấy 20 mẫu nước",
            ["Lát 300 m vỉa hè", "xây 02 cầu", "kéo 2 km dây điện", "lấy 20 mẫu nước"],
        ),
        (
            "Trạm Y tế khám 90 người; các thôn phát quang đường. Hợp tác xã Bình Minh mở kho.",
            ["Trạm Y tế khám 90 người", "các thôn phát quang đường", "Hợp tác xã Bình Minh mở kho"],
        ),
        ("Công an xã: tuần tra 03 đêm; phạt 05 xe", ["Công an xã: tuần tra 03 đêm", "phạt 05 xe"]),
        (
            "Tiếp tục giữ gìn vỉa hè; hằng tuần gửi Đội Trật tự số vụ nhắc nhở",
            ["Tiếp tục giữ gìn vỉa hè", "hằng tuần gửi Đội Trật tự số vụ nhắc nhở"],
        ),
        ("Phạt 06 tài xế; tước giấy phép lái xe 02 người", ["Phạt 06 tài xế", "tước giấy phép lái xe 02 người"]),
        # somebody else does the next thing
        (
            "Duy trì vệ sinh bến bãi; Đội Trật tự xử lý xe dù",
            ["Duy trì vệ sinh bến bãi", "Đội Trật tự xử lý xe dù"],
        ),
        ("Trồng 200 cây. Trạm Kiểm lâm bắt 02 vụ", ["Trồng 200 cây", "Trạm Kiểm lâm bắt 02 vụ"]),
        # events, and things that are said to be done, are counted apart
        (
            "Liên hoan tiếng hát khu phố có 14 tiết mục. Hội khỏe thiếu nhi thu hút 90 em",
            ["Liên hoan tiếng hát khu phố có 14 tiết mục", "Hội khỏe thiếu nhi thu hút 90 em"],
        ),
        (
            "Diện tích tưới đạt 320 ha. 04/05 trạm bơm đã vận hành",
            ["Diện tích tưới đạt 320 ha", "04/05 trạm bơm đã vận hành"],
        ),
        (
            "Thẩm định 30 hồ sơ. Có 12 mô hình mới được nhân rộng",
            ["Thẩm định 30 hồ sơ", "Có 12 mô hình mới được nhân rộng"],
        ),
        ("Gửi VP. Tỉnh ủy dự thảo. Sửa 02 cầu", ["Gửi VP. Tỉnh ủy dự thảo", "Sửa 02 cầu"]),
        # subjects behind "về:" and papers of several units
        (
            "Ra thông báo gửi các chợ về: số lượng quầy hàng; giờ đóng cửa.",
            ["Ra thông báo gửi các chợ về: số lượng quầy hàng", "Ra thông báo gửi các chợ về: giờ đóng cửa"],
        ),
        (
            "Các khoa nộp về phòng: a) Bảng chấm công; b) Danh sách trực 24 giờ.",
            ["Các khoa nộp về phòng: Bảng chấm công", "Các khoa nộp về phòng: Danh sách trực 24 giờ"],
        ),
        # what comes before a list in the same sentence stays a thing of its own
        (
            "Họp Hội đồng; tham mưu ban hành: Quy chế A; Kế hoạch B.",
            ["Họp Hội đồng", "tham mưu ban hành: Quy chế A", "tham mưu ban hành: Kế hoạch B"],
        ),
    ],
)
def test_an_entry_is_split(text: str, expected: list[str]) -> None:
    assert split_texts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kiểm tra 05 cơ sở (lập biên bản 02 cơ sở; xử phạt 01 cơ sở)",
        "Tổ chức hội thi “Tìm hiểu pháp luật; Xây dựng nông thôn mới”",
        "Chứng thư số chuyên dùng: cấp mới 63, gia hạn 27; thu hồi 19 chứng thư số",
        "Trong tháng ghi nhận 11 ca sốt xuất huyết; không có ca tử vong. Lũy kế 47 ca",
        "Chỉ đạo các trường tổ chức khai giảng; bảo đảm trang trọng, tạo không khí phấn khởi",
        "Vận động học sinh tham gia bảo hiểm y tế; phấn đấu tỷ lệ 100%",
        "Trình UBND phường phê duyệt Đề án; hoàn thành trước ngày 20/9/2025",
        "Mua sắm thiết bị, sửa chữa trụ sở, thanh lý tài sản",
        "Phối hợp Công an tỉnh chuẩn hóa thuê bao; đến ngày 15/4 có 98,7% thuê bao trùng khớp",
        "Lựa chọn nhà thầu cung cấp thuốc; đã nghiệm thu",
        "Chi trả trợ cấp cho 221 người, cụ thể: Qua tài khoản: 96 người; Tiền mặt: 125 người",
        "Cấp phép lái tàu cho 40 người; thu lệ phí 12 triệu đồng",
        "Thẩm định 30 hồ sơ. Có 12 hồ sơ được thông qua",
        "Thu ngân sách ước đạt 450 triệu đồng. Chi ngân sách ước 380 triệu đồng",
        "Tiếp nhận 120 hồ sơ, trong đó: (1) trực tuyến 100; (2) trực tiếp 20",
        "Soạn 12 văn bản, cụ thể: Quyết định: 03; Kế hoạch: 05; Báo cáo: 04",
        "Sản lượng lúa đạt 12.000 tấn; nuôi trồng tăng 3,2%; khai thác thủy sản ước đạt 900 tấn",
        "Kim ngạch xuất khẩu ước 12 triệu USD; nhập khẩu ước 3 triệu USD",
        "Trồng 12 km cây xanh. Chủ trì: Tổ Môi trường. Phối hợp: Đoàn xã. Hạn: 25/6",
        "Đo 30 thửa đất; người thực hiện: đ/c Hoa; sản phẩm: bản đồ",
        "Chấm điểm vệ sinh các khu trọ: 18/20 khu đạt loại A; 151/160 phòng trọ có bình chữa cháy",
    ],
)
def test_an_entry_stays_whole(text: str) -> None:
    assert split_texts(text) == [text]


def test_a_deadline_behind_the_last_part_of_a_list_is_shared() -> None:
    first, second = clauses("Rà soát: (1) Quy chế; (2) Danh mục; hoàn thành trước ngày 22/9/2025.")
    assert "22/9/2025" in first.shared
    assert second.text.endswith("hoàn thành trước ngày 22/9/2025")


def test_a_deadline_inside_the_last_action_is_its_own() -> None:
    first, second = clauses("Tham mưu kế hoạch phân cấp; báo cáo cải cách hành chính gửi UBND trước ngày 25/9.")
    assert not first.shared
    assert second.text.endswith("trước ngày 25/9")


def test_a_limit_of_the_last_part_is_its_own_where_another_part_has_one_too() -> None:
    first, second, third = clauses(
        "Giao Đội 2: (1) vẽ bản đồ, trước ngày 04/6; (2) cắm 12 biển báo; (3) báo cáo trước ngày 28/6."
    )
    assert not second.shared
    assert [clause.given for clause in (first, second, third)] == ["Giao Đội 2:"] * 3


def test_a_long_sentence_behind_a_time_is_read_to_its_end() -> None:
    # a pattern that goes back over every blank would never come to the end of this
    text = "Trong tháng 6 " + "các thôn, bản vùng cao, biên giới " * 12 + "gặt lúa"
    assert split_texts(f"Họp dân; {text}") == [f"Họp dân; {text}"]


def test_a_bracket_that_is_never_closed_hides_nothing() -> None:
    assert split_texts("Kiểm tra (đợt 1 các xã; ban hành kết luận") == ["Kiểm tra (đợt 1 các xã", "ban hành kết luận"]
