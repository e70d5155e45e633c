"""What is late, near, done in time or silent: every database says of each task what the domain says."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from db import Database, Store
from tests.factories import make_link, make_report, make_result, make_task
from tracker.domain.calendar import WorkCalendar
from tracker.domain.calendar_day import CalendarDay
from tracker.domain.condition import Condition, Stands
from tracker.domain.day_off import DayOff
from tracker.domain.grouping import GroupBy, Grouping, urgency
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.reckoning import Reckoning, reckon
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.split import Kind
from tracker.domain.status import StatusRow, grouped_by_unit, unit_totals
from tracker.domain.task import State, Task
from tracker.domain.timing import Timing, standing

# Days around which the office is closed, or works on a Saturday.
TODAYS = (date(2026, 1, 5), date(2026, 1, 10), date(2026, 2, 24), date(2026, 5, 3), date(2026, 11, 25))


def some_calendar(chance: Random, today: date, day_off: DayOff) -> WorkCalendar:
    """The state's holidays with a few entries of the office around the day."""
    days = {today + timedelta(days=chance.randint(-12, 12)): chance.random() < 0.5 for _ in range(6)}
    entries = {day: CalendarDay(id=n, day=day, is_working=worked) for n, (day, worked) in enumerate(days.items(), 1)}
    return WorkCalendar(has_holidays=True, entries=entries, day_off=day_off)


def some_tasks(chance: Random, today: date) -> list[Task]:
    """Tasks of every state and kind, due and done around the day."""
    period, found = Period.month(today.year, today.month), []
    for state in State:
        for _ in range(24):
            task = make_task(
                period=period,
                kind=chance.choice((Kind.ONE_OFF, Kind.ONE_OFF, Kind.ONGOING)),
                unit=chance.choice(("Văn phòng", "Thanh tra", None)),
                due=chance.choice((None, *[today + timedelta(days=chance.randint(-14, 14))] * 4)),
            )
            is_dated = state is State.DONE or (state is State.WAITING and chance.random() < 0.7)
            done_on = today - timedelta(days=chance.randint(0, 14)) if is_dated else None
            found.append(replace(task, state=state, done_on=done_on))
    return found


def kept(store: Store, tasks: Iterable[Task]) -> list[Task]:
    report = make_report(store)
    return store.tasks.add([replace(task, report_id=report.id, position=n) for n, task in enumerate(tasks, 1)])


def at(store: Store, timing: Timing, now: Reckoning) -> set[int]:
    test = Stands(states=frozenset(), timings=frozenset({timing}), now=now)
    return set(store.tasks.ids(TaskQuery(conditions=(Condition(test=test),))))


@pytest.mark.parametrize("day_off", DayOff)
@pytest.mark.parametrize("today", TODAYS)
def test_each_task_stands_in_the_one_timing_that_the_domain_gives_it(
    database: Database, today: date, day_off: DayOff
) -> None:
    chance = Random(today.toordinal())
    calendar = some_calendar(chance, today, day_off)
    now = reckon(today, calendar)
    with database.begin() as store:
        tasks = kept(store, some_tasks(chance, today))
        told = {task.id: standing(task, today, calendar).timing for task in tasks}
        for timing in set(Timing) - {Timing.STALE}:
            assert at(store, timing, now) == {number for number, one in told.items() if one is timing}, timing
        late = {number for number, timing in told.items() if timing is Timing.OVERDUE}
        assert set(store.tasks.ids(TaskQuery(overdue_before=now.overdue_before))) == late
        rows = [StatusRow(task=task, standing=standing(task, today, calendar)) for task in tasks]
        tracked = [row for row in rows if row.task.kind is not Kind.ONGOING]
        figures = {one.totals.unit: one.totals for one in store.figures.plans({tasks[0].period}, now)}
        assert figures == {unit: unit_totals(unit, part) for unit, part in grouped_by_unit(tracked)}
        grouping = Grouping(by=GroupBy.DEADLINE, today=today, overdue_before=now.overdue_before)
        groups = {group.heading: group.count for group in store.tasks.groups(TaskQuery(grouping=grouping))}
        labels = [urgency(task, grouping).label for task in tasks]
        assert groups == {label: labels.count(label) for label in labels}


def test_what_is_reported_done_is_due_on_no_day_any_more(database: Database) -> None:
    due = date(2026, 11, 20)
    waiting = make_task(period=Period.month(2026, 11), due=due, state=State.WAITING)
    with database.begin() as store:
        kept(store, [waiting, replace(waiting, done_on=date(2026, 11, 19))])
        (count,) = store.figures.deadlines(due, due).values()
    assert (count.open, count.done) == (1, 1)


# -- steady work of which nothing is heard -----------------------------------------------------------------------------

TODAY = date(2026, 11, 17)
JULY = Period.month(2026, 7)
STEADY = make_task(period=JULY, kind=Kind.ONGOING, text="Duy trì vận hành hệ thống")


def silent(store: Store, today: date = TODAY) -> set[int]:
    return at(store, Timing.STALE, reckon(today, WorkCalendar()))


def test_steady_work_is_silent_from_the_ninetieth_day_after_its_period(database: Database) -> None:
    with database.begin() as store:
        (task,) = kept(store, [STEADY])
        last = JULY.last_day
        assert silent(store, last + timedelta(days=89)) == set()
        assert silent(store, last + timedelta(days=90)) == {task.id}
        assert at(store, Timing.NO_DEADLINE, reckon(TODAY, WorkCalendar())) == set()


def test_a_confirmed_result_breaks_the_silence_for_its_period(database: Database) -> None:
    with database.begin() as store:
        (task,) = kept(store, [STEADY])
        result = make_result(report_id=task.report_id, period=Period.month(2026, 9))
        (result,) = store.results.add([result])
        store.links.put(make_link(task_id=task.id, result_id=result.id))
        assert silent(store) == set()
        assert silent(store, date(2026, 12, 29)) == {task.id}, "90 days after the end of September"


def test_an_attestation_breaks_the_silence_and_other_remarks_do_not(database: Database) -> None:
    said_at = datetime(2026, 10, 5, 8, tzinfo=UTC)
    with database.begin() as store:
        attested, urged = kept(store, [STEADY, replace(STEADY, text="Theo dõi mạng")])
        for number, kind in ((attested.id, RemarkKind.ATTESTED), (urged.id, RemarkKind.URGED)):
            store.remarks.put(Remark(id=0, task_id=number, kind=kind, text="", said_by="Lan", said_at=said_at))
        assert silent(store) == {urged.id}


def test_the_same_sentence_in_a_recent_plan_stands_for_it(database: Database) -> None:
    with database.begin() as store:
        kept(store, [STEADY, replace(STEADY, period=Period.month(2026, 11))])
        assert silent(store) == set()
        assert store.tasks.steady_texts({Period.month(2026, 11)}, [STEADY.text, "khác"]) == {
            STEADY.text: Period.month(2026, 11)
        }


@pytest.mark.parametrize("values", [{"state": State.DONE}, {"due": date(2026, 8, 1)}, {"kind": Kind.ONE_OFF}])
def test_what_is_done_or_has_a_deadline_is_never_silent(database: Database, values: dict[str, object]) -> None:
    with database.begin() as store:
        kept(store, [replace(STEADY, **values)])  # type: ignore[arg-type]
        assert silent(store) == set()
