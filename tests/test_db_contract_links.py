"""What both databases must do with links."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from db import Database, Store
from tests.factories import make_link, make_report, make_result, make_task
from tracker.domain.link import Link, Reason, Stage, Verdict
from tracker.errors import Conflict

REASONS = (
    Reason(name="number", words="Cùng số 97/KH-UBND", weight=0.75),
    Reason(name="month", words="Khác tháng", weight=-0.1),
)
DECIDED_AT = datetime(2022, 12, 2, 3, 4, 5, 678, tzinfo=UTC)


def make_pairs(store: Store, count: int) -> list[Link]:
    """Links that have not been kept yet, of as many tasks and results that have."""
    report = make_report(store)
    tasks = store.tasks.add([make_task(report_id=report.id)] * count)
    results = store.results.add([make_result(report_id=report.id)] * count)
    return [make_link(task_id=task.id, result_id=result.id) for task, result in zip(tasks, results, strict=True)]


def test_a_link_comes_back_as_it_was_kept(database: Database) -> None:
    with database.begin() as store:
        (pair,) = make_pairs(store, 1)
        link = store.links.put(
            replace(pair, stage=Stage.PARTIAL, by_hand=True, reasons=REASONS, decided_by="Lan", decided_at=DECIDED_AT)
        )
        assert link.id > 0
        assert store.links.find(pair.task_id, pair.result_id) == link
        assert store.links.find(pair.task_id, pair.result_id + 1) is None
        assert store.links.find(10**30, 10**30) is None


def test_another_verdict_replaces_the_first(database: Database) -> None:
    with database.begin() as store:
        link = store.links.put(make_pairs(store, 1)[0])
        rejected = store.links.put(replace(link, verdict=Verdict.REJECTED))
        assert rejected == replace(link, verdict=Verdict.REJECTED, version=2)
        assert store.links.of_tasks([link.task_id]) == [rejected]


def test_links_are_found_from_both_sides_and_by_verdict(database: Database) -> None:
    with database.begin() as store:
        pairs = make_pairs(store, 1200)
        links = [
            store.links.put(replace(pair, verdict=Verdict.REJECTED if place % 2 else Verdict.CONFIRMED))
            for place, pair in enumerate(pairs)
        ]
        assert store.links.of_tasks(link.task_id for link in reversed(links)) == links
        assert store.links.of_results([link.result_id for link in links], Verdict.REJECTED) == links[1::2]
        assert store.links.of_tasks([links[3].task_id, links[4].task_id], Verdict.CONFIRMED) == [links[4]]
        assert store.links.of_tasks([]) == []


def test_two_people_cannot_decide_on_one_pair_at_once(database: Database) -> None:
    with database.begin() as store:
        (pair,) = make_pairs(store, 1)
        store.links.put(pair)
    with pytest.raises(Conflict), database.begin() as store:
        store.links.put(replace(pair, verdict=Verdict.REJECTED))


def test_an_outdated_link_is_neither_saved_nor_deleted(database: Database) -> None:
    with database.begin() as store:
        link = store.links.put(make_pairs(store, 1)[0])
        newer = store.links.put(replace(link, stage=Stage.ONGOING))
        with pytest.raises(Conflict, match="Liên kết số"):
            store.links.put(replace(link, verdict=Verdict.REJECTED))
        with pytest.raises(Conflict):
            store.links.delete(link)
        store.links.delete(newer)
        assert store.links.of_tasks([link.task_id]) == []
