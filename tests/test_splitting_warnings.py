"""What a clerk is told before keeping a report: secrecy, far deadlines, one thing with two values."""

import pytest

from tests.papers import plan, results, taken_apart

HEAD = "UBND HUYỆN A\n\nPHÒNG B\n\n{mark}\n\nBÁO CÁO\n\nKết quả tháng 5 năm 2024\n\nI. KẾT QUẢ THÁNG 5\n\n- Họp xét."


@pytest.mark.parametrize("mark", ["MẬT", "Tối mật", "Độ mật: TUYỆT MẬT", "Số: 5/BC-PB          MẬT"])
def test_a_paper_marked_as_secret_is_told_of_first(mark: str) -> None:
    first, *_ = taken_apart(HEAD.format(mark=mark)).warnings
    assert "bí mật nhà nước" in first
    assert mark.rsplit(maxsplit=1)[-1].upper() in first


@pytest.mark.parametrize("mark", ["Về bảo vệ bí mật nhà nước", "Kính gửi: Ban Bảo mật", ""])
def test_a_paper_about_secrecy_is_no_secret(mark: str) -> None:
    assert not [warning for warning in taken_apart(HEAD.format(mark=mark)).warnings if "dấu" in warning]


@pytest.mark.parametrize(
    ("deadline", "where"), [("15/02/2024", "trước kỳ kế hoạch"), ("31/8/2025", "sau kỳ kế hoạch hơn một năm")]
)
def test_a_deadline_far_from_the_plan_is_doubted(deadline: str, where: str) -> None:
    (warning,) = plan(f"1. Xây kè sông, hoàn thành trước ngày {deadline}.").warnings
    assert where in warning
    assert "Xây kè sông" in warning
    assert "mục II.1" in warning


@pytest.mark.parametrize("deadline", ["01/6/2024", "30/6", "31/12/2024", "30/6/2025"])
def test_a_deadline_near_the_plan_is_not(deadline: str) -> None:
    assert not plan(f"1. Xây kè sông, hoàn thành trước ngày {deadline}.").warnings


def told(*lines: str) -> list[str]:
    return [warning for warning in results(*lines).warnings if "hai số liệu" in warning]


def test_one_thing_with_two_values_in_running_text_is_told_once() -> None:
    (warning,) = told(
        "1. Toàn huyện có 12.450 hộ nuôi tôm đăng ký mã số vùng nuôi với 1.310 ao nuôi ven sông đã được đo.",
        "2. Đến nay có 12.540 hộ nuôi tôm đăng ký mã số vùng nuôi với 1.301 ao nuôi ven sông đã được đo.",
    )
    assert "“12.450 hộ nuôi tôm" in warning
    assert "“12.540 hộ nuôi tôm" in warning
    assert "mục I.1" in warning
    assert "mục I.2" in warning


def test_a_plan_that_says_how_things_stand_is_compared_too() -> None:
    found = taken_apart(
        "BÁO CÁO\n\nKết quả tháng 5 và kế hoạch tháng 6 năm 2024\n\nI. KẾT QUẢ THÁNG 5\n\n"
        "- Hiện có 8.210 thửa đất nông nghiệp chưa cấp sổ.\n\nII. KẾ HOẠCH THÁNG 6\n\n"
        "- Tiếp tục cấp sổ. Hiện có 8.120 thửa đất nông nghiệp chưa cấp sổ."
    )
    assert [warning for warning in found.warnings if "8.210" in warning and "8.120" in warning]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # another month, round or place
        (
            "Tháng 4 cấp 1.250 thẻ cho người cao tuổi tại các xã",
            "Tháng 5 cấp 1.310 thẻ cho người cao tuổi tại các xã",
        ),
        ("Tiêm 1.250 liều vắc xin cho đàn bò sữa đợt 1", "Tiêm 1.310 liều vắc xin cho đàn bò sữa đợt 2"),
        ("Cấp 1.250 thẻ cho người cao tuổi tại xã Thạnh An", "Cấp 1.310 thẻ cho người cao tuổi tại xã Phú Lâm"),
        # much more, or the same
        ("Cấp 1.250 thẻ cho người cao tuổi nghèo", "Cấp 9.310 thẻ cho người cao tuổi nghèo"),
        ("Cấp 1.250 thẻ cho người cao tuổi nghèo", "Trao 1.250 thẻ cho người cao tuổi nghèo"),
        # document numbers and years
        ("Theo Công văn số 1250/UBND-VX của huyện về lúa", "Theo Công văn số 1310/UBND-VX của huyện về lúa"),
    ],
)
def test_counts_of_other_things_are_no_contradiction(one: str, other: str) -> None:
    assert not told(f"- {one}.", f"- {other}.")
