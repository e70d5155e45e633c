"""Plan tables, result tables and indicator tables with the heads that offices give them."""

from datetime import date

import pytest

from tests.papers import plan, results
from tracker.domain.split import Fate, Kind

HEADS = [
    "| TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm |",
    "| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian hoàn thành | Kết quả, sản phẩm |",
    "| Số TT | Nội dung công việc | Đơn vị thực hiện | Đơn vị phối hợp | Tiến độ | Sản phẩm |",
    "| TT | Công việc | Người phụ trách | Phối hợp | Thời gian | Dự kiến kết quả |",
]


@pytest.mark.parametrize("head", HEADS)
def test_a_row_of_a_plan_table_is_a_task(head: str) -> None:
    row = "| 1 | Xây dựng quy chế; trình phê duyệt | Phòng TCKT | Phòng KHTH, Khoa Dược | 20/6 | Quy chế |"
    (task,) = plan(f"{head}\n|---|---|---|---|---|---|\n{row}").tasks
    assert task.text == "Xây dựng quy chế; trình phê duyệt"
    assert (task.lead, task.support) == ("Phòng TCKT", ("Phòng KHTH", "Khoa Dược"))
    assert (task.deadline, task.product, task.source) == (date(2024, 6, 20), "Quy chế", "II.1")


def test_group_rows_are_fields_and_marks_of_sameness_take_the_value_above() -> None:
    table = "\n".join(
        [
            HEADS[0],
            "|---|---|---|---|---|---|",
            "| (1) | (2) | (3) | (4) | (5) | (6) |",
            "| A | CHUYÊN MÔN | | | | |",
            "| 1 | Hội nghị khoa học | Phòng KHTH | Các khoa, phòng | Tuần 2 tháng 6 | |",
            "| 2 | Trực lễ | nt | | Thường xuyên | |",
            "| B | Tài chính | | | | |",
            "| 3 | Trả lương | Phòng TCKT | | trước ngày 10 hằng tháng | |",
        ]
    )
    found = plan(table)
    assert [(task.field, task.lead, task.kind) for task in found.tasks] == [
        ("CHUYÊN MÔN", "Phòng KHTH", Kind.ONE_OFF),
        ("CHUYÊN MÔN", "Phòng KHTH", Kind.ONGOING),
        ("Tài chính", "Phòng TCKT", Kind.RECURRING),
    ]
    assert [task.deadline for task in found.tasks] == [date(2024, 6, 16), None, None]
    assert not found.leftovers


def test_a_count_table_gives_indicators_with_ditto_units() -> None:
    found = results(
        "| TT | Nội dung | ĐVT | Trong tháng | Lũy kế |\n|---|---|---|---|---|\n"
        '| 1 | Người có công | Người | 221 | 230 |\n| 2 | - Hộ nghèo | " | 57 | |'
    )
    assert [(i.name, i.unit, i.target, i.actual) for i in found.indicators] == [
        ("Người có công", "Người", None, "221"),
        ("Hộ nghèo", "Người", None, "57"),
    ]
    assert not found.results


def test_an_indicator_table_tells_plan_from_result() -> None:
    table = (
        "TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\tƯớc thực hiện tháng 5\tTỷ lệ (%)\n"
        "I\tKinh tế\t\t\t\t\n1\tThu ngân sách\ttỷ đồng\t20\t12,5\t62,5"
    )
    found = results(table)
    (indicator,) = found.indicators
    assert (indicator.target, indicator.actual) == ("20", "12,5")
    assert [p.fate for p in found.placements[-3:]] == [Fate.HEADING, Fate.HEADING, Fate.INDICATOR]


def test_two_values_for_one_indicator_are_a_warning() -> None:
    head = "| TT | Chỉ tiêu | ĐVT | Kết quả |\n|---|---|---|---|\n"
    found = results(
        f"{head}| 1 | Số hộ bán hàng trên sàn | hộ | 543 |", f"{head}| 1 | Số hộ bán hàng trên sàn | hộ | 343 |"
    )
    assert [w for w in found.warnings if "Số hộ bán hàng trên sàn" in w and "543 và 343" in w]


def test_a_table_of_what_was_done_gives_results() -> None:
    found = results(
        "| TT | Nội dung | Đơn vị chủ trì | Thời hạn | Kết quả thực hiện |\n|---|---|---|---|---|\n"
        "| 1 | Hội nghị khoa học | Phòng KHTH | 15/5 | Đã tổ chức ngày 14/5 |"
    )
    assert [result.text for result in found.results] == ["Hội nghị khoa học: Đã tổ chức ngày 14/5"]
    assert not found.tasks


def test_a_day_in_the_content_is_more_exact_than_the_week_of_the_row() -> None:
    head = "| Thời gian | Nội dung công việc | Người thực hiện |\n|---|---|---|\n"
    rows = (
        "| Tuần 1 (từ 03/6 đến 09/6) | Thi bơi (ngày 06/6) | Tổ A |\n| Tuần 1 (từ 03/6 đến 09/6) | Họp xét | Tổ B |\n"
    )
    found = plan(f"{head}{rows}| 12/6 | Thi vẽ (ngày 10/6) | Tổ C |")
    assert [task.deadline for task in found.tasks] == [date(2024, 6, 6), date(2024, 6, 9), date(2024, 6, 12)]


def test_one_column_of_contents_and_results_wanted_is_the_contents() -> None:
    head = "| STT | Nội dung – Kết quả cần đạt | Cán bộ theo dõi | Hoàn thành |\n|---|---|---|---|\n"
    (task,) = plan(f"{head}| 1 | Nghiệm thu kè | Ông Sơn | 14/6 |").tasks
    assert (task.text, task.lead, task.deadline) == ("Nghiệm thu kè", "Ông Sơn", date(2024, 6, 14))


def test_a_tick_says_what_the_head_of_its_column_says() -> None:
    head = "| TT | Nhiệm vụ | Đã thực hiện | Chưa thực hiện | Ghi chú |\n|---|---|---|---|---|\n"
    found = results(
        f"{head}| 1 | Mua máy bơm | x | | Quyết định số 15/QĐ-BQL |\n"
        "| 2 | Đắp đê | | x | |\n| 3 | Rào chợ | | Thiếu đất | |"
    )
    assert [result.text for result in found.results] == [
        "Mua máy bơm: Đã thực hiện",
        "Đắp đê: Chưa thực hiện",
        "Rào chợ: Thiếu đất",
    ]
    assert found.results[0].citations == ("15/QĐ-BQL",)


def test_a_table_name_with_nothing_behind_its_number_is_no_result() -> None:
    found = results("Biểu 2", "| TT | Chỉ tiêu | ĐVT | Kết quả |\n|---|---|---|---|\n| 1 | Gạo | tấn | 12 |")
    assert not found.results
    assert len(found.indicators) == 1


def test_a_plan_table_behind_the_signature_is_the_appendix() -> None:
    found = plan(
        "Theo Phụ lục kèm theo.",
        "Trên đây là báo cáo./.",
        "GIÁM ĐỐC",
        f"{HEADS[0]}\n|---|\n| 1 | Họp xét | Phòng A | | 5/6 | |",
    )
    assert [(task.text, task.source) for task in found.tasks] == [("Họp xét", "Phụ lục.1")]


def test_a_table_without_known_columns_is_left_over() -> None:
    found = plan("| Họ tên | Chức vụ |\n|---|---|\n| A | B |")
    assert len(found.leftovers) == 2


def test_what_an_appendix_belongs_to_is_no_task() -> None:
    found = plan("Phụ lục", "(Kèm theo Báo cáo số 15/BC-PTP ngày 20/5/2024)", "- Tổ chức Hội nghị sơ kết.")
    assert [task.text for task in found.tasks] == ["Tổ chức Hội nghị sơ kết"]
    assert not found.leftovers
