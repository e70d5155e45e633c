"""What a typed query finds: the same on both databases, and at every moment what the tasks say."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from db import Database, Store
from db.keys import search_text
from tests.conftest import open_database
from tests.factories import NOVEMBER, OCTOBER, make_known, make_link, make_report, make_result, make_task
from tests.newer_program import newer_program
from tests.test_db_contract_queries import found, kept
from tracker.domain.calendar import WorkCalendar
from tracker.domain.change import Entity
from tracker.domain.link import Verdict
from tracker.domain.query import TaskQuery
from tracker.domain.query_language import understand
from tracker.domain.snapshot import snapshot
from tracker.domain.split import Kind
from tracker.domain.task import Evidence, State, Task
from tracker.domain.timing import Timing, standing
from tracker.domain.unit import Unit

TODAY = date(2022, 11, 15)
UNITS = (
    Unit(id=1, name="Phòng Công nghệ thông tin", short="P. CNTT", aliases=("Phòng Tin học",)),
    Unit(id=2, name="Văn phòng"),
)
KNOWN = make_known(units=UNITS)


def hits(database: Database, typed: str, *, is_typing: bool = False) -> list[int]:
    """The numbers of the tasks that a typed query finds."""
    understood = understand(typed, KNOWN, is_typing=is_typing)
    assert understood.slips == ()
    return found(database, conditions=understood.conditions)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("kiem dien", 0),
        ("ĐIỆN kiểm", 0),
        ('"duong dien"', 0),
        ("bao chi", 1),
        ("thanh tra", 1),
        ("97/kh", 2),
        ("97/kh-ubnd", 2),
        ("71/QĐ", 3),
        ("100%", 4),
        ("a_b", 5),
        ("1e5", 6),
        ("ảnh|thanh", 1),
    ],
)
def test_words_are_found_anywhere_without_their_marks(database: Database, typed: str, place: int) -> None:
    ids = kept(
        database,
        make_task(text="Kiểm tra Đường\u00a0Điện cao thế"),
        make_task(unit="Phòng Thông tin – Báo chí", support=("Thanh tra",)),
        make_task(citations=("97/KH-UBND",)),
        make_task(evidence=Evidence(number="71/QĐ-STTTT")),
        make_task(text="Đạt 100% xã"),
        make_task(text="Hệ thống a_b"),
        make_task(text="Mã 1e5 đo"),
        make_task(text="Đạt 1000 xã, hệ thống aab, điện; đường dây. KH 97, QĐ 71"),
    )
    assert hits(database, typed) == [ids[place]]


def test_words_in_quotes_follow_each_other(database: Database) -> None:
    ids = kept(
        database,
        make_task(text="Kế hoạch chuyển đổi số năm 2023"),
        make_task(text="Đổi mới, chuyển số liệu"),
        make_task(text="Việc chuyển đổi", unit="Số Một"),
        make_task(text="Chuyển, đổi: SỐ"),
    )
    assert hits(database, "chuyển đổi số") == ids
    assert hits(database, '"chuyển đổi số"') == [ids[0], ids[3]]
    assert hits(database, '-"chuyển đổi số"') == ids[1:3]
    assert hits(database, '"chuyển đổi số"|"đổi mới"') == [ids[0], ids[1], ids[3]]


def test_only_the_word_that_is_being_typed_may_go_on(database: Database) -> None:
    ids = kept(database, make_task(text="Chuyển đổi số"), make_task(text="Sông Hồng"), make_task(text="Đối chiếu"))
    assert hits(database, "so", is_typing=True) == ids[:2]
    assert hits(database, "s", is_typing=True) == ids[:2]
    assert hits(database, "so ", is_typing=True) == ids[:1]
    assert hits(database, '"doi so', is_typing=True) == ids[:1]
    assert hits(database, "so") == ids[:1]
    assert hits(database, "ong", is_typing=True) == []


def test_a_phrase_does_not_run_from_one_value_into_the_next(database: Database) -> None:
    kept(database, make_task(text="Trung ta", unit="mở rộng", citations=("7/KH", "8/KH")))
    assert hits(database, '"ta mo"') == []
    assert hits(database, 'so:"kh 8"') == []


def test_a_very_long_search_is_answered(database: Database) -> None:
    ids = kept(database, make_task(text="việc"), make_task(text="dài" * 400))
    assert hits(database, "việc " * 3000) == ids[:1]
    assert hits(database, " ".join(map(str, range(3000)))) == []
    assert hits(database, "dài" * 30_000) == ids[1:]


def test_each_field_looks_in_its_own_place(database: Database) -> None:
    ids = kept(
        database,
        make_task(text="Thực hiện 97 kế hoạch", citations=("12/CV-VP",), source="III.4", field="Đất đai"),
        make_task(text="Việc", citations=("97/KH-UBND",), support=("Phòng CNTT",), source="IV.3"),
        make_task(text="Việc", evidence=Evidence(number="97/QĐ"), support=("P. CNTT", "Thanh tra")),
    )
    assert hits(database, "97") == ids
    assert hits(database, "so:97") == ids[1:]
    assert hits(database, "so:97/KH") == ids[1:2]
    assert hits(database, "nguon:III.4") == hits(database, "nguon:dat") == ids[:1]
    assert hits(database, "phoihop:cntt") == ids[1:]
    assert hits(database, "phoihop:thanh|vp") == ids[2:]
    assert hits(database, "chu:viec so:97 -phoihop:cntt") == []


def test_units_are_found_by_every_name_they_ever_had(database: Database) -> None:
    names = ("Phòng Công nghệ thông tin", "Phòng Tin học", "Văn phòng", None, "")
    ids = kept(database, *(make_task(unit=name) for name in names))
    assert hits(database, "don_vi:cntt") == ids[:2]
    assert hits(database, "đơn vị:vp|cntt") == ids[:3]
    assert hits(database, "don_vi:chuagiao") == ids[3:]
    assert hits(database, "-don_vi:cntt") == ids[2:]


def test_periods_hold_the_shorter_ones_in_them(database: Database) -> None:
    ids = kept(database, *(make_task(period=period) for period in (OCTOBER, NOVEMBER)))
    assert hits(database, "ky:11/2022") == ids[1:]
    assert hits(database, "ky:q4/2022") == hits(database, "ky:2022") == ids
    assert hits(database, "-kỳ:này") == ids[:1]


def test_days_are_compared_and_what_has_none_is_in_no_range(database: Database) -> None:
    days = (date(2022, 11, 14), TODAY, date(2022, 11, 16))
    ids = kept(database, *(make_task(due=day) for day in days), make_task(kind=Kind.ONGOING))
    assert hits(database, "han<15/11") == ids[:1]
    assert hits(database, "hạn<=hôm nay") == ids[:2]
    assert hits(database, "han:15/11|16/11") == ids[1:3]
    assert hits(database, "han>=15/11/2022") == ids[1:3]
    assert hits(database, "han>+0") == ids[2:3]
    assert hits(database, "-han>15/11") == [*ids[:2], ids[3]]


WORDS_OF_TIMINGS = {
    "quahan": {Timing.OVERDUE},
    "saphan": {Timing.SOON},
    "tronghan": {Timing.IN_TIME, Timing.SOON},
    "khonghan": {Timing.NO_DEADLINE},
    "dunghan": {Timing.DONE_IN_TIME},
    "trehan": {Timing.DONE_LATE},
    "khongtinhhan": {Timing.OUT},
}


def test_timings_are_what_the_domain_says_of_each_task(database: Database) -> None:
    near = [TODAY + timedelta(days=n) for n in range(-2, 8)]
    tasks = [
        replace(make_task(kind=kind), due=due, state=state, done_on=TODAY if state is State.DONE else None)
        for due in (None, *near)
        for state in State
        for kind in (Kind.ONE_OFF, Kind.ONGOING)
    ]
    ids = kept(database, *tasks, replace(make_task(), state=State.DONE))
    with database.begin() as store:
        stored = store.tasks.get_many(ids)
    for word, timings in WORDS_OF_TIMINGS.items():
        wanted = [task.id for task in stored if standing(task, TODAY, WorkCalendar()).timing in timings]
        assert wanted
        assert hits(database, f"tt:{word}") == wanted, word
        assert hits(database, f"-tt:{word}") == [one for one in ids if one not in wanted], word


def test_states_and_timings_are_alternatives_of_each_other(database: Database) -> None:
    states = (State.DONE, State.DOING, State.PAUSED, State.WITHDRAWN)
    ids = kept(database, *(replace(make_task(due=date(2022, 11, 1)), state=state) for state in states))
    assert hits(database, "tt:xong|quahan") == ids[:2]
    assert hits(database, "tt:quá hạn hoặc tạm dừng") == ids[1:3]
    assert hits(database, "-quahan -tt:rut tt:dang|rut|xong") == ids[:1]


def test_kinds_and_proofs(database: Database) -> None:
    ids = kept(database, *(make_task(kind=kind) for kind in Kind), make_task(evidence=Evidence(number="1/BC")))
    with database.begin() as store:
        report_id = store.tasks.get(ids[0]).report_id
        result, other = store.results.add([make_result(report_id=report_id), make_result(report_id=report_id)])
        store.links.put(make_link(task_id=ids[0], result_id=result.id))
        store.links.put(make_link(task_id=ids[1], result_id=other.id, verdict=Verdict.REJECTED))
    assert hits(database, "loai:dinhky|thuongxuyen") == ids[1:3]
    assert hits(database, "-thuongxuyen -dinhky") == [ids[0], ids[3]]
    assert hits(database, "minhchung:co") == [ids[0], ids[3]]
    assert hits(database, "minhchung:khong") == hits(database, "-minhchung:co") == ids[1:3]
    assert hits(database, "lienket:co") == ids[:1]
    assert hits(database, "-lienket:khong") == ids[:1]


# -- the index says what the tasks say --------------------------------------------------------------------------------

TEXTS = st.text(st.sampled_from("aăđĐ Oộ1/-|'\"*:§¶%_\u00a0語ß\n"), min_size=1, max_size=12)
DEEDS = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "delete report", "undo add", "undo delete"]), TEXTS),
    min_size=1,
    max_size=9,
)


class Over(Exception):
    """The example is over: nothing of it stays in the store."""


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(deeds=DEEDS)
def test_whatever_is_done_the_index_is_what_it_would_be_if_made_anew(
    database: Database, deeds: list[tuple[str, str]]
) -> None:
    with suppress(Over), database.begin() as store:
        for deed, words in deeds:
            DOING[deed](store, words)
            assert_the_index_is_right(store)
        raise Over


def add(store: Store, words: str) -> None:
    report = make_report(store)
    store.tasks.add([make_task(report_id=report.id, text=words, support=(words[::-1],))])


def edit(store: Store, words: str) -> None:
    if task := latest(store):
        store.tasks.save(replace(task, text=words))


def delete_report(store: Store, _: str) -> None:
    if task := latest(store):
        store.reports.delete(task.report_id)


def undo_add(store: Store, _: str) -> None:
    if task := latest(store):
        store.restore(Entity.TASK, task.id, None, snapshot(task))


def undo_delete(store: Store, words: str) -> None:
    """A task comes back under its number, with other words than it had."""
    if task := latest(store):
        store.tasks.remove(task.id)
        store.restore(Entity.TASK, task.id, snapshot(replace(task, text=words)), None)


DOING: dict[str, Callable[[Store, str], None]] = {
    "add": add,
    "edit": edit,
    "delete report": delete_report,
    "undo add": undo_add,
    "undo delete": undo_delete,
}


def latest(store: Store) -> Task | None:
    return next(iter(store.tasks.page(TaskQuery())[-1:]), None)


def assert_the_index_is_right(store: Store) -> None:
    """Ask the index for every word that is or might be there, and look the same up in the tasks."""
    said = {
        task.id: search_text(
            text=task.text,
            unit=task.unit,
            support=task.support,
            citations=task.citations,
            evidence_number=None,
            source=task.source,
            field=task.field,
        ).split()
        for task in store.tasks.page(TaskQuery())
    }
    for word in {"a", "d", "o", "1", "ss", "語"} | {word for one in said.values() for word in one if word.isalnum()}:
        conditions = understand(f'"{word}"', KNOWN).conditions
        wanted = {task_id for task_id, words in said.items() if word in words}
        assert set(store.tasks.ids(TaskQuery(conditions=conditions))) == wanted, word


def test_a_change_that_is_rolled_back_is_not_found(database: Database) -> None:
    ids = kept(database, make_task(text="việc cũ"))
    with suppress(Over), database.begin() as store:
        store.tasks.save(replace(store.tasks.get(ids[0]), text="việc mới"))
        raise Over
    assert (hits(database, "cu"), hits(database, "moi")) == (ids, [])


def test_a_migration_makes_the_index_anew(
    sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = kept(sqlite_database, make_task(text="việc cũ"))
    with sqlite_database.begin() as store:
        store.tasks._connection.execute(text("UPDATE tasks SET folded = 'as an older program folded it'"))
    newer_program(monkeypatch, tmp_path)
    sqlite_database.prepare()
    assert hits(sqlite_database, "cu") == ids
    with sqlite_database.begin() as store:
        store.tasks.save(replace(store.tasks.get(ids[0]), text="việc mới"))
    assert (hits(sqlite_database, "cu"), hits(sqlite_database, "moi")) == ([], ids)


def test_an_upgraded_server_finds_the_tasks_of_before(
    own_postgres_url: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_database(own_postgres_url())
    ids = kept(database, make_task(text="việc cũ"))
    with database.begin() as store:
        store.tasks._connection.execute(text("UPDATE tasks SET folded = 'as an older program folded it'"))
    newer_program(monkeypatch, tmp_path)
    database.upgrade()
    assert hits(database, "cu") == ids
    database.dispose()
