"""What both databases must find, and in which order."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from db import Database
from db.keys import sort_text
from tests.factories import NOVEMBER, OCTOBER, make_report, make_task
from tracker.domain.query import Order, TaskQuery
from tracker.domain.split import Kind
from tracker.domain.task import State, Task
from tracker.domain.vietnamese import collation_key

FIFTEENTH = date(2022, 11, 15)
UNITS = ["Ban A", "Đảng ủy", "Doanh trại", "Phòng Ân", "Phòng An", "Phòng Ăn", "Thanh tra", "thanh tra", "Ủy ban"]


def kept(database: Database, *tasks: Task) -> list[int]:
    """The numbers of the tasks, kept in one plan in this order."""
    with database.begin() as store:
        report = make_report(store)
        new = [replace(task, report_id=report.id, position=place) for place, task in enumerate(tasks, start=1)]
        return [task.id for task in store.tasks.add(new)]


def found(database: Database, **conditions: object) -> list[int]:
    """The numbers that a query finds; its count and its page must say the same."""
    query = TaskQuery(**conditions)  # type: ignore[arg-type]
    with database.begin() as store:
        ids = store.tasks.ids(query)
        assert store.tasks.count(query) == len(ids)
        assert store.tasks.page(query) == store.tasks.get_many(ids)
        return ids


def test_no_condition_finds_everything(database: Database) -> None:
    ids = kept(database, make_task(), make_task(period=NOVEMBER, state=State.DONE))
    assert found(database) == ids


def test_a_period_and_a_unit_and_states_must_all_hold(database: Database) -> None:
    mine = {"unit": "Văn phòng", "period": NOVEMBER}
    ids = kept(
        database,
        make_task(**mine),
        make_task(unit="Văn phòng", period=OCTOBER),
        make_task(**mine, state=State.DONE),
        make_task(period=NOVEMBER),
        make_task(**mine, state=State.PAUSED),
    )
    states = frozenset({State.OPEN, State.PAUSED})
    assert found(database, period=NOVEMBER, unit="Văn phòng", states=states) == [ids[0], ids[4]]


def test_the_empty_unit_finds_what_nobody_owns(database: Database) -> None:
    ids = kept(database, make_task(unit="Văn phòng"), make_task(unit=None), make_task(unit=""))
    assert found(database, unit="") == ids[1:]


def test_overdue_is_what_is_live_after_its_deadline(database: Database) -> None:
    yesterday = FIFTEENTH - timedelta(days=1)
    tasks = [
        make_task(due=due, state=state, kind=kind, period=period)
        for due in (None, yesterday, FIFTEENTH)
        for state in State
        for kind in Kind
        for period in (OCTOBER, NOVEMBER)
    ]
    ids = kept(database, *tasks)
    assert found(database, overdue_before=FIFTEENTH) == [
        task_id for task_id, task in sorted(zip(ids, tasks, strict=True), key=_plan) if task.is_overdue(FIFTEENTH)
    ]


def _plan(numbered: tuple[int, Task]) -> tuple[str, int]:
    return numbered[1].period.code, numbered[0]


def test_the_deadline_follows_when_a_task_is_saved(database: Database) -> None:
    (task_id,) = kept(database, make_task(due=date(2022, 11, 20)))
    assert found(database, overdue_before=FIFTEENTH) == []
    with database.begin() as store:
        store.tasks.save(store.tasks.get(task_id).due_on(date(2022, 11, 3)))
    assert found(database, overdue_before=FIFTEENTH) == [task_id]


def test_plans_follow_their_period_and_their_own_order(database: Database) -> None:
    first, second = kept(database, make_task(), make_task())
    (earlier,) = kept(database, make_task(period=OCTOBER))
    (later,) = kept(database, make_task())
    assert found(database) == [earlier, first, second, later]


def test_deadlines_go_up_and_none_comes_last(database: Database) -> None:
    ids = kept(
        database,
        make_task(kind=Kind.ONGOING),
        make_task(),
        make_task(due=date(2022, 11, 30)),
        make_task(due=date(2022, 11, 3)),
    )
    assert found(database, order=Order.DEADLINE) == [ids[3], ids[1], ids[2], ids[0]]


def test_units_follow_the_vietnamese_alphabet_and_nobody_comes_last(database: Database) -> None:
    ids = kept(database, *(make_task(unit=unit) for unit in (None, *reversed(UNITS))))
    with database.begin() as store:
        page = store.tasks.page(TaskQuery(order=Order.UNIT))
    assert [task.unit for task in page] == [*sorted(UNITS, key=collation_key), None]
    assert page[-1].id == ids[0]


@given(st.lists(st.text(st.sampled_from("aăâbdđeêoôơuưáảãàạ AĐ1.–"), max_size=6), max_size=6))
def test_the_sort_text_orders_as_the_alphabet_does(names: list[str]) -> None:
    for one, other in permutations(names, 2):
        assert (sort_text(one) < sort_text(other)) == (collation_key(one) < collation_key(other))


def test_pages_together_are_the_whole_list(database: Database) -> None:
    ids = kept(database, *(make_task() for _ in range(7)))
    with database.begin() as store:
        pages = [store.tasks.page(TaskQuery(), offset=offset, limit=3) for offset in (0, 3, 6, 9)]
        assert [task.id for page in pages for task in page] == ids
        assert [task.id for task in store.tasks.page(TaskQuery(), offset=5)] == ids[5:]
