"""What a clerk should look at again before a report is kept."""

from datetime import date

import pytest

from tests.factories import NOVEMBER, OCTOBER, make_item, make_task
from tracker.domain.checks import previous_period, reading_checks, secrecy_mark
from tracker.domain.period import Period
from tracker.domain.split import PlannedItem, ReportHead, ResultItem, Split
from tracker.domain.task import Task


def told(
    *items: PlannedItem, results: tuple[str, ...] = (), before: tuple[Task, ...] = (), warnings: str = ""
) -> list[str]:
    content = Split(
        head=ReportHead(plan_period=NOVEMBER),
        tasks=items,
        results=tuple(ResultItem(text=text, source="I.1", places=(), citations=("97/KH-UBND",)) for text in results),
        warnings=(warnings,),
    )
    return list(reading_checks(content, before))


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
    (said,) = told(make_item(), make_item(deadline=day))
    assert said == f"Hạn {where}: nhiệm vụ số 2. Kiểm tra lại ngày."


@pytest.mark.parametrize("day", [date(2022, 11, 1), date(2022, 12, 31), date(2023, 11, 30), None])
def test_a_deadline_within_a_year_of_the_plan_is_fine(day: date | None) -> None:
    assert told(make_item(deadline=day)) == []


def test_a_deadline_that_the_reading_has_warned_of_is_not_told_twice() -> None:
    assert told(make_item(deadline=date(2022, 10, 1)), warnings="Hạn 01/10/2022 của “…” trước kỳ kế hoạch.") == []


def test_one_number_for_two_kinds_of_document_is_a_slip() -> None:
    item = make_item("Triển khai Quyết định số 97/KH-UBND", citations=("97/KH-UBND",))
    (said,) = told(item, results=("Đã ban hành kế hoạch 97/KH-UBND",))
    assert said.startswith(
        "Số 97/KH-UBND được gọi bằng nhiều loại văn bản: Quyết định (nhiệm vụ số 1), Kế hoạch (kết quả"
    )


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
