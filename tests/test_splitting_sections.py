"""Headings, sections, details and continuations, in the many ways that offices set them out."""

import pytest

from tests.papers import plan, results, taken_apart
from tracker.domain.period import Period
from tracker.domain.split import Fate, Split
from tracker.splitting.sections import Role, role_of

MAY, JUNE = Period.month(2024, 5), Period.month(2024, 6)


def texts(found: Split) -> list[str]:
    return [task.text for task in found.tasks]


@pytest.mark.parametrize(
    ("heading", "rank", "expected"),
    [
        ("PHƯƠNG HƯỚNG NHIỆM VỤ TRỌNG TÂM THÁNG 6", 1, Role.PLAN),
        ("Nhiệm vụ trọng tâm", 2, Role.PLAN),
        ("Công tác trọng tâm", 2, Role.PLAN),
        ("Công tác trọng tâm tháng 6", 2, Role.PLAN),
        ("Công tác trọng tâm tháng 5", 2, Role.RESULTS),
        ("Dự kiến công tác tháng tới", 3, Role.PLAN),
        ("Kế hoạch tháng 6", 3, Role.PLAN),
        ("VIỆC CẦN LÀM THÁNG 6", 2, Role.PLAN),
        ("KẾT QUẢ THỰC HIỆN KẾ HOẠCH THÁNG 5", 2, Role.RESULTS),
        ("Tình hình thực hiện nhiệm vụ tháng 5", 2, Role.RESULTS),
        ("Đánh giá kết quả thực hiện nhiệm vụ tháng 5", 2, Role.RESULTS),
        ("ĐÁNH GIÁ CHUNG", 2, Role.ASSESSMENT),
        ("Những tồn tại, hạn chế và nguyên nhân", 3, Role.ASSESSMENT),
        ("Khó khăn, vướng mắc", 3, Role.ASSESSMENT),
        ("ĐỀ XUẤT, KIẾN NGHỊ", 2, Role.REQUESTS),
        ("Kiến nghị với UBND tỉnh", 3, Role.REQUESTS),
        ("Công tác kế hoạch - tài chính", 3, None),
        ("Kế hoạch, tài chính", 3, None),
        ("Nhiệm vụ chuyên môn", 3, None),
        ("Công tác tiếp dân, giải quyết khiếu nại, kiến nghị", 3, None),
        ("Đánh giá, xếp loại viên chức", 3, None),
        ("Lĩnh vực kinh tế", 2, None),
    ],
)
def test_a_heading_states_its_role(heading: str, rank: float, expected: Role | None) -> None:
    assert role_of(heading, rank, MAY, JUNE) is expected


@pytest.mark.parametrize(
    ("results_heading", "plan_heading", "item"),
    [
        ("I. KẾT QUẢ THÁNG 5", "II. KẾ HOẠCH THÁNG 6", "1. Tổ chức hội nghị."),
        ("I/ Kết quả công tác tháng 5", "II/ Nhiệm vụ trọng tâm", "1/ Tổ chức hội nghị."),
        ("A. TÌNH HÌNH THÁNG 5", "B. PHƯƠNG HƯỚNG NHIỆM VỤ THÁNG 6", "1) Tổ chức hội nghị."),
        ("Phần I", "Phần II", "a) Tổ chức hội nghị."),
        ("PHẦN THỨ NHẤT", "PHẦN THỨ HAI", "- Tổ chức hội nghị."),
        ("**Kết quả công tác tháng 5**", "**Nhiệm vụ tháng 6**", "Tổ chức hội nghị."),
        ("1. Kết quả công tác tháng 5", "2. Phương hướng, nhiệm vụ tháng 6", "2.1. Tổ chức hội nghị."),
    ],
)
def test_the_plan_is_found_however_sections_are_numbered(results_heading: str, plan_heading: str, item: str) -> None:
    titled = {"Phần I": "Kết quả tháng 5", "PHẦN THỨ NHẤT": "KẾT QUẢ THÁNG 5"}.get(results_heading, "")
    planned = {"Phần II": "Kế hoạch tháng 6", "PHẦN THỨ HAI": "NHIỆM VỤ THÁNG 6"}.get(plan_heading, "")
    lines = ["BÁO CÁO", "Kết quả tháng 5 và nhiệm vụ tháng 6 năm 2024", "Kính gửi như sau:", results_heading, titled]
    lines += ["- Kiểm tra 05 xã.", plan_heading, planned, item, "Trên đây là báo cáo./."]
    found = taken_apart("\n\n".join(lines))
    assert texts(found) == ["Tổ chức hội nghị"]
    assert [result.text for result in found.results] == ["Kiểm tra 05 xã"]


def test_sub_bullets_under_a_bare_heading_are_tasks_of_that_field() -> None:
    found = plan("- Công tác thi đua, khen thưởng:", "+ Trình khen thưởng đợt 2/9.", "+ Thành lập Hội đồng sáng kiến.")
    assert texts(found) == ["Trình khen thưởng đợt 2/9", "Thành lập Hội đồng sáng kiến"]
    assert {task.field for task in found.tasks} == {"Công tác thi đua, khen thưởng"}


def test_a_field_named_like_a_verb_is_a_heading_where_all_below_it_is_done_by_itself() -> None:
    found = plan(
        "- Bảo trì, khai thác cầu đường, bến bãi nông thôn:",
        "+ Nâng cấp 14 km đường liên ấp.",
        "+ Phòng Hạ tầng chủ trì kiểm định cầu Rạch Sỏi.",
    )
    assert texts(found) == ["Nâng cấp 14 km đường liên ấp", "Phòng Hạ tầng chủ trì kiểm định cầu Rạch Sỏi"]
    assert {task.field for task in found.tasks} == {"Bảo trì, khai thác cầu đường, bến bãi nông thôn"}


def test_an_action_stays_a_task_where_not_all_below_it_is_done_by_itself() -> None:
    found = plan("- Bảo trì, khai thác cầu đường, bến bãi nông thôn:", "+ Sửa chữa cầu Rạch Sỏi;", "+ Bến phà Đầu Sấu.")
    assert len(found.tasks) == 1


def test_sub_bullets_that_detail_a_task_belong_to_its_text() -> None:
    found = plan(
        "- Kiểm tra các khoản thu, cụ thể:", "+ Khối mầm non: từ 08 đến 12/6;", "+ Khối tiểu học: từ 15 đến 26/6."
    )
    assert texts(found) == [
        "Kiểm tra các khoản thu, cụ thể: + Khối mầm non: từ 08 đến 12/6; + Khối tiểu học: từ 15 đến 26/6"
    ]
    assert len(found.tasks[0].places) == 3


def test_sub_bullets_of_products_are_led_by_the_entry_above() -> None:
    found = plan("- Tham mưu UBND xã ban hành:", "+ Quy chế làm việc;", "+ Kế hoạch thanh tra.")
    assert texts(found) == [
        "Tham mưu UBND xã ban hành: Quy chế làm việc",
        "Tham mưu UBND xã ban hành: Kế hoạch thanh tra",
    ]


def test_figures_under_an_entry_belong_to_the_result() -> None:
    found = results("- Chi trả trợ cấp cho 221 người, cụ thể:", "+ Qua tài khoản: 96 người;", "+ Tiền mặt: 125 người.")
    assert [result.text for result in found.results] == [
        "Chi trả trợ cấp cho 221 người, cụ thể: + Qua tài khoản: 96 người; + Tiền mặt: 125 người"
    ]


def test_a_sentence_cut_by_a_page_break_is_one_task_on_two_places() -> None:
    found = plan("1. Tổ chức kiểm tra việc đăng ký thuê bao", "trên địa bàn thành phố; ban hành kết luận.")
    assert texts(found) == ["Tổ chức kiểm tra việc đăng ký thuê bao trên địa bàn thành phố", "ban hành kết luận"]
    assert len(found.tasks[0].places) == 2


def test_the_path_of_an_entry_runs_through_headings_and_numbers() -> None:
    found = plan(
        "1. Lĩnh vực y tế",
        "1.1. Phòng bệnh",
        "a) Tiêm chủng cho trẻ em.",
        "b) Phun hóa chất.",
        "2. Lĩnh vực khác",
        "- Họp.",
    )
    assert [task.source for task in found.tasks] == ["II.1.1.a", "II.1.1.b", "II.2"]
    assert [task.field for task in found.tasks] == ["Phòng bệnh", "Phòng bệnh", "Lĩnh vực khác"]


def test_a_number_that_occurs_twice_is_no_trouble() -> None:
    found = plan("1. Họp Hội đồng.", "1. Kiểm tra 5 xã.", "3. Tổng kết.")
    assert [task.source for task in found.tasks] == ["II.1", "II.1", "II.3"]


def test_a_numbered_task_without_full_stop_is_no_section() -> None:
    found = plan(
        "1. Báo cáo kết quả công tác tháng 6 năm 2024",
        "2. Đánh giá mức độ hài lòng của người dân",
        "3. Đề xuất mua máy quét",
    )
    assert len(found.tasks) == 3


def test_a_star_heading_opens_a_field() -> None:
    found = plan("* Về công tác giáo dục:", "- Tổ chức khai giảng.", "* Về công tác y tế:", "- Tiêm chủng.")
    assert [task.field for task in found.tasks] == ["Về công tác giáo dục", "Về công tác y tế"]


def test_a_field_named_in_front_of_an_action_is_taken_off() -> None:
    (task,) = plan("- Về giáo dục: Tổ chức khai giảng năm học mới.").tasks
    assert (task.text, task.field) == ("Tổ chức khai giảng năm học mới", "Về giáo dục")


def test_a_field_may_be_a_short_sentence_in_front_of_the_actions() -> None:
    found = plan("- Công tác khuyến học. Trao 30 học bổng; mua 12 bộ sách.")
    assert [(task.text, task.field) for task in found.tasks] == [
        ("Trao 30 học bổng", "Công tác khuyến học"),
        ("mua 12 bộ sách", "Công tác khuyến học"),
    ]


def test_a_heading_that_is_a_department_owns_what_stands_below() -> None:
    found = plan("1. Phòng Kế hoạch - Tài chính:", "- Lập dự toán.", "2. Nhiệm vụ chung", "- Họp giao ban.")
    assert [task.lead for task in found.tasks] == ["Phòng Kế hoạch - Tài chính", None]


def test_a_plan_entry_is_parted_behind_its_field_even_where_it_holds_figures() -> None:
    found = plan("3. Công tác truyền thông: tăng cường phát thanh; tổ chức 02 buổi nói chuyện.")
    assert texts(found) == ["tăng cường phát thanh", "tổ chức 02 buổi nói chuyện"]
    assert {task.field for task in found.tasks} == {"Công tác truyền thông"}


def test_a_task_about_results_is_no_results_section() -> None:
    (task,) = plan("1. Tổ chức hội nghị sơ kết tháng 5", "- Thời gian: trước ngày 10/6", "- Chủ trì: Phòng A").tasks
    assert task.text == "Tổ chức hội nghị sơ kết tháng 5 + Thời gian: trước ngày 10/6 + Chủ trì: Phòng A"
    assert task.lead == "Phòng A"


def test_plain_paragraphs_of_a_plan_are_tasks() -> None:
    found = plan(
        "Trong tháng 6, Phòng tập trung các nhiệm vụ sau:",
        "Tổ chức hội nghị. Kiểm tra 05 xã.",
        "Duy trì Trang thông tin.",
    )
    assert texts(found) == ["Tổ chức hội nghị", "Kiểm tra 05 xã", "Duy trì Trang thông tin"]


@pytest.mark.parametrize(
    "lines",
    [
        ("**Tồn tại, hạn chế**", "- Số hóa còn chậm.", "- Thiếu máy quét."),
        ("3. Khó khăn, vướng mắc", "Kinh phí còn hạn chế."),
        ("- Hạn chế: số hóa còn chậm.",),
        ("**Kiến nghị**", "- Đề nghị cấp trên bổ sung biên chế."),
        ("III. ĐÁNH GIÁ CHUNG", "Tổ chức thực hiện tốt. Ban hành kịp thời."),
    ],
)
def test_assessments_and_requests_are_neither_tasks_nor_results(lines: tuple[str, ...]) -> None:
    in_results, in_plan = results("- Họp xét.", *lines), plan("- Họp xét.", *lines)
    assert [result.text for result in in_results.results] == ["Họp xét"]
    assert texts(in_plan) == ["Họp xét"]
    assert not in_results.leftovers


def test_the_closing_words_and_the_signature_are_passed_over() -> None:
    found = plan(
        "1. Họp xét.",
        "Trên đây là báo cáo tháng 5./.",
        "Nơi nhận:",
        "- UBND xã;",
        "- Lưu: VT.",
        "TM. ỦY BAN",
        "CHỦ TỊCH",
    )
    assert texts(found) == ["Họp xét"]
    assert [p.fate for p in found.placements[-6:]] == [Fate.IGNORED] * 6


def test_entries_under_no_known_section_behind_the_plan_are_left_over() -> None:
    found = plan("1. Họp xét.", "III. TỔ CHỨC THỰC HIỆN", "- Các phòng thực hiện.")
    assert texts(found) == ["Họp xét"]
    found = plan("1. Họp xét.", "III. NỘI DUNG KHÁC", "- Các phòng thực hiện.")
    assert [passage.full_text for passage in found.leftovers] == ["III. NỘI DUNG KHÁC", "- Các phòng thực hiện."]


def test_a_report_without_a_plan_says_so() -> None:
    (warning,) = results("- Họp xét.").warnings
    assert warning.startswith("Không tìm thấy phần kế hoạch")


def test_a_plan_alone_is_a_plan() -> None:
    found = taken_apart("KẾ HOẠCH\n\nCông tác tháng 6 năm 2024\n\n1. Họp Hội đồng.\n\n2. Kiểm tra 5 xã.")
    assert texts(found) == ["Họp Hội đồng", "Kiểm tra 5 xã"]
    assert found.head.plan_period == JUNE


def test_a_plan_without_a_period_of_its_own_follows_the_results() -> None:
    found = taken_apart(
        "BÁO CÁO\n\nKết quả công tác tháng 5 năm 2024\n\nI. KẾT QUẢ\n\n- Họp.\n\nII. NHIỆM VỤ TRỌNG TÂM\n\n1. Họp xét."
    )
    assert found.head.plan_period == JUNE


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Số: 46/BC-VHXH", "46/BC-VHXH"),
        ("Số:        /BC-STTTT", None),
        ("Số: 215 /BC-SXD-VP", "215/BC-SXD-VP"),
        ("Số 35/BC-THCS", "35/BC-THCS"),
        ("Số: 12-BC/ĐU", "12-BC/ĐU"),
        (
            "| SỞ NỘI VỤ CHI CỤC LƯU TRỮ ------- Số: 87/BC-CCLT | Độc lập ---- Huế, ngày 30 tháng 5 năm 2024 |",
            "87/BC-CCLT",
        ),
        ("Thực hiện văn bản số: 87/KH-UBND", None),
    ],
)
def test_the_number_of_a_report_is_read_or_blank(line: str, number: str | None) -> None:
    assert taken_apart(f"{line}\n\nBÁO CÁO\n\nKết quả tháng 5 năm 2024\n\nI. KẾT QUẢ").head.number == number


@pytest.mark.parametrize(
    ("letterhead", "issuer"),
    [
        ("CÔNG TY TNHH MTV KHAI THÁC\n\nBẾN XE HÒN GAI", "CÔNG TY TNHH MTV KHAI THÁC BẾN XE HÒN GAI"),
        ("TỔNG CÔNG TY CẤP NƯỚC\n\nCÔNG TY CỔ PHẦN\n\nSÔNG TIỀN\n\nXÍ NGHIỆP NƯỚC SỐ 3", "XÍ NGHIỆP NƯỚC SỐ 3"),
        ("ĐẢNG BỘ HUYỆN BA TƠ\n\nĐẢNG ỦY XÃ BA VÌ\n\nCHI BỘ THÔN 4\n\n*", "CHI BỘ THÔN 4"),
        (
            "ỦY BAN NHÂN DÂN    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nXÃ BA VÌ    Độc lập - Tự do - Hạnh phúc",
            "ỦY BAN NHÂN DÂN XÃ BA VÌ",
        ),
        ("UBND TỈNH SƠN TRÀ\n\nSỞ NỘI VỤ\n\nHỎA TỐC", "SỞ NỘI VỤ"),
        ("UBND TỈNH SƠN TRÀ\n\nCHI CỤC KIỂM LÂM", "CHI CỤC KIỂM LÂM"),
    ],
)
def test_the_last_office_of_the_letterhead_issues_the_report(letterhead: str, issuer: str) -> None:
    closing = "Trên đây là kết quả tháng 5, Chi cục trân trọng báo cáo./."
    text = f"{letterhead}\n\nSố: 12/BC-X\n\nBÁO CÁO\n\nKết quả tháng 5 năm 2024\n\nI. KẾT QUẢ\n\n- Họp.\n\n{closing}"
    assert taken_apart(text).head.issuer == issuer
