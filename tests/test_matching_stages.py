"""How far a result brings its task."""

from __future__ import annotations

import pytest

from tests.staging import staged
from tracker.domain.link import Stage
from tracker.domain.split import Kind

LADDER = [
    "Thành lập Tổ soạn thảo Quy chế quản trị",
    "Xây dựng Quy chế quản trị",
    "Dự thảo Quy chế quản trị",
    "Lấy ý kiến Quy chế quản trị",
    "Thẩm định Quy chế quản trị",
    "Trình UBND tỉnh Quy chế quản trị",
]


@pytest.mark.parametrize("result", LADDER)
def test_every_earlier_step_is_only_part_of_issuing(result: str) -> None:
    assert staged("Tham mưu UBND tỉnh ban hành Quy chế quản trị", result) is Stage.PARTIAL


@pytest.mark.parametrize("result", ["Ban hành Quy chế quản trị", "Triển khai Quy chế quản trị"])
def test_issue_and_what_comes_after_it_finish_the_issuing(result: str) -> None:
    assert staged("Tham mưu UBND tỉnh ban hành Quy chế quản trị", result) is Stage.DONE


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Tổ chức lớp bồi dưỡng người phát ngôn", "Ban hành Kế hoạch mở lớp bồi dưỡng người phát ngôn"),
        ("Kiểm kê tài sản", "Thành lập Hội đồng kiểm kê"),
        ("Kiện toàn Tổ công nghệ số", "Trình UBND phường quyết định kiện toàn Tổ"),
        ("Xây dựng danh mục, trình Sở Y tế phê duyệt", "Rà soát danh mục"),
        ("Trình chủ trương đầu tư dự án", "Hoàn chỉnh hồ sơ đề xuất chủ trương đầu tư"),
        ("Ban hành quyết định thay thế", "Gửi Sở Tư pháp hồ sơ đề nghị thẩm định"),
        ("Lắp đặt hệ thống lọc nước", "Ký hợp đồng lắp đặt hệ thống lọc nước"),
        ("Mua xe cứu thương", "Mở thầu gói mua xe cứu thương"),
    ],
)
def test_a_step_before_the_one_wanted_is_partial(task: str, result: str) -> None:
    assert staged(task, result) is Stage.PARTIAL


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Xét duyệt hồ sơ trợ cấp", "Trình Chủ tịch ký 61 quyết định"),
        ("Xây dựng Kế hoạch tổ chức Tết (trình Lãnh đạo trước 15/9)", "Ban hành Kế hoạch số 71/KH-UBND"),
        ("Xây dựng phương án giá", "Hoàn thành phương án giá, được thẩm định"),
        ("Ban hành Quyết định thành lập Tổ, xong trước 10/6", "Ban hành Quyết định số 12/QĐ-UBND thành lập Tổ"),
        ("Hoàn thiện Đề án sắp xếp, gửi Bộ", "Bộ phê duyệt Đề án sắp xếp"),
        ("Thực hiện Công văn số 88/SNV-CC về góp ý dự thảo Nghị định", "Góp ý dự thảo Nghị định"),
    ],
)
def test_the_step_wanted_or_a_later_one_is_done(task: str, result: str) -> None:
    assert staged(task, result) is Stage.DONE


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Chi trả trợ cấp", "Chi trả trợ cấp cho 26/38 người"),
        ("Thanh tra cơ sở in", "Làm việc với 03/05 cơ sở in"),
        ("Cập nhật học bạ", "Cập nhật học bạ của 18.420/21.060 học sinh"),
        ("Cấp chữ ký số", "Cấp chữ ký số (đạt 91% nhu cầu)"),
        ("Giải ngân vốn sự nghiệp", "Giải ngân 3,4/5,1 tỷ đồng vốn sự nghiệp"),
        ("Cấp căn cước cho ít nhất 70% học sinh", "Cấp căn cước cho 55% học sinh"),
        ("Hoàn trả mặt bằng cho 09 hộ", "Hoàn trả mặt bằng cho 06 hộ"),
        ("Kết nối camera các chợ", "Kết nối camera các chợ, mới đạt yêu cầu ở một chợ"),
        ("Số hóa tài liệu, phấn đấu đạt 60%", "Số hóa 21.300 trang, đạt 38% khối lượng"),
    ],
)
def test_figures_below_the_whole_are_partial(task: str, result: str) -> None:
    assert staged(task, result) is Stage.PARTIAL


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Tặng quà", "Trao 1.268 phần quà dịp Quốc khánh 2/9, quyết toán xong"),
        ("Khảo sát hài lòng", "Phát 1.042 phiếu; tỷ lệ hài lòng đạt 90,1%"),
        ("Số hóa tài liệu, phấn đấu đạt 60%", "Số hóa tài liệu đạt 72% khối lượng"),
        ("Thu ngân sách", "Thu ngân sách tăng 12% kế hoạch"),
        ("Thanh tra cơ sở in", "Làm việc với 05/05 cơ sở in"),
        ("Tiếp Đoàn giám sát", "Tiếp Đoàn giám sát, sau đó sửa 02/03 lỗi được nêu"),
        ("Báo cáo giải ngân", "Giải ngân đạt 60% kế hoạch (30/50 tỷ đồng), đã báo cáo"),
        ("Trồng 300 cây xanh", "Trồng 320 cây xanh"),
    ],
)
def test_dates_rates_and_what_was_reached_are_done(task: str, result: str) -> None:
    assert staged(task, result) is Stage.DONE


@pytest.mark.parametrize(
    "result",
    [
        "Mở thầu gói thuốc, đang đánh giá hồ sơ",
        "Vận hành thử gói thuốc",
        "Đấu thầu gói thuốc, dự kiến ký hợp đồng đầu tháng 6",
        "Đấu thầu gói thuốc dời sang tháng 10",
        "Tiếp tục đấu thầu gói thuốc",
    ],
)
def test_words_that_say_the_work_goes_on_are_partial(result: str) -> None:
    assert staged("Đấu thầu gói thuốc", result) is Stage.PARTIAL


@pytest.mark.parametrize("result", ["Kiểm tra 12 cơ sở, chưa phát hiện vi phạm", "Kiểm tra 12 cơ sở đang hoạt động"])
def test_the_same_words_about_something_else_are_not(result: str) -> None:
    assert staged("Kiểm tra cơ sở", result) is Stage.DONE


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Khởi công chợ Gò Cát", "Khởi công chợ Gò Cát ngày 12/10, nhà thầu đang ép cọc"),
        ("Lập hồ sơ đề nghị UBND tỉnh phê duyệt đồ án", "Trình UBND tỉnh Tờ trình số 63/TTr-SXD về đồ án"),
        ("Triển khai Kế hoạch số 96/KH-UBND", "Thành lập 07 tổ theo Kế hoạch số 96/KH-UBND"),
        ("Tổng hợp báo cáo quý I, gửi Sở", "Gửi Sở số liệu đăng ký quý I (Báo cáo số 143/BC-VP)"),
        ("Trình đồ án quy hoạch chợ", "Trình đồ án quy hoạch chợ tỷ lệ 1/500"),
        ("Kiểm tra 06 đơn vị hút cát", "Làm việc với đủ 06 doanh nghiệp hút cát, lập biên bản 02 đơn vị"),
        ("Khám sàng lọc cho người già", "Đo huyết áp, thử đường máu cho 742 người già"),
    ],
)
def test_what_was_asked_for_is_done_whatever_comes_after_it(task: str, result: str) -> None:
    assert staged(task, result) is Stage.DONE


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Khởi công, hoàn thành chợ Gò Cát", "Khởi công chợ Gò Cát, đang ép cọc"),
        ("Kiểm tra phao tại 06 bến đò", "Cùng công an xã, biên phòng kiểm tra phao tại 04/06 bến đò"),
        ("Thu thuế đất", "Thu thuế đất bằng 97% sổ bộ"),
        ("Xử lý sạt lở đê", "Thả đá hộc xử lý sạt lở đê, khối lượng đạt khoảng 65%"),
        ("Kiện toàn chi ủy khu phố 5, khu phố 8", "Kiện toàn chi ủy khu phố 5"),
        ("Thẩm định xã Gò Cát", "Chấm xong xã Gò Cát, phải bổ sung minh chứng"),
        ("Hoàn chỉnh hồ sơ tiêu chí", "Hồ sơ tiêu chí đã nộp, còn thiếu minh chứng về rác"),
    ],
)
def test_what_is_left_of_the_work_asked_for_makes_a_part(task: str, result: str) -> None:
    assert staged(task, result) is Stage.PARTIAL


def test_a_trial_that_was_planned_as_a_trial_is_done() -> None:
    assert staged("Vận hành thử hệ thống", "Vận hành thử hệ thống tại hai khoa") is Stage.DONE


def test_some_of_the_places_or_documents_are_partial() -> None:
    assert staged("Thẩm tra các xã: Vĩnh Thuận, Tân Lộc", "Xác nhận xã Vĩnh Thuận") is Stage.PARTIAL
    task = "Kiểm tra sổ sách của Khoa Nội, Khoa Ngoại"
    assert staged(task, "Kiểm tra sổ sách của Khoa Ngoại") is Stage.PARTIAL
    assert staged(task, "Kiểm tra sổ sách của Khoa Ngoại, Khoa Nội") is Stage.DONE
    task = "Triển khai Nghị định 128/2025/NĐ-CP và Nghị định 129/2025/NĐ-CP"
    assert staged(task, "Họp phổ biến Nghị định số 128/2025/NĐ-CP") is Stage.PARTIAL


def test_documents_that_are_only_the_ground_need_not_all_be_named() -> None:
    task = "Xếp loại viên chức theo Nghị định 90/2020/NĐ-CP và Nghị định 48/2023/NĐ-CP"
    assert staged(task, "Công nhận 71 người theo Nghị định số 48/2023/NĐ-CP") is Stage.DONE


def test_ongoing_work_stays_ongoing() -> None:
    assert staged("Duy trì trang thông tin", "Hoàn thành cập nhật trang", Kind.ONGOING) is Stage.ONGOING


def test_a_paper_that_has_been_sent_round_for_comments_has_not_been_appraised() -> None:
    task = "Hoàn thiện Đề án bến thuyền, gửi Sở Tài chính thẩm định"
    assert staged(task, "Đề án bến thuyền đã gửi lấy ý kiến các sở") is Stage.PARTIAL
    assert staged(task, "Đề án bến thuyền đã được phê duyệt") is Stage.DONE


def test_who_is_to_submit_is_done_when_a_letter_says_that_it_was_submitted() -> None:
    task = "Trình UBND tỉnh phê duyệt Đề án bến thuyền"
    assert staged(task, "Hoàn chỉnh Đề án bến thuyền, trình UBND tỉnh tại Tờ trình số 12/TTr-SGT") is Stage.DONE
    assert staged(task, "Hoàn chỉnh Đề án bến thuyền") is Stage.PARTIAL


def test_who_is_to_report_is_done_whatever_the_figures_say() -> None:
    result = "Có 412/420 thuyền viên ra khơi sau Tết"
    assert staged("Các chủ bến báo cáo số thuyền viên ra khơi", result) is Stage.DONE


def test_the_answers_of_others_are_not_the_work_itself() -> None:
    result = "Gửi mẫu phiếu hỏi cho các xã; đã có 12/20 xã nộp"
    assert staged("Hướng dẫn các xã về mẫu phiếu hỏi", result) is Stage.DONE
    assert staged("Đôn đốc các xã nộp phiếu hỏi", result) is Stage.PARTIAL


def test_what_people_lack_is_not_work_left_undone() -> None:
    assert staged("Lập danh sách người cao tuổi", "Lập danh sách 40 cụ chưa có lương hưu") is Stage.DONE
    assert staged("Lập danh sách người cao tuổi", "Danh sách người cao tuổi chưa có kết quả") is Stage.PARTIAL


@pytest.mark.parametrize(
    ("task", "result", "stage"),
    [
        ("Giao Phòng Dệt tham mưu Kế hoạch hội đèn", "Ban hành Kế hoạch số 5/KH-SXD về hội đèn", Stage.DONE),
        ("Hướng dẫn phơi lúa", "Ban hành Công văn số 8/SNN hướng dẫn phơi lúa", Stage.DONE),
        ("Tham mưu công bố Danh mục lò gốm", "Trình UBND ban hành Quyết định số 9/QĐ-UBND về lò gốm", Stage.DONE),
        ("Tham mưu ban hành Danh mục lò gốm", "Danh mục lò gốm đã trình UBND tỉnh", Stage.PARTIAL),
        ("Lợp mái lò gốm", "Lập thiết kế mái lò gốm", Stage.PARTIAL),
        ("Khảo sát lò gốm", "Khảo sát 12 lò gốm", Stage.DONE),
        ("Cấp biển cho lò gốm", "Cấp biển cho lò gốm, hoàn thành 5/7", Stage.PARTIAL),
        ("Cấp biển cho 100% lò gốm", "Cấp biển cho lò gốm, đạt 81,5%", Stage.PARTIAL),
        ("Bổ nhiệm trưởng lò", "Bổ nhiệm 11 trưởng lò, còn 03 người vắng", Stage.PARTIAL),
        ("Thi thợ giỏi", "32/41 thợ được công nhận thợ giỏi", Stage.DONE),
    ],
)
def test_who_asks_and_how_far_it_came_is_read_from_the_sentence(task: str, result: str, stage: Stage) -> None:
    assert staged(task, result) is stage


@pytest.mark.parametrize(
    "result", ["Làm việc tại lò gốm, yêu cầu bổ sung thợ trước khi cấp phép", "Ký 41 giấy phép, còn 22 trường hợp"]
)
def test_what_is_asked_for_before_the_licence_or_still_left_makes_a_part(result: str) -> None:
    assert staged("Thẩm định, cấp giấy phép lò gốm còn tồn đọng", result) is Stage.PARTIAL
