"""Tasks that come back: found word for word or in other words, counted, explained, and decided on by a person."""

import pytest

from db import Database
from tests.factories import make_report, make_result, make_task
from tests.office import Office
from tracker.domain.chain import Chain
from tracker.domain.link import Verdict
from tracker.domain.period import Period
from tracker.domain.split import Kind
from tracker.domain.task import Evidence, State, Task
from tracker.errors import RuleBroken

MONTHS = [Period.month(2026, month) for month in range(8, 12)]
AUGUST, SEPTEMBER, OCTOBER, NOVEMBER = MONTHS
SAME = "Hoàn thiện Đề án vị trí việc làm của Trạm Y tế phường"
OTHER_WORDS = "Giao chuyên viên nội vụ hoàn thiện Đề án vị trí việc làm của Trạm Y tế phường, trình phê duyệt"
OTHER_TASKS = ("Tổ chức Giải bóng chuyền các khu phố", "Rà soát hộ nghèo, hộ cận nghèo năm 2026")


def plan(office: Office, period: Period, text: str, **values: object) -> Task:
    """The task of this text in a plan with other tasks."""
    tasks = office.plan(
        *(make_task(period=period, text=one) for one in OTHER_TASKS), make_task(period=period, text=text, **values)
    )
    return tasks[-1]


def chain(office: Office, task: Task) -> Chain | None:
    reviews = office.services.linking.review(task.period).tasks
    return next(one.chain for one in reviews if one.row.task.id == task.id)


def report(office: Office, period: Period, *texts: str) -> list[int]:
    with office.database.begin() as store:
        kept = make_report(store)
        results = [
            make_result(report_id=kept.id, position=n, period=period, text=text)
            for n, text in enumerate(texts, start=1)
        ]
        return [result.id for result in store.results.add(results)]


def test_the_same_sentence_is_counted_over_the_months(office: Office) -> None:
    first, *_, last = [plan(office, month, SAME) for month in MONTHS]
    found = chain(office, last)
    assert found is not None
    assert (found.label, found.is_certain) == ("chuyển kỳ lần 3", True)
    assert [step.task.period for step in found.earlier] == [OCTOBER, SEPTEMBER, AUGUST]
    assert found.remarks == ("có từ kế hoạch tháng 8/2026", "lặp nguyên văn")
    assert chain(office, first) is None


def test_marks_and_places_of_tones_do_not_make_another_sentence(office: Office) -> None:
    plan(office, OCTOBER, "Hoà giải cơ sở ở  phường Uỷ Nam;")
    found = chain(office, plan(office, NOVEMBER, "Hòa giải cơ sở ở phường Ủy Nam"))
    assert found is not None
    assert found.is_verbatim


def test_other_words_for_the_same_work_are_a_likely_step(office: Office) -> None:
    plan(office, AUGUST, SAME)
    plan(office, SEPTEMBER, SAME)
    found = chain(office, plan(office, OCTOBER, OTHER_WORDS))
    assert found is not None
    assert (found.label, found.is_verbatim) == ("có thể chuyển kỳ lần 2", False)
    assert all(step.reasons for step in found.earlier)


def test_work_about_another_round_is_no_step(office: Office) -> None:
    plan(office, OCTOBER, "Tiêm phòng vắc xin cho đàn gia súc, gia cầm đợt 2 năm 2026")
    assert chain(office, plan(office, NOVEMBER, "Tiêm phòng vắc xin cho đàn gia súc, gia cầm đợt 3 năm 2026")) is None


def test_a_refused_step_is_offered_no_more(office: Office) -> None:
    earlier, task = plan(office, OCTOBER, SAME), plan(office, NOVEMBER, SAME)
    office.services.linking.reject_carry(task.id, earlier.id, reason="hai đề án khác nhau")
    assert chain(office, task) is None
    office.services.history.undo()
    assert chain(office, task) is not None


def test_a_confirmed_step_is_certain_and_leads_further_back(office: Office) -> None:
    first = plan(office, SEPTEMBER, "Xây dựng phương án sắp xếp trụ sở")
    earlier = plan(office, OCTOBER, "Báo cáo về nhà đất dôi dư")
    task = plan(office, NOVEMBER, "Trình cấp trên xử lý tài sản công")
    office.services.linking.confirm_carry(earlier.id, first.id)
    carry = office.services.linking.confirm_carry(task.id, earlier.id)
    assert (carry.verdict, carry.decided_by) == (Verdict.CONFIRMED, "Lan")
    found = chain(office, task)
    assert found is not None
    assert (found.label, [step.task.id for step in found.earlier]) == ("chuyển kỳ lần 2", [earlier.id, first.id])
    assert office.services.linking.confirm_carry(task.id, earlier.id) == carry


def test_a_task_continues_only_what_came_before(office: Office) -> None:
    earlier, task = plan(office, OCTOBER, SAME), plan(office, NOVEMBER, SAME)
    with pytest.raises(RuleBroken, match="kỳ trước"):
        office.services.linking.confirm_carry(earlier.id, task.id)


def test_steady_work_is_counted_and_not_called_late(office: Office) -> None:
    *_, last = [plan(office, month, "Duy trì trang thông tin điện tử", kind=Kind.ONGOING) for month in MONTHS]
    found = chain(office, last)
    assert found is not None
    assert found.label == "thường xuyên, kỳ thứ 4"


def test_work_that_was_done_and_comes_back_is_told(office: Office) -> None:
    earlier, task = plan(office, OCTOBER, SAME), plan(office, NOVEMBER, SAME)
    office.services.tasks.tick([earlier.id])
    found = chain(office, task)
    assert found is not None
    assert "tháng 10/2026 đã ghi hoàn thành" in found.remarks
    assert office.services.tasks.detail(task.id).row.task.state is State.OPEN


def test_a_document_that_proved_an_earlier_month_is_no_new_evidence(office: Office) -> None:
    earlier, task = plan(office, OCTOBER, SAME), plan(office, NOVEMBER, SAME)
    for one in (earlier, task):
        office.services.tasks.tick([one.id], evidence=Evidence(number="71/KH-UBND"))
    found = chain(office, task)
    assert found is not None
    assert found.reused == ("minh chứng 71/KH-UBND dùng lại từ tháng 10/2026",)


def test_a_sentence_that_an_earlier_report_has_is_no_new_evidence(sqlite_database: Database) -> None:
    office = Office(sqlite_database)
    task = plan(office, NOVEMBER, "Duy trì trang thông tin điện tử của phường", kind=Kind.ONGOING)
    report(office, SEPTEMBER, "Duy trì trang thông tin điện tử của phường, đăng 20 tin")
    (result,) = report(office, NOVEMBER, "Duy trì trang thông tin điện tử của phường, đăng 20 tin")
    office.services.linking.confirm(task.id, result)
    found = chain(office, task)
    assert found is not None
    assert (found.label, found.earlier) == ("", ())
    assert found.remarks == ("minh chứng dùng lại từ tháng 9/2026: kết quả lặp nguyên văn",)


def test_months_and_quarters_are_plans_apart(sqlite_database: Database) -> None:
    office = Office(sqlite_database)
    plan(office, Period.parse("2026-Q3"), SAME)
    assert chain(office, plan(office, NOVEMBER, SAME)) is None
