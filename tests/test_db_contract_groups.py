"""Groups and orders of tasks, the same on both databases and the same as the domain says."""

from datetime import date, timedelta
from itertools import groupby

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import Database
from tests.factories import NOVEMBER, make_report, make_task
from tracker.domain.grouping import GroupBy, Grouping, TaskGroup, urgency
from tracker.domain.query import Order, TaskQuery
from tracker.domain.split import Kind
from tracker.domain.status import NO_UNIT
from tracker.domain.task import State, Task

TODAY = date(2022, 11, 16)  # a Wednesday

TASKS = st.lists(
    st.builds(
        make_task,
        unit=st.sampled_from([None, "Đội Thuế", "Văn phòng", "Ban Dân tộc"]),
        field=st.sampled_from(["", "Đất đai", "An ninh"]),
        due=st.one_of(st.none(), st.dates(TODAY - timedelta(days=9), TODAY + timedelta(days=20))),
        state=st.sampled_from(list(State)),
        kind=st.sampled_from([Kind.ONE_OFF, Kind.ONGOING]),
    ),
    max_size=14,
)
HEADING = {
    GroupBy.UNIT: lambda task: task.unit or NO_UNIT,
    GroupBy.SECTION: lambda task: task.field or "Không ghi đề mục",
    GroupBy.DEADLINE: lambda task: urgency(task, Grouping(by=GroupBy.DEADLINE, today=TODAY)).label,
}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tasks=TASKS)
@pytest.mark.parametrize("by", GroupBy)
def test_the_tasks_of_a_group_follow_each_other_below_its_heading(
    database: Database, by: GroupBy, tasks: list[Task]
) -> None:
    grouping = Grouping(by=by, today=TODAY)
    with database.begin() as store:
        report = make_report(store)
        store.tasks.add(
            [
                make_task(**{**vars(task), "report_id": report.id, "position": n})
                for n, task in enumerate(tasks, start=1)
            ]
        )
        for order in Order:
            for is_reversed in (False, True):
                query = TaskQuery(period=NOVEMBER, grouping=grouping, order=order, is_reversed=is_reversed)
                listed = store.tasks.page(query)
                assert [task.id for task in listed] == store.tasks.ids(query)
                runs = [(heading, len(list(run))) for heading, run in groupby(listed, HEADING[by])]
                assert runs == [(group.heading, group.count) for group in store.tasks.groups(query)]
        store.reports.delete(report.id)


def test_the_most_pressing_group_stands_first_and_sections_stand_as_in_the_report(database: Database) -> None:
    days = {"Về sau": 30, "Trong tuần này": 4, "Quá hạn": -1, "Hạn hôm nay": 0, "Tuần sau": 5}
    with database.begin() as store:
        report = make_report(store)
        store.tasks.add(
            [
                make_task(report_id=report.id, position=n, field=name, due=TODAY + timedelta(days=ahead))
                for n, (name, ahead) in enumerate(days.items())
            ]
        )
        by_day = store.tasks.groups(TaskQuery(grouping=Grouping(by=GroupBy.DEADLINE, today=TODAY)))
        sections = store.tasks.groups(TaskQuery(grouping=Grouping(by=GroupBy.SECTION, today=TODAY)))
        assert store.tasks.groups(TaskQuery()) == []
    assert [group.heading for group in by_day] == ["Quá hạn", "Hạn hôm nay", "Trong tuần này", "Tuần sau", "Về sau"]
    assert sections[0] == TaskGroup(heading="tháng 11/2022 · Về sau", count=1)
    assert [group.heading.split(" · ")[1] for group in sections] == list(days)


def test_what_has_no_deadline_or_unit_stands_last_whichever_way_round(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store)
        some, other, none = store.tasks.add(
            [
                make_task(report_id=report.id, position=1, due=TODAY, unit="Văn phòng"),
                make_task(report_id=report.id, position=2, due=TODAY + timedelta(days=1), unit="Đội Thuế"),
                make_task(report_id=report.id, position=3, kind=Kind.ONGOING),
            ]
        )
        assert store.tasks.ids(TaskQuery(order=Order.DEADLINE)) == [some.id, other.id, none.id]
        assert store.tasks.ids(TaskQuery(order=Order.DEADLINE, is_reversed=True)) == [other.id, some.id, none.id]
        assert store.tasks.ids(TaskQuery(order=Order.UNIT, is_reversed=True)) == [some.id, other.id, none.id]
        assert store.tasks.ids(TaskQuery(is_reversed=True)) == [none.id, other.id, some.id]
