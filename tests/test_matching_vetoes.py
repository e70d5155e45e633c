"""What speaks against a pair, in the words that a clerk reads."""

from __future__ import annotations

import pytest

from tests.vetoing import against
from tracker.matching.settings import Weights

HARD = Weights().hard


@pytest.mark.parametrize(
    ("task", "result", "words"),
    [
        ("Xét hưu trí xã hội đợt 2", "Xét hưu trí xã hội đợt 1 bổ sung", "khác đợt: 2 ≠ 1"),
        ("Khai giảng lớp khóa 60", "Bế giảng lớp khóa 58", "khác khóa: 60 ≠ 58"),
        ("Dự án IOC (giai đoạn 2)", "Quyết toán dự án IOC (giai đoạn 1)", "khác giai đoạn: 2 ≠ 1"),
        ("Mua thiết bị gói 05", "Mua thiết bị gói thầu số 04", "khác gói: 5 ≠ 4"),
        ("Bảng kê trợ cấp tháng 9/2025", "Bảng kê trợ cấp tháng 10/2025", "khác kỳ: tháng 9 ≠ tháng 10"),
        ("Báo cáo CCHC tháng 5", "Báo cáo CCHC quý II", "khác kỳ: tháng 5 ≠ quý 2"),
        ("Mở lớp tại khu phố 4, khu phố 6", "Mở lớp tại KP 1, KP 3", "khác khu phố: 4, 6 ≠ 1, 3"),
        ("Ra Tập san Người thợ gốm số 7", "Ra Tập san Người thợ gốm số 6", "khác số: 7 ≠ 6"),
        ("Học Nghị quyết Đảng bộ tỉnh", "Học Nghị quyết Đảng bộ xã", "khác đảng bộ: tỉnh ≠ xã"),
        ("Trao Huy hiệu đợt 07/11/2025", "Trao Huy hiệu đợt 03/02/2026", "khác đợt ngày: 7/11 ≠ 3/2"),
        ("Hội thi lần thứ V", "Hội thi lần thứ tư", "khác lần: 5 ≠ 4"),
        ("Thi vẽ năm học 2026-2027", "Trao giải thi vẽ năm học 2025-2026", "khác năm học: 2026-2027 ≠ 2025-2026"),
        ("Thi vẽ cấp huyện", "Thi vẽ cấp tỉnh", "khác cấp: huyện ≠ tỉnh"),
        ("Dời chợ Gò Cát", "Dời chợ Rạch Đình", "khác chợ: Gò Cát ≠ Rạch Đình"),
        (
            "Phục vụ phiên họp HĐND xã",
            "Phục vụ phiên họp UBND xã",
            "khác cơ quan: hội đồng nhân dân ≠ ủy ban nhân dân",
        ),
        ("Gửi Kế hoạch 12/KH-UBND", "Ký Kế hoạch 12/KH-SYT", "cùng số, khác cơ quan: 12/KH-UBND ≠ 12/KH-SYT"),
        ("Hỗ trợ huyện Vĩnh Hòa", "Hỗ trợ huyện Tân Khánh", "khác huyện: Vĩnh Hòa ≠ Tân Khánh"),
        (
            "Triển khai Công văn số 712/BYT-KH",
            "Sao gửi Công văn số 721/BYT-MT",
            "khác số văn bản: 712/BYT-KH ≠ 721/BYT-MT",
        ),
        (
            "Thanh tra theo Quyết định số 41/QĐ-STTTT",
            "Thanh tra theo Quyết định số 44/QĐ-STTTT",
            "khác số văn bản: 41/QĐ-STTTT ≠ 44/QĐ-STTTT",
        ),
    ],
)
def test_another_round_period_place_or_document_is_a_hard_veto(task: str, result: str, words: str) -> None:
    assert against(task, result)[words] == HARD


def test_another_year_speaks_against_a_pair_but_does_not_rule_it_out() -> None:
    (weight,) = against("Kế hoạch chuyển đổi số năm 2023", "Kế hoạch chuyển đổi số năm 2022").values()
    assert HARD < weight < 0


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Ra quân tại khu phố 1, 4 và 7 đợt 4", "Ra quân tại KP 1 (đợt 4)"),
        ("Kiểm tra tại thành phố Lâm Giang", "Kiểm tra tại xã Long Phước"),
        ("Tổ chức lớp trong tháng 5", "Tổ chức lớp, dự kiến đầu tháng 6"),
        (
            "Triển khai Nghị định 128/2025/NĐ-CP",
            "Ban hành Công văn số 214/UBND-VHXH quán triệt Nghị định số 128/2025/NĐ-CP",
        ),
        (
            "Trình công bố danh mục theo Quyết định số 91/QĐ-BXD",
            "UBND tỉnh công bố danh mục tại Quyết định số 35/QĐ-UBND",
        ),
        ("Quyết định thay thế Quyết định số 27/2018/QĐ-UBND", "Ban hành Quyết định số 31/2023/QĐ-UBND"),
    ],
)
def test_what_agrees_in_part_or_cannot_be_compared_is_no_veto(task: str, result: str) -> None:
    assert against(task, result) == {}


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Lắp đặt 04 kiosk lấy số, đăng ký khám tự động", "Lắp đặt 04 màn hình gọi số, hiển thị lượt khám tự động"),
        ("Cung cấp thuốc generic năm 2025", "Cung cấp thuốc cổ truyền năm 2025"),
    ],
)
def test_the_same_sentence_about_another_thing_speaks_against_a_pair(task: str, result: str) -> None:
    assert [words for words in against(task, result) if words.startswith("cùng khuôn câu, khác đối tượng")]


@pytest.mark.parametrize(
    ("task", "result", "words"),
    [
        ("Mở lớp 4 cho công nhân", "Mở lớp 6 cho công nhân", "khác lớp: 4 ≠ 6"),
        ("Đưa 30 thủ tục lên mức độ 4", "Đưa 12 thủ tục lên mức độ 3", "khác mức độ: 4 ≠ 3"),
        ("Dạy bơi cho học sinh tiểu học", "Dạy bơi cho học sinh THCS", "khác cấp học: tiểu học ≠ trung học cơ sở"),
        ("Chặt tre ở Gò Cát", "Chặt tre ở Rạch Đình", "khác nơi: Gò Cát ≠ Rạch Đình"),
        ("Họp tổ biên tập lần 2", "Họp tổ biên tập lần 1", "khác lần: 2 ≠ 1"),
    ],
)
def test_a_minor_mark_speaks_against_a_pair_but_does_not_rule_it_out(task: str, result: str, words: str) -> None:
    assert HARD < against(task, result)[words] < 0


def test_one_more_thing_of_a_list_is_no_other_thing() -> None:
    task = "Ban hành Kế hoạch diệt chuột và nạo vét kênh mương"
    assert against(task, "Ban hành Kế hoạch diệt chuột và phát quang bờ bụi") == {}


def test_synonyms_are_no_other_thing() -> None:
    assert against("Tổ chức tập huấn phòng dịch cho thú y viên", "Tổ chức bồi dưỡng phòng dịch cho thú y viên") == {}


def test_the_same_place_alone_speaks_against_a_pair() -> None:
    words = against("Sửa cầu Rạch Đình tại xã Long Phước", "Tặng quà người nghèo tại xã Long Phước")
    assert "chỉ cùng nơi, không thấy cùng việc" in words


def test_the_same_place_and_the_same_work_do_not() -> None:
    assert against("Sửa cầu Rạch Đình tại xã Long Phước", "Nghiệm thu cầu Rạch Đình tại xã Long Phước") == {}


def test_a_fuller_title_is_another_one_where_the_sentence_drops_a_word_of_the_task() -> None:
    words = against(
        "Chấm điểm phục vụ của Sở năm 2024 theo Bộ tiêu chí", "Chấm điểm Sở năm 2024 theo Bộ tiêu chí cơ quan văn minh"
    )
    assert "thêm “cơ quan văn minh”, thiếu “phục vụ”" in words


def test_a_result_without_a_word_of_the_work_asked_for_is_doubted() -> None:
    words = against("Mua sắm máy dệt chiếu", "Cử 05 thợ xem máy dệt chiếu")
    assert HARD < words["không thấy việc “mua sắm”"] < 0
    assert against("Mua sắm máy dệt chiếu", "Ký hợp đồng máy dệt chiếu") == {}


def test_figures_in_place_of_words_are_no_other_thing() -> None:
    assert against("Tiêm vắc xin cúm gia cầm cho đàn gà, vịt", "Tiêm vắc xin cúm gia cầm được 1.820 liều") == {}


def test_another_title_in_quotation_marks_speaks_against_a_pair() -> None:
    words = against("Ngày hội “Thắp sáng ước mơ”", "Ngày hội “Sách và tri thức”")
    assert "khác tên: “Thắp sáng ước mơ” ≠ “Sách và tri thức”" in words


@pytest.mark.parametrize(
    ("task", "result", "words"),
    [
        ("Kế hoạch phòng bệnh truyền nhiễm", "Kế hoạch phòng bệnh không lây nhiễm", "khác nhóm bệnh"),
        ("Phục vụ kỳ thi tốt nghiệp", "Phục vụ kỳ thi tuyển sinh", "khác kỳ thi"),
        ("Đối thoại giữa lãnh đạo với Nhân dân", "Đối thoại giữa lãnh đạo với thanh niên", "khác đối tượng"),
        ("Rà soát quy hoạch Ban Chấp hành", "Rà soát quy hoạch Ủy ban Kiểm tra", "khác cơ quan đảng"),
        ("Công khai quyết toán xã", "Công khai dự toán xã", "khác tài khóa"),
        ("Mở giải bóng đá hè", "Mở giải bóng chuyền hè", "khác môn"),
        ("Tuyển dụng 05 giáo viên", "Bổ nhiệm 02 giáo viên", "khác việc nhân sự"),
        ("Tiếp dân với Chủ tịch UBND tỉnh", "Tiếp dân với Chủ tịch UBND huyện", "khác chủ tịch: tỉnh ≠ huyện"),
        ("Số hóa kho Chi nhánh Gò Cát", "Số hóa kho Chi nhánh thành phố", "khác chi nhánh"),
        ("Quyết toán vốn năm 2023", "Quyết toán vốn 6 tháng đầu năm 2024", "khác năm: 2023 ≠ 2024"),
        ("Báo cáo CCHC tháng 10", "Báo cáo CCHC giai đoạn 2021 - 2023", "khác kỳ: tháng 10 ≠ 2021-2023"),
        ("Kiểm tra đối với các lò gạch", "Kiểm tra đối với hai bến đò ngang", "khác đối tượng: “các lò gạch” ≠"),
        ("Hội thi Thợ gốm giỏi toàn tỉnh", "Hội thi Nhân viên đò giang giỏi toàn tỉnh", "khác đối tượng"),
    ],
)
def test_another_one_of_a_kind_speaks_against_a_pair_but_does_not_rule_it_out(
    task: str, result: str, words: str
) -> None:
    found = against(task, result)
    assert [weight for said, weight in found.items() if words in said and HARD < weight < 0]


def test_the_same_aim_in_other_words_is_no_other_aim() -> None:
    assert against("Kiểm tra đối với các lò gạch thủ công", "Kiểm tra đối với 05 lò gạch") == {}


def test_the_same_place_is_enough_where_both_tell_of_one_matter() -> None:
    assert against("Phun hóa chất diệt muỗi tại thôn Gò Cát", "Thả cá diệt bọ gậy, lăng quăng tại thôn Gò Cát") == {}
