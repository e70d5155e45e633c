"""A report may be a new version of an earlier one: both stay, and the newer names the one that it replaces."""

from alembic import op

revision = "0002"
down_revision = "0001"

# Written out, since SQLite can add such a column in place; making the table anew would forget which numbers of removed
# reports have been given already.
COLUMN = "ALTER TABLE reports ADD COLUMN replaces INTEGER CONSTRAINT fk_reports_replaces_reports REFERENCES reports (id)"


def upgrade() -> None:
    """Add the relation. A report is replaced once at most, so that versions form a line."""
    op.execute(COLUMN)
    op.create_index("ix_reports_replaces", "reports", ["replaces"], unique=True)
