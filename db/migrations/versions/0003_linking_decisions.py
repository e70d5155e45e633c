"""Further decisions of people: marks on unreported tasks, tasks carried over, and the office's own terms."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the three tables."""
    _make_marks()
    _make_carries()
    _make_terms()


def _make_marks() -> None:
    op.create_table(
        "marks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_marks_task_id_tasks", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_marks"),
        sa.UniqueConstraint("task_id", name="uq_marks_task_id"),
        sqlite_autoincrement=True,
    )


def _make_carries() -> None:
    op.create_table(
        "carries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("earlier_id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(16), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_carries_task_id_tasks", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["earlier_id"], ["tasks.id"], name="fk_carries_earlier_id_tasks", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_carries"),
        sa.UniqueConstraint("task_id", "earlier_id", name="uq_carries_task_id_earlier_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_carries_earlier_id", "carries", ["earlier_id"])


def _make_terms() -> None:
    op.create_table(
        "terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("short", sa.Text(), nullable=False),
        sa.Column("long", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("origin", sa.String(16), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_terms"),
        sa.UniqueConstraint("short", "long", name="uq_terms_short_long"),
        sqlite_autoincrement=True,
    )
