"""Owners, partners, document numbers, kinds and periods, as texts say them."""

import pytest

from tracker.domain.split import Kind
from tracker.splitting.citations import citations
from tracker.splitting.kinds import kind_of
from tracker.splitting.periods import named_periods
from tracker.splitting.unit_names import units_in
from tracker.splitting.units import lead_of, support_of
from tracker.splitting.verbs import begins_with_action


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giao Phòng Nội vụ tham mưu kế hoạch", "Phòng Nội vụ"),
        ("Giao chuyên viên phụ trách nội vụ tiếp tục hoàn thiện Đề án", "chuyên viên phụ trách nội vụ"),
        ("Xây dựng Kế hoạch (giao đ/c phụ trách trẻ em, trình Lãnh đạo trước 15/9)", "đ/c phụ trách trẻ em"),
        ("Trung tâm Văn hóa - Thể thao phường chủ trì tổ chức giải", "Trung tâm Văn hóa - Thể thao phường"),
        ("Thành lập Hội đồng (đ/c Phó Trưởng phòng chủ trì)", "đ/c Phó Trưởng phòng"),
        ("Tổ chức hội thi (Đoàn Thanh niên chủ trì, các khu phố phối hợp)", "Đoàn Thanh niên"),
        ("Kiểm tra 5 xã, do Thanh tra Sở chủ trì", "Thanh tra Sở"),
        ("Tổng kết năm học. Đơn vị chủ trì: Phòng Giáo dục", "Phòng Giáo dục"),
        ("Họp xét + Thời gian: 10/7 + Đơn vị chủ trì: Phòng A + Đơn vị phối hợp: Phòng B", "Phòng A"),
        ("Trạm Y tế xã tổ chức tiêm chủng", "Trạm Y tế xã"),
        ("Thanh tra Sở tiến hành thanh tra 03 đơn vị", "Thanh tra Sở"),
        ("Phòng Cải cách hành chính tham mưu kiểm tra 08 đơn vị", "Phòng Cải cách hành chính"),
        ("Tổng hợp báo cáo (Văn phòng tham mưu)", "Văn phòng"),
        ("Sửa chữa hội trường (Phòng HCQT)", "Phòng HCQT"),
        ("Sửa chữa hội trường (Phòng Hành chính, xong trước 12/6)", "Phòng Hành chính"),
        ("Giao Phòng Hành chính tổng hợp: in sổ tay", "Phòng Hành chính tổng hợp"),
        ("Giao Đội Tuyên truyền - Hỗ trợ mở 02 lớp", "Đội Tuyên truyền - Hỗ trợ"),
        ("Ban Văn hóa thông tin chủ trì: sơn lại cổng chào", "Ban Văn hóa thông tin"),
        ("Thanh tra Sở: kết thúc 02 cuộc thanh tra", "Thanh tra Sở"),
        ("Mua máy nén khí - Chủ trì: Tổ Cơ điện - Thời hạn: 15/8", "Tổ Cơ điện"),
        ("Bảo trì cầu trục (P.KT; hoàn thành 30/7)", "P.KT"),
        ("CBQL chịu trách nhiệm kiểm tra bếp ăn", "CBQL"),
        ("Giao Trung tâm Quản lý vận hành nhà chung cư chủ trì kiểm kê", "Trung tâm Quản lý vận hành nhà chung cư"),
        ("Giao Phòng Quản lý đầu tư tham mưu kế hoạch vốn", "Phòng Quản lý đầu tư"),
        ("Giao Ban Quản lý tổ chức họp, phối hợp với Công an xã", "Ban Quản lý"),
        ("Giao Phòng Nội vụ xây dựng kế hoạch phối hợp với Công an xã", "Phòng Nội vụ"),
        ("Các trạm nộp về Phòng: Báo cáo tuần", "Các trạm"),
        ("Chấm thi (Tổ Khảo thí, phối hợp các khoa; tuần 1 tháng 6)", "Tổ Khảo thí"),
        ("Trực lễ (Công an xã)", "Công an xã"),
        ("Ban Xây dựng nông thôn mới chấm điểm 04 thôn", "Ban Xây dựng nông thôn mới"),
        ("Viện Nghiên cứu lúa khảo nghiệm 03 giống", "Viện Nghiên cứu lúa"),
        ("Giao Xí nghiệp Đường sắt số 2 thay 300 thanh ray", "Xí nghiệp Đường sắt số 2"),
        ("Giao đ/c Phó Giám đốc phụ trách đào tạo soạn đề cương", "đ/c Phó Giám đốc phụ trách đào tạo"),
        ("Giao đ/c Phó Giám đốc phụ trách xây dựng đề cương", "đ/c Phó Giám đốc phụ trách"),
    ],
)
def test_the_text_names_the_owner(text: str, expected: str) -> None:
    assert lead_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Phối hợp với Công an tỉnh kiểm tra thuê bao",
        "Chủ trì, phối hợp với Phòng Kinh tế kiểm tra các khoản thu",
        "Chỉ đạo các trường tổ chức khai giảng",
        "Gửi Sở Nội vụ thẩm định",
        "Đôn đốc Bưu điện tỉnh rà soát",
        "Phòng, chống dịch bệnh mùa hè",
        "Tổ chức hội nghị tổng kết",
        "Thực hiện các nhiệm vụ khác do UBND phường giao",
        "Khoa học và công nghệ phục vụ sản xuất",
        "Tập huấn kỹ năng (Hội trường UBND xã)",
    ],
)
def test_the_text_names_no_owner(text: str) -> None:
    assert lead_of(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tiếp tục phối hợp với Công an tỉnh, các doanh nghiệp viễn thông đôn đốc",
            ("Công an tỉnh", "các doanh nghiệp viễn thông"),
        ),
        ("phối hợp với Phòng Kinh tế, Hạ tầng và Đô thị kiểm tra", ("Phòng Kinh tế, Hạ tầng và Đô thị",)),
        ("Phối hợp các trường mầm non cho trẻ uống vitamin A", ("các trường mầm non",)),
        ("Họp Hội đồng (Trạm Y tế phường, các khu phố phối hợp; giữa tháng 9)", ("Trạm Y tế phường", "các khu phố")),
        ("Tổ chức hội thi (Đoàn Thanh niên chủ trì, các khu phố phối hợp)", ("các khu phố",)),
        ("Kiểm tra (phối hợp với Công an phường; hoàn thành trong tháng 9)", ("Công an phường",)),
        ("Tập huấn. Đơn vị phối hợp: Sở Y tế; Sở Nội vụ.", ("Sở Y tế", "Sở Nội vụ")),
        ("Hội thao (phối hợp: Đoàn xã; Hội Nông dân; thời gian: 12/6)", ("Đoàn xã", "Hội Nông dân")),
        ("phối hợp với Sở Nội vụ và các sở, ngành rà soát", ("Sở Nội vụ", "các sở, ngành")),
        (
            "Phòng A chủ trì quyết toán (xong trước 20/7); các khoa, phòng phối hợp cung cấp số liệu",
            ("các khoa, phòng",),
        ),
        ("Bưu điện tỉnh phối hợp các xã rà soát", ("các xã",)),
        ("Đề nghị Công an xã phối hợp xử lý vi phạm", ()),
        ("Phối hợp triển khai Kế hoạch chuyển đổi số", ()),
        ("Trong công tác phối hợp tổ chức thanh tra", ()),
    ],
)
def test_the_text_names_the_partners(text: str, expected: tuple[str, ...]) -> None:
    assert support_of(text) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Các khoa, phòng", ("Các khoa, phòng",)),
        ("Các khoa lâm sàng, cận lâm sàng", ("Các khoa lâm sàng, cận lâm sàng",)),
        ("Phòng VTTBYT, Khoa Dược, các khoa", ("Phòng VTTBYT", "Khoa Dược", "các khoa")),
        ("Phòng Kế hoạch, khoa Sản, khoa Nhi", ("Phòng Kế hoạch", "khoa Sản", "khoa Nhi")),
        ("Tổ Hóa, tổ Sinh và đội Cờ đỏ", ("Tổ Hóa", "tổ Sinh", "đội Cờ đỏ")),
        ("Các xã, phường", ("Các xã, phường",)),
        ("Các ban, phòng, tổ tự quản", ("Các ban, phòng, tổ tự quản",)),
        ("Khoa Vi sinh ; các khoa lâm sàng", ("Khoa Vi sinh", "các khoa lâm sàng")),
        ("Phòng A\nPhòng B", ("Phòng A", "Phòng B")),
        ("Sở Giáo dục và Đào tạo và Sở Kế hoạch và Đầu tư", ("Sở Giáo dục và Đào tạo", "Sở Kế hoạch và Đầu tư")),
    ],
)
def test_a_list_of_units_is_parted_where_a_name_begins(cell: str, expected: tuple[str, ...]) -> None:
    assert units_in(cell) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("theo Kế hoạch số 84/KH-UBND ngày 12/10/2023", ("84/KH-UBND",)),
        ("Công văn số 1957/STTTT-TTra", ("1957/STTTT-TTra",)),
        ("các Nghị định 128, 129 và 142/2025/NĐ-CP", ("128/2025/NĐ-CP", "129/2025/NĐ-CP", "142/2025/NĐ-CP")),
        ("các Nghị định 45/2020 và 42/2022/NĐ-CP", ("45/2020/NĐ-CP", "42/2022/NĐ-CP")),
        ("các Nghị định 178/2024, 67 và 154/2025/NĐ-CP", ("178/2024/NĐ-CP", "67/2025/NĐ-CP", "154/2025/NĐ-CP")),
        ("các Công văn số 214, 221/UBND-VX", ("214/UBND-VX", "221/UBND-VX")),
        ("Nghị định số 176/2025/NĐ- CP đợt 2", ("176/2025/NĐ-CP",)),
        ("Quyết định số 1961/QĐUBND", ("1961/QĐUBND",)),
        ("Nghị quyết số 94/2019/QH14", ("94/2019/QH14",)),
        ("Chỉ thị 45-CT/TW, Nghị quyết 18-NQ/TW", ("45-CT/TW", "18-NQ/TW")),
        ("Báo cáo số 215 /BC-SXD-VP", ("215/BC-SXD-VP",)),
        ("theo Đề án 1816, đạt 82/85 xã ngày 30/4", ()),
    ],
)
def test_document_numbers_are_found(text: str, expected: tuple[str, ...]) -> None:
    assert citations(text) == expected


@pytest.mark.parametrize(
    ("text", "time", "expected"),
    [
        ("Tiếp tục kiểm tra, nhắc nhở các cơ quan", "", Kind.ONGOING),
        ("Tiếp tục hoàn thiện Đề án vị trí việc làm", "", Kind.ONE_OFF),
        ("Tiếp tục triển khai Chương trình phòng, chống ma túy", "", Kind.ONGOING),
        ("Giao chuyên viên phụ trách nội vụ tiếp tục hoàn thiện Đề án, trình phê duyệt", "", Kind.ONE_OFF),
        ("Tăng cường tuần tra địa bàn", "31/12", Kind.ONGOING),
        ("Thực hiện các nhiệm vụ khác do cấp trên giao", "", Kind.ONGOING),
        ("Các phòng thường xuyên cập nhật dữ liệu", "", Kind.ONGOING),
        ("Trực cấp cứu", "Thường xuyên", Kind.ONGOING),
        ("Báo cáo kết quả cải cách hành chính tháng 5 năm 2023", "", Kind.RECURRING),
        ("Chi trả trợ cấp người có công tháng 10/2025", "", Kind.RECURRING),
        ("Tổng hợp kết quả xếp loại công chức quý III/2025", "", Kind.RECURRING),
        ("Khảo sát hài lòng người bệnh", "Hằng tháng", Kind.RECURRING),
        ("Sơ kết công tác 6 tháng đầu năm", "", Kind.ONE_OFF),
        ("Báo cáo kết quả khảo sát trong tháng 6", "", Kind.ONE_OFF),
        ("Báo cáo kết quả diễn tập trước ngày 17 tháng 6 năm 2024", "", Kind.ONE_OFF),
        ("Tổng hợp ý kiến cử tri (tuần 3 tháng 6)", "", Kind.ONE_OFF),
        ("Tổng hợp ý kiến cử tri trong quý II", "", Kind.ONE_OFF),
        ("Báo cáo thu ngân sách tháng 6 trước ngày 17 tháng 6", "", Kind.RECURRING),
        ("Công bố chỉ số giá tiêu dùng quý III/2024", "", Kind.RECURRING),
        ("Công bố kết quả thi tuyển tháng 6", "", Kind.ONE_OFF),
        ("Khảo sát mức độ hài lòng của phụ huynh tháng 6", "", Kind.RECURRING),
        ("Khảo sát mức độ hài lòng của phụ huynh, xong trong tháng 6", "", Kind.ONE_OFF),
        ("Tổ chức hội nghị khoa học", "", Kind.ONE_OFF),
        ("Phổ biến Thông tư số 08/2024/TT-BTC", "", Kind.ONE_OFF),
        ("Phổ biến pháp luật cho người dân", "", Kind.ONE_OFF),
        ("Quán triệt chủ trương của cấp trên", "", Kind.ONGOING),
        ("Kiểm soát chặt chẽ bến phà", "", Kind.ONGOING),
        ("Thứ hai, tăng cường giữ rừng", "", Kind.ONGOING),
        ("Tiếp tục lập hồ sơ hộ kinh doanh, phấn đấu đến cuối năm đạt 90%", "", Kind.ONGOING),
        ("Tiếp tục lập hồ sơ đề nghị công nhận di tích", "", Kind.ONE_OFF),
        ("Sáng 03/6 họp giao ban các thôn", "", Kind.RECURRING),
        ("Duy trì giao ban các thôn", "", Kind.ONGOING),
    ],
)
def test_a_task_ends_once_or_each_period_or_never(text: str, time: str, expected: Kind) -> None:
    assert kind_of(text, time) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tháng 4 năm 2023 và kế hoạch tháng 5 năm 2023", ["2023-04", "2023-05"]),
        ("6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2021", ["2021-H1", "2021-H2"]),
        ("quý III và kế hoạch quý IV năm 2024", ["2024-Q3", "2024-Q4"]),
        ("tháng 12/2023, kế hoạch tháng 01/2024", ["2023-12", "2024-01"]),
        ("9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2024", ["2024-Q3", "2024-Q4"]),
        ("năm 2024 và phương hướng năm 2025", ["2024", "2025"]),
        ("tuần 20 và tuần 21 năm 2024", ["2024-W20", "2024-W21"]),
        ("tháng Năm năm 2024", ["2024-05"]),
        ("giai đoạn 2021-2025", []),
    ],
)
def test_titles_name_periods(text: str, expected: list[str]) -> None:
    assert [named.period.code for named in named_periods(text)] == expected


@pytest.mark.parametrize(
    "text", ["Tham mưu UBND", "kịp thời phát hiện", "Cấp 14 giấy phép", "Chi trả lương", "Số hoá tài liệu"]
)
def test_verbs_of_administration_begin_an_action(text: str) -> None:
    assert begins_with_action(text)


@pytest.mark.parametrize(
    "text", ["Cấp huyện có 9 đơn vị", "Công tác thi đua", "Chi cục Thuế", "Tỷ lệ hài lòng", "Giao dịch qua thẻ"]
)
def test_names_of_things_begin_no_action(text: str) -> None:
    assert not begins_with_action(text)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Sửa mặt đường tỉnh (giao Ban Quản lý bảo trì đường bộ; xong trước 30/6)", "Ban Quản lý bảo trì đường bộ"),
        ("Tổng kết công tác năm (giao Văn phòng; dự kiến cuối tháng)", "Văn phòng"),
        ("Bàn giao sân chơi (giao Huyện đoàn Yên Mỹ, xong trước 15/6)", "Huyện đoàn Yên Mỹ"),
    ],
)
def test_whoever_is_given_the_work_in_brackets_leads(text: str, unit: str) -> None:
    assert lead_of(text) == unit


def test_a_party_number_may_name_the_department_that_wrote_it() -> None:
    assert citations("theo Kế hoạch số 14-KH/TĐTN-UBKT và Nghị quyết 18-NQ/TW - Nghị quyết về bộ máy") == (
        "14-KH/TĐTN-UBKT",
        "18-NQ/TW",
    )
