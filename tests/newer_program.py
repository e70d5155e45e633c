"""A program that is one migration ahead of the store, for tests of upgrades."""

import shutil
from pathlib import Path

import pytest

from db import upgrade

NEXT = "0002"
_NEXT_MIGRATION = f'''
"""What a later program might do to a table that others hang on."""

import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("tasks", table_kwargs={{"sqlite_autoincrement": True}}) as tasks:
        tasks.add_column(sa.Column("colour", sa.Text()))
        tasks.alter_column("source", existing_type=sa.Text(), nullable=True)
'''
_FAILURE = '    op.execute("INSERT INTO nowhere VALUES (1)")\n'


def newer_program(monkeypatch: pytest.MonkeyPatch, folder: Path, *, fails: bool = False) -> None:
    """From here on the program knows one migration more."""
    migrations = shutil.copytree(upgrade.MIGRATIONS, folder / "migrations")
    source = _NEXT_MIGRATION + (_FAILURE if fails else "")
    (migrations / "versions" / f"{NEXT}_colour.py").write_text(source, encoding="utf-8")
    monkeypatch.setattr(upgrade, "MIGRATIONS", migrations)
