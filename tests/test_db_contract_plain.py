"""What both databases must do with the rows of the office's own work: kept, changed, put back by an undo."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from db import Database, Store
from tests.factories import make_report, make_task
from tracker.domain.calendar_day import CalendarDay, CalendarYear
from tracker.domain.change import Entity
from tracker.domain.closing import Closing
from tracker.domain.extension import Decision, Extension
from tracker.domain.period import Period
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.routine import Frequency, Routine, Shift
from tracker.domain.snapshot import snapshot
from tracker.domain.split import Kind
from tracker.errors import Conflict, RuleBroken

AT = datetime(2022, 12, 2, 3, 4, 5, 678, tzinfo=UTC)
DAY = date(2026, 1, 10)


def a_task(store: Store) -> int:
    (task,) = store.tasks.add([make_task(report_id=make_report(store).id)])
    return task.id


def test_days_and_years_of_the_calendar_come_back_as_they_were_kept(database: Database) -> None:
    with database.begin() as store:
        worked = store.calendar_days.put(
            CalendarDay(id=0, day=DAY, is_working=True, name="Làm bù", notice="6150/TB-BNV")
        )
        off = store.calendar_days.put(CalendarDay(id=0, day=date(2026, 1, 2), is_working=False))
        year = store.calendar_years.put(CalendarYear(id=0, year=2026, notice="6150/TB-BNV", decided_at=AT))
        assert store.calendar_days.all() == [off, worked]
        assert store.calendar_days.find(DAY) == worked
        assert (store.calendar_years.find(2026), store.calendar_years.find(2027)) == (year, None)
    with pytest.raises(Conflict), database.begin() as store:
        store.calendar_days.put(CalendarDay(id=0, day=DAY, is_working=False))


def test_a_request_for_more_time_is_pending_until_it_is_decided(database: Database) -> None:
    with database.begin() as store:
        task = a_task(store)
        asked = store.extensions.put(
            Extension(id=0, task_id=task, until=DAY, reason="chờ ý kiến Bộ", asked_by="Lan", asked_at=AT)
        )
        assert store.extensions.pending() == [asked]
        granted = replace(asked, decision=Decision.GRANTED, granted_until=DAY, decided_by="Ân", decided_at=AT)
        granted = store.extensions.put(granted)
        assert store.extensions.of_tasks([task]) == [granted]
        assert store.extensions.pending() == []
        with pytest.raises(Conflict):
            store.extensions.put(replace(asked, decision=Decision.REFUSED))


def test_remarks_on_a_task_come_back_in_their_order_and_go_with_it(database: Database) -> None:
    with database.begin() as store:
        task = a_task(store)
        kept = [
            store.remarks.put(Remark(id=0, task_id=task, kind=kind, text="…", said_by="Lan", said_at=AT))
            for kind in RemarkKind
        ]
        assert store.remarks.of_tasks([task]) == kept
        store.tasks.remove(task)
        assert store.remarks.all() == []


def test_routine_work_makes_one_task_for_each_occurrence(database: Database) -> None:
    with database.begin() as store:
        routine = store.routines.put(
            Routine(
                id=0,
                text="Báo cáo công tác CCHC",
                unit="Văn phòng",
                starts=date(2022, 1, 1),
                frequency=Frequency.QUARTERLY,
                day=25,
                month=3,
                shift=Shift.PREVIOUS,
                kind=Kind.RECURRING,
                support=("Thanh tra",),
            )
        )
        assert store.routines.all() == [routine]
        report = make_report(store).id
        made = make_task(report_id=report, routine_id=routine.id, occurrence=date(2022, 3, 25))
        (kept,) = store.tasks.add([made])
        assert (kept.routine_id, kept.occurrence) == (routine.id, date(2022, 3, 25))
    with pytest.raises(Conflict), database.begin() as store:
        store.tasks.add([made])


def test_a_period_keeps_every_closing(database: Database) -> None:
    period = Period.month(2022, 11)
    with database.begin() as store:
        first = store.closings.put(Closing(id=0, period=period, as_of=DAY, content="{}", sha256="0" * 64, closed_at=AT))
        first = store.closings.put(replace(first, reopened_by="Lan", reopened_at=AT, reopen_reason="thiếu kết quả"))
        second = store.closings.put(Closing(id=0, period=period, as_of=DAY, content="[]", sha256="1" * 64))
        assert store.closings.of_period(period) == [first, second]
        assert store.closings.heads() == [replace(first, content=""), replace(second, content="")]
        assert store.closings.in_force() == {period: DAY}
        assert (first.is_open_again, second.is_open_again) == (True, False)
        with pytest.raises(RuleBroken):
            store.restore(Entity.CLOSING, second.id, None, snapshot(second))


def test_an_undo_takes_a_new_row_away_and_brings_a_removed_one_back(database: Database) -> None:
    with database.begin() as store:
        kept = store.calendar_days.put(CalendarDay(id=0, day=DAY, is_working=True))
        store.restore(Entity.CALENDAR_DAY, kept.id, None, snapshot(kept))
        assert store.calendar_days.all() == []
        store.restore(Entity.CALENDAR_DAY, kept.id, snapshot(kept), None)
        assert store.calendar_days.all() == [replace(kept, version=2)]
