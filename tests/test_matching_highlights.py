"""What two texts share and what parts them, letter by letter."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.vietnamese import clean
from tracker.matching.highlights import Span, SpanKind, highlights
from tracker.matching.settings import MatchSettings

REPORTS = Path(__file__).parent / "data" / "reports"
OWN = MatchSettings(abbreviations={"TCHTXH": "trợ cấp hưu trí xã hội"})


def found(text: str, spans: tuple[Span, ...], kind: SpanKind) -> list[str]:
    return [text[span.start : span.end] for span in spans if span.kind is kind]


def shared(task: str, result: str, settings: MatchSettings = OWN) -> tuple[list[str], list[str]]:
    both = highlights(task, result, settings)
    return found(task, both.task, SpanKind.SHARED), found(result, both.result, SpanKind.SHARED)


def parted(task: str, result: str) -> tuple[list[str], list[str]]:
    both = highlights(task, result, OWN)
    return found(task, both.task, SpanKind.DIFFERS), found(result, both.result, SpanKind.DIFFERS)


def test_phrases_in_common_are_shown_on_both_sides():
    mine, theirs = shared("Xét duyệt hồ sơ mai táng phí cho 5 đối tượng", "Chi trả mai táng phí quý này")
    assert mine == theirs == ["mai táng phí"]


def test_an_abbreviation_is_shown_where_the_other_text_spells_it_out():
    assert shared("Vận hành Kho dữ liệu dùng chung", "Nghiệm thu Kho DLDC trong tuần")[1] == ["Kho DLDC"]
    assert shared("Xét duyệt trợ cấp hưu trí xã hội", "Ký quyết định hưởng TCHTXH")[1] == ["TCHTXH"]


def test_a_few_words_of_an_abbreviation_do_not_show_the_whole_of_it():
    mine, _ = shared("Trình UBND tỉnh đề án xe buýt", "Tuyên dương bộ đội và nhân dân làm đường xe buýt")
    assert "UBND" not in " ".join(mine)


def test_a_tone_may_stand_on_another_letter():
    assert shared("Tổ chức hoà giải ở cơ sở", "Báo cáo việc hòa giải ở cơ sở") == (
        ["hoà giải ở cơ sở"],
        ["hòa giải ở cơ sở"],
    )


def test_a_comma_that_the_matcher_drops_keeps_the_letters_in_place():
    task = "Diễn tập phòng,  chống lụt bão tại cụm dân cư"
    assert shared(task, "Đã diễn tập phòng chống lụt bão")[0] == ["Diễn tập phòng,  chống lụt bão"]


def test_synonyms_are_shared():
    mine, theirs = shared("Bồi dưỡng thợ hàn điện", "Tập huấn thợ hàn điện")
    assert (mine, theirs) == (["Bồi dưỡng thợ hàn điện"], ["Tập huấn thợ hàn điện"])


@pytest.mark.parametrize(
    ("task", "result"),
    [
        ("Nội dung của các bài và những ý cho buổi lễ", "Việc của các đội và những tổ cho cuộc đua"),
        ("Ban hành quy chế làm việc", "Ban hành văn bản mời họp"),
    ],
)
def test_function_words_and_lone_stock_phrases_are_not_shown(task: str, result: str):
    assert shared(task, result) == ([], [])


def test_document_numbers_in_common_are_shown():
    mine, theirs = shared("Triển khai Công văn số 1489/BTTTT-CĐSQG", "Gửi số liệu theo yêu cầu tại 1489/BTTTT-CĐSQG")
    assert mine == ["1489/BTTTT-CĐSQG"]
    assert theirs == ["1489/BTTTT-CĐSQG"]


@pytest.mark.parametrize(
    ("task", "result", "mine", "theirs"),
    [
        ("Khai giảng lớp khóa 60", "Bế giảng lớp khóa 58", ["khóa 60"], ["khóa 58"]),
        ("Nhận hồ sơ đợt 02 năm 2024", "Nhận hồ sơ đợt II và đợt 1", [], []),
        ("Báo cáo cải cách tháng 5 năm 2023", "Báo cáo cải cách quý II năm 2023", ["tháng 5"], ["quý II"]),
        ("Lập bảng kê chi trả tháng 9/2025", "Lập bảng kê chi trả tháng 10/2025", ["tháng 9/2025"], ["tháng 10/2025"]),
        ("Kiểm tra tại xã Vĩnh Thuận", "Kiểm tra tại xã Long Phước", ["xã Vĩnh Thuận"], ["xã Long Phước"]),
        ("Phun thuốc tại khu phố 1, 4 và 7", "Phun thuốc tại khu phố 2", ["khu phố 1", "4", "7"], ["khu phố 2"]),
        (
            "Thanh tra theo Quyết định số 41/QĐ-STTTT",
            "Thanh tra theo Quyết định số 44/QĐ-STTTT",
            ["41/QĐ-STTTT"],
            ["44/QĐ-STTTT"],
        ),
    ],
)
def test_what_stands_behind_a_veto_is_told_apart(task: str, result: str, mine: list[str], theirs: list[str]):
    assert parted(task, result) == (mine, theirs)


def test_a_person_is_told_apart_by_name_but_not_from_the_same_name_in_short():
    task = "Trả nhà cho ông Lâm Quốc Bảo"
    assert parted(task, "Trả nhà cho ông Lâm Quốc Sang") == (["ông Lâm Quốc Bảo"], ["ông Lâm Quốc Sang"])
    assert parted(task, "Đã trả nhà cho ông Bảo") == ([], [])


def test_only_the_number_that_counts_the_round_is_told_apart():
    mine, theirs = parted("Mở lớp khóa 60 cho 60 học viên", "Mở lớp khóa 58 cho 60 học viên")
    assert (mine, theirs) == (["khóa 60"], ["khóa 58"])


def test_texts_without_anything_in_common_have_no_spans():
    both = highlights("Trồng cây xanh", "Nạo vét kênh", OWN)
    assert (both.task, both.result) == ((), ())


def reported(name: str) -> list[str]:
    answers = json.loads((REPORTS / f"{name}.answers.json").read_text("utf-8"))
    return [clean(one["text"]) for side in ("tasks", "results") for one in answers[side]]


TEXTS = [text for path in sorted(REPORTS.glob("*.answers.json")) for text in reported(path.name.split(".")[0])]


@given(task=st.sampled_from(TEXTS), result=st.sampled_from(TEXTS))
def test_spans_lie_in_the_text_in_order_without_blanks_at_their_ends(task: str, result: str):
    both = highlights(task, result, OWN)
    for text, spans in ((task, both.task), (result, both.result)):
        ends = [0, *(place for span in spans for place in (span.start, span.end)), len(text)]
        assert ends == sorted(ends)
        assert all(said == said.strip() != "" for kind in SpanKind for said in found(text, spans, kind))


@given(text=st.sampled_from(TEXTS))
def test_nothing_parts_a_text_from_itself(text: str):
    both = highlights(text, text, OWN)
    assert both.task == both.result
    assert all(span.kind is SpanKind.SHARED for span in both.task)
