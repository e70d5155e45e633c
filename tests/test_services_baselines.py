"""The plan as it was signed, on any day since and now: read from the log, with who, when and why."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import Database
from tests.closing_office import NOVEMBER, START, Clock, ClosingOffice
from tests.conftest import open_database
from tests.factories import make_task
from tracker.domain.baseline import PlannedTask, PlanTerm
from tracker.domain.editing import TaskEdit
from tracker.domain.link import Stage
from tracker.domain.status import StatusList
from tracker.domain.task import State, Task
from tracker.domain.timing import Timing
from tracker.errors import BadUsage, NotFound
from tracker.services.lists import Format, ListKind

DAY = timedelta(days=1)


def plan(text: str = "Ban hành Kế hoạch số hóa", **values: object) -> Task:
    return make_task(text=text, period=NOVEMBER, **values)


@pytest.fixture
def office(sqlite_database: Database) -> ClosingOffice:
    return ClosingOffice(sqlite_database)


def only(office: ClosingOffice) -> PlannedTask:
    (task,) = office.services().baselines.plan(NOVEMBER).tasks
    return task


def told(task: PlannedTask) -> list[tuple[str, str, str, str]]:
    return [(change.term.value, *change.sides, change.reason) for change in task.changes]


def test_a_plan_that_nobody_has_touched_is_its_own_baseline(office: ClosingOffice) -> None:
    office.import_plan(plan(due=date(2026, 11, 20)))
    task = only(office)
    assert task.baseline.deadline == task.now.deadline == date(2026, 11, 20)
    assert not task.is_changed


def test_each_change_is_told_with_its_day_person_and_reason(office: ClosingOffice) -> None:
    (task,) = office.import_plan(plan(unit="Văn phòng", due=date(2026, 11, 20)))
    office.clock.go_to(date(2026, 11, 10))
    office.services("Hùng").tasks.set_deadline([task.id], date(2026, 11, 25), reason="chờ Sở Tài chính")
    office.clock.go_to(date(2026, 11, 12))
    office.services("Lan").tasks.assign([task.id], "Thanh tra", is_new=True)
    office.services("Lan").tasks.edit(task.id, TaskEdit(text="Ban hành Kế hoạch số hóa năm 2027"))
    found = only(office)
    assert told(found) == [
        ("deadline", "20/11/2026", "25/11/2026", "chờ Sở Tài chính"),
        ("unit", "Văn phòng", "Thanh tra", "chưa ghi lý do"),
        ("text", "Ban hành Kế hoạch số hóa", "Ban hành Kế hoạch số hóa năm 2027", "chưa ghi lý do"),
    ]
    assert [(change.by, change.at.date().day) for change in found.changes] == [("Hùng", 10), ("Lan", 12), ("Lan", 12)]
    assert (found.baseline.unit, found.baseline.deadline) == ("Văn phòng", date(2026, 11, 20))
    assert len(found.adjustments) == 3


def test_what_was_undone_does_not_count_and_what_was_done_again_keeps_its_day_and_reason(
    office: ClosingOffice,
) -> None:
    (task,) = office.import_plan(plan(due=date(2026, 11, 20)))
    lan = office.services()
    lan.tasks.set_deadline([task.id], date(2026, 11, 25), reason="chờ ý kiến")
    lan.history.undo()
    assert not only(office).changes
    office.clock.go_to(date(2026, 11, 15))
    lan.history.redo()
    (change,) = only(office).changes
    assert (change.why, change.at) == ("chờ ý kiến", START)


def test_carrying_a_plan_out_is_no_adjustment_of_it_but_dropping_a_task_is(office: ClosingOffice) -> None:
    done, given_first, dropped = office.import_plan(plan("A"), plan("B"), plan("C"))
    lan = office.services()
    lan.tasks.tick([done.id])
    lan.tasks.assign([given_first.id], "Văn phòng", is_new=True)
    lan.tasks.set_state([dropped.id], State.WITHDRAWN, reason="tỉnh bỏ chỉ tiêu")
    compared = lan.baselines.plan(NOVEMBER)
    assert [one.now.text for one in compared.adjusted] == ["C"]
    assert [one.is_changed for one in compared.tasks] == [True, True, True]
    assert compared.unexplained == 0


def test_a_task_added_later_is_told_as_added(office: ClosingOffice) -> None:
    office.import_plan(plan())
    office.clock.go_to(date(2026, 11, 9))
    office.services().planning.add(NOVEMBER, text="Tiếp đoàn kiểm tra của Bộ")
    compared = office.services().baselines.plan(NOVEMBER)
    assert [(one.now.text, one.added_at and one.added_at.day) for one in compared.added] == [
        ("Tiếp đoàn kiểm tra của Bộ", 9)
    ]


def test_a_day_is_over_at_midnight_of_the_office(office: ClosingOffice) -> None:
    (task,) = office.import_plan(plan())
    office.clock.go_to(date(2026, 11, 10), hour=23)
    lan = office.services()
    lan.tasks.set_state([task.id], State.DOING)
    office.clock.go_to(date(2026, 11, 11), hour=1)
    lan.tasks.tick([task.id])
    office.clock.go_to(date(2026, 11, 20))
    states = {day: lan.baselines.as_of(NOVEMBER, date(2026, 11, day))[0].state for day in (9, 10, 11, 20)}
    assert states == {9: State.OPEN, 10: State.DOING, 11: State.DONE, 20: State.DONE}
    assert lan.baselines.as_of(NOVEMBER, date(2026, 10, 30)) == ()
    with pytest.raises(BadUsage, match="chưa tới"):
        lan.baselines.as_of(NOVEMBER, date(2026, 11, 21))


def test_what_was_removed_or_undone_since_stands_in_the_past_as_it_stood(office: ClosingOffice) -> None:
    (task,) = office.import_plan(plan())
    lan = office.services()
    added = lan.planning.add(NOVEMBER, text="Tiếp đoàn kiểm tra")
    office.clock.go_to(date(2026, 11, 5))
    lan.history.undo()
    office.clock.go_to(date(2026, 11, 6))
    assert [one.id for one in lan.baselines.as_of(NOVEMBER, START.date())] == [task.id, added.id]
    assert [one.id for one in lan.baselines.as_of(NOVEMBER, date(2026, 11, 5))] == [task.id]


def test_the_list_of_a_past_day_counts_only_what_was_decided_by_then(office: ClosingOffice) -> None:
    (task,) = office.import_plan(plan("Ban hành Kế hoạch số 97/KH-UBND về số hóa", due=date(2026, 11, 10)))
    office.clock.go_to(date(2026, 11, 15))
    (result,) = office.import_results("Đã ban hành Kế hoạch số 97/KH-UBND về số hóa")
    office.clock.go_to(date(2026, 11, 18))
    lan = office.services()
    lan.linking.confirm(task.id, result, stage=Stage.DONE)
    lan.tasks.tick([task.id], on=date(2026, 11, 9))
    office.clock.go_to(date(2026, 11, 30))

    def row_on(day: int) -> tuple[Timing, int, bool]:
        listed = lan.lists.listed(NOVEMBER, ListKind.STATUS, day=date(2026, 11, day))
        assert isinstance(listed, StatusList)
        return listed.rows[0].standing.timing, len(listed.rows[0].results), listed.results_seen

    assert row_on(9) == (Timing.SOON, 0, False)
    assert row_on(12) == (Timing.OVERDUE, 0, False)
    assert row_on(16) == (Timing.OVERDUE, 0, True)
    assert row_on(18) == (Timing.DONE_IN_TIME, 1, True)
    assert "12 tháng 11 năm 2026" in lan.lists.text(NOVEMBER, Format.MD, day=date(2026, 11, 12))
    with pytest.raises(BadUsage, match="--as-of"):
        lan.lists.listed(NOVEMBER, ListKind.TREND, day=date(2026, 11, 12))
    with pytest.raises(NotFound):
        lan.lists.listed(NOVEMBER, ListKind.STATUS, day=date(2026, 10, 1))


STEPS = st.lists(
    st.tuples(st.sampled_from(["tick", "reopen", "deadline", "state", "edit", "add", "undo"]), st.integers(0, 2)),
    max_size=8,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_as_of_any_day_is_what_stood_there_at_its_end(
    steps: list[tuple[str, int]], sqlite_template: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("day") / "tracker.db"
    file.write_bytes(sqlite_template.read_bytes())  # type: ignore[attr-defined]
    database = open_database(f"sqlite:///{file}")
    office = ClosingOffice(database, Clock())
    office.import_plan(plan("A"), plan("B"), plan("C"))
    stood = {}
    for number, (deed, task) in enumerate(steps, start=1):
        office.clock.moment = START + number * DAY
        _do(office, deed, task + 1, number)
        stood[office.clock.moment.date()] = office.services().baselines.as_of(NOVEMBER, office.clock.moment.date())
    office.clock.moment = START + 30 * DAY
    for day, tasks in stood.items():
        past = office.services().baselines.as_of(NOVEMBER, day)
        assert [_said(one) for one in past] == [_said(one) for one in tasks]
    database.dispose()


def _said(task: Task) -> tuple[object, ...]:
    return task.id, task.text, task.state, task.deadline, task.done_on


def _do(office: ClosingOffice, deed: str, task: int, number: int) -> None:
    lan = office.services()
    match deed:
        case "tick":
            lan.tasks.tick([task])
        case "reopen":
            lan.tasks.reopen([task])
        case "deadline":
            lan.tasks.set_deadline([task], date(2026, 11, 1) + number * DAY)
        case "state":
            lan.tasks.set_state([task], State.PAUSED)
        case "edit":
            lan.tasks.edit(task, TaskEdit(text=f"Việc {number}"))
        case "add":
            lan.planning.add(NOVEMBER, text=f"Việc thêm {number}")
        case "undo" if lan.history.upcoming_undo() and number > 1:
            before = lan.history.preview()
            if not before.refusal and before.step.action.value != "import":
                lan.history.undo()


def test_the_terms_of_a_plan_have_words_of_their_own() -> None:
    assert [term.label for term in PlanTerm] == ["nội dung", "đơn vị", "thời hạn", "tình trạng"]
