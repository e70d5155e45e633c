"""What a clerk should look at again before a report is kept."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.factories import NOVEMBER, OCTOBER, make_item, make_result, make_task
from tracker.domain.checks import Check, lasting, previous_period, reading_checks, secrecy_mark
from tracker.domain.cited import cited_checks
from tracker.domain.period import Period
from tracker.domain.split import Indicator, PlannedItem, ReportHead, ResultItem, Split
from tracker.domain.task import Task


def checks(
    *items: PlannedItem,
    results: tuple[str, ...] = (),
    before: tuple[Task, ...] = (),
    results_before: tuple[str, ...] = (),
    indicators: tuple[Indicator, ...] = (),
) -> list[Check]:
    content = Split(
        head=ReportHead(plan_period=NOVEMBER),
        tasks=items,
        results=tuple(ResultItem(text=text, source="I.1", places=(), citations=("97/KH-UBND",)) for text in results),
        indicators=indicators,
    )
    earlier = [make_result(text=text, period=OCTOBER) for text in results_before]
    return [*reading_checks(content, before, earlier), *cited_checks(content)]


def told(*items: PlannedItem, **values: Any) -> list[str]:
    return [check.words for check in checks(*items, **values)]


def test_sentences_of_the_plan_before_are_counted_and_numbered() -> None:
    before = (make_task(text="Họp giao ban.", period=OCTOBER), make_task(text="Hoà giải", period=OCTOBER))
    (said,) = told(make_item("Hòa giải"), make_item("Trồng rừng"), make_item("Họp  giao ban"), before=before)
    assert said.startswith("2 nhiệm vụ lặp lại nguyên văn kế hoạch tháng 10/2022: số 1, 3.")


def test_a_changed_number_is_no_repetition() -> None:
    assert told(make_item("Họp đợt 5"), before=(make_task(text="Họp đợt 4", period=OCTOBER),)) == []


@pytest.mark.parametrize(
    ("day", "where"), [(date(2022, 10, 31), "trước kỳ kế hoạch"), (date(2023, 12, 2), "sau kỳ kế hoạch hơn một năm")]
)
def test_a_deadline_outside_the_plan_names_its_task(day: date, where: str) -> None:
    (check,) = checks(make_item("Họp"), make_item("Xây kè sông", deadline=day))
    assert check.words == (
        f"Hạn {day:%d/%m/%Y} của nhiệm vụ số 2, mục III.1, “Xây kè sông”, {where}. Kiểm tra lại ngày."
    )
    assert check.tasks == (1,)


def test_many_deadlines_outside_the_plan_are_told_in_one_sentence() -> None:
    (check,) = checks(*(make_item(f"Việc {n}", deadline=date(2022, 10, 1)) for n in range(8)))
    assert "8 nhiệm vụ (số 1, 2, 3, 4, 5, 6, 7, 8)" in check.words
    assert check.tasks == tuple(range(8))


@pytest.mark.parametrize("day", [date(2022, 11, 1), date(2022, 12, 31), date(2023, 11, 30), None])
def test_a_deadline_within_a_year_of_the_plan_is_fine(day: date | None) -> None:
    assert told(make_item(deadline=day)) == []


def test_results_of_the_report_before_word_for_word_are_told() -> None:
    (check,) = checks(results=("Đã họp", "Có 5 hộ."), results_before=("Có 5 hộ", "Đã họp 2 lần"))
    assert check.words.startswith("1 kết quả lặp lại nguyên văn báo cáo tháng 10/2022: số 2.")
    assert check.results == (1,)


def test_an_indicator_with_two_values_names_both() -> None:
    values = (("Hộ nghèo", "12"), ("Hộ cận nghèo", "9"), ("hộ nghèo", "15"), ("Hộ nghèo", None))
    rows = (Indicator(name=name, unit="hộ", target=None, actual=actual) for name, actual in values)
    (check,) = checks(indicators=tuple(rows))
    assert check.words == "Chỉ tiêu “Hộ nghèo” có nhiều số liệu khác nhau: 12 và 15. Kiểm tra lại số nào đúng."
    assert check.indicators == (0, 2)


def test_warnings_that_corrections_settle_do_not_last() -> None:
    warnings = (
        "Văn bản có dấu “MẬT”.",
        "Hạn 01/10/2022 của nhiệm vụ số 3 trước kỳ kế hoạch.",
        "Chỉ tiêu “Hộ nghèo” có nhiều số liệu khác nhau: 12 và 15.",
        "Cùng một nội dung nhưng hai số liệu: “12 hộ” và “15 hộ”.",
        "Không tìm thấy phần kế hoạch (phương hướng) trong báo cáo.",
        "Trang 3 đọc bằng nhận dạng chữ.",
    )
    without_tasks = Split(head=ReportHead(), warnings=warnings)
    assert lasting(without_tasks) == (warnings[0], *warnings[4:])
    assert lasting(replace(without_tasks, tasks=(make_item(),))) == (warnings[0], warnings[5])


def test_one_number_for_two_kinds_of_document_is_a_slip() -> None:
    item = make_item("Triển khai Quyết định số 97/KH-UBND", citations=("97/KH-UBND",))
    (said,) = told(item, results=("Đã ban hành kế hoạch 97/KH-UBND",))
    assert said.startswith(
        "Số 97/KH-UBND được gọi bằng nhiều loại văn bản: Quyết định (nhiệm vụ số 1), Kế hoạch (kết quả"
    )


def test_one_number_about_two_things_is_a_slip() -> None:
    item = make_item("Thực hiện Kế hoạch số 97/KH-UBND về phòng chống lụt bão", citations=("97/KH-UBND",))
    (check,) = checks(item, results=("Đã ban hành Kế hoạch số 97/KH-UBND ngày 5/10 về chuyển đổi số năm 2023",))
    assert "“phòng chống lụt bão” (nhiệm vụ số 1)" in check.words
    assert "“chuyển đổi số năm 2023” (kết quả số 1)" in check.words
    assert (check.tasks, check.results) == ((0,), (0,))


@pytest.mark.parametrize(
    "text",
    [
        "Theo 97/KH-UBND về việc phòng, chống lụt bão trên địa bàn",
        "Theo 97/KH-UBND về phòng chống thiên tai năm 2022",
        "Theo 97/KH-UBND; báo cáo về chuyển đổi số năm 2023",
        "Theo 97/KH-UBND về số hóa",
    ],
)
def test_two_tellings_of_one_subject_contradict_nothing(text: str) -> None:
    item = make_item("Thực hiện Kế hoạch số 97/KH-UBND về phòng chống lụt bão", citations=("97/KH-UBND",))
    assert told(item, results=(text,)) == []


@pytest.mark.parametrize("called", ["Công văn số", "văn bản", "kế hoạch số", "theo"])
def test_loose_words_for_a_document_contradict_nothing(called: str) -> None:
    item = make_item(f"Thực hiện {called} 97/KH-UBND", citations=("97/KH-UBND",))
    assert told(item, results=("Đã ban hành Kế hoạch số 97/KH-UBND",)) == []


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
def test_the_mark_of_secrecy_is_found_among_the_warnings(mark: str) -> None:
    assert secrecy_mark(["Kiểm tra lại.", f"Văn bản có dấu “{mark}”. Hãy hỏi."]) == mark
    assert secrecy_mark(["Chỉ tiêu “MẬT ong” có nhiều số liệu."]) is None


def test_the_plan_before_is_the_latest_of_the_same_kind() -> None:
    known = [Period.month(2022, 8), Period.month(2022, 9), Period.parse("2022-Q3"), NOVEMBER, NOVEMBER.next]
    assert previous_period(NOVEMBER, known) == Period.month(2022, 9)
    assert previous_period(Period.parse("2022"), known) is None
