"""A PostgreSQL store belongs to many people: programs never upgrade it by themselves, and say what to run instead."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, make_url, text

from db.engine import make_engine, parse_url
from db.failures import explained
from tests.conftest import USER_WITH_PASSWORD, open_database
from tests.newer_program import CURRENT, NEXT, newer_program
from tracker.errors import Conflict, StoreUnavailable

REFUSAL = "Người quản trị chạy một lần: tracker upgrade"


def run(url: str, *statements: str) -> None:
    engine = create_engine(parse_url(url))
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def test_an_empty_database_waits_for_its_administrator(new_postgres_url: Callable[..., str]) -> None:
    url = new_postgres_url()
    database = open_database(url)
    with pytest.raises(StoreUnavailable, match=REFUSAL):
        database.prepare()
    with create_engine(parse_url(url)).connect() as connection:
        assert inspect(connection).get_table_names() == []
    assert database.upgrade() == CURRENT
    database.prepare()
    database.dispose()


def test_an_older_store_waits_for_its_administrator(
    own_postgres_url: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_program(monkeypatch, tmp_path)
    database = open_database(own_postgres_url())
    with pytest.raises(StoreUnavailable, match=REFUSAL):
        database.prepare()
    assert database.upgrade() == NEXT
    database.prepare()
    database.dispose()


def test_an_upgrade_that_fails_leaves_the_store_as_it_was(
    own_postgres_url: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_program(monkeypatch, tmp_path, fails=True)
    database = open_database(own_postgres_url())
    with pytest.raises(StoreUnavailable, match="nowhere"):
        database.upgrade()
    monkeypatch.undo()
    database.prepare()
    database.dispose()


def test_a_newer_store_is_left_alone(own_postgres_url: Callable[[], str]) -> None:
    url = own_postgres_url()
    run(url, "UPDATE alembic_version SET version_num = '0999'")
    database = open_database(url)
    for open_it in (database.prepare, database.upgrade):
        with pytest.raises(StoreUnavailable, match="mới hơn chương trình"):
            open_it()
    database.dispose()


def test_the_database_of_another_program_is_left_alone(new_postgres_url: Callable[..., str]) -> None:
    url = new_postgres_url()
    run(url, "CREATE TABLE bookmarks (id integer)")
    database = open_database(url)
    with pytest.raises(StoreUnavailable, match="chương trình khác"):
        database.upgrade()
    database.dispose()


def test_a_server_that_is_away_is_named_without_the_password() -> None:
    with pytest.raises(StoreUnavailable, match="Không kết nối được máy chủ") as caught:
        open_database("postgresql://lan:geheim@127.0.0.1:1/kho?password=geheim").prepare()
    assert "postgresql://lan@127.0.0.1:1/kho" in str(caught.value)
    assert "geheim" not in str(caught.value)


def test_a_database_that_is_missing_is_named(postgres_url: str) -> None:
    missing = make_url(postgres_url).set(database="khong_co").render_as_string(hide_password=False)
    with pytest.raises(StoreUnavailable, match="không có cơ sở dữ liệu hoặc tài khoản"):
        open_database(missing).prepare()


def test_a_wrong_password_is_told_without_being_shown(postgres_url: str) -> None:
    run(postgres_url, f"CREATE ROLE {USER_WITH_PASSWORD} LOGIN PASSWORD 'dung'")
    wrong = make_url(postgres_url).set(username=USER_WITH_PASSWORD, password="geheim")
    with pytest.raises(StoreUnavailable, match="không nhận tên hoặc mật khẩu") as caught:
        open_database(wrong.render_as_string(hide_password=False)).prepare()
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    ("state", "error", "sentence"),
    [
        ("25006", StoreUnavailable, "chỉ cho đọc"),
        ("53100", StoreUnavailable, "hết chỗ đĩa"),
        ("42501", StoreUnavailable, "chưa được cấp quyền"),
        ("57P01", StoreUnavailable, "đang dừng"),
        ("40P01", Conflict, "chưa được lưu"),
        ("P0001", StoreUnavailable, "Gửi dòng này cho người hỗ trợ: {lỗi lạ}"),
    ],
)
def test_what_the_server_refuses_is_explained(
    postgres_url: str, state: str, error: type[Exception], sentence: str
) -> None:
    url = parse_url(postgres_url)
    engine = make_engine(url)
    refusal = f"DO $$ BEGIN RAISE EXCEPTION '{{lỗi lạ}}' USING ERRCODE = '{state}'; END $$"
    with pytest.raises(error, match=sentence), explained(url), engine.begin() as connection:
        connection.execute(text(refusal))
    engine.dispose()


def test_nothing_can_be_changed_where_only_reading_was_asked_for(postgres_url: str) -> None:
    database = open_database(postgres_url)
    with pytest.raises(StoreUnavailable), database.begin(write=False) as store:
        store.units.add("Thanh tra")
    database.dispose()


def test_the_log_cannot_be_emptied_either(postgres_url: str) -> None:
    with pytest.raises(Exception, match="append-only"):
        run(postgres_url, "TRUNCATE changes")
