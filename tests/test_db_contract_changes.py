"""What both databases must do with the change log."""

from datetime import timedelta

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from db import Database
from db.engine import parse_url
from tests.factories import IMPORTED_AT, make_change
from tracker.domain.change import Action, Entity
from tracker.errors import NotFound


def test_changes_come_back_as_they_were_kept(database: Database) -> None:
    with database.begin() as store:
        batch = store.changes.next_batch()
        made, removed = store.changes.add(
            [
                make_change(batch=batch, before=None, after={"text": "Đường", "due": None, "support": ["A"]}),
                make_change(batch=batch, after=None, reason="nhập nhầm", at=IMPORTED_AT + timedelta(seconds=1.5)),
            ]
        )
    with database.begin() as store:
        assert store.changes.batch(batch) == [made, removed]
        assert store.changes.get(made.id).after == {"text": "Đường", "due": None, "support": ["A"]}
        assert (made.before, removed.after) == (None, None)


def test_the_history_of_one_row_goes_from_old_to_new(database: Database) -> None:
    with database.begin() as store:
        first, second = store.changes.next_batch(), store.changes.next_batch()
        store.changes.add([make_change(batch=second), make_change(batch=second, entity=Entity.LINK)])
        store.changes.add([make_change(batch=first, action=Action.REOPEN), make_change(batch=first, entity_id=2)])
        assert [change.action for change in store.changes.of(Entity.TASK, 1)] == [Action.TICK, Action.REOPEN]


def test_the_last_changes_come_the_newest_first(database: Database) -> None:
    with database.begin() as store:
        batch = store.changes.next_batch()
        kept = store.changes.add([make_change(batch=batch, entity_id=number) for number in range(1, 60)])
        assert store.changes.recent(limit=3) == kept[:-4:-1]
        assert len(store.changes.recent()) == 50


def test_the_rows_of_a_moment_are_those_of_the_last_change_before_it(database: Database) -> None:
    with database.begin() as store:
        batch = store.changes.next_batch()
        steps = [  # row, period, hours after the import; None: removed
            (1, "2022-11", 0),
            (2, "2022-12", 0),
            (1, "2022-12", 2),
            (3, "2022-11", 2),
            (3, None, 4),
        ]
        store.changes.add(
            [
                make_change(
                    batch=batch,
                    entity_id=row,
                    at=IMPORTED_AT + timedelta(hours=hours),
                    after=period and {"period": period},
                )
                for row, period, hours in steps
            ]
        )
        store.changes.add([make_change(batch=batch, entity=Entity.LINK, after={"period": "2022-11"})])

        def rows(hours: int, **said: str) -> list[int]:
            moment = IMPORTED_AT + timedelta(hours=hours)
            return [change.entity_id for change in store.changes.rows_at(Entity.TASK, moment, **said)]

        assert [rows(hours) for hours in (0, 1, 3, 5)] == [[], [1, 2], [1, 2, 3], [1, 2]]
        assert [rows(hours, period="2022-11") for hours in (1, 3, 5)] == [[1], [3], []]


def test_the_log_is_read_whole_by_row_and_to_its_end(database: Database) -> None:
    with database.begin() as store:
        assert store.changes.last() == 0
        batch = store.changes.next_batch()
        kept = store.changes.add([make_change(batch=batch, entity_id=number % 2 + 1) for number in range(4)])
        assert store.changes.last() == kept[-1].id
        assert store.changes.of_rows(Entity.TASK, [1, 2, 9]) == {1: [kept[0], kept[2]], 2: [kept[1], kept[3]]}
        assert [row_id for _, row_id, _, _ in store.changes.every()] == [1, 2, 1, 2]


def test_what_lasts_is_passed_over_by_undo(database: Database) -> None:
    with database.begin() as store:
        tick, close, reopen = (store.changes.next_batch() for _ in range(3))
        store.changes.add(
            [
                make_change(batch=tick),
                make_change(batch=close, action=Action.CLOSE, entity=Entity.CLOSING),
                make_change(batch=reopen, action=Action.REOPEN_MONTH, entity=Entity.CLOSING),
            ]
        )
        assert store.changes.to_undo("Lan", limit=9) == [tick]


def test_batches_are_never_numbered_twice(database: Database) -> None:
    with database.begin() as store:
        first = store.changes.next_batch()
    with database.begin() as store:
        assert store.changes.next_batch() > first


def test_everybody_undoes_their_own_last_act_once(database: Database) -> None:
    with database.begin() as store:
        one, two, three, undo = (store.changes.next_batch() for _ in range(4))
        assert store.changes.to_undo("Lan") == []
        store.changes.add([make_change(batch=one), make_change(batch=two), make_change(batch=three, actor="Minh")])
        assert store.changes.to_undo("Lan", limit=9) == [two, one]
        store.changes.add([make_change(batch=undo, action=Action.UNDO, undoes=two)])
        assert store.changes.to_undo("Lan", limit=9) == [one]
        assert store.changes.to_undo("Minh") == [three]


def test_what_was_undone_is_done_again_until_something_new_is_done(database: Database) -> None:
    with database.begin() as store:
        one, two, undo, redo, again, new = (store.changes.next_batch() for _ in range(6))
        store.changes.add([make_change(batch=one), make_change(batch=two)])
        assert store.changes.to_redo("Lan") == []
        store.changes.add([make_change(batch=undo, action=Action.UNDO, undoes=two)])
        assert (store.changes.to_redo("Lan"), store.changes.to_redo("Minh")) == ([undo], [])
        store.changes.add([make_change(batch=redo, action=Action.REDO, undoes=undo)])
        assert (store.changes.to_redo("Lan"), store.changes.to_undo("Lan", limit=9)) == ([], [redo, one])
        assert store.changes.act_of(redo)[0].batch == two
        store.changes.add([make_change(batch=again, action=Action.UNDO, undoes=redo)])
        assert (store.changes.to_redo("Lan"), store.changes.to_undo("Lan", limit=9)) == ([again], [one])
        store.changes.add([make_change(batch=new)])
        assert (store.changes.to_redo("Lan"), store.changes.to_undo("Lan", limit=9)) == ([], [new, one])


def test_a_missing_change_is_named(database: Database) -> None:
    with database.begin() as store, pytest.raises(NotFound, match="Không có thay đổi số 3"):
        store.changes.get(3)


@pytest.mark.parametrize("act", ["UPDATE changes SET actor = 'Minh'", "DELETE FROM changes"])
def test_not_even_sql_rewrites_the_log(database: Database, database_url: str, act: str) -> None:
    with database.begin() as store:
        batch = store.changes.next_batch()
        (change,) = store.changes.add([make_change(batch=batch)])
    engine = create_engine(parse_url(database_url))
    with pytest.raises(DBAPIError, match="append-only"), engine.begin() as connection:
        connection.execute(text(act))
    engine.dispose()
    with database.begin() as store:
        assert store.changes.batch(batch) == [change]
