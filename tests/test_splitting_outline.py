"""Which entry stands under which heading, and what a heading gives to the entries below it."""

from datetime import date

import pytest

from tests.papers import plan, results, taken_apart
from tracker.domain.split import Fate, Kind, Split


def texts(found: Split) -> list[str]:
    return [task.text for task in found.tasks]


@pytest.mark.parametrize("heading", ["* Về {}:", "- Lĩnh vực {}:", "**Công tác {}**"])
def test_numbers_that_begin_under_a_heading_without_number_belong_to_it(heading: str) -> None:
    order, water = heading.format("nội chính"), heading.format("thủy lợi")
    found = plan(order, "1/ Họp thôn.", "2/ Tuần tra (tuần 2 tháng 6)", water, "1/ Nạo vét kênh.", "2/ Sửa cống.")
    assert texts(found) == ["Họp thôn", "Tuần tra (tuần 2 tháng 6)", "Nạo vét kênh", "Sửa cống"]
    assert [task.field for task in found.tasks] == [order.strip("*- :")] * 2 + [water.strip("*- :")] * 2


def test_plain_sentences_under_a_star_heading_are_of_its_field() -> None:
    found = plan("* Về thủy lợi", "Nạo vét kênh chính qua địa bàn 02 thôn. Sửa cống.", "* Về y tế", "Phun thuốc.")
    assert [(task.text, task.field) for task in found.tasks] == [
        ("Nạo vét kênh chính qua địa bàn 02 thôn", "Về thủy lợi"),
        ("Sửa cống", "Về thủy lợi"),
        ("Phun thuốc", "Về y tế"),
    ]


def test_a_short_plain_line_before_sentences_is_a_heading() -> None:
    found = results(
        "Công tác phòng cháy rừng",
        "Phát 40 ha đường băng cản lửa tại tiểu khu 12.",
        "Đánh giá chung",
        "Tiến độ một số phần việc còn chậm so với yêu cầu.",
    )
    assert [(result.text, result.field) for result in found.results] == [
        ("Phát 40 ha đường băng cản lửa tại tiểu khu 12", "Công tác phòng cháy rừng")
    ]


def test_a_bracket_that_a_line_opens_is_closed_by_the_next() -> None:
    found = results("- Nghiệm thu 03 tuyến kênh (kênh Xáng;", "Kênh Bà Tàu; Kênh Ngã Cạy).", "Nạo vét kênh (đợt 2).")
    assert [result.text for result in found.results] == [
        "Nghiệm thu 03 tuyến kênh (kênh Xáng; Kênh Bà Tàu; Kênh Ngã Cạy)",
        "Nạo vét kênh (đợt 2)",
    ]


def test_deeper_numbers_stand_under_theirs_whatever_sign_follows() -> None:
    found = plan("1) Công tác thu", "1.1) Rà soát nợ.", "1.2) Đối thoại.", "2) Công tác khác", "2.1) Họp.")
    assert [(task.source, task.field) for task in found.tasks] == [
        ("II.1.1", "Công tác thu"),
        ("II.1.2", "Công tác thu"),
        ("II.2.1", "Công tác khác"),
    ]


def test_the_only_sub_bullet_behind_a_full_stop_is_an_entry_of_its_own() -> None:
    found = results("- Đắp 02 đập tạm; khơi thông mương.", "+ Cấp 300 bao tải cho các thôn.")
    assert [result.text for result in found.results] == [
        "Đắp 02 đập tạm",
        "khơi thông mương",
        "Cấp 300 bao tải cho các thôn",
    ]


def test_an_owner_named_before_a_list_owns_every_part() -> None:
    marked = plan("1. Giao Hạt Kiểm lâm: (1) đóng 40 biển cấm; (2) tuần tra 06 tiểu khu; (3) lập bản đồ.")
    parted = plan("1. Tổ Văn thư chủ trì: in sổ; giao sổ cho các thôn; xong trước 20/6.")
    led_on = plan("1. Giao Hạt Kiểm lâm mở đường băng; tuần tra 06 tiểu khu.")
    assert [task.lead for task in marked.tasks] == ["Hạt Kiểm lâm"] * 3
    assert [task.lead for task in parted.tasks] == ["Tổ Văn thư"] * 2
    assert [task.lead for task in led_on.tasks] == ["Hạt Kiểm lâm"] * 2


def test_a_heading_that_is_a_time_gives_the_deadline_of_what_stands_below() -> None:
    found = plan(
        "Tuần 1 (từ 01/6 đến 07/6):",
        "• Trồng rừng.",
        "• Ngày 05/6, mít tinh.",
        "Nhiệm vụ thường xuyên:",
        "• Tuần tra rừng.",
        "• Đo mực nước.",
    )
    assert [task.deadline for task in found.tasks] == [date(2024, 6, 7), date(2024, 6, 5), None, None]
    assert [task.kind for task in found.tasks[2:]] == [Kind.ONGOING] * 2


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("17", "số trang"),
        ("- 17 -", "số trang"),
        ("Ghi chú: Lịch có thể thay đổi.", "ghi chú"),
        ("Đơn vị kính gửi Sở xem xét./.", "lời kết, nơi nhận, chữ ký"),
        ("Nơi nhận: - Như trên; | TRƯỞNG BAN", "lời kết, nơi nhận, chữ ký"),
        ("T/M BAN CHẤP HÀNH", "lời kết, nơi nhận, chữ ký"),
    ],
)
def test_page_numbers_notes_and_last_words_are_no_tasks(line: str, note: str) -> None:
    found = plan("1. Họp xét.", line)
    assert texts(found) == ["Họp xét"]
    assert (found.placements[-1].fate, found.placements[-1].note) == (Fate.IGNORED, note)


def test_work_given_above_a_list_is_owned_part_by_part() -> None:
    found = plan(
        "- Giao Tổ Cơ điện chủ trì, phối hợp với Đội Bảo vệ thực hiện:",
        "+ Kiểm tra 12 tủ điện trước ngày 10/6;",
        "+ Thay 03 cầu dao.",
        "- Phòng Hậu cần chịu trách nhiệm triển khai các nhiệm vụ sau:",
        "+ Cấp phát quân trang.",
        "- Họp xét.",
    )
    assert [(task.text, task.lead, task.support) for task in found.tasks] == [
        ("Kiểm tra 12 tủ điện trước ngày 10/6", "Tổ Cơ điện", ("Đội Bảo vệ",)),
        ("Thay 03 cầu dao", "Tổ Cơ điện", ("Đội Bảo vệ",)),
        ("Cấp phát quân trang", "Phòng Hậu cần", ()),
        ("Họp xét", None, ()),
    ]


def test_partners_named_before_parts_are_partners_of_each() -> None:
    found = plan("1. Giao Trạm Thú y phối hợp với Hội Nông dân: tiêm 300 liều; phun hóa chất; xong trước 20/6.")
    assert {(task.lead, task.support, task.deadline) for task in found.tasks} == {
        ("Trạm Thú y", ("Hội Nông dân",), date(2024, 6, 20))
    }
    assert texts(found)[0] == "tiêm 300 liều"


def test_a_product_that_is_also_a_verb_is_led_by_the_entry_above() -> None:
    found = plan(
        "2. Giao Phòng Nội vụ tham mưu:", "- Quyết định khen thưởng;", "- Kế hoạch tập huấn;", "- Rà soát biên chế."
    )
    assert [(task.text, task.lead) for task in found.tasks] == [
        ("Giao Phòng Nội vụ tham mưu: Quyết định khen thưởng", "Phòng Nội vụ"),
        ("Giao Phòng Nội vụ tham mưu: Kế hoạch tập huấn", "Phòng Nội vụ"),
        ("Rà soát biên chế", "Phòng Nội vụ"),
    ]
    found = plan("4. Ban Phong trào tham mưu:", "- Kế hoạch tiếp sức mùa thi;", "- Hướng dẫn bình chọn.")
    assert texts(found)[1] == "Ban Phong trào tham mưu: Hướng dẫn bình chọn"


def test_a_field_named_like_an_action_is_a_heading_in_a_paper_whose_sentences_have_stops() -> None:
    found = results(
        "Bảo vệ rừng",
        "Tuần tra 12 đợt tại các tiểu khu giáp ranh. Lập biên bản 02 vụ.",
        "Quản lý, khai thác chợ",
        "- Thu phí 40 hộ.",
        "Xây dựng cơ bản",
        "Nghiệm thu 03 phòng học tại các thôn vùng cao.",
    )
    assert [(result.field, result.text) for result in found.results] == [
        ("Bảo vệ rừng", "Tuần tra 12 đợt tại các tiểu khu giáp ranh"),
        ("Bảo vệ rừng", "Lập biên bản 02 vụ"),
        ("Quản lý, khai thác chợ", "Thu phí 40 hộ"),
        ("Xây dựng cơ bản", "Nghiệm thu 03 phòng học tại các thôn vùng cao"),
    ]


def test_a_short_task_is_no_heading_in_a_paper_without_stops() -> None:
    found = plan("Tổ chức hội nghị tổng kết", "Kiểm tra 05 cơ sở kinh doanh tại chợ trung tâm xã", "Sơ kết đợt 2")
    assert len(found.tasks) == 3


def test_a_line_that_stands_over_results_and_plan_is_a_heading() -> None:
    field = "Tổ chức bộ máy và đào tạo cán bộ, công chức cấp xã năm 2024"
    found = taken_apart(
        f"BÁO CÁO\n\nKết quả tháng 5 và kế hoạch tháng 6 năm 2024\n\nI. KẾT QUẢ\n\n{field}\n\n- Cử 02 người đi học.\n\n"
        f"II. KẾ HOẠCH THÁNG 6\n\n{field}\n\nMở 01 lớp bồi dưỡng cho trưởng thôn trước ngày 20/6."
    )
    assert {item.field for item in (*found.results, *found.tasks)} == {field}


def test_a_heading_holds_entries_that_are_headings_themselves() -> None:
    found = plan("3. Sửa chữa, mua sắm", "* Công tác đấu thầu:", "- Mở thầu gói 4.", "* Thay 02 mái tôn.")
    assert [(task.field, task.text) for task in found.tasks] == [
        ("Công tác đấu thầu", "Mở thầu gói 4"),
        ("Sửa chữa, mua sắm", "Thay 02 mái tôn"),
    ]


def test_a_page_break_behind_a_word_that_wants_a_name_and_before_a_bracket_cuts_one_sentence() -> None:
    found = plan(
        "1. Trả lời kiến nghị của cử tri về nước sạch tại các thôn thuộc xã",
        "Thượng Lâm.",
        "2. Đánh giá, xếp loại chất lượng viên chức quản lý của các đơn vị",
        "(tháng 6/2024).",
    )
    assert [task.text for task in found.tasks] == [
        "Trả lời kiến nghị của cử tri về nước sạch tại các thôn thuộc xã Thượng Lâm",
        "Đánh giá, xếp loại chất lượng viên chức quản lý của các đơn vị (tháng 6/2024)",
    ]


def test_a_field_in_front_of_the_department_that_acts_is_no_part_of_the_task() -> None:
    found = plan("1. Công tác an toàn thực phẩm: Phòng Y tế chủ trì kiểm tra 15 cửa hàng ở chợ huyện.")
    assert [(task.field, task.lead) for task in found.tasks] == [("Công tác an toàn thực phẩm", "Phòng Y tế")]


def test_contents_that_a_task_consists_of_are_no_tasks_of_their_own() -> None:
    found = plan(
        "1. Triển khai phương án phục vụ dịp nghỉ lễ, gồm các nội dung:",
        "+ Bố trí 35 xe dự phòng tại bến;",
        "+ Niêm yết giá cước.",
    )
    assert len(found.tasks) == 1
