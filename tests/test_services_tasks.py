"""The use cases of tasks, of their history and of units, on every database."""

from dataclasses import replace
from datetime import date

import pytest

from tests.factories import make_task
from tests.office import TODAY, Office
from tracker.domain.change import Action
from tracker.domain.query import Order, TaskQuery
from tracker.domain.task import Evidence, State
from tracker.domain.timing import Timing
from tracker.errors import BadUsage, Conflict, NotFound, RuleBroken


def test_a_tick_is_kept_with_its_day_its_evidence_and_who_did_it(office: Office) -> None:
    (task,) = office.plan(make_task(text="Ban hành Kế hoạch phòng cháy rừng"))
    office.services.tasks.tick([task.id], evidence=Evidence(number="71/KH-UBND"), reason="đã ký")
    detail = office.services.tasks.detail(task.id)
    assert (detail.row.task.state, detail.row.task.done_on) == (State.DONE, TODAY)
    assert detail.row.task.evidence == Evidence(number="71/KH-UBND")
    last = detail.history[-1]
    assert (last.action, last.actor, last.reason) == (Action.TICK, "Lan", "đã ký")
    assert last.before is not None
    assert last.before["state"] == "open"


def test_many_tasks_are_ticked_in_one_step_and_one_undo_takes_it_back(office: Office) -> None:
    tasks = office.plan(make_task(), make_task(), make_task())
    office.services.tasks.tick([t.id for t in tasks])
    undone = office.services.history.undo()
    assert len(undone.changes) == 3
    assert [r.task.state for r in office.services.tasks.page(TaskQuery())] == [State.OPEN] * 3


def test_undo_goes_back_step_by_step(office: Office) -> None:
    (task,) = office.plan(make_task())
    office.services.units.add("Phòng Kế hoạch", short="P. KH")
    office.services.tasks.assign([task.id], "p kh")
    office.services.tasks.set_deadline([task.id], date(2026, 11, 15))
    office.services.tasks.tick([task.id])
    for expected in (Action.TICK, Action.DEADLINE, Action.ASSIGN, Action.UNIT):
        assert office.services.history.undo().action is expected
    assert office.services.tasks.detail(task.id).row.task == replace(task, version=task.version + 6)
    assert office.services.units.all() == ()
    with pytest.raises(NotFound):
        office.services.history.undo()


def test_undo_refuses_where_somebody_else_has_changed_the_row_since(office: Office) -> None:
    (task,) = office.plan(make_task())
    office.services.tasks.tick([task.id])
    office.as_person("Minh").tasks.set_deadline([task.id], date(2026, 11, 30))
    with pytest.raises(Conflict, match="Không hoàn tác được"):
        office.services.history.undo()
    assert office.services.tasks.detail(task.id).row.task.state is State.DONE


def test_a_person_undoes_only_what_she_did(office: Office) -> None:
    (task,) = office.plan(make_task())
    office.as_person("Minh").tasks.tick([task.id])
    with pytest.raises(NotFound):
        office.services.history.undo()


def test_a_change_that_changes_nothing_is_not_logged(office: Office) -> None:
    (task,) = office.plan(make_task())
    before = office.services.history.recent()
    office.services.tasks.reopen([task.id])
    assert office.services.history.recent() == before


def test_a_day_to_come_is_no_day_of_completion(office: Office) -> None:
    (task,) = office.plan(make_task())
    with pytest.raises(BadUsage, match="chưa tới"):
        office.services.tasks.tick([task.id], on=date(2027, 1, 1))


def test_one_wrong_number_among_many_changes_nothing(office: Office) -> None:
    (task,) = office.plan(make_task())
    with pytest.raises(NotFound):
        office.services.tasks.tick([task.id, 9999])
    assert office.services.tasks.detail(task.id).row.task.state is State.OPEN


def test_an_unknown_unit_is_refused_with_the_known_ones(office: Office) -> None:
    (task,) = office.plan(make_task())
    office.services.units.add("Thanh tra")
    with pytest.raises(NotFound, match="Thanh tra"):
        office.services.tasks.assign([task.id], "Phòng Đào tạo")


def test_the_overdue_query_finds_the_longest_late_first(office: Office) -> None:
    late, later, _, _ = office.plan(
        make_task(due=date(2026, 11, 12)),
        make_task(due=date(2026, 11, 3)),
        make_task(due=TODAY),
        make_task(due=date(2026, 11, 3), state=State.DONE, done_on=date(2026, 11, 2)),
    )
    query = office.services.tasks.overdue()
    assert query.order is Order.DEADLINE
    rows = office.services.tasks.page(query)
    assert [row.task.id for row in rows] == [later.id, late.id]
    assert {row.standing.timing for row in rows} == {Timing.OVERDUE}
    assert office.services.tasks.count(query) == 2


def test_owner_and_deadline_given_together_are_one_step(office: Office) -> None:
    tasks = office.plan(make_task(), make_task())
    office.services.units.add("Văn phòng", short="VP")
    given = office.services.tasks.give([t.id for t in tasks], "vp", date(2026, 11, 15))
    assert {(t.unit, t.due) for t in given} == {("Văn phòng", date(2026, 11, 15))}
    office.services.history.undo()
    assert {(r.task.unit, r.task.due) for r in office.services.tasks.page(TaskQuery())} == {(None, None)}


def test_a_renamed_unit_still_answers_to_its_old_name(office: Office) -> None:
    (task,) = office.plan(make_task())
    office.services.units.add("Sở Thông tin và Truyền thông")
    office.services.units.change("Sở Thông tin và Truyền thông", new_name="Sở Khoa học và Công nghệ")
    office.services.tasks.assign([task.id], "sở thông tin và truyền thông")
    assert office.services.tasks.detail(task.id).row.task.unit == "Sở Khoa học và Công nghệ"


def test_two_units_do_not_share_a_name(office: Office) -> None:
    office.services.units.add("Văn phòng", short="VP")
    with pytest.raises(RuleBroken):
        office.services.units.add("văn phòng")
