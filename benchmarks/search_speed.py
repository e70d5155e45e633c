"""How fast a typed query is answered in a store of ten years: first page and count, as the screens ask for them.

python benchmarks/search_speed.py [tasks] [url of an empty, prepared PostgreSQL store]
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from sqlalchemy import text

from benchmarks.made_up import made_up
from db import Database
from tests.factories import make_report, make_task
from tracker.domain.calendar import WorkCalendar
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.query_language import Known, understand
from tracker.domain.reckoning import reckon
from tracker.domain.unit import Unit

_NOW = datetime(2026, 11, 17, 9, 30, tzinfo=UTC)
_UNITS = tuple(Unit(id=n, name=f"Phòng {n}") for n in range(1, 13))
_KNOWN = Known(now=reckon(date(2026, 11, 17), WorkCalendar()), units=_UNITS)
_MONTHS = 120
_TYPED = (
    "an binh",
    "kh",
    "k",
    "ke hoach tha",
    '"ke hoach"',
    "an binh -quahan han<=30/11",
    'don_vi:"Phòng 3" tt:quahan',
    "so:97/kh",
    "ky:2024 xa|phuong",
    "-ke",
)
_ROUNDS = 7


def main() -> None:
    """Fill a store, and print for each query how many tasks it finds and the milliseconds of page and count."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with TemporaryDirectory() as folder:
        url = sys.argv[2] if len(sys.argv) > 2 else f"sqlite:///{Path(folder) / 'tracker.db'}"
        database = Database(url, now=lambda: _NOW)
        database.prepare()
        print(f"{size} tasks kept in {_timed(lambda: _fill(database, size)) / 1000:.1f} s")
        with database.begin(write=False) as store:
            scan = text("SELECT count(*) FROM tasks WHERE folded LIKE '%an binh%'")
            look = median(_timed(lambda: store.tasks._connection.execute(scan).scalar()) for _ in range(_ROUNDS))
        print(f"reading through every task takes {look:.1f} ms, to compare with")
        for typed in _TYPED:
            query = TaskQuery(conditions=understand(typed, _KNOWN, is_typing=True).conditions)
            _ask(database, query, typed)
        database.dispose()


def _fill(database: Database, size: int) -> None:
    sentences = [claim.text for claim in made_up(size, 1).tasks]
    with database.begin() as store:
        report = make_report(store)
        store.tasks.add(
            [
                make_task(
                    report_id=report.id,
                    position=n,
                    text=sentence,
                    period=Period.month(2017 + n % _MONTHS // 12, n % 12 + 1),
                    unit=_UNITS[n % len(_UNITS)].name,
                    citations=(f"{n % 300}/KH-UBND",),
                )
                for n, sentence in enumerate(sentences)
            ]
        )


def _ask(database: Database, query: TaskQuery, typed: str) -> None:
    with database.begin(write=False) as store:
        count = store.tasks.count(query)
        page = median(_timed(lambda: store.tasks.page(query, limit=100)) for _ in range(_ROUNDS))
        counting = median(_timed(lambda: store.tasks.count(query)) for _ in range(_ROUNDS))
    print(f"{typed:<32} {count:>7} tasks  page {page:7.1f} ms  count {counting:7.1f} ms")


def _timed(do: Callable[[], object]) -> float:
    start = perf_counter()
    do()
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
