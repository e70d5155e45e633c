"""How long acts on very many tasks take: an import, one assignment of all of them, its undo and its redo.

    python benchmarks/bulk_speed.py [TASKS] [URL of an empty, prepared PostgreSQL store]

Wall seconds and seconds of the processor; the tasks are made up (benchmarks/made_up.py), the store is a new SQLite file
unless a URL is given. "import" keeps a plan of so many tasks that has been read and looked at already.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from made_up import made_up  # noqa: E402

from db import Database  # noqa: E402
from tests.factories import make_item  # noqa: E402
from tests.office import Office  # noqa: E402
from tracker.domain.period import Period  # noqa: E402
from tracker.domain.query import TaskQuery  # noqa: E402
from tracker.domain.split import ReportHead, Split  # noqa: E402
from tracker.services.importing import Preview  # noqa: E402

TODAY = date(2022, 11, 25)
UNIT = "Phòng Công nghệ thông tin"


def main(tasks: int, url: str) -> None:
    """Print one line an act."""
    with TemporaryDirectory() as folder:
        database = Database(url or f"sqlite:///{Path(folder) / 'speed.db'}", now=lambda: datetime.now(UTC))
        database.prepare()
        services = Office(database, today=TODAY).services
        services.units.add(UNIT)
        plan = Split(
            head=ReportHead(plan_period=Period.month(2022, 11)),
            tasks=tuple(make_item(text=one.text) for one in made_up(tasks, 1).tasks),
        )
        preview = Preview(name="lon.docx", sha256="0" * 64, split=plan)
        timed("import", lambda: services.importing.keep(preview))
        ids = services.tasks.ids(TaskQuery())
        timed("assign", lambda: services.tasks.assign(ids, UNIT))
        timed("undo", services.history.undo)
        timed("redo", services.history.redo)
        timed("tick", lambda: services.tasks.tick(ids))
        database.dispose()


def timed(name: str, act: Callable[[], object]) -> None:
    """Do it, and print how long it took."""
    wall, processor = perf_counter(), process_time()
    act()
    print(f"{name:<8} wall {perf_counter() - wall:7.2f} s   processor {process_time() - processor:7.2f} s", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, sys.argv[2] if len(sys.argv) > 2 else "")
