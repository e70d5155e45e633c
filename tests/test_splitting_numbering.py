"""Marks that only the marks around them explain: small Roman numbers, and numbers typed without their sign."""

import pytest

from tests.papers import plan, results, taken_apart
from tracker.domain.split import Split


def found_at(found: Split) -> list[tuple[str, str, str]]:
    return [(item.source, item.field, item.text) for item in found.tasks or found.results]


@pytest.mark.parametrize("second", ["2. Trồng trọt", "2 Trồng trọt", "2/ Trồng trọt"])
def test_a_number_without_its_sign_counts_on_from_the_one_before(second: str) -> None:
    found = plan("1. Công tác thú y", "- Tiêm 300 liều.", second, "- Gieo 40 ha.", "3 Công tác khác", "Họp thôn.")
    assert [source for source, _, _ in found_at(found)] == ["II.1", "II.2", "II.3"]
    assert [field for _, field, _ in found_at(found)] == ["Công tác thú y", "Trồng trọt", "Công tác khác"]


def test_tasks_may_be_numbered_without_any_sign() -> None:
    found = plan("1 Tiêm phòng đợt 2 tại 04 thôn.", "2 Phòng Kinh tế chủ trì tập huấn.", "3 Mua 12 máy bơm.")
    assert [(source, text) for source, _, text in found_at(found)] == [
        ("II.1", "Tiêm phòng đợt 2 tại 04 thôn"),
        ("II.2", "Phòng Kinh tế chủ trì tập huấn"),
        ("II.3", "Mua 12 máy bơm"),
    ]


@pytest.mark.parametrize(
    ("one", "two", "three"),
    [
        ("I KẾT QUẢ THÁNG 5", "II TỒN TẠI, HẠN CHẾ", "III KẾ HOẠCH THÁNG 6"),
        ("I Kết quả thực hiện", "II Tồn tại, hạn chế", "III Nhiệm vụ tháng 6"),
        ("A KẾT QUẢ THÁNG 5", "B TỒN TẠI, HẠN CHẾ", "C KẾ HOẠCH THÁNG 6"),
    ],
)
def test_sections_may_be_numbered_without_any_sign(one: str, two: str, three: str) -> None:
    title = "BÁO CÁO\n\nKết quả tháng 5 và kế hoạch tháng 6 năm 2024"
    found = taken_apart(
        "\n\n".join((title, one, "1. Trồng 20 cây.", two, "- Cây giống về chậm.", three, "1. Tưới cây."))
    )
    assert [result.text for result in found.results] == ["Trồng 20 cây"]
    assert [task.text for task in found.tasks] == ["Tưới cây"]


def test_a_number_that_counts_on_from_nothing_is_part_of_its_sentence() -> None:
    found = results("1. Nghiệm thu 05 tuyến đường.", "- 12 Hội viên được khen.", "7 Tổ tự quản ra mắt.")
    assert "7 Tổ tự quản ra mắt" in found.results[-1].text


def test_a_number_that_the_line_before_wants_is_not_a_mark() -> None:
    found = plan("1. Tuần tra ban đêm cùng lực lượng dân quân các tổ", "2 Phường Đông.", "2. Họp xét.")
    assert [task.source for task in found.tasks] == ["II.1", "II.2"]


def test_small_roman_numbers_are_one_list() -> None:
    fields = ("Thú y", "Trồng trọt", "Thủy lợi", "Đê điều", "Kiểm lâm", "Công tác khác")
    signs = ("i.", "ii.", "iii", "iv)", "v.", "vi")
    lines = [line for sign, name in zip(signs, fields, strict=True) for line in (f"{sign} {name}", f"- Họp về {name}.")]
    found = plan(*lines)
    assert [task.field for task in found.tasks] == list(fields)
    assert [task.source for task in found.tasks] == [f"II.{mark}" for mark in ("i", "ii", "iii", "iv", "v", "vi")]


def test_i_behind_h_is_a_letter() -> None:
    found = plan("g) Họp xét.", "h) Khám 20 xe.", "i) Trồng 30 cây.", "k) Thi chạy.")
    assert [task.source for task in found.tasks] == ["II.g", "II.h", "II.i", "II.k"]


def test_letters_that_begin_under_a_small_roman_number_belong_to_it() -> None:
    found = plan("i) Thủy lợi:", "a) Đắp 02 đập.", "b) Lắp 03 cửa cống.", "ii) Giao thông:", "a) Vá đường.")
    assert [task.source for task in found.tasks] == ["II.i.a", "II.i.b", "II.ii.a"]


@pytest.mark.parametrize("caption", ["**{}**", "{}"])
def test_numbers_that_begin_anew_under_a_numbered_heading_belong_to_it(caption: str) -> None:
    heading = caption.format
    found = plan(
        heading("1. Trồng trọt"),
        "1. Gieo 20 ha.",
        "2. Phun thuốc.",
        heading("2. Thu, chi ngân sách"),
        "1. Rà soát nguồn thu.",
        "2. Quyết toán quý.",
        "3. Họp xét.",
        heading("3. Công tác khác"),
        "Trồng cây.",
    )
    assert [task.source for task in found.tasks] == ["II.1.1", "II.1.2", "II.2.1", "II.2.2", "II.2.3", "II.3"]


@pytest.mark.parametrize("bullet", ["►", "✔", "→", "■", "\uf0b7"])
def test_a_bullet_may_have_any_shape(bullet: str) -> None:
    found = plan(f"{bullet} Trồng 30 cây.", f"{bullet} Họp xét.")
    assert [task.text for task in found.tasks] == ["Trồng 30 cây", "Họp xét"]
