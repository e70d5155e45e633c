"""The office at a glance, and what waits for each of its people; on both databases, since the figures are SQL."""

from dataclasses import replace
from datetime import date

import pytest

from db import Database
from tests.factories import make_report, make_result, make_task
from tests.office import Office
from tracker.domain.due_month import DueCount
from tracker.domain.next_step import NextSteps, StepKind
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.role import Role
from tracker.domain.split import Indicator, Kind
from tracker.domain.status import StatusList, StatusRow
from tracker.domain.task import Evidence, State, Task
from tracker.domain.timing import standing
from tracker.errors import NotFound

TODAY = date(2026, 11, 17)
NOVEMBER = Period.month(2026, 11)
OCTOBER = NOVEMBER.previous
DONE, LATE = date(2026, 11, 3), date(2026, 11, 9)


def task(text: str, unit: str | None = "Văn phòng", **values: object) -> Task:
    return make_task(text=text, unit=unit, **{"period": NOVEMBER, **values})


PLAN = (
    task("Ban hành Kế hoạch số hóa", due=DONE, state=State.DONE, done_on=DONE, evidence=Evidence(number="71/KH")),
    task("Gửi hồ sơ thẩm định", due=DONE, state=State.DONE, done_on=LATE),
    task("Rà soát thủ tục hành chính", due=date(2026, 11, 6)),
    task("Họp ban chỉ đạo", due=date(2026, 11, 19)),
    task("Đi kiểm tra cơ sở", "Thanh tra", due=date(2026, 11, 19), state=State.DOING),
    task("Tổng kết năm", None),
    task("In lịch công tác", "Thanh tra", state=State.WITHDRAWN),
    task("Dừng dự án cũ", "Thanh tra", state=State.PAUSED),
    task("Theo dõi hệ thống một cửa", kind=Kind.ONGOING),
)


@pytest.fixture
def busy(database: Database) -> Office:
    """November's plan half way through the month, and one task that was planned for October as well."""
    return filled(Office(database, today=TODAY))


def filled(office: Office) -> Office:
    for name in ("Văn phòng", "Thanh tra"):
        office.services.units.add(name, short="VP" if name == "Văn phòng" else "")
    office.plan(*PLAN)
    office.plan(task("Rà soát thủ tục hành chính", period=OCTOBER))
    return office


def person(office: Office, *, unit: str = "", role: Role | None = None) -> NextSteps:
    return Office(office.database, today=TODAY, unit=unit, role=role).services.desk.steps()


def counted(steps: NextSteps) -> dict[StepKind, int]:
    return {step.kind: step.count for step in steps.steps}


def test_the_database_counts_what_the_status_list_counts(busy: Office) -> None:
    summary = busy.services.overview.summary(NOVEMBER)
    context = busy.services.context
    rows = [
        StatusRow(task=row.task, standing=standing(row.task, TODAY, context.calendar, context.soon))
        for row in busy.services.tasks.page(TaskQuery(period=NOVEMBER))
    ]
    listed = StatusList(period=NOVEMBER, as_of=TODAY, rows=tuple(rows))
    assert summary.units == listed.by_unit
    assert summary.totals == listed.totals
    assert summary.ratios == listed.ratios


def test_months_without_a_plan_stand_in_the_row_with_nothing_to_divide(busy: Office) -> None:
    months = busy.services.overview.summary(NOVEMBER, months=4).months
    assert [(one.period, one.total, one.in_time.percent) for one in months] == [
        (Period.month(2026, 8), 0, None),
        (Period.month(2026, 9), 0, None),
        (OCTOBER, 1, None),
        (NOVEMBER, 8, 50.0),
    ]


def test_the_indicators_are_those_of_the_report_on_the_period(busy: Office) -> None:
    row = Indicator(name="Số hóa hồ sơ", unit="%", target="100", actual="82")
    with busy.database.begin() as store:
        head = make_report(store).head
        make_report(store, head=replace(head, result_period=NOVEMBER), indicators=[row])
    assert [one.name for one in busy.services.overview.summary(NOVEMBER).indicators] == ["Số hóa hồ sơ"]
    assert busy.services.overview.summary(OCTOBER).indicators == ()


def test_what_comes_back_and_is_still_open_is_carried_over(busy: Office) -> None:
    (carried,) = busy.services.overview.carried_over(NOVEMBER)
    assert carried.row.task.text == "Rà soát thủ tục hành chính"
    assert carried.chain
    assert carried.chain.label == "chuyển kỳ lần 1"
    busy.services.tasks.tick([carried.row.task.id])
    assert busy.services.overview.carried_over(NOVEMBER) == ()


def test_a_month_of_deadlines_counts_open_and_done_by_day(busy: Office) -> None:
    due = busy.services.overview.due(NOVEMBER)
    assert {day.day: day.count for day in due.days if day.mark} == {
        DONE: DueCount(done=2),
        date(2026, 11, 6): DueCount(open=1),
        date(2026, 11, 19): DueCount(open=2),
        date(2026, 11, 30): DueCount(open=1),
    }
    own = busy.services.overview.due(NOVEMBER, unit="VP")
    assert {day.day.day: day.count.open for day in own.days if day.count.open} == {6: 1, 19: 1}
    assert [day.day.day for day in busy.services.overview.due(NOVEMBER, unit="").days if day.mark] == [30]
    with pytest.raises(NotFound):
        busy.services.overview.due(NOVEMBER, unit="Phòng Không Có")


def test_each_query_finds_what_its_step_counts(busy: Office) -> None:
    steps = [step for step in person(busy).steps if step.query]
    assert {step.kind for step in steps} == {
        StepKind.OVERDUE,
        StepKind.SOON,
        StepKind.UNPROVEN,
        StepKind.UNOWNED,
    }
    for step in steps:
        conditions = busy.services.searching.understand(step.query).conditions
        assert busy.services.tasks.count(TaskQuery(conditions=conditions)) == step.count


def test_staff_see_the_work_of_their_own_unit_alone(busy: Office) -> None:
    steps = person(busy, unit="VP", role=Role.STAFF)
    assert (steps.unit, steps.whose, steps.note) == ("Văn phòng", "chuyên viên, Văn phòng", "")
    assert counted(steps) == {StepKind.OVERDUE: 2, StepKind.SOON: 1, StepKind.UNPROVEN: 1}


def test_a_unit_that_the_office_does_not_have_is_said_and_everything_is_shown(busy: Office) -> None:
    steps = person(busy, unit="Phòng Không Có")
    assert "“Phòng Không Có”" in steps.note
    assert steps.unit == ""
    assert counted(steps)[StepKind.SOON] == 2


def test_the_report_on_a_month_is_missed_from_its_last_days_on(busy: Office) -> None:
    (missing,) = [step for step in person(busy).steps if step.kind is StepKind.NO_REPORT]
    assert missing.period == OCTOBER
    with busy.database.begin() as store:
        store.results.add([make_result(report_id=make_report(store).id, period=OCTOBER)])
    assert StepKind.NO_REPORT not in counted(person(busy))
    near = Office(busy.database, today=date(2026, 11, 25)).services.desk.steps()
    assert [step.period for step in near.steps if step.kind is StepKind.NO_REPORT] == [NOVEMBER]


def test_an_empty_office_is_told_to_bring_its_first_plan(database: Database) -> None:
    (step,) = Office(database, today=TODAY).services.desk.steps().steps
    assert step.words == "Kế hoạch tháng 11/2026 chưa nhập"
    assert Office(database, today=TODAY, role=Role.STAFF).services.desk.steps().steps == ()


def test_suggestions_that_wait_are_counted_for_the_whole_office_and_for_a_unit(busy: Office) -> None:
    with busy.database.begin() as store:
        report = make_report(store).id
        said = ("Tổ chức họp ban chỉ đạo ngày 15/11", "Họp ban chỉ đạo", "Đi kiểm tra cơ sở")
        store.results.add(
            [make_result(report_id=report, period=NOVEMBER, text=text, position=n) for n, text in enumerate(said)]
        )
    review = busy.services.linking.review(NOVEMBER)
    assert len(review.strong()) > 0
    assert counted(person(busy))[StepKind.STRONG] == len(review.strong())
    own = counted(person(busy, unit="Thanh tra", role=Role.HEAD))
    assert own[StepKind.STRONG] == len(review.strong("Thanh tra"))
    assert StepKind.STRONG not in counted(person(busy, unit="Thanh tra", role=Role.STAFF))
    for one, offer in review.strong("Thanh tra"):
        busy.services.linking.confirm(one.row.task.id, offer.result.id)
    assert counted(person(busy, unit="Thanh tra", role=Role.HEAD))[StepKind.PROPOSED] == 1
