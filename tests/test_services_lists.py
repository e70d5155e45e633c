"""Every list is gathered from the store: what is late, unplanned, changed, counted; and refused where there is none."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db import Database
from tests.factories import make_report, make_result, make_task
from tests.office import Office
from tracker.domain.baseline import PlanComparison
from tracker.domain.change import Action
from tracker.domain.indicators import IndicatorList
from tracker.domain.ledger import Ledger
from tracker.domain.office import Letterhead
from tracker.domain.overdue import OverdueList
from tracker.domain.period import Period
from tracker.domain.split import Indicator, Kind, ReportHead
from tracker.domain.task import State, Task
from tracker.domain.trend import Trend
from tracker.domain.unplanned import UnplannedList
from tracker.errors import BadUsage, NotFound
from tracker.services.lists import Format, ListKind

TODAY = date(2026, 11, 17)
NOVEMBER = Period.month(2026, 11)
OCTOBER = NOVEMBER.previous


def task(text: str, unit: str | None = "Văn phòng", period: Period = NOVEMBER, **values: object) -> Task:
    return make_task(text=text, unit=unit, period=period, **values)


@pytest.fixture
def office(sqlite_database: Database) -> Office:
    """Two months' plans; October's report is in."""
    office = Office(sqlite_database, today=TODAY)
    for name, short in (("Văn phòng", "VP"), ("Thanh tra", "TTra")):
        office.services.units.add(name, short=short)
    office.plan(
        task("Rà soát thủ tục hành chính", due=date(2026, 11, 6)),
        task("Họp ban chỉ đạo", "Thanh tra", due=date(2026, 11, 20)),
        task("In lịch", "Thanh tra", due=date(2026, 11, 2), state=State.WITHDRAWN),
        task("Theo dõi một cửa", kind=Kind.ONGOING),
    )
    office.plan(
        task("Ban hành Kế hoạch số 97/KH-UBND về số hóa", "VP", OCTOBER, state=State.DONE, done_on=date(2026, 10, 30)),
        task("Tổ chức hội thi tay nghề giỏi", None, OCTOBER),
    )
    keep_report(office, OCTOBER, "Đã ban hành Kế hoạch số 97/KH-UBND về số hóa", "Tiếp 12 đoàn khách quốc tế")
    return office


def keep_report(office: Office, period: Period, *texts: str) -> None:
    head = ReportHead(number="9/BC", result_period=period, plan_period=None)
    rows = (Indicator(name="Số hóa", unit="%", target="80%", actual="60%"),)
    with office.database.begin() as store:
        report = make_report(store, head=head, indicators=rows)
        store.results.add(
            [make_result(report_id=report.id, position=n, period=period, text=text) for n, text in enumerate(texts)]
        )


def test_what_is_late_comes_from_every_plan_the_longest_late_first(office: Office) -> None:
    listed = office.services.lists.overdue()
    assert [(row.task.text, row.standing.days) for row in listed.rows] == [
        ("Tổ chức hội thi tay nghề giỏi", 17),
        ("Rà soát thủ tục hành chính", 11),
    ]
    assert office.services.lists.overdue(NOVEMBER).totals.total == 1


def test_the_unplanned_are_what_no_task_answers(office: Office) -> None:
    listed = office.services.lists.unplanned(OCTOBER)
    assert [result.text for result in listed.results] == ["Tiếp 12 đoàn khách quốc tế"]
    assert listed.results_seen == 2


def test_the_ledger_holds_what_a_unit_owned_under_any_of_its_names(office: Office) -> None:
    listed = office.services.lists.ledger("vp")
    assert [(entry.row.task.period, entry.row.task.text[:8]) for entry in listed.entries] == [
        (OCTOBER, "Ban hành"),
        (NOVEMBER, "Rà soát "),
        (NOVEMBER, "Theo dõi"),
    ]
    assert len(office.services.lists.ledger("VP", NOVEMBER).entries) == 2


def test_the_ledger_holds_every_change_with_its_reason_and_the_undone_ones_too(office: Office) -> None:
    services = office.services
    late = services.lists.overdue(NOVEMBER).rows[0].task
    services.tasks.set_deadline([late.id], date(2026, 11, 25), reason="Chờ ý kiến Sở Tài chính")
    services.tasks.tick([late.id])
    services.history.undo()
    entry = next(one for one in services.lists.ledger("VP").entries if one.row.task.id == late.id)
    assert [change.action for change in entry.changes] == [Action.DEADLINE, Action.TICK, Action.UNDO]
    assert entry.changes[0].reason == "Chờ ý kiến Sở Tài chính"
    assert entry.row.task.first_due == date(2026, 11, 6)
    assert entry.row.task.deadline == date(2026, 11, 25)


def test_indicators_are_those_of_the_newest_report_of_the_period(office: Office) -> None:
    (row,) = office.services.lists.indicator_list(OCTOBER).rows
    assert row.percent == 75.0


def test_the_trend_says_of_each_month_what_its_status_list_says(office: Office) -> None:
    trend = office.services.lists.trend(NOVEMBER)
    assert [month.period.code for month in trend.months[-2:]] == ["2026-10", "2026-11"]
    assert len(trend.months) == 12
    for month in trend.months[-2:]:
        status = office.services.lists.status_list(month.period)
        assert month.totals == status.totals
        assert month.ratios[:3] == status.ratios
    october, november = trend.months[-2:]
    assert (october.checked, october.unreported) == (2, 1)
    assert (november.counted, november.checked) == (2, 0)


def test_a_year_has_the_trend_of_its_twelve_months(office: Office) -> None:
    assert office.services.lists.trend(Period.parse("2026")).period == Period.month(2026, 12)


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (ListKind.OVERDUE, OverdueList),
        (ListKind.UNPLANNED, UnplannedList),
        (ListKind.LEDGER, Ledger),
        (ListKind.INDICATORS, IndicatorList),
        (ListKind.TREND, Trend),
        (ListKind.PLAN, PlanComparison),
    ],
)
def test_each_kind_is_written_from_the_store(office: Office, tmp_path: Path, kind: ListKind, made: type) -> None:
    path = tmp_path / "list.docx"
    listed = office.services.lists.write(OCTOBER, Format.DOCX, path, kind=kind, unit="VP")
    assert isinstance(listed, made)
    assert path.read_bytes().startswith(b"PK")


def test_what_a_list_needs_is_asked_for(office: Office) -> None:
    lists = office.services.lists
    with pytest.raises(BadUsage, match="--unit"):
        lists.listed(None, ListKind.LEDGER)
    with pytest.raises(BadUsage, match="--period"):
        lists.listed(None, ListKind.TREND)
    with pytest.raises(NotFound, match="Thủy lợi"):
        lists.ledger("Thủy lợi")
    with pytest.raises(NotFound, match="Chưa có báo cáo kết quả tháng 11"):
        lists.indicator_list(NOVEMBER)
    with pytest.raises(NotFound, match="Chưa có kế hoạch"):
        lists.unplanned(OCTOBER.previous)


def test_lists_change_nothing(office: Office) -> None:
    before = office.services.history.recent()
    for kind in ListKind:
        replace(office.services.lists).listed(OCTOBER, kind, unit="VP")
    assert office.services.history.recent() == before


def test_an_unnamed_office_is_the_one_that_issued_the_reports(office: Office) -> None:
    lists = office.services.lists
    assert lists.letterhead.name == "Sở Thử nghiệm"
    assert replace(lists, configured=Letterhead()).letterhead.name == "Sở Thông tin và Truyền thông"
