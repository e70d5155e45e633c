"""The office's own work: its calendar, requests and remarks, routine work, closed periods."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

RUNNING = sa.text("state IN ('open', 'doing', 'waiting') AND done_on IS NULL")
CODE = sa.String(8).with_variant(sa.String(8, collation="C"), "postgresql")


def upgrade() -> None:
    """Add the six tables, and what ties a task to routine work; an index holds what may be late and nothing else."""
    _make_calendar()
    _make_extensions()
    _make_remarks()
    _make_routines()
    _make_closings()
    _tie_tasks_to_routines()
    _index_what_is_running()


def _make(name: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        *columns,
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sqlite_autoincrement=True,
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _moment(name: str) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True))


def _on_a_task(table: str) -> tuple[sa.Column[int], sa.ForeignKeyConstraint]:
    name = f"fk_{table}_task_id_tasks"
    return (
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=name, ondelete="CASCADE"),
    )


def _make_calendar() -> None:
    _make(
        "calendar_days",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("is_working", sa.Boolean(), nullable=False),
        _text("name"),
        _text("notice"),
        sa.UniqueConstraint("day", name="uq_calendar_days_day"),
    )
    _make(
        "calendar_years",
        sa.Column("year", sa.Integer(), nullable=False),
        _text("notice"),
        _text("decided_by"),
        _moment("decided_at"),
        sa.UniqueConstraint("year", name="uq_calendar_years_year"),
    )


def _make_extensions() -> None:
    _make(
        "extensions",
        *_on_a_task("extensions"),
        sa.Column("until", sa.Date(), nullable=False),
        _text("reason"),
        _text("asked_by"),
        _moment("asked_at"),
        sa.Column("decision", sa.String(16), nullable=False),
        sa.Column("granted_until", sa.Date()),
        _text("answer"),
        _text("decided_by"),
        _moment("decided_at"),
    )
    op.create_index("ix_extensions_task_id", "extensions", ["task_id"])


def _make_remarks() -> None:
    _make(
        "remarks",
        *_on_a_task("remarks"),
        sa.Column("kind", sa.String(16), nullable=False),
        _text("text"),
        _text("said_by"),
        _moment("said_at"),
        _text("confirmed_by"),
        _moment("confirmed_at"),
    )
    op.create_index("ix_remarks_task_id", "remarks", ["task_id"])


def _make_routines() -> None:
    _make(
        "routines",
        _text("text"),
        sa.Column("unit", sa.Text()),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("frequency", sa.String(16), nullable=False),
        sa.Column("day", sa.Integer()),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("shift", sa.String(16), nullable=False),
        sa.Column("ends", sa.Date()),
        sa.Column("kind", sa.String(16), nullable=False),
        _text("field"),
        _text("product"),
        _text("support"),
    )


def _make_closings() -> None:
    _make(
        "closings",
        sa.Column("period", CODE, nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        _text("content"),
        sa.Column("sha256", sa.String(64), nullable=False),
        _text("closed_by"),
        _moment("closed_at"),
        _text("reopened_by"),
        _moment("reopened_at"),
        _text("reopen_reason"),
    )
    op.create_index("ix_closings_period", "closings", ["period"])


def _tie_tasks_to_routines() -> None:
    routine = sa.ForeignKey("routines.id", name="fk_tasks_routine_id_routines")
    if op.get_bind().dialect.name == "sqlite":  # its ALTER TABLE takes the reference only with the column
        op.execute("ALTER TABLE tasks ADD COLUMN routine_id INTEGER CONSTRAINT fk_tasks_routine_id_routines REFERENCES routines (id)")
    else:
        op.add_column("tasks", sa.Column("routine_id", sa.Integer(), routine))
    op.add_column("tasks", sa.Column("occurrence", sa.Date()))
    op.create_index("ix_tasks_routine_id_occurrence", "tasks", ["routine_id", "occurrence"], unique=True)


def _index_what_is_running() -> None:
    op.drop_index("ix_tasks_deadline_live", "tasks")
    op.create_index("ix_tasks_deadline_running", "tasks", ["deadline"], sqlite_where=RUNNING, postgresql_where=RUNNING)
