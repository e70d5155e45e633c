"""Many rows changed by one statement.

A statement for each row would cost more than the change: SQLite writes its search index to the disk behind every one.
So the rows go as one parameter, a JSON text, which both databases read as a table.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import JSON, Connection, FromClause, Table, Text, bindparam, cast, column, func, select, update

Item = TypeVar("Item")

_PORTION = 2000  # rows sent at a time, so that a great import does not stand in memory three times
_ROWS = bindparam("rows", type_=Text)


def portions(items: Iterable[Item], size: int = _PORTION) -> Iterator[list[Item]]:
    """The items in lists that are small enough to be sent at once."""
    left = iter(items)
    while portion := list(islice(left, size)):
        yield portion


def change_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> int:
    """Set columns of different rows where their version is the one before; returns how many were changed so.

    All have the same columns, `id` and `version` among them.
    """
    names = list(rows[0])
    sent = _sent(table, names, connection.dialect.name)
    statement = (
        update(table)
        .where(table.c.id == sent.c.id, table.c.version == sent.c.version - 1)
        .values({name: sent.c[name] for name in names if name != "id"})
    )
    return connection.execute(statement, {"rows": _as_json(connection, table, rows)}).rowcount


def _sent(table: Table, names: Iterable[str], dialect: str) -> FromClause:
    """The rows of the parameter as a table."""
    if dialect == "sqlite":
        each = func.json_each(_ROWS).table_valued("value")
        return select(*(func.json_extract(each.c.value, f"$.{name}").label(name) for name in names)).subquery()
    columns = (column(name, table.c[name].type) for name in names)
    return func.json_to_recordset(cast(_ROWS, JSON)).table_valued(*columns).render_derived(with_types=True)


def _as_json(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> str:
    """The values as the database keeps them. JSON has no dates: those that a driver takes as they are go as text."""
    dialect = connection.dialect
    kept = {name: table.c[name].type.dialect_impl(dialect).bind_processor(dialect) or _same for name in rows[0]}
    plain = [{name: kept[name](value) for name, value in row.items()} for row in rows]
    return json.dumps(plain, ensure_ascii=False, default=str)


def _same(value: Any) -> Any:
    return value
