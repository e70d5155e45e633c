"""Which unit a task may belong to: each kind of evidence, and silence where two units come in question."""

import pytest

from tests.factories import NOVEMBER, OCTOBER, make_item, make_task
from tracker.domain.advice import UnitAdvice, advise
from tracker.domain.split import PlannedItem
from tracker.domain.task import Task
from tracker.domain.unit import Unit

OFFICE = Unit(id=1, name="Văn phòng", short="VP")
INSPECTORS = Unit(id=2, name="Thanh tra")
PRESS = Unit(id=3, name="Phòng Thông tin – Báo chí – Xuất bản")
POST = Unit(id=4, name="Phòng Bưu chính – Viễn thông", short="P. BCVT")
COMPUTERS = Unit(id=5, name="Phòng Công nghệ thông tin", short="P. CNTT")
MONEY = Unit(id=6, name="Phòng Kế hoạch - Tài chính", short="P. KH-TC")
UNITS = (OFFICE, INSPECTORS, PRESS, POST, COMPUTERS, MONEY)


def advised(
    item: PlannedItem,
    *given: Task,
    keywords: dict[str, tuple[str, ...]] | None = None,
    signs: frozenset[str] = frozenset(),
) -> UnitAdvice | None:
    return advise([item], UNITS, keywords or {}, given, office_signs=signs).get(0)


def test_a_task_that_names_its_unit_is_left_alone() -> None:
    item = make_item("Tiếp công dân", field="Công tác thanh tra")
    named = make_item("Tiếp công dân", field="Công tác thanh tra", lead="Văn phòng")
    assert set(advise([named, item], UNITS, {}, [])) == {1}


def test_without_any_evidence_nothing_is_said() -> None:
    assert advised(make_item()) is None


@pytest.mark.parametrize(
    ("number", "unit"),
    [
        ("1957/STTTT-TTra", "Thanh tra"),
        ("12/STTTT-TT", "Thanh tra"),
        ("88/STTTT-VP", "Văn phòng"),
        ("5/STTTT-KHTC", "Phòng Kế hoạch - Tài chính"),
        ("1680/STTTT-BCVT", "Phòng Bưu chính – Viễn thông"),
        ("9/STTTT-PCNTT", "Phòng Công nghệ thông tin"),
    ],
)
def test_the_end_of_a_number_of_the_office_names_the_unit(number: str, unit: str) -> None:
    item = make_item(f"Triển khai Công văn số {number}", citations=(number,))
    assert advised(item) == UnitAdvice(unit=unit, reason=f"số văn bản {number}")


@pytest.mark.parametrize(
    "number", ["1489/BTTTT-TTra", "97/UBND-VP", "41/QĐ-STTTT", "27/2018/QĐ-UBND", "18-NQ/TW", "5/VPCP-KHTC", "15/KH-VP"]
)
def test_a_number_of_somebody_else_names_no_unit(number: str) -> None:
    assert advised(make_item(citations=(number,))) is None


def test_where_the_letters_of_the_office_are_known_only_its_own_numbers_count() -> None:
    own, other = make_item(citations=("7/STTTT-TTra",)), make_item(citations=("7/SNV-TTra",))
    assert advised(own, signs=frozenset({"sttttlg"})) is not None
    assert advised(other, signs=frozenset({"sttttlg"})) is None


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Công tác thanh tra", "Thanh tra"),
        ("Lĩnh vực bưu chính", "Phòng Bưu chính – Viễn thông"),
        ("LĨNH VỰC BƯU CHÍNH, VIỄN THÔNG", "Phòng Bưu chính – Viễn thông"),
        ("Lĩnh vực công nghệ thông tin", "Phòng Công nghệ thông tin"),
        ("Ứng dụng CNTT", "Phòng Công nghệ thông tin"),
        ("Lĩnh vực thông tin, báo chí", "Phòng Thông tin – Báo chí – Xuất bản"),
    ],
)
def test_the_heading_names_the_unit_or_its_work(heading: str, unit: str) -> None:
    assert advised(make_item(field=heading)) == UnitAdvice(unit=unit, reason=f"mục “{heading}”")


@pytest.mark.parametrize(
    "heading", ["", "Kế hoạch tháng 11", "Công tác khác", "Lĩnh vực bưu chính, công nghệ thông tin"]
)
def test_a_heading_that_names_none_or_two_says_nothing(heading: str) -> None:
    assert advised(make_item(field=heading)) is None


def test_a_long_heading_is_cut_in_the_reason() -> None:
    advice = advised(make_item(field="Công tác thanh tra, " + "giải quyết khiếu nại, " * 9))
    assert advice is not None
    assert len(advice.reason) < 75
    assert advice.reason.endswith("…”")


def test_the_words_of_config_name_the_unit() -> None:
    item = make_item("Giao dự toán bổ sung cho các đơn vị")
    assert advised(item, keywords={"P. KH-TC": ("Dự toán", "giải ngân")}) == UnitAdvice(
        unit="Phòng Kế hoạch - Tài chính", reason="từ khóa “Dự toán” trong config.toml"
    )


def test_words_given_under_two_names_of_one_unit_all_count() -> None:
    keywords = {"P. KH-TC": ("dự toán",), "Phòng Kế hoạch - Tài chính": ("giải ngân",)}
    for text in ("Giao dự toán", "Đôn đốc giải ngân"):
        assert advised(make_item(text), keywords=keywords) is not None


def test_words_of_a_unit_that_the_office_does_not_have_say_nothing() -> None:
    assert advised(make_item("Giao dự toán"), keywords={"Phòng Lạ": ("dự toán",)}) is None


def test_words_of_two_units_in_one_task_say_nothing() -> None:
    item = make_item("Giao dự toán tiếp công dân")
    assert advised(item, keywords={"P. KH-TC": ("dự toán",), "Thanh tra": ("tiếp công dân",)}) is None


def test_the_same_sentence_goes_to_the_unit_that_had_it_last() -> None:
    text = "Tổ chức Hội nghị giao ban báo chí."
    earlier = make_task(text=text, unit="Văn phòng", period=OCTOBER.previous)
    later = make_task(text="Tổ chức  hội nghị giao ban báo chí", unit="Thanh tra", period=OCTOBER)
    assert advised(make_item(text, field="Lĩnh vực bưu chính"), later, earlier) == UnitAdvice(
        unit="Thanh tra", reason="đúng câu này đã giao tháng 10/2022"
    )


def test_a_sentence_that_two_units_share_is_decided_by_weaker_evidence_between_the_two() -> None:
    text = "Báo cáo kết quả thực hiện nhiệm vụ trọng tâm"
    shared = [make_task(text=text, unit=unit, period=OCTOBER) for unit in ("Văn phòng", "Thanh tra")]
    assert advised(make_item(text), *shared) is None
    assert advised(make_item(text, field="Lĩnh vực bưu chính"), *shared) is None
    chosen = advised(make_item(text, field="Công tác thanh tra"), *shared)
    assert chosen == UnitAdvice(unit="Thanh tra", reason="mục “Công tác thanh tra”")


def test_a_similar_task_goes_to_the_unit_that_had_one_like_it() -> None:
    given = [
        make_task(text="Khảo sát các ấp lõm sóng di động để đề xuất hỗ trợ", unit="P. BCVT", period=OCTOBER),
        make_task(text="Báo cáo kết quả cải cách hành chính tháng 10", unit="Văn phòng", period=NOVEMBER),
    ]
    item = make_item("Tiếp tục khảo sát các ấp lõm sóng di động, đề xuất hỗ trợ năm 2023")
    assert advised(item, *given) == UnitAdvice(
        unit="Phòng Bưu chính – Viễn thông", reason="việc tương tự đã giao tháng 10/2022"
    )


def test_common_words_make_no_similar_task() -> None:
    given = [
        make_task(text=f"Tiếp tục tham mưu UBND tỉnh triển khai {what}", unit="Văn phòng")
        for what in ("trồng rừng", "đắp đập", "mở đường")
    ]
    assert advised(make_item("Tiếp tục tham mưu UBND tỉnh triển khai số hóa hồ sơ lưu trữ"), *given) is None


def test_two_units_with_equally_similar_tasks_leave_it_open() -> None:
    given = [
        make_task(text=f"Kiểm tra an toàn lao động tại doanh nghiệp {where}", unit=unit)
        for where, unit in (("phía bắc", "Văn phòng"), ("phía nam", "Thanh tra"))
    ]
    assert advised(make_item("Kiểm tra an toàn lao động tại doanh nghiệp"), *given) is None


def test_an_old_name_of_a_unit_leads_to_the_unit_of_today() -> None:
    renamed = Unit(id=7, name="Phòng Bảo vệ dữ liệu", aliases=("Phòng An toàn thông tin",))
    given = [make_task(text="Rà soát hệ thống", unit="Phòng An toàn thông tin")]
    assert advise([make_item("Rà soát hệ thống")], [renamed], {}, given)[0].unit == "Phòng Bảo vệ dữ liệu"
