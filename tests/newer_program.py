"""Programs that are a migration ahead of the store, or behind this one, for tests of upgrades."""

import shutil
from pathlib import Path

import pytest

from db import revisions

CURRENT = revisions.known_revisions()[-1]
NEXT = f"{int(CURRENT) + 1:04}"
_NEXT_MIGRATION = f'''
"""What a later program might do to a table that others hang on."""

import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{CURRENT}"


def upgrade() -> None:
    with op.batch_alter_table("tasks", table_kwargs={{"sqlite_autoincrement": True}}) as tasks:
        tasks.add_column(sa.Column("colour", sa.Text()))
        tasks.alter_column("source", existing_type=sa.Text(), nullable=True)
'''
_FAILURE = '    op.execute("INSERT INTO nowhere VALUES (1)")\n'


def newer_program(monkeypatch: pytest.MonkeyPatch, folder: Path, *, fails: bool = False) -> None:
    """From here on the program knows one migration more."""
    migrations = shutil.copytree(revisions.MIGRATIONS, folder / "migrations")
    source = _NEXT_MIGRATION + (_FAILURE if fails else "")
    (migrations / "versions" / f"{NEXT}_colour.py").write_text(source, encoding="utf-8")
    monkeypatch.setattr(revisions, "MIGRATIONS", migrations)


def older_program(monkeypatch: pytest.MonkeyPatch, folder: Path, newest: str) -> None:
    """From here on the program knows the migrations up to this one alone."""
    migrations = shutil.copytree(revisions.MIGRATIONS, folder / "older-migrations")
    for file in (migrations / "versions").glob("[0-9]*.py"):
        if file.name[:4] > newest:
            file.unlink()
    monkeypatch.setattr(revisions, "MIGRATIONS", migrations)
