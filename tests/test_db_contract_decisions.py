"""What both databases must do with marks, tasks carried over, and terms."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from db import Database, Store
from tests.factories import IMPORTED_AT, make_report, make_task, make_term
from tracker.domain.chain import Carry
from tracker.domain.link import Mark, Verdict
from tracker.domain.term import TermKind, TermOrigin, TermStatus
from tracker.errors import Conflict

DECIDED_AT = datetime(2022, 12, 2, 3, 4, 5, 678, tzinfo=UTC)


def make_tasks(store: Store, count: int) -> list[int]:
    report = make_report(store)
    return [task.id for task in store.tasks.add([make_task(report_id=report.id)] * count)]


def test_a_mark_comes_back_as_it_was_kept_and_can_be_taken_off(database: Database) -> None:
    with database.begin() as store:
        one, other = make_tasks(store, 2)
        mark = store.marks.add(Mark(id=0, task_id=one, decided_by="Lan", decided_at=DECIDED_AT))
        assert store.marks.of_tasks([one, other]) == [mark]
        assert (store.marks.find(one), store.marks.find(other)) == (mark, None)
        store.marks.delete(mark)
        assert store.marks.find(one) is None
        with pytest.raises(Conflict):
            store.marks.delete(mark)


def test_a_task_is_marked_once(database: Database) -> None:
    with database.begin() as store:
        (task,) = make_tasks(store, 1)
        store.marks.add(Mark(id=0, task_id=task))
    with pytest.raises(Conflict), database.begin() as store:
        store.marks.add(Mark(id=0, task_id=task))


def test_a_carry_comes_back_and_may_be_decided_otherwise(database: Database) -> None:
    with database.begin() as store:
        earlier, task = make_tasks(store, 2)
        carry = store.carries.put(
            Carry(
                id=0,
                task_id=task,
                earlier_id=earlier,
                verdict=Verdict.CONFIRMED,
                decided_by="Lan",
                decided_at=DECIDED_AT,
            )
        )
        assert store.carries.find(task, earlier) == carry
        assert store.carries.find(earlier, task) is None
        refused = store.carries.put(replace(carry, verdict=Verdict.REJECTED))
        assert store.carries.all() == [refused]
        with pytest.raises(Conflict):
            store.carries.put(carry)


def test_terms_come_back_in_the_order_of_the_alphabet(database: Database) -> None:
    with database.begin() as store:
        abbreviation = store.terms.put(make_term(origin=TermOrigin.HAND, count=3))
        synonym = store.terms.put(make_term(short="đoàn", long="tổ", kind=TermKind.SYNONYM, status=TermStatus.REFUSED))
        assert store.terms.all() == [synonym, abbreviation]
        longer = store.terms.put(replace(abbreviation, long="trung tâm phục vụ hành chính công tỉnh"))
        assert store.terms.all() == [synonym, longer]


def test_a_report_whose_tasks_are_marked_or_carried_over_has_been_worked_on(database: Database) -> None:
    with database.begin() as store:
        first, second, third = (make_report(store, imported_at=IMPORTED_AT) for _ in range(3))
        one, other = (store.tasks.add([make_task(report_id=report.id)])[0].id for report in (first, second))
        assert not any(map(store.reports.is_worked_on, (first.id, second.id, third.id)))
        carry = store.carries.put(Carry(id=0, task_id=other, earlier_id=one, verdict=Verdict.CONFIRMED))
        assert list(map(store.reports.is_worked_on, (first.id, second.id, third.id))) == [True, True, False]
        store.carries.delete(carry)
        store.marks.add(Mark(id=0, task_id=one))
        assert list(map(store.reports.is_worked_on, (first.id, second.id, third.id))) == [True, False, False]


def test_what_was_decided_goes_with_its_task(database: Database) -> None:
    with database.begin() as store:
        one, other = make_tasks(store, 2)
        store.marks.add(Mark(id=0, task_id=one))
        store.carries.put(Carry(id=0, task_id=other, earlier_id=one, verdict=Verdict.CONFIRMED))
        store.tasks.remove(one)
        assert store.marks.of_tasks([one, other]) == []
        assert store.carries.all() == []
