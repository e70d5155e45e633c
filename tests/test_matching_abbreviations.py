"""Abbreviations: whom to believe, and what initials may be taken to mean."""

from __future__ import annotations

import pytest

from tracker.matching.abbreviations import expansions, spelled_out, stated
from tracker.matching.tokens import tokens


def spelled(text: str, *others: str, own: dict[str, str] | None = None) -> str:
    """A text with its abbreviations spelled out, as read beside other texts."""
    known = expansions([tokens(t) for t in (text, *others)], own or {})
    return " ".join(token.raw for token in spelled_out(tokens(text), known))


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Thành viên Tổ CNSCĐ", "Tập huấn cho Tổ công nghệ số cộng đồng"),
        ("Hưởng TCHTXH đợt 2", "Xét duyệt trợ cấp hưu trí xã hội"),
        ("Họp Hội đồng XĐMĐKT", "Hội đồng xác định mức độ khuyết tật phường"),
        ("Tỷ lệ NKVM còn 1,1%", "Phòng ngừa nhiễm khuẩn vết mổ"),
        ("Kho DLDC", "Kho dữ liệu dùng chung của tỉnh"),
        ("Xét tặng NSƯT", "Hồ sơ Nghệ sĩ Ưu tú"),
        ("Ký với BCHCĐVN", "Ban Chấp hành Công đoàn VN"),
    ],
)
def test_initials_that_fit_a_phrase_of_the_other_side_are_spelled_out(short: str, long: str) -> None:
    words = spelled(short, long)
    assert not any(word.isupper() and len(word) > 2 for word in words.split())
    assert [w for w in words.lower().split() if w in long.lower().split()]


def test_an_abbreviation_may_pass_over_a_comma_and_the_word_and() -> None:
    assert (
        spelled("Kế hoạch PCGD-XMC", "Điều tra phổ cập giáo dục, xoá mù chữ") == "Kế hoạch phổ cập giáo dục xoá mù chữ"
    )


def test_parts_of_a_joined_abbreviation_are_looked_up_one_by_one() -> None:
    assert spelled("PCCC&CNCH") == "phòng cháy chữa cháy cứu nạn cứu hộ"


def test_common_abbreviations_are_known_without_any_text() -> None:
    assert spelled("CCHC, TTHC của UBND") == "cải cách hành chính thủ tục hành chính của ủy ban nhân dân"


def test_the_offices_own_meaning_wins_over_the_common_one() -> None:
    assert spelled("Trang TTĐT", own={"TTĐT": "Trung tâm Điều tra"}) == "Trang trung tâm điều tra"


def test_what_the_text_states_wins_over_the_common_meaning() -> None:
    text = "Công tác Tài chính doanh nghiệp (TCDN)"
    assert stated(tokens(text)) == {"TCDN": ("tài", "chính", "doanh", "nghiệp")}
    assert stated(tokens("Bảo hiểm xã hội (BHXH)")) == {"BHXH": ("bảo", "hiểm", "xã", "hội")}


def test_other_words_of_the_texts_that_fit_win_over_a_common_meaning_that_stands_nowhere() -> None:
    assert "thu nhập tăng thêm" in spelled("Chi TNTT tháng 3", "Chi trả thu nhập tăng thêm tháng 3")
    assert "tai nạn thương tích" in spelled("Phòng TNTT", "Chi thu nhập tăng thêm", "Phòng tai nạn thương tích")


def test_brackets_that_do_not_fit_explain_nothing() -> None:
    assert stated(tokens("Bảo hiểm y tế (VNPT)")) == {}


def test_two_letters_are_never_guessed() -> None:
    assert spelled("Lớp QX", "quán xá") == "Lớp QX"


def test_three_letters_with_two_phrases_that_fit_stay_unexplained() -> None:
    assert spelled("Mô hình XKL", "xã Kiên Lương", "xưởng khai lò") == "Mô hình XKL"


def test_initials_never_reach_over_function_words() -> None:
    assert spelled("Đội XVT", "xã và thôn", "xã vì trẻ") == "Đội XVT"


def test_roman_numerals_stay_as_they_are() -> None:
    assert spelled("đợt II, quý IV") == "đợt II quý IV"


@pytest.mark.parametrize(
    ("text", "others", "meant"),
    [
        ("Sơn lan can các tuyến ĐH", ("Vá đường huyện", "Dọn đường huyện", "Mừng đại học"), "đường huyện"),
        ("Mừng thợ gốm đỗ ĐH", ("Vá đường huyện", "Vào đại học", "Mừng đại học"), "đại học"),
        ("Họp TT dạy nghề", ("Dọn trung tâm dạy nghề",), "trung tâm"),
    ],
)
def test_two_letters_of_several_meanings_stand_for_what_the_texts_write_out(
    text: str, others: tuple[str, ...], meant: str
) -> None:
    assert meant in spelled(text, *others)


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Sơn lan can ĐH", ()),
        ("Sơn lan can ĐH", ("Vá đường huyện", "Vào đại học")),
        ("Sơn lan can ĐH.924", ("Vá đường huyện",)),
    ],
)
def test_they_are_left_alone_where_nothing_tells_or_a_number_makes_them_a_code(
    text: str, others: tuple[str, ...]
) -> None:
    assert "ĐH" in spelled(text, *others)


def test_two_letters_in_common_use_keep_their_meaning_where_it_is_written_out() -> None:
    assert "thông tư" in spelled("Học TT mới", "Học thông tư mới", "Dọn trung tâm", "Sơn trung tâm")
