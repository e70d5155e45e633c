"""Marks: numbered nouns, periods, years and named places."""

from __future__ import annotations

import pytest

from tracker.domain.vietnamese import words
from tracker.matching.abbreviations import expansions, spelled_out
from tracker.matching.lexicon import Held
from tracker.matching.marks import _READERS, marks, shown_marks
from tracker.matching.tokens import tokens


def marked(text: str) -> dict[str, frozenset[str]]:
    bare = tokens(text)
    return marks(spelled_out(bare, expansions([bare], {})))


def names(*given: str) -> frozenset[str]:
    return frozenset(" ".join(words(name)) for name in given)


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("trợ cấp đợt 2", "đợt", {"2"}),
        ("lịch tiêm đợt I", "đợt", {"1"}),
        ("thiết bị gói thầu số 05", "gói", {"5"}),
        ("lớp bồi dưỡng khóa 60", "khóa", {"60"}),
        ("dự án (giai đoạn 2)", "giai đoạn", {"2"}),
        ("chương trình giai đoạn 2021-2025", "giai đoạn năm", {"2021", "2025"}),
        ("UPU lần thứ 52", "lần", {"52"}),
        ("tại khu phố 1, 4 và 7", "khu phố", {"1", "4", "7"}),
        ("tại KP 1, KP 4", "khu phố", {"1", "4"}),
        ("hỏi đáp Luật Nhà ở và Luật Thư viện", "luật", names("Nhà ở", "Thư viện")),
        ("chặt keo ở TK 77", "tiểu khu", {"77"}),
        ("dọn sân ấp 2, ấp 5 và ấp Gò Nổi", "ấp", {"2", "5", *names("Gò Nổi")}),
        ("phát tiền kỳ tháng 8", "kỳ", {"tháng 8"}),
        ("giải trình chi vượt dự kiến quý II", "kỳ", {"quý 2"}),
        ("kỳ họp thứ 8", "kỳ họp", {"8"}),
        ("năm học 2025-2026", "năm học năm", {"2025 2026"}),
        ("hội thi lần thứ hai", "lần", {"2"}),
        ("hội thi lần thứ XIV", "lần", {"14"}),
        ("bồi dưỡng K60", "khóa", {"60"}),
        ("bồi dưỡng khóa 3/2024", "khóa", {"3"}),
        ("Tiểu dự án 2, Dự án 5", "tiểu dự án", {"2"}),
        ("Tập san Người thợ gốm số 7", "gốm số", {"7"}),
        ("học sinh khối 9", "lớp", {"9"}),
        ("duy tu mặt đường ĐT.902", "đường tỉnh", {"902"}),
        ("duy tu đường tỉnh 902", "đường tỉnh", {"902"}),
        ("cầu trên QL60", "quốc lộ", {"60"}),
        ("lô đất CN-07", "CN", {"7"}),
        ("khen thưởng đợt 2/9", "đợt ngày", {"2/9"}),
    ],
)
def test_a_numbered_noun_is_a_mark(text: str, kind: str, values: set[str]) -> None:
    assert marked(text)[kind] == values


@pytest.mark.parametrize(
    "text",
    [
        *("02 lớp tập huấn", "đợt kiểm tra 08 đại lý", "chia lớp, 5 em", "UBND 12 xã"),
        *("gom tổ 3 người", "mở kho số 4 ngăn"),
    ],
)
def test_dates_and_counts_are_no_numbered_nouns(text: str) -> None:
    assert marked(text) == {}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Báo cáo cải cách hành chính tháng 5 năm 2023", {"tháng 5"}),
        ("chi trả trợ cấp tháng 9/2025", {"tháng 9"}),
        ("báo cáo quý II năm 2023", {"quý 2"}),
        ("báo cáo 6 tháng đầu năm", {"6 tháng đầu năm"}),
    ],
)
def test_the_period_that_the_work_is_about_is_a_mark(text: str, values: set[str]) -> None:
    assert marked(text)["kỳ"] == values


@pytest.mark.parametrize(
    "text",
    [
        "đạt 60% trong tháng 9/2025",
        "xong trước ngày 10 tháng 9 năm 2025",
        "dời sang tuần đầu tháng 10",
        "thời gian: tuần 2 tháng 9",
        "tổ chức vào cuối năm 2024",
        "hoàn thành trong quý IV năm 2024",
    ],
)
def test_when_the_work_is_done_is_no_mark(text: str) -> None:
    assert not marked(text).keys() & {"kỳ", "năm"}


def test_the_year_of_a_month_that_is_a_mark_is_a_mark_too() -> None:
    assert marked("công tác tháng 5 năm 2023")["năm"] == {"2023"}
    assert marked("kế hoạch chuyển đổi số năm 2023")["năm"] == {"2023"}


@pytest.mark.parametrize(
    ("text", "level", "values"),
    [
        ("địa bàn thành phố Lâm Giang", "huyện", ("Lâm Giang",)),
        ("huyện Tân Khánh và huyện Thạnh Lợi", "huyện", ("Tân Khánh", "Thạnh Lợi")),
        ("thị xã Cẩm Đông", "huyện", ("Cẩm Đông",)),
        ("xã Vĩnh Thuận, Long Phước đạt tiêu chí", "xã", ("Vĩnh Thuận", "Long Phước")),
        ("các xã đăng ký năm 2023: Vĩnh Thuận, Tân Lộc", "xã", ("Vĩnh Thuận", "Tân Lộc")),
        ("sửa mái các trạm y tế: Vĩnh Thuận, Tân Lộc", "trạm y tế", ("Vĩnh Thuận", "Tân Lộc")),
        ("Trường THCS Nguyễn Trãi", "trường", ("Nguyễn Trãi",)),
        ("thả cá tại thôn Thượng, Hạ ngày 10/8", "ấp", ("Thượng", "Hạ")),
    ],
)
def test_places_are_named_by_level(text: str, level: str, values: tuple[str, ...]) -> None:
    assert marked(text)[level] == names(*values)


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh ban hành: Quy chế quản lý",
        "phối hợp với phường, Bưu điện tổ chức",
    ],
)
def test_a_capital_letter_behind_a_level_is_not_yet_a_place(text: str) -> None:
    assert marked(text) == {}


def test_a_level_of_government_is_no_place() -> None:
    assert marked("trao giải cấp tỉnh Cuộc thi viết") == {"cấp": {"tỉnh"}}


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("dời chợ Gò Cát ra bến mới", "chợ", ("Gò Cát",)),
        ("vá đường Lê Thị Mận", "đường", ("Lê Thị Mận",)),
        ("kẻ vạch tuyến đường Lê Thị Mận", "đường", ("Lê Thị Mận",)),
        ("khử mùi Cụm công nghiệp Rạch Đình", "khu công nghiệp", ("Rạch Đình",)),
        ("thu dọn tại Gò Cát", "nơi", ("Gò Cát",)),
        ("kho Chi nhánh thành phố", "chi nhánh", ("thành phố",)),
    ],
)
def test_named_works_and_spots_are_marks(text: str, kind: str, values: tuple[str, ...]) -> None:
    assert marked(text)[kind] == names(*values)


@pytest.mark.parametrize("text", ["theo yêu cầu Bà Mận", "thăm gia đình Lê Thị Mận", "họp ở Nhà Văn hóa"])
def test_words_that_only_sound_like_a_named_work_are_no_marks(text: str) -> None:
    assert marked(text) == {}


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("hội thi nấu ăn cấp huyện, xã", "cấp", {"huyện", "xã"}),
        ("sổ điểm số cấp trung học cơ sở", "cấp học", {"trung học cơ sở"}),
        ("phiên họp thường kỳ UBND", "cơ quan", {"ủy ban nhân dân"}),
        ("đoàn khảo sát của Thường trực HĐND", "cơ quan", {"hội đồng nhân dân"}),
    ],
)
def test_levels_and_bodies_are_marks(text: str, kind: str, values: set[str]) -> None:
    assert marked(text)[kind] == values


@pytest.mark.parametrize(
    "text", ["nâng cấp trường", "chính quyền cấp xã", "trình HĐND quyết", "theo Kế hoạch số 5 của UBND"]
)
def test_an_upgrade_or_an_addressee_is_no_level_and_no_body(text: str) -> None:
    assert marked(text) == {}


def test_marks_are_shown_as_the_text_writes_them() -> None:
    text = tokens("khu phố 10, 4 của xã Tân Khánh")
    assert shown_marks({"10", "4"}, text) == "4, 10"
    assert shown_marks(names("Tân Khánh"), text) == "Tân Khánh"


def test_each_list_of_signs_is_read_by_the_reader_of_its_name() -> None:
    assert [reader.__name__ for reader in _READERS] == list(Held._fields[: len(_READERS)])
