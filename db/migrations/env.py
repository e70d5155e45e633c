"""Run by Alembic for every upgrade, on the connection and in the transaction that `db.upgrade` hands over.

SQLite cannot alter a column, so `op.batch_alter_table` makes the table anew there. Give it
`table_kwargs={"sqlite_autoincrement": True}`: Alembic forgets that, and numbers of removed rows would be given again.
"""

from alembic import context

from db.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
