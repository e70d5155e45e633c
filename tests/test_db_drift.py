"""The migrations make exactly the tables that the program works with."""

import subprocess
import sys

import pytest
from sqlalchemy import Column, Integer, create_engine

from db import drift
from db.engine import parse_url
from db.schema import metadata, units


def test_metadata_and_migrations_do_not_differ(database_url: str) -> None:
    engine = create_engine(parse_url(database_url))
    with engine.connect() as connection:
        assert drift.differences(connection) == []
    engine.dispose()


def test_a_column_without_a_migration_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = metadata.__class__(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        table.to_metadata(changed)
    changed.tables[units.name].append_column(Column("floor", Integer))
    monkeypatch.setattr(drift, "metadata", changed)
    with pytest.raises(SystemExit, match="floor"):
        drift.main()


def test_the_check_passes_from_the_command_line() -> None:
    assert subprocess.run([sys.executable, "-m", "db.drift"], check=False).returncode == 0
