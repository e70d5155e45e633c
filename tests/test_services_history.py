"""Undo and redo, step by step and by several people: the rows come back as they were, or the step is refused."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import Database
from tests.factories import make_report, make_result, make_task
from tests.office import TODAY, Office
from tests.tui_driver import AUGUST, keep
from tracker.domain.change import Action
from tracker.domain.editing import TaskEdit
from tracker.domain.query import TaskQuery
from tracker.domain.snapshot import Row, snapshot
from tracker.domain.task import Evidence, State, Task
from tracker.errors import Conflict, NotFound, RuleBroken, TrackerError
from tracker.services import Services

UNITS = ("Văn phòng", "Thanh tra", "Tổ Chuyển đổi số")
TASKS, RESULTS = range(1, 5), range(1, 3)
_people = count(1)

Step = tuple[str, int, int]
"""A deed, the task that it is done to, and which of the deed's variants."""
DEEDS: dict[str, Callable[[Services, int, int], object]] = {
    "tick": lambda it, task, way: it.tasks.tick(
        [task, way % 4 + 1], evidence=Evidence(number=f"{way}/KH") if way else None
    ),
    "reopen": lambda it, task, way: it.tasks.reopen([task]),
    "assign": lambda it, task, way: it.tasks.assign([task, way % 4 + 1], UNITS[way % 3], is_new=True),
    "deadline": lambda it, task, way: it.tasks.set_deadline([task], TODAY + timedelta(days=way)),
    "state": lambda it, task, way: it.tasks.set_state([task], list(State)[way % 7]),
    "edit": lambda it, task, way: it.tasks.edit(
        task, TaskEdit(text=f"Việc {way}", product=f"{way}", support=("A",) * (way % 2))
    ),
    "confirm": lambda it, task, way: it.linking.confirm(task, way % 2 + 1),
    "unlink": lambda it, task, way: it.linking.unlink(task, way % 2 + 1),
    "mark": lambda it, task, way: it.linking.mark_unreported(task),
    "view": lambda it, task, way: it.searching.save_view(f"bộ lọc {task}", f"ke hoach {way}"),
    "rename": lambda it, task, way: it.units.change(UNITS[way % 3], new_name=f"Phòng {task} {way}"),
    "remove": lambda it, task, way: it.units.remove(UNITS[way % 3]),
}
STEPS = st.lists(
    st.tuples(
        st.one_of(st.sampled_from([*DEEDS]), st.sampled_from(["undo", "redo"])),
        st.sampled_from(TASKS),
        st.integers(0, 8),
    ),
    max_size=10,
)


def fill(office: Office) -> None:
    """Four tasks and two results, outside anybody's undo; once for all examples of a test."""
    with office.database.begin() as store:
        if store.reports.all():
            return
        report = make_report(store)
        store.tasks.add([make_task(report_id=report.id, position=n) for n in TASKS])
        store.results.add([make_result(report_id=report.id, position=n) for n in RESULTS])


def rows(office: Office) -> list[dict[str, object]]:
    """Every row that people change, whatever its version."""
    with office.database.begin(write=False) as store:
        shelves: Iterator[list[Row]] = iter(
            [
                list(store.tasks.get_many(TASKS)),
                list(store.links.all()),
                list(store.marks.of_tasks(TASKS)),
                list(store.units.all()),
                list(store.views.all()),
            ]
        )
        return [snapshot(row) | {"version": None, "kind": type(row).__name__} for shelf in shelves for row in shelf]


def takes(
    deed: Callable[[], object], refusals: type[TrackerError] | tuple[type[TrackerError], ...] = TrackerError
) -> bool:
    """Whether it is done; the rules may refuse."""
    try:
        deed()
    except refusals:
        return False
    return True


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_walk_of_acts_undos_and_redos_goes_through_the_same_states(database: Database, steps: list[Step]) -> None:
    office = Office(database, f"Người {next(_people)}")
    fill(office)
    history = office.services.history
    states, here = [rows(office)], 0
    for deed, task, way in [*steps, *[("undo", 1, 0)] * 4, *[("redo", 1, 0)] * 4]:
        if deed == "undo":
            assert takes(history.undo, NotFound) is (here > 0)
            here = max(here - 1, 0)
        elif deed == "redo":
            assert takes(history.redo, NotFound) is (here < len(states) - 1)
            here = min(here + 1, len(states) - 1)
        else:
            takes(lambda deed=deed, task=task, way=way: DEEDS[deed](office.services, task, way))  # type: ignore[misc]
            if (now := rows(office)) != states[here]:
                states, here = [*states[: here + 1], now], here + 1
        assert rows(office) == states[here]
    while takes(history.undo, NotFound):
        pass
    assert rows(office) == states[0]


Turn = tuple[str, int, bool]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    turns=st.lists(
        st.tuples(st.sampled_from(["do", "do", "undo", "redo"]), st.sampled_from(TASKS), st.booleans()), max_size=20
    )
)
def test_of_two_people_each_takes_back_only_what_the_other_has_not_touched(
    database: Database, turns: list[Turn]
) -> None:
    offices = [Office(database, f"Người {next(_people)}") for _ in range(2)]
    fill(offices[0])
    products = count(1)
    is_now = {task.id: task.product for task in _tasks(offices[0])}
    done: list[list[tuple[int, str, str]]] = [[], []]
    undone: list[list[tuple[int, str, str]]] = [[], []]
    for deed, task, is_second in turns:
        history = offices[is_second].services.history
        mine, back = done[is_second], undone[is_second]
        if deed == "do":
            new = f"{task}-{next(products)}-{offices[0].services.context.actor}"
            offices[is_second].services.tasks.edit(task, TaskEdit(product=new))
            mine.append((task, is_now[task], new))
            is_now[task] = new
            back.clear()
        elif not (source := mine if deed == "undo" else back):
            assert not takes(history.undo if deed == "undo" else history.redo, NotFound)
        else:
            number, before, after = source[-1] if deed == "undo" else (source[-1][0], source[-1][2], source[-1][1])
            is_allowed = is_now[number] == after
            assert (history.preview(is_redo=deed == "redo").refusal == "") is is_allowed
            assert takes(history.undo if deed == "undo" else history.redo, Conflict) is is_allowed
            if is_allowed:
                is_now[number] = before
                (back if deed == "undo" else mine).append(source.pop())
        assert {one.id: one.product for one in _tasks(offices[0])} == is_now


def _tasks(office: Office) -> list[Task]:
    return [row.task for row in office.services.tasks.page(TaskQuery())]


def test_what_was_undone_is_done_again_by_a_program_started_later(office: Office) -> None:
    (task,) = office.plan(make_task())
    office.services.tasks.tick([task.id])
    office.services.history.undo()
    later = Office(office.database).services
    assert later.history.redo().words == "Đã làm lại “đánh dấu hoàn thành” (1 thay đổi)."
    assert later.tasks.detail(task.id).row.task.state is State.DONE
    assert [change.action for change in later.tasks.detail(task.id).history] == [Action.TICK, Action.UNDO, Action.REDO]


def test_a_new_act_ends_the_line_of_redos(office: Office) -> None:
    (task,) = office.plan(make_task())
    office.services.tasks.tick([task.id])
    office.services.history.undo()
    office.services.tasks.set_deadline([task.id], date(2026, 11, 20))
    with pytest.raises(NotFound, match="làm lại"):
        office.services.history.redo()
    assert office.services.history.undo().action is Action.DEADLINE


def test_a_refusal_says_who_was_there_since(office: Office) -> None:
    first, second = office.plan(make_task(), make_task())
    office.services.tasks.tick([first.id, second.id])
    office.as_person("Minh").tasks.set_deadline([second.id], date(2026, 11, 30))
    with pytest.raises(Conflict, match=rf"Minh đã đặt thời hạn \(mã {second.id}\)"):
        office.services.history.undo()
    assert office.services.tasks.detail(first.id).row.task.state is State.DONE, "nothing is taken back in part"
    office.as_person("Minh").history.undo()
    office.services.history.undo()
    office.as_person("Minh").tasks.tick([first.id])
    with pytest.raises(Conflict, match="Không làm lại được “đánh dấu hoàn thành”: sau đó Minh"):
        office.services.history.redo()


def test_a_preview_changes_nothing_and_says_what_is_left(office: Office) -> None:
    (task,) = office.plan(make_task())
    with pytest.raises(NotFound):
        office.services.history.preview()
    office.services.tasks.tick([task.id])
    office.services.tasks.set_deadline([task.id], date(2026, 11, 20))
    before = rows_of_log(office)
    outlook = office.services.history.preview()
    assert (outlook.step.action, outlook.left, outlook.refusal) == (Action.DEADLINE, 2, "")
    assert rows_of_log(office) == before
    office.as_person("Minh").tasks.reopen([task.id])
    assert "Minh đã mở lại" in office.services.history.preview().refusal


def rows_of_log(office: Office) -> int:
    return len(office.services.history.recent(100))


def test_an_import_that_was_undone_comes_back_from_its_file_alone(office: Office) -> None:
    keep(office, AUGUST)
    office.services.history.undo()
    with pytest.raises(RuleBroken, match="Nhập lại báo cáo từ tệp"):
        office.services.history.redo()
    assert "Nhập lại" in office.services.history.preview(is_redo=True).refusal


def test_an_import_is_not_taken_back_under_work_that_was_done_again(office: Office) -> None:
    keep(office, AUGUST)
    minh = office.as_person("Minh")
    first = office.services.tasks.ids(TaskQuery())[0]
    minh.tasks.tick([first])
    minh.history.undo()
    minh.history.redo()
    with pytest.raises(Conflict):
        office.services.history.undo()


def test_giving_tasks_to_a_new_unit_is_one_step(office: Office) -> None:
    tasks = office.plan(make_task(), make_task())
    office.services.tasks.assign([task.id for task in tasks], "Tổ  Chuyển đổi số", is_new=True)
    assert {row.task.unit for row in office.services.tasks.page(TaskQuery())} == {"Tổ Chuyển đổi số"}
    office.services.history.undo()
    assert office.services.units.all() == ()
    assert {row.task.unit for row in office.services.tasks.page(TaskQuery())} == {None}
    office.services.history.redo()
    assert [unit.name for unit in office.services.units.all()] == ["Tổ Chuyển đổi số"]
