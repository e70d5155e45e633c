"""What the office enters on its calendar, and what follows from it for lists, queries and reports."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from db import Database
from tests.factories import make_link, make_result, make_services, make_task
from tests.office import Office
from tracker.domain.calendar import WorkCalendar
from tracker.domain.day_off import DayOff
from tracker.domain.next_step import StepKind
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.report_window import ReportRule
from tracker.domain.role import Role
from tracker.domain.split import Kind
from tracker.domain.task import State
from tracker.errors import BadUsage, NotFound, RuleBroken
from tracker.services import Services

TODAY = date(2026, 11, 17)  # a Tuesday
NOVEMBER = Period.month(2026, 11)
FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)


def with_calendar(office: Office, calendar: WorkCalendar, **values: Any) -> Services:
    """The same office with the holidays of the state and other settings."""
    context = replace(office.services.context, configured=calendar, **values)
    return make_services(context, office.services.options)


@pytest.fixture
def small(sqlite_database: Database) -> Office:
    return Office(sqlite_database, today=TODAY)


@pytest.fixture
def services(small: Office) -> Services:
    return with_calendar(small, WorkCalendar(has_holidays=True))


# -- entering ----------------------------------------------------------------------------------------------------------


def test_a_stretch_of_days_off_leaves_weekends_out_and_is_one_step(office: Office) -> None:
    services = office.services
    entered = services.calendar.close(date(2026, 12, 25), date(2026, 12, 28), name="nghỉ bão", notice="12/TB-UBND")
    assert [entry.day.day for entry in entered] == [25, 28]
    assert services.calendar.current().reason(date(2026, 12, 25)) == "nghỉ bão theo TB 12/TB-UBND"
    services.history.undo()
    assert services.calendar.current().is_working_day(date(2026, 12, 28))
    services.history.redo()
    assert not services.calendar.current().is_working_day(date(2026, 12, 28))


def test_a_swap_enters_both_days_in_one_step(office: Office) -> None:
    services = office.services
    services.calendar.swap(FRIDAY, SATURDAY, notice="6150/TB-BNV")
    calendar = services.calendar.current()
    assert calendar.reason(FRIDAY) == "nghỉ hoán đổi, làm bù 28/11 theo TB 6150/TB-BNV"
    assert calendar.is_working_day(SATURDAY)
    assert len(services.history.undo().changes) == 2
    assert services.calendar.current().is_working_day(FRIDAY)


def test_a_second_entry_takes_the_place_of_the_first(office: Office) -> None:
    services = office.services
    services.calendar.close(FRIDAY, FRIDAY, name="nghỉ bão")
    services.calendar.open(FRIDAY, name="trực bão")
    assert services.calendar.current().is_working_day(FRIDAY)
    services.history.undo()
    assert services.calendar.current().reason(FRIDAY) == "nghỉ bão"


def test_an_entry_that_is_removed_leaves_the_holiday(services: Services) -> None:
    feast = date(2026, 11, 24)
    services.calendar.open(feast, name="trực")
    assert services.calendar.current().is_working_day(feast)
    services.calendar.remove(feast)
    assert services.calendar.current().reason(feast) == "Ngày Văn hóa Việt Nam 24/11"
    with pytest.raises(NotFound, match="chưa ghi gì"):
        services.calendar.remove(feast)


def test_what_is_off_or_worked_already_is_refused(services: Services) -> None:
    calendar = services.calendar
    with pytest.raises(RuleBroken, match=r"thứ Sáu\).*đã là ngày làm việc"):
        calendar.open(FRIDAY)
    with pytest.raises(RuleBroken, match="đã nghỉ"):
        calendar.swap(date(2026, 11, 24), SATURDAY)
    with pytest.raises(RuleBroken, match="đã nghỉ: thứ Bảy"):
        calendar.close(SATURDAY, SATURDAY)
    with pytest.raises(BadUsage, match="nhiều nhất 60 ngày"):
        calendar.close(date(2026, 12, 28), date(2026, 12, 25))
    assert services.history.recent() == ()


def test_what_the_settings_say_is_changed_in_the_settings(small: Office) -> None:
    services = with_calendar(small, WorkCalendar(days_off=frozenset({FRIDAY}), notices={2026: "1/TB"}))
    with pytest.raises(RuleBroken, match=r"config\.toml"):
        services.calendar.open(FRIDAY)
    with pytest.raises(RuleBroken, match=r"config\.toml"):
        services.calendar.confirm(2026, "2/TB")


def test_staff_does_not_change_the_calendar(sqlite_database: Database) -> None:
    services = Office(sqlite_database, today=TODAY, role=Role.STAFF).services
    with pytest.raises(RuleBroken, match="văn thư"):
        services.calendar.close(FRIDAY, FRIDAY)


def test_a_confirmed_year_is_no_more_asked_for(services: Services) -> None:
    steps = [step for step in services.desk.quick_steps().steps if step.kind is StepKind.NO_NOTICE]
    assert [step.words for step in steps] == ["Chưa có thông báo nghỉ lễ năm 2026"]
    services.calendar.confirm(2026, "6150/TB-BNV")
    assert services.calendar.year().notice == "6150/TB-BNV"
    assert not any(step.kind is StepKind.NO_NOTICE for step in services.desk.quick_steps().steps)
    services.history.undo()
    assert services.calendar.year().warning.startswith("Năm 2026 chưa có thông báo nghỉ lễ")
    with pytest.raises(BadUsage, match="--notice"):
        services.calendar.confirm(2026, " ")


def test_a_year_lists_what_there_is_to_say_of_its_days(services: Services) -> None:
    services.calendar.close(FRIDAY, FRIDAY, name="nghỉ bão")
    days = {one.day: one.status for one in services.calendar.year(2026).days}
    assert days[FRIDAY].origin.label == "cơ quan đã ghi"
    assert days[date(2026, 9, 2)].name == "Quốc khánh 2/9"
    assert days[date(2026, 1, 10)].is_working
    assert SATURDAY not in days


# -- what follows ------------------------------------------------------------------------------------------------------


def test_near_is_counted_anew_once_a_day_is_entered(small: Office) -> None:
    (task,) = small.plan(make_task(period=NOVEMBER, due=date(2026, 11, 23)))
    services = small.services

    def near() -> list[int]:
        query = TaskQuery(conditions=services.searching.understand("tt:saphan").conditions)
        return [row.task.id for row in services.tasks.page(query)]

    assert near() == []
    services.calendar.close(date(2026, 11, 19), date(2026, 11, 19))
    assert near() == [task.id]
    services.history.undo()
    assert near() == []


def test_the_setting_says_which_day_is_missed(small: Office) -> None:
    small.plan(make_task(period=NOVEMBER, due=date(2026, 11, 15)))  # a Sunday; today is the Tuesday after
    monday = {"today": lambda: date(2026, 11, 16)}
    for day_off, late in ((DayOff.AS_WRITTEN, 1), (DayOff.NEXT_WORKING_DAY, 0)):
        services = with_calendar(small, WorkCalendar(has_holidays=True, day_off=day_off), **monday)
        assert services.tasks.count(services.tasks.overdue()) == late
        assert len(services.lists.overdue().rows) == late
        assert services.overview.summary(NOVEMBER).totals.overdue == late
        assert services.overview.due(NOVEMBER).days[14].words == ("1 quá hạn" if late else "1 sắp hạn")


def test_a_detail_says_why_the_day_of_its_deadline_is_off(small: Office, services: Services) -> None:
    (task,) = small.plan(make_task(period=NOVEMBER, due=date(2026, 11, 24)))
    assert services.tasks.detail(task.id).row.standing.off == "Ngày Văn hóa Việt Nam 24/11"


# -- steady work -------------------------------------------------------------------------------------------------------


def steady(text: str = "Duy trì hệ thống", month: int = 7, **values: Any) -> Any:
    return make_task(period=Period.month(2026, month), kind=Kind.ONGOING, text=text, unit="Văn phòng", **values)


def test_steady_work_of_which_nothing_is_heard_is_told_everywhere(small: Office) -> None:
    silent, told = small.plan(steady(), steady("Theo dõi mạng"))
    with small.database.begin() as store:
        said_at = datetime(2026, 11, 2, 8, tzinfo=UTC)
        store.remarks.put(Remark(id=0, task_id=told.id, kind=RemarkKind.ATTESTED, text="", said_at=said_at))
    services = small.services
    row, quiet = services.tasks.detail(silent.id).row, services.tasks.detail(told.id).row
    assert row.standing.words == "không hạn, 109 ngày chưa có báo cáo"
    assert quiet.standing.words == "không hạn"
    assert [one.task.id for one in services.lists.overdue().silent] == [silent.id]
    (step,) = [step for step in services.desk.quick_steps().steps if step.kind is StepKind.SILENT]
    assert (step.words, step.query) == ("1 việc thường xuyên lâu chưa báo cáo", "tt:lau")


def test_a_linked_result_speaks_for_its_period(small: Office) -> None:
    (task,) = small.plan(steady())
    with small.database.begin() as store:
        (result,) = store.results.add([make_result(report_id=task.report_id, period=Period.month(2026, 8))])
        store.links.put(make_link(task_id=task.id, result_id=result.id))
    assert small.services.tasks.detail(task.id).row.standing.words == "không hạn"
    later = Office(small.database, today=date(2026, 12, 1)).services
    assert later.tasks.detail(task.id).row.standing.days == 92


def test_the_same_sentence_planned_anew_breaks_the_silence(small: Office) -> None:
    first, _ = small.plan(steady(), steady(month=10))
    assert small.services.tasks.detail(first.id).row.standing.words == "không hạn"


def test_how_long_is_a_setting(small: Office) -> None:
    (task,) = small.plan(steady(month=10))
    services = with_calendar(small, WorkCalendar(), stale_days=10)
    assert services.tasks.detail(task.id).row.standing.days == 17
    assert len(services.lists.overdue().silent) == 1


# -- report windows ----------------------------------------------------------------------------------------------------


def test_the_report_that_is_due_next_is_told_on_the_start_page(small: Office) -> None:
    services = with_calendar(small, WorkCalendar(has_holidays=True), report_rule=ReportRule.parse("15-14"))
    window = services.desk.quick_steps().report
    assert window
    assert window.words == "Báo cáo tháng 11/2026: chốt số liệu 14/11, gửi chậm nhất 17/11"
    assert services.calendar.report_window(NOVEMBER) == window
    assert [one.period.number for one in services.calendar.year().reports] == [11, 12, 1]


def test_lists_say_which_days_they_count_where_that_is_not_the_month(small: Office) -> None:
    small.plan(make_task(period=NOVEMBER, state=State.DONE, done_on=date(2026, 11, 16)))
    services = with_calendar(small, WorkCalendar(), report_rule=ReportRule.parse("15-14"))
    listed = services.lists.status_list(NOVEMBER)
    assert listed.span == "số liệu từ 15/10/2026 đến 14/11/2026"
    assert listed.totals.done_in_time == 1, "done after the cut-off is done all the same"
    assert small.services.lists.status_list(NOVEMBER).span == ""
