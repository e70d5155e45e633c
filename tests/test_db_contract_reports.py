"""What both databases must do with reports, their passages, indicators and results."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from db import Database
from tests.factories import NOVEMBER, OCTOBER, make_change, make_link, make_report, make_result, make_task
from tracker.domain.period import Period
from tracker.domain.report import SourcePassage
from tracker.domain.split import Fate, Indicator, ReportHead
from tracker.errors import Conflict, NotFound

PASSAGES = [SourcePassage(place=place, text=f"Đoạn {place}", fate=Fate.TASK, note="ghi chú") for place in range(9)]
INDICATORS = [
    Indicator(name="Xã có điểm BĐ-VHX", unit="xã", target=None, actual="82/85 xã", source="II.3", places=(4, 5)),
    Indicator(name="Bưu gửi", unit=None, target="1.000", actual=None),
]


def test_a_report_comes_back_as_it_was_kept(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store, passages=PASSAGES, indicators=INDICATORS)
    with database.begin() as store:
        assert store.reports.get(report.id) == report
        assert store.reports.passages(report.id) == PASSAGES
        assert store.reports.indicators(report.id) == INDICATORS


def test_a_report_with_a_blank_head_comes_back_blank(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store, head=ReportHead())
        assert store.reports.get(report.id).head == ReportHead()


def test_passages_are_read_around_a_place(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store, passages=PASSAGES)
        assert [p.place for p in store.reports.passages(report.id, around=5)] == [3, 4, 5, 6, 7]
        assert [p.place for p in store.reports.passages(report.id, around=0, span=1)] == [0, 1]


def test_the_newest_import_comes_first(database: Database) -> None:
    noon = datetime(2022, 11, 2, 12, tzinfo=UTC)
    with database.begin() as store:
        ids = [make_report(store, imported_at=noon + timedelta(hours=hours)).id for hours in (0, 2, 1)]
        assert [report.id for report in store.reports.all()] == [ids[1], ids[2], ids[0]]


def test_the_time_of_import_is_the_same_moment_in_any_zone(database: Database) -> None:
    in_hanoi = datetime(2022, 11, 2, 0, 30, 15, 250, tzinfo=timezone(timedelta(hours=7)))
    with database.begin() as store:
        report = make_report(store, imported_at=in_hanoi)
        assert store.reports.get(report.id).imported_at == in_hanoi


def test_reports_are_found_by_any_of_the_given_values(database: Database) -> None:
    with database.begin() as store:
        first = make_report(store, head=ReportHead(number="1/BC", result_period=OCTOBER, plan_period=NOVEMBER))
        second = make_report(store, head=ReportHead(number="2/BC", result_period=NOVEMBER))
        assert store.reports.find(number="1/BC") == [first]
        assert store.reports.find(sha256=second.sha256, plan_period=NOVEMBER) == [first, second]
        assert store.reports.find(result_period=Period.month(2021, 1)) == []
        assert store.reports.find() == []


def test_the_same_file_is_never_kept_twice(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store)
    with pytest.raises(Conflict), database.begin() as store:
        make_report(store, sha256=report.sha256)


def test_a_report_leaves_with_all_that_came_with_it(database: Database) -> None:
    with database.begin() as store:
        plan = make_report(store, passages=PASSAGES, indicators=INDICATORS)
        other = make_report(store)
        (task,) = store.tasks.add([make_task(report_id=plan.id)])
        (result,) = store.results.add([make_result(report_id=other.id)])
        store.links.put(make_link(task_id=task.id, result_id=result.id))
        store.reports.delete(plan.id)
    with database.begin() as store:
        assert store.reports.all() == [other]
        assert store.reports.passages(plan.id) == []
        assert store.reports.indicators(plan.id) == []
        assert store.links.of_results([result.id]) == []
        with pytest.raises(NotFound):
            store.tasks.get(task.id)


def test_deleting_an_unknown_report_says_so(database: Database) -> None:
    with pytest.raises(NotFound, match="Không có báo cáo số 7"), database.begin() as store:
        store.reports.delete(7)


def test_a_report_is_worked_on_while_a_change_of_its_tasks_stands(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store)
        (task,) = store.tasks.add([make_task(report_id=report.id)])
        made, ticked, undone = (store.changes.next_batch() for _ in range(3))
        store.changes.add([make_change(batch=made, entity_id=task.id, before=None)])
        assert not store.reports.is_worked_on(report.id)
        store.changes.add([make_change(batch=ticked, entity_id=task.id)])
        assert store.reports.is_worked_on(report.id)
        store.changes.add([make_change(batch=undone, entity_id=task.id, undoes=ticked)])
        assert not store.reports.is_worked_on(report.id)


def test_results_come_back_in_the_order_of_the_report(database: Database) -> None:
    with database.begin() as store:
        report = make_report(store)
        new = [
            make_result(report_id=report.id, position=2, citations=("97/KH-UBND", "1957/STTTT-TTra"), place=12),
            make_result(report_id=report.id, position=1, field="Bưu chính", source="I.2"),
            make_result(report_id=report.id, position=3, period=OCTOBER),
        ]
        second, first, older = store.results.add(new)
        assert store.results.of_period(NOVEMBER) == [first, second]
        assert store.results.get_many([older.id, second.id]) == [older, second]
        assert store.results.get(first.id) == first
