"""Tasks and their deadlines: what may happen to a task, and where it stands on a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import make_task
from tracker.domain.calendar import WorkCalendar
from tracker.domain.split import Kind
from tracker.domain.task import Evidence, State, Task
from tracker.domain.timing import Timing, standing
from tracker.errors import RuleBroken

CALENDAR = WorkCalendar(days_off=frozenset({date(2026, 11, 24)}), working_days=frozenset({date(2026, 11, 28)}))
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 12, 31))
TASKS = st.builds(
    lambda state, kind, due, done: replace(
        make_task(), state=state, kind=kind, due=due, done_on=done if state in (State.DONE, State.WAITING) else None
    ),
    state=st.sampled_from(State),
    kind=st.sampled_from(Kind),
    due=st.none() | DAYS,
    done=DAYS,
)


@given(on=DAYS, today=DAYS)
def test_a_ticked_task_is_never_late(on: date, today: date) -> None:
    assert not make_task().ticked(on=on).is_overdue(today=today)


@given(TASKS, DAYS)
def test_the_timing_says_overdue_exactly_when_the_task_is(task: Task, today: date) -> None:
    assert (standing(task, today, CALENDAR).timing is Timing.OVERDUE) == task.is_overdue(today)


@given(DAYS, DAYS)
def test_a_deadline_is_missed_only_after_its_day(due: date, today: date) -> None:
    assert replace(make_task(), due=due).is_overdue(today) == (today > due)


@given(first=DAYS, others=st.lists(st.none() | DAYS))
def test_the_first_deadline_is_never_lost(first: date, others: list[date | None]) -> None:
    task = make_task().due_on(first)
    for due in others:
        task = task.due_on(due)
    assert task.first_due == first


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (date(2026, 11, 20), "quá hạn 5 ngày"),
        (date(2026, 11, 25), "hạn hôm nay"),
        (date(2026, 11, 28), "còn 3 ngày"),
        (date(2026, 12, 31), "còn 36 ngày"),
    ],
)
def test_a_deadline_reads_as_people_say_it(due: date, words: str) -> None:
    assert standing(replace(make_task(), due=due), date(2026, 11, 25), CALENDAR).words == words


def test_near_is_counted_in_working_days() -> None:
    friday = date(2026, 11, 20)
    monday_after_next = date(2026, 11, 30)
    assert CALENDAR.working_days_until(friday, monday_after_next) == 6, "24/11 is off, Saturday 28/11 is worked"
    assert standing(replace(make_task(), due=date(2026, 11, 26)), friday, CALENDAR, soon=3).timing is Timing.SOON
    assert standing(replace(make_task(), due=date(2026, 11, 27)), friday, CALENDAR, soon=3).timing is Timing.IN_TIME


def test_a_task_without_a_date_is_due_at_the_end_of_its_period() -> None:
    task = replace(make_task(), due=None, kind=Kind.ONE_OFF)
    assert task.deadline == task.period.last_day
    assert task.is_implied


def test_steady_work_without_a_date_has_no_deadline() -> None:
    task = replace(make_task(), due=None, kind=Kind.ONGOING)
    assert standing(task, task.period.last_day + timedelta(days=90), CALENDAR).words == "không hạn"


def test_done_late_says_by_how_many_days() -> None:
    task = replace(make_task(), due=date(2026, 11, 20)).ticked(on=date(2026, 11, 22))
    assert standing(task, date(2026, 12, 31), CALENDAR).words == "trễ 2 ngày"


def test_a_second_tick_keeps_the_first_day_and_adds_the_evidence() -> None:
    task = make_task().ticked(on=date(2026, 11, 3)).ticked(on=date(2026, 11, 9), evidence=Evidence(number="7/KH-UBND"))
    assert task.done_on == date(2026, 11, 3)
    assert task.evidence == Evidence(number="7/KH-UBND")


def test_reopening_takes_the_tick_back() -> None:
    task = make_task()
    assert task.ticked(on=date(2026, 11, 3)).reopened() == task


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.CARRIED])
def test_what_was_withdrawn_or_carried_over_is_not_ticked_by_accident(state: State) -> None:
    with pytest.raises(RuleBroken, match="Mở lại"):
        make_task().moved_to(state).ticked(on=date(2026, 11, 3))
