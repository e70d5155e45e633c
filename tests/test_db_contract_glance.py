"""The first look into the store says what the store itself says, or nothing."""

from contextlib import closing
from datetime import date
from pathlib import Path
from sqlite3 import connect

import pytest

from db import Database
from tests.conftest import open_database
from tests.factories import NOVEMBER, OCTOBER, make_report, make_task
from tests.newer_program import newer_program
from tracker.domain.kind import Kind
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.task import Evidence, State

TODAY = date(2022, 11, 25)
QUARTER = Period.parse("2022-Q4")


def fill(database: Database) -> None:
    """Tasks of three periods in every state, with and without each value that a task may have."""
    with database.begin() as store:
        store.units.add("Phòng Công nghệ thông tin", short="P. CNTT")
        store.units.add("Thanh tra")
        report = make_report(store)
        for period in (NOVEMBER, OCTOBER, QUARTER):
            store.tasks.add(
                [
                    make_task(
                        report_id=report.id,
                        position=20 - n,
                        period=period,
                        state=state,
                        kind=list(Kind)[n % 3],
                        unit=(None, "Thanh tra", "Phòng Công nghệ thông tin")[n % 3],
                        support=("Văn phòng", "Thanh tra") if n % 2 else (),
                        citations=("97/KH-UBND",) if n % 2 else (),
                        due=date(2022, 11, 10 + n) if n % 3 else None,
                        first_due=date(2022, 11, 9) if n % 3 else None,
                        place=n if n % 2 else None,
                        done_on=date(2022, 11, 20) if state is State.DONE else None,
                        evidence=Evidence(number="12/QĐ-UBND", note="bản ký số") if state is State.DONE else None,
                    )
                    for n, state in enumerate([*State, *State])
                ]
            )


@pytest.mark.parametrize(
    ("today", "shown"), [(TODAY, NOVEMBER), (date(2022, 10, 3), OCTOBER), (date(2022, 12, 1), QUARTER)]
)
def test_it_agrees_with_the_store(sqlite_database: Database, today: date, shown: Period) -> None:
    fill(sqlite_database)
    seen = sqlite_database.glance(today, limit=9)
    assert seen is not None
    assert seen.period == shown
    with sqlite_database.begin(write=False) as store:
        page = store.tasks.page(TaskQuery(period=shown), limit=9)
        assert seen.tasks == tuple(page)
        assert seen.total == store.tasks.count(TaskQuery(period=shown))
        assert set(seen.periods) == {count.period for count in store.tasks.periods()}
        assert seen.short_names == {unit.name: unit.short or unit.name for unit in store.units.all()}
    assert seen.periods == (OCTOBER, QUARTER, NOVEMBER)


def test_without_a_plan_it_says_nothing(database: Database) -> None:
    assert database.glance(TODAY, limit=9) is None


def test_on_postgresql_it_says_nothing(postgres_url: str) -> None:
    database = open_database(postgres_url)
    fill(database)
    assert database.glance(TODAY, limit=9) is None
    database.dispose()


def test_a_store_of_an_older_program_is_left_to_its_upgrade(
    sqlite_database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill(sqlite_database)
    newer_program(monkeypatch, tmp_path)
    assert sqlite_database.glance(TODAY, limit=9) is None
    sqlite_database.prepare()
    assert sqlite_database.glance(TODAY, limit=9) is not None


def test_a_store_that_is_none_is_left_to_whoever_explains_it(tmp_path: Path) -> None:
    assert open_database(f"sqlite:///{tmp_path / 'nowhere.db'}").glance(TODAY, limit=9) is None
    assert not (tmp_path / "nowhere.db").exists()
    (tmp_path / "words.db").write_bytes(b"Bien ban hop giao ban" * 400)
    assert open_database(f"sqlite:///{tmp_path / 'words.db'}").glance(TODAY, limit=9) is None


def test_it_does_not_wait_for_a_writer(sqlite_database: Database, tmp_path: Path) -> None:
    fill(sqlite_database)
    with closing(connect(tmp_path / "tracker.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE tasks SET position = position + 1")
        seen = sqlite_database.glance(TODAY, limit=1)
        assert seen is not None
        assert seen.tasks[0].position == 7
        other.execute("ROLLBACK")
