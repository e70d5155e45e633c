"""The board while it is used: milliseconds from a key to the paint, and memory, in a real pseudo-terminal.

    python benchmarks/board_speed.py [TASKS] [--beside "COMMAND" TEXT KEY]…

Each program is started, waited for until its text stands on the screen, and then given the key again and again: the
time until another text stands there is noted (colours alone are not seen). Programs: the smallest app of the same
library that answers a key, the board over a store of ten years, and any others that are named behind --beside, with
the text that says that they are ready and the key: `--beside dooit Dashboard j`. Those are not needed otherwise.
Start is the median of START_RUNS runs; memory is the resident set of the process after all keys.
TASKS are 20,000 at least, so that a month has more rows than keys are pressed. Linux only.
"""

from __future__ import annotations

import argparse
import shlex
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from startup_speed import FIRST_TASK, fill, tracker  # noqa: E402

from tests.pty_terminal import Terminal  # noqa: E402

PRESSES = 100
START_RUNS = 3
PAUSE = 0.05  # seconds between two keys: nobody types faster than that for long
SETTLED = 3.0  # seconds after the start until nothing is written any more
SMALLEST = """
from textual.app import App
from textual.widgets import Static

class Smallest(App):
    pressed = 0

    def compose(self):
        yield Static("READY")

    def on_key(self):
        self.pressed += 1
        self.query_one(Static).update(f"READY {self.pressed}")

Smallest().run()
"""


def main(tasks: int, beside: Sequence[Sequence[str]]) -> None:
    """Print one line a program."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'speed.db'}"
        fill(url, tasks, months=120)
        programs = [
            ("smallest", [sys.executable, "-c", SMALLEST], "READY", b"j"),
            (f"board {tasks}", tracker(url), FIRST_TASK, b"j"),
            *((command, shlex.split(command), text, key.encode()) for command, text, key in beside),
        ]
        for name, argv, ready, key in programs:
            starts = [start(argv, ready) for _ in range(START_RUNS)]
            print(f"{name:<24} start {statistics.median(starts):6.2f} s   {pressed(argv, ready, key)}", flush=True)


def start(argv: Sequence[str], ready: str) -> float:
    """Seconds until the text stands on the screen."""
    began = perf_counter()
    with Terminal(argv, columns=120, lines=40) as terminal:
        terminal.wait_for_text(ready)
        return perf_counter() - began


def pressed(argv: Sequence[str], ready: str, key: bytes) -> str:
    """The key pressed again and again: how long it takes to the paint, and the memory afterwards."""
    taken = []
    with Terminal(argv, columns=120, lines=40) as terminal:
        terminal.wait_for_text(ready)
        listen(terminal, SETTLED)
        for _ in range(PRESSES):
            before, began = terminal.text, perf_counter()
            terminal.send(key)
            terminal.wait_for(lambda text, before=before: text != before, "another screen")
            taken.append((perf_counter() - began) * 1000)
            listen(terminal, PAUSE)
        memory = resident_megabytes(terminal.process_id)
    p95 = statistics.quantiles(taken, n=20)[-1]
    return f"key p50 {statistics.median(taken):6.1f} ms  p95 {p95:6.1f} ms   memory {memory:5.0f} MB"


def listen(terminal: Terminal, seconds: float) -> None:
    """Take in what is written for so long."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        terminal.listen(left)


def resident_megabytes(process_id: int) -> float:
    """What a process holds in memory."""
    status = Path(f"/proc/{process_id}/status").read_text("ascii", "replace")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("tasks", type=int, nargs="?", default=100_000)
    parser.add_argument("--beside", nargs=3, action="append", default=[], metavar=("COMMAND", "TEXT", "KEY"))
    given = parser.parse_args()
    main(given.tasks, given.beside)
