"""Which entry stands under which heading, and what a heading gives to the entries below it."""

from datetime import date

import pytest

from tests.papers import plan, results
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
