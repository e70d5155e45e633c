"""What speaks for a pair, in the words that a clerk reads."""

from __future__ import annotations

import pytest

from tracker.domain.link import Claim, Reason
from tracker.matching.evidence import evidence
from tracker.matching.profile import read_sides
from tracker.matching.settings import Weights

NOISE = ("Chi trả lương viên chức", "Vệ sinh khuôn viên cơ quan", "Trực lãnh đạo ngày nghỉ")


def reasons(task: str, result: str, *more_results: str, field: str = "") -> list[Reason]:
    """The reasons for a pair amid other work."""
    tasks = [Claim(key=1, text=task, field=field), *(Claim(key=n, text=text) for n, text in enumerate(NOISE, start=2))]
    results = [Claim(key=n, text=text, field=field) for n, text in enumerate((result, *more_results), start=1)]
    sides = read_sides(tasks, results, own={})
    return [
        ground.reason() for ground in evidence(sides.tasks.profiles[0], sides.results.profiles[0], sides, Weights())
    ]


def said(found: list[Reason]) -> list[str]:
    return [reason.words for reason in found]


def weight(found: list[Reason], name: str) -> float:
    return sum(reason.weight for reason in found if reason.name == name)


@pytest.mark.parametrize(
    ("task", "result", "words"),
    [
        (
            "Triển khai Quyết định số 441/QĐ-BTTTT",
            "Gửi số liệu theo Quyết định số 441/QĐ-BTTTT",
            "cùng Quyết định 441/QĐ-BTTTT",
        ),
        ("Xét duyệt hồ sơ đợt 2", "Ký 61 quyết định đợt 2", "cùng đợt 2"),
        ("Hỗ trợ huyện Tân Khánh", "Mở lớp tại huyện Tân Khánh", "cùng huyện Tân Khánh"),
        (
            "Triển khai “Cẩm nang công dân số”",
            "Cài đặt “Cẩm nang công dân số”",
            "cùng tên “Cẩm nang công dân số”",
        ),
        ("Sửa Quy chế tiếp thợ gốm", "Góp ý dự thảo quy chế tiếp thợ gốm mới", "cùng văn bản “Quy chế tiếp thợ gốm”"),
        ("Kế hoạch tổ chức hội đèn", "Kế hoạch số 5/KH-SXD ngày 02/3 về hội đèn", "cùng văn bản “Kế hoạch hội đèn”"),
        ("Duy trì kênh Zalo Mini", "Kênh Zalo Mini có thêm người theo dõi", "cùng tên riêng “Zalo Mini”"),
        ("Vá ổ gà Km2+100 - Km3+900", "Đổ nhựa tại Km2+700", "cùng lý trình Km2+100 - Km3+900"),
        ("Dạy ghép nhãn ở xã Gò Nổi", "Mở lớp ghép nhãn cho bà con Gò Nổi", "cùng nơi Gò Nổi"),
        ("Thanh tra 05 cơ sở in", "Làm việc với 03/05 cơ sở in", "cùng số “5 cơ sở in”"),
        ("Thu bảo hiểm xã hội", "Thu BHXH đạt 90%", "BHXH = bảo hiểm xã hội"),
        ("Cấy 2.850 ha", "Đã cấy 2.862 ha", "chỉ tiêu 2850, kết quả 2862 ha"),
        ("Xử lý 63 hồ sơ", "Ký 41 sổ, còn 22 trường hợp", "41 + 22 = 63 theo nhiệm vụ"),
        ("Liên thông đơn thuốc", "Gửi toa đúng mẫu, kê đơn trên máy", "cùng chuyện “thuốc và đấu thầu thuốc”"),
        ("Trực Tết (13 - 19/01)", "Trực đến hết ngày 19/01/2027", "cùng ngày 19/1"),
        ("Triển khai Nghị định 77/2024", "Họp theo Nghị định số 77/2024/NĐ-CP", "cùng Nghị định 77/2024/NĐ-CP"),
        ("Trả lời Công văn 5/STC", "Trả lời văn bản số 5/STC", "cùng Công văn 5/STC"),
    ],
)
def test_what_both_sides_share_is_named(task: str, result: str, words: str) -> None:
    assert words in said(reasons(task, result))


def test_a_shared_heading_is_evidence() -> None:
    assert "cùng mục “Bưu chính”" in said(reasons("Rà soát điểm", "Nâng cấp mạng", field="Bưu chính"))


def test_a_document_that_many_results_cite_says_less() -> None:
    pair = ("Triển khai Nghị định số 30/2020/NĐ-CP", "Tập huấn theo Nghị định số 30/2020/NĐ-CP")
    others = ("Rà soát theo Nghị định số 30/2020/NĐ-CP", "Góp ý theo Nghị định số 30/2020/NĐ-CP")
    assert weight(reasons(*pair, *others), "document") < weight(reasons(*pair), "document")


def test_a_round_that_many_results_name_says_less() -> None:
    pair = ("Xét duyệt hồ sơ đợt 2", "Ký quyết định đợt 2")
    assert weight(reasons(*pair, "Tiêm ngừa đợt 2", "Hiến máu đợt 2"), "mark") < weight(reasons(*pair), "mark")


def test_the_month_that_both_reports_are_about_is_no_evidence() -> None:
    assert weight(reasons("Báo cáo nhân sự quý III", "Thu ngân sách quý III đạt 77%"), "mark") == 0


def test_the_year_alone_is_no_evidence() -> None:
    assert weight(reasons("Kế hoạch năm 2023", "Hội nghị năm 2023"), "mark") == 0


def test_names_of_offices_that_everybody_names_are_no_evidence() -> None:
    assert weight(reasons("Gửi Sở Tài chính dự toán", "Họp với Sở Tài chính về đất đai"), "name") == 0


def test_a_shared_deadline_is_no_shared_day() -> None:
    assert weight(reasons("Nộp báo cáo trước ngày 20/5", "Bàn giao nhà ngày 20/5"), "date") == 0


def test_texts_without_a_common_word_have_no_evidence() -> None:
    assert reasons("Sửa mái nhà", "Trồng hoa") == []


def test_a_place_within_another_name_is_no_place() -> None:
    found = said(reasons("Dạy ghép nhãn ở xã Gò Nổi", "Đưa tin ghép nhãn trên Báo Gò Nổi"))
    assert not [words for words in found if words.startswith("cùng nơi")]
