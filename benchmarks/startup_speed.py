"""How long until the screens paint and can be used, beside the smallest Textual app, each in a real pseudo-terminal.

    python benchmarks/startup_speed.py [TASKS]

Wall seconds and seconds of the processor until a text stands on the screen, the median of several runs taken in turns,
so that a busy machine changes them all alike; the ratio is what to compare. "first" is the first frame, "board" the
month's tasks. The store holds made-up tasks of one month (benchmarks/made_up.py).
"""

from __future__ import annotations

import os
import statistics
import sys
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from made_up import made_up  # noqa: E402

from db import Database  # noqa: E402
from tests.factories import make_report, make_task  # noqa: E402
from tests.pty_terminal import Terminal  # noqa: E402

RUNS = 5
TODAY = date(2022, 11, 25)  # in the month of the tasks that the factory makes
SMALLEST = """
from textual.app import App
from textual.widgets import Static

class Smallest(App):
    def compose(self):
        yield Static("READY")

Smallest().run()
"""


def main(tasks: int) -> None:
    """Print one line a program."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'speed.db'}"
        fill(url, tasks)
        tracker = [sys.executable, "-m", "tracker", "--db", url, "--today", TODAY.isoformat()]
        programs = {
            "smallest": ([sys.executable, "-c", SMALLEST], "READY"),
            "first": (tracker, "Theo dõi nhiệm vụ"),
            "board": (tracker, f"{tasks} nhiệm vụ"),
        }
        times: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for _ in range(RUNS):
            for name, (argv, seen) in programs.items():
                times[name].append(until(argv, seen))
    base = [statistics.median(column) for column in zip(*times["smallest"], strict=True)]
    for name, measured in times.items():
        wall, cpu = (statistics.median(column) for column in zip(*measured, strict=True))
        print(f"{name:<9} wall {wall:6.2f} s {wall / base[0]:5.2f} ×   processor {cpu:6.2f} s {cpu / base[1]:5.2f} ×")


def fill(url: str, tasks: int) -> None:
    """A store with so many tasks of one month."""
    database = Database(url, now=lambda: datetime.now(UTC))
    database.prepare()
    with database.begin() as store:
        report = make_report(store)
        texts = made_up(tasks, 1).tasks
        store.tasks.add([make_task(report_id=report.id, position=n, text=one.text) for n, one in enumerate(texts, 1)])
    database.dispose()


def until(argv: Sequence[str], seen: str) -> tuple[float, float]:
    """Wall and processor seconds until the text stands on the screen."""
    start = perf_counter()
    with Terminal(argv, columns=120, lines=40) as terminal:
        terminal.wait_for_text(seen)
        return perf_counter() - start, processor_seconds(terminal.process_id)


def processor_seconds(process_id: int) -> float:
    """What a process has used so far; Linux only."""
    fields = Path(f"/proc/{process_id}/stat").read_text("ascii", "replace").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
