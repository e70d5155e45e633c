"""A first look into a SQLite store without SQLAlchemy, which takes longer to load than all else of a start.

It answers one question, that of the board when the program opens, and only where nothing is odd: whatever it does not
understand it leaves to the store itself. A contract test holds its answer against that of the store.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from db.revisions import known_revisions
from tracker.domain.glance import Glance
from tracker.domain.kind import Kind
from tracker.domain.period import Period, around, in_order
from tracker.domain.task import Evidence, State, Task

Answer = TypeVar("Answer")

_ADDRESS = re.compile(r"sqlite:///(?P<file>[^?:]+)")  # no options, and no ":memory:"
_PATIENCE = 0.2  # seconds: whoever waits longer is told so by the store itself
_FIELDS = [field for field in fields(Task) if field.name != "evidence"]
_COUNT = "SELECT count(*) FROM tasks WHERE period = ?"
_TASKS = f"""
    SELECT {", ".join(field.name for field in _FIELDS)}, evidence_number, evidence_note
    FROM tasks WHERE period = ? ORDER BY period, report_id, position, id LIMIT ?
"""  # noqa: S608
# Each period is looked up in the index behind the one before: reading the periods of all tasks would take far longer.
_PERIODS = """
    WITH RECURSIVE found(period) AS (
        SELECT min(period) FROM tasks
        UNION ALL SELECT (SELECT min(period) FROM tasks WHERE tasks.period > found.period) FROM found
        WHERE found.period IS NOT NULL
    )
    SELECT period FROM found WHERE period IS NOT NULL
"""
_READ: Mapping[str, Callable[[Any], object]] = {
    "Period": Period.parse,
    "date | None": date.fromisoformat,
    "Kind": Kind,
    "State": State,
    "tuple[str, ...]": lambda kept: tuple(json.loads(kept)),
}
"""How the values of a type are read; those of all other types stay as they are kept."""


def is_plain(url: str) -> bool:
    """Whether the address is that of a SQLite file and nothing else."""
    return bool(_ADDRESS.fullmatch(url))


def is_current(url: str) -> bool:
    """Whether there is a SQLite store of this program's revision at the address. False also where that is not sure."""
    return bool(_asked(url, lambda _: True))


def glance(url: str, today: date, limit: int) -> Glance | None:
    """The plan of the period that today lies in, with so many tasks at most; None where the store has to say it."""
    return _asked(url, lambda connection: _seen(connection, today, limit))


def _asked(url: str, question: Callable[[sqlite3.Connection], Answer | None]) -> Answer | None:
    """The answer of the store; None where it is no SQLite store of this revision, or cannot be read just now."""
    address = _ADDRESS.fullmatch(url)
    if not address or not Path(address["file"]).is_file():
        return None
    try:
        with closing(sqlite3.connect(address["file"], timeout=_PATIENCE, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return question(connection) if revision == (known_revisions()[-1],) else None
    except sqlite3.Error:
        return None


def _seen(connection: sqlite3.Connection, today: date, limit: int) -> Glance | None:
    periods = in_order(Period.parse(code) for (code,) in connection.execute(_PERIODS))
    period = around(periods, today)
    if period is None:
        return None
    return Glance(
        periods=tuple(periods),
        period=period,
        total=connection.execute(_COUNT, (period.code,)).fetchone()[0],
        tasks=tuple(_task(row) for row in connection.execute(_TASKS, (period.code, limit))),
        short_names={name: short or name for name, short in connection.execute("SELECT name, short FROM units")},
    )


def _task(row: tuple[Any, ...]) -> Task:
    *values, number, note = row
    kept = {field.name: _value(str(field.type), value) for field, value in zip(_FIELDS, values, strict=True)}
    evidence = None if number is None else Evidence(number=number, note=note)
    return Task(**kept, evidence=evidence)


def _value(kind: str, value: Any) -> Any:
    return value if value is None or kind not in _READ else _READ[kind](value)
