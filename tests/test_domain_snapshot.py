import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import NOVEMBER, OCTOBER, make_link, make_task, make_term
from tracker.domain.chain import Carry
from tracker.domain.link import Link, Mark, Reason, Stage, Verdict
from tracker.domain.report import Report
from tracker.domain.snapshot import Row, revived, snapshot, snapshots
from tracker.domain.split import Kind, ReportHead
from tracker.domain.task import Evidence, State, Task
from tracker.domain.unit import Unit

EVIDENCE = Evidence(number="71/KH-UBND", note="ký số")
REASON = Reason(name="number", words="Cùng số 97/KH-UBND", weight=0.1)
ROWS = [
    make_task(),
    make_task(unit="Văn phòng", support=("A", "B"), due=date(2022, 11, 5), state=State.DONE, evidence=EVIDENCE),
    make_link(verdict=Verdict.REJECTED, reasons=(REASON, REASON), decided_at=datetime(2022, 12, 1, 9, 30, tzinfo=UTC)),
    Mark(id=1, task_id=2, decided_by="Lan", decided_at=datetime(2022, 12, 1, 9, 30, tzinfo=UTC)),
    Carry(id=1, task_id=2, earlier_id=1, verdict=Verdict.CONFIRMED),
    make_term(count=3),
    Unit(id=3, name="Thanh tra", aliases=("TTra",), version=4),
    Report(
        id=1,
        head=ReportHead(number="1/BC", issued_on=date(2022, 11, 1), result_period=OCTOBER, plan_period=NOVEMBER),
        file_name="a.docx",
        sha256="ab",
        imported_by="Lan",
        imported_at=datetime(2022, 11, 2, tzinfo=UTC),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: type(row).__name__)
def test_a_row_survives_the_way_through_json(row: Row) -> None:
    assert revived(type(row), json.loads(json.dumps(snapshot(row)))) == row


@given(text=st.text(), due=st.none() | st.dates(), kind=st.sampled_from(Kind), state=st.sampled_from(State))
def test_any_task_survives_the_way_through_json(text: str, due: date | None, kind: Kind, state: State) -> None:
    task = make_task(text=text, due=due, kind=kind, state=state)
    assert revived(Task, json.loads(json.dumps(snapshot(task)))) == task


def test_both_sides_of_a_change_are_what_each_is_alone() -> None:
    before = make_task(unit="Văn phòng", support=("A",))
    after = replace(before, unit=None, due=date(2022, 11, 5), evidence=EVIDENCE, version=2)
    for pair in ((before, after), (None, after), (before, None)):
        assert snapshots(*pair) == tuple(row and snapshot(row) for row in pair)


def test_values_are_what_the_history_shows() -> None:
    values = snapshot(make_task(due=date(2022, 11, 5), evidence=EVIDENCE))
    assert values["period"] == "2022-11"
    assert values["due"] == "2022-11-05"
    assert values["state"] == "open"
    assert values["evidence"] == {"number": "71/KH-UBND", "note": "ký số"}
    assert list(values) == [field.name for field in fields(Task)]


def test_a_snapshot_of_an_older_program_is_still_understood() -> None:
    old = {"id": 2, "task_id": 1, "result_id": 5, "verdict": "confirmed", "stage": "done", "colour": "red"}
    assert revived(Link, old) == Link(id=2, task_id=1, result_id=5, verdict=Verdict.CONFIRMED, stage=Stage.DONE)


def test_a_moment_is_kept_the_same_whatever_the_zone_of_the_office() -> None:
    utc = datetime(2022, 12, 1, 2, 30, tzinfo=UTC)
    there = utc.astimezone(timezone(timedelta(hours=7)))
    assert snapshot(Mark(id=1, task_id=2, decided_at=there)) == snapshot(Mark(id=1, task_id=2, decided_at=utc))
