"""Whether the tables of `db.schema` are what the migrations make. `python -m db.drift` is part of `make check`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from db.engine import make_engine, parse_url
from db.schema import metadata
from db.search import INDEX
from db.upgrade import migrate


def differences(connection: Connection) -> list[Any]:
    """What a migration would still have to do to make the store of this connection like the schema.

    The search index is left out: it is derived, and `db.search` makes it anew after every migration.
    """
    context = MigrationContext.configure(connection, opts={"include_name": _is_kept})
    return list(compare_metadata(context, metadata))


def _is_kept(name: str | None, *_: object) -> bool:
    return name is None or not name.startswith(INDEX)


def main() -> None:
    """Migrate an empty SQLite store and compare; leave with exit code 1 and the differences where there are any."""
    with TemporaryDirectory() as folder:
        engine = make_engine(parse_url(f"sqlite:///{Path(folder) / 'drift.db'}"))
        migrate(engine, datetime.min.replace(tzinfo=UTC))  # only names a backup, which an empty store does not need
        with engine.connect() as connection:
            found = differences(connection)
        engine.dispose()
    if found:
        sys.exit("The migrations do not make the tables of db/schema.py:\n" + "\n".join(map(str, found)))


if __name__ == "__main__":
    main()
