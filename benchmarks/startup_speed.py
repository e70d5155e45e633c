"""How long until the screens paint and can be used, beside the smallest Textual app, each in a real pseudo-terminal.

    python benchmarks/startup_speed.py [TASKS] [TASKS OF TEN YEARS]

Wall seconds and seconds of the processor until a text stands on the screen, the median of several runs taken in turns,
so that a busy machine changes them all alike; the ratio is what to compare. "first" is the first frame, "board" the
first task of the month, "large" the same in a store of ten years (100,000 tasks unless said otherwise), and "keys" that
and a key, pressed at once, that has moved the cursor. The tasks are made up (benchmarks/made_up.py). The program is
compiled before, as its first start leaves it for all later ones.
"""

from __future__ import annotations

import compileall
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
from tracker.domain.period import Period  # noqa: E402

RUNS = 5
FIRST_TASK = "▸  ○   1 "  # with the cursor on it
TODAY = date(2022, 11, 25)  # in the month of the tasks that the factory makes
SMALLEST = """
from textual.app import App
from textual.widgets import Static

class Smallest(App):
    def compose(self):
        yield Static("READY")

Smallest().run()
"""


def main(tasks: int, of_ten_years: int) -> None:
    """Print one line a program."""
    compile_program()
    with TemporaryDirectory() as folder:
        month, years = (f"sqlite:///{Path(folder) / name}" for name in ("month.db", "years.db"))
        fill(month, tasks, months=1)
        fill(years, of_ten_years, months=120)
        programs = {
            "smallest": ([sys.executable, "-c", SMALLEST], "READY", b""),
            "first": (tracker(month), "Theo dõi nhiệm vụ", b""),
            "board": (tracker(month), FIRST_TASK, b""),
            "large": (tracker(years), FIRST_TASK, b""),
            "keys": (tracker(years), FIRST_TASK, b"j"),
        }
        times: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for _ in range(RUNS):
            for name, (argv, seen, key) in programs.items():
                times[name].append(until(argv, seen, key))
    base = [statistics.median(column) for column in zip(*times["smallest"], strict=True)]
    for name, measured in times.items():
        wall, cpu = (statistics.median(column) for column in zip(*measured, strict=True))
        print(f"{name:<9} wall {wall:6.2f} s {wall / base[0]:5.2f} ×   processor {cpu:6.2f} s {cpu / base[1]:5.2f} ×")


def compile_program() -> None:
    """Write the bytecode of whatever has changed."""
    for room in ("tracker", "db"):
        compileall.compile_dir(ROOT / room, quiet=1)


def tracker(url: str) -> list[str]:
    """The program on the store at the address."""
    return [sys.executable, "-m", "tracker", "--db", url, "--today", TODAY.isoformat()]


def fill(url: str, tasks: int, *, months: int) -> None:
    """A store with so many tasks, spread evenly over the months that end with that of TODAY."""
    database = Database(url, now=lambda: datetime.now(UTC))
    database.prepare()
    listed = [Period.month(TODAY.year, TODAY.month)]
    while len(listed) < months:
        listed.append(listed[-1].previous)
    with database.begin() as store:
        report = make_report(store)
        texts = made_up(tasks, 1).tasks
        store.tasks.add(
            [
                make_task(
                    report_id=report.id, position=n // len(listed) + 1, text=one.text, period=listed[n % len(listed)]
                )
                for n, one in enumerate(texts)
            ]
        )
    database.dispose()


def until(argv: Sequence[str], seen: str, key: bytes) -> tuple[float, float]:
    """Wall and processor seconds until the text stands on the screen, and a key pressed then has moved the cursor."""
    start = perf_counter()
    with Terminal(argv, columns=120, lines=40) as terminal:
        terminal.wait_for_text(seen)
        if key:
            terminal.send(key)
            terminal.wait_for(lambda text: seen not in text and FIRST_TASK[1:] in text, "the cursor one row down")
        return perf_counter() - start, processor_seconds(terminal.process_id)


def processor_seconds(process_id: int) -> float:
    """What a process has used so far; Linux only."""
    fields = Path(f"/proc/{process_id}/stat").read_text("ascii", "replace").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sizes = [int(word) for word in sys.argv[1:]]
    main(*sizes, *(1000, 100_000)[len(sizes) :])
