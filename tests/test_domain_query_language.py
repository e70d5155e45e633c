"""Typed queries: how they are understood, what is said of slips, and what may be typed next."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import NOVEMBER, OCTOBER, make_known
from tracker.domain.condition import Condition, Due, OwnedBy, PlannedFor, Sign
from tracker.domain.period import Period
from tracker.domain.query_language import Understood, completions, understand
from tracker.domain.query_language.days import periods_within
from tracker.domain.unit import Unit

CNTT, OFFICE = "Phòng Công nghệ thông tin", "Văn phòng"
KNOWN = make_known(
    units=(Unit(id=1, name=CNTT, short="P. CNTT"), Unit(id=2, name=OFFICE)),
    periods=(NOVEMBER, OCTOBER),
    views={"Quá hạn": "tt:quahan", "của VP": "don_vi:vp", "hỏng": "don_vi:xyz"},
)


def meant(typed: str) -> Understood:
    understood = understand(typed, KNOWN)
    assert understood.slips == ()
    return understood


def slip(typed: str) -> tuple[str, str]:
    """The words that the first slip points at, and what it says."""
    first = understand(typed, KNOWN).slips[0]
    return typed[first.start : first.end], first.words


def test_a_whole_query_is_said_again_in_words() -> None:
    typed = 'don_vi:cntt han<=30/11 tt:quahan -thuongxuyen "chuyển đổi số" minhchung:khong'
    assert meant(typed).sentences == (
        f"đơn vị {CNTT}",
        "hạn đến hết ngày 30/11/2022",
        "tình trạng quá hạn",
        "không phải: loại thường xuyên",
        "chữ “chuyển đổi số”",
        "không có minh chứng",
    )


@pytest.mark.parametrize(
    "same",
    [
        ("don_vi:vp", "đơn_vị:VP", "đơn vị: vp", "unit:vp", "DON_VI=vp", 'donvi:"văn phòng"', "đơn vị:Văn phòng"),
        ("han<=30/11", "hạn <= 30/11", "due<=30/11/2022", "thời hạn≤2022-11-30", "han<=cuoithang", "hạn <=cuối tháng"),
        ("han>18/11", "deadline > +3", "han>18/11/22"),
        ("tt:quahan", "tình trạng:quá hạn", "state:overdue", "tt:quá_hạn", "quahan", "quá_hạn", "@qua_han", "@Quá-hạn"),
        ("tt:xong|tamdung", "tt:xong hoặc tạm dừng", "tt:done | tt:paused", "tt:hoàn thành hoac tt:tamdung"),
        ("ky:11/2022", "kỳ:2022-11", "period:nay", "ky:tháng 11", "ky:kỳ này", "ky:T11/2022", "ky:thang11nam2022"),
        ("ky:q4/2022", "ky:quý IV/2022", "ky:2022-Q4", "ky:quý này"),
        ("loai:thuongxuyen", "kind:ongoing", "loại:thường xuyên", "thuongxuyen"),
        ("lienket:khong", "link:no", "-lienket:có", "liên kết:chưa"),
        ("chuyển đổi", "CHUYEN doi", "chu:chuyển chữ:đổi", "chuyển chuyển đổi"),
    ],
)
def test_spellings_of_one_query_mean_the_same(same: tuple[str, ...]) -> None:
    for typed in same:
        assert meant(typed).conditions == meant(same[0]).conditions, typed
        assert meant(unicodedata.normalize("NFD", typed)).conditions == meant(same[0]).conditions, typed


def test_bare_words_are_looked_for_one_by_one_and_fields_end_them() -> None:
    assert list(meant("tt:đang thực hiện đề án").sentences) == [
        "tình trạng đang thực hiện",
        "chữ “đề”",
        "chữ “án”",
    ]
    assert meant("hoặc là").sentences == ("chữ “hoặc”", "chữ “là”"), "without a field it is a word like others"
    assert meant("lúc 10:30 http://a.vn 100%").sentences[1:] == ("chữ “10:30”", "chữ “http://a.vn”", "chữ “100%”")
    assert meant('- | "" ?').conditions == ()


def test_units_are_meant_by_name_letters_or_words() -> None:
    (by_letters,) = meant("don_vi:cntt").conditions
    assert by_letters == Condition(test=OwnedBy(names=frozenset({CNTT, "P. CNTT"})))
    assert meant("don_vi:công nghệ").sentences == (f"đơn vị {CNTT}", "chữ “nghệ”"), "no whole name: one word, then text"
    assert meant('don_vi:"nghệ thông"').conditions == (by_letters,)
    (nobody,) = meant("don_vi:chuagiao").conditions
    assert nobody.test == OwnedBy(names=frozenset({""}))
    (all_of_them,) = meant("don_vi:phong").conditions
    assert all_of_them.test == OwnedBy(names=frozenset({CNTT, "P. CNTT", OFFICE}))


def test_a_year_holds_its_months_weeks_and_quarters() -> None:
    year = periods_within(Period.parse("2022"))
    assert {Period.parse(code) for code in ("2022", "2022-H1", "2022-Q4", "2022-11", "2022-W23")} <= year
    assert not {Period.parse("2021-12"), Period.parse("2023")} & year
    assert periods_within(NOVEMBER) & {OCTOBER, Period.parse("2022-Q4")} == set()
    assert meant("ky:2022").names_period
    assert not meant("han:30/11").names_period


def test_days_are_read_from_the_day_that_it_is() -> None:
    said = {"hôm nay": 15, "hôm qua": 14, "ngày mai": 16, "cuối tuần": 20, "đầu tháng": 1}
    said |= {"+2": 17, "+4": 21, "-3": 10, "+4n": 19, "-3n": 12, "+2t": 29}
    for typed, day in said.items():
        (condition,) = meant(f"han={typed}").conditions
        assert condition.test == Due(sign=Sign.ON, days=frozenset({date(2022, 11, day)})), typed
    assert isinstance(meant("ky:truoc").conditions[0].test, PlannedFor)


@pytest.mark.parametrize(
    ("typed", "at", "words"),
    [
        ("đề án hann<=30/11", "hann<=30/11", "Không hiểu “hann<=30/11”: ý bạn là han<=30/11?"),
        ("-donvi:vp dov_vi:vp", "dov_vi:vp", "Không hiểu “dov_vi:vp”: ý bạn là don_vi:vp?"),
        ("abc:1", "abc:1", "Không có trường “abc”. Dùng: don_vi, ky, han"),
        ("tt:xong|quahna", "quahna", "Không có tình trạng “quahna”: ý bạn là tt:quahan?"),
        ("don_vi:xyz", "xyz", "Không có đơn vị “xyz”. Dùng một trong: "),
        ("don_vi:vanphogn", "vanphogn", 'Không có đơn vị “vanphogn”: ý bạn là don_vi:"Văn phòng"?'),
        ("han<=31/11", "31/11", "Không có ngày “31/11” trong lịch."),
        ("ky:13/2022", "13/2022", "Không có kỳ nào như vậy"),
        ("han<=", "han<=", "Còn thiếu giá trị của “han”, ví dụ han<=30/11."),
        ("vp loai>3", "loai>3", "“loai” chỉ đi với dấu hai chấm, ví dụ loai:thuongxuyen."),
        ("minhchung:71", "71", "“minhchung” chỉ nhận có hoặc không"),
        ("so:/", "/", "“/” không có chữ hay số nào để tìm."),
        ("@quahn", "@quahn", "Không có bộ lọc đã lưu “@quahn”: ý bạn là @Quá_hạn?"),
        ("-@quahan", "-@quahan", "Bộ lọc đã lưu không đi sau dấu trừ."),
        ("@hong", "@hong", "Bộ lọc @hong đã lưu không còn dùng được: Không có đơn vị “xyz”."),
    ],
)
def test_a_slip_points_at_the_word_and_says_what_to_do(typed: str, at: str, words: str) -> None:
    where, said = slip(typed)
    assert where == at
    assert said.startswith(words)


def test_what_is_right_beside_a_slip_is_still_understood() -> None:
    assert understand("vp hann<=3 tt:xong", KNOWN).sentences == ("chữ “vp”", "tình trạng hoàn thành")


@given(st.text(st.sampled_from('hant:<=|-"@ đơvị_30/1+%“”x.ộ\n'), max_size=30))
def test_no_text_is_too_strange_to_answer(typed: str) -> None:
    understood = understand(typed, KNOWN, is_typing=True)
    assert all(0 <= one.start < one.end <= len(typed) and one.words for one in understood.slips)
    assert len(understood.conditions) == len(understood.sentences)
    for cursor in range(len(typed) + 1):
        for one in completions(typed, cursor, KNOWN):
            assert 0 <= one.start <= one.end <= cursor


def offered(typed: str) -> list[str]:
    return [one.applied(typed) for one in completions(typed, len(typed), KNOWN)]


def test_fields_are_offered_by_their_beginning_and_then_their_values() -> None:
    assert offered("đơ") == ["don_vi:"]
    assert offered("-don") == ["-don_vi:"]
    assert offered("xong ha") == ["xong han<="]
    assert offered("don_vi:c") == ["don_vi:chuagiao ", 'don_vi:"P. CNTT" ']
    assert offered("tt:q") == ["tt:quahan "]
    assert offered("tt:xong|tr")[0] == "tt:xong|tronghan "
    assert offered("don_vi:vp|")[0] == 'don_vi:vp|"P. CNTT" '
    assert offered("quá") == ["tt:quahan "]
    assert offered("@q") == ["@Quá_hạn "]
    assert offered("ky:")[:2] == ["ky:2022-11 ", "ky:2022-10 "]
    assert offered("han<=cuoi")[0] == "han<=cuoituan "
    assert offered("minhchung:") == ["minhchung:co ", "minhchung:khong "]


def test_nothing_is_offered_behind_a_blank_a_closed_quote_or_for_plain_words() -> None:
    for typed in ("", "don_vi:vp ", '"don"', 'don_vi:"Văn phòng"', "báo cáo", "tt:quahan"):
        assert offered(typed) == [], typed


def test_every_offer_is_understood_once_it_is_taken() -> None:
    for typed in ("tt:", "loai:", "don_vi:", "ky:", "han<=", "minhchung:", "lienket:", "phoihop:", "t", "@c"):
        for taken in offered(typed):
            if not taken.endswith((":", "=")):
                assert understand(taken, KNOWN).slips == (), taken


def test_a_completion_stands_where_the_cursor_is() -> None:
    (one,) = completions("don đề án", 3, KNOWN)
    assert one.applied("don đề án") == "don_vi: đề án"
