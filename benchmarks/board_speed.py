"""The board while it is used: milliseconds from a key to the paint, and memory, in a real pseudo-terminal.

    python benchmarks/board_speed.py [TASKS] [--months MONTHS] [--beside "COMMAND" TEXT KEY [TEXT KEY]…]…

Each program is started, waited for until its text stands on the screen, and then given the key again and again: the
time until it has written another picture is noted (not what the emulator takes to read it). Programs: the smallest list
of the same library (LINES of text and nothing else), its smallest app that answers a key, the board over a store of ten
years, and any others that are named behind --beside, with the text that says that they are ready and the key:
`--beside dooit Dashboard j`; where a program has to be led to its tasks, each earlier TEXT is waited for and its KEY
pressed once. Those are not needed otherwise. The programs take turns, so that a busy machine slows them all alike; each
figure is the median of RUNS runs, and the ratio is that to the smallest list. Memory is the resident set of the process
after all keys. A month has to have more tasks than keys are pressed. Linux only.
"""

from __future__ import annotations

import argparse
import shlex
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from startup_speed import FIRST_TASK, compile_program, fill, tracker  # noqa: E402

from tests.pty_terminal import DEADLINE, Terminal  # noqa: E402

PRESSES = 100
RUNS = 3
PAUSE = 0.05  # seconds between two keys: nobody types faster than that for long
LEFT = 60  # columns that are looked at: what the board shows beside its list is no answer to the key
SETTLED = 3.0  # seconds after the start until nothing is written any more
LINES = 150  # more than keys are pressed, so that the list scrolls as the board does
SMALLEST_LIST = f"""
from textual.app import App
from textual.widgets import OptionList

class Lines(OptionList):
    BINDINGS = [("j", "cursor_down", "")]

class Smallest(App):
    def compose(self):
        yield Lines(*(f"READY: nhiệm vụ thứ {{n}} của kế hoạch tháng" for n in range({LINES})))

Smallest().run()
"""
SMALLEST_APP = """
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


@dataclass(frozen=True)
class Run:
    """One run of a program: its start in seconds, its keys in milliseconds, its memory in megabytes."""

    start: float
    p50: float
    p95: float
    memory: float


Steps = Sequence[tuple[str, bytes]]
"""Texts to wait for, each with the key to press then; the last one is pressed again and again."""


def main(tasks: int, months: int, beside: Sequence[Sequence[str]]) -> None:
    """Print one line a program."""
    compile_program()
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'speed.db'}"
        fill(url, tasks, months=months)
        programs = {
            "smallest list": ([sys.executable, "-c", SMALLEST_LIST], [("READY", b"j")]),
            "smallest app": ([sys.executable, "-c", SMALLEST_APP], [("READY", b"j")]),
            f"board {tasks}": (tracker(url), [(FIRST_TASK, b"j")]),
            **{command: (shlex.split(command), in_steps(words)) for command, *words in beside},
        }
        runs: dict[str, list[Run]] = {name: [] for name in programs}
        for _ in range(RUNS):
            for name, (argv, steps) in programs.items():
                runs[name].append(run(argv, steps))
    floor = median(runs["smallest list"], "p95")
    for name, of_program in runs.items():
        start, p50, p95, memory = (median(of_program, field) for field in ("start", "p50", "p95", "memory"))
        print(
            f"{name:<24} start {start:6.2f} s   key p50 {p50:6.1f} ms  p95 {p95:6.1f} ms {p95 / floor:5.2f} ×   "
            f"memory {memory:5.0f} MB"
        )


def median(runs: Sequence[Run], field: str) -> float:
    """The middle one of a figure."""
    return float(statistics.median(getattr(run, field) for run in runs))


def in_steps(words: Sequence[str]) -> Steps:
    """TEXT KEY TEXT KEY… in pairs."""
    return [(text, key.encode()) for text, key in zip(words[::2], words[1::2], strict=True)]


def run(argv: Sequence[str], steps: Steps) -> Run:
    """One program from its start until the last key has been pressed again and again."""
    *leading, (ready, key) = steps
    began = perf_counter()
    with Terminal(argv, columns=120, lines=40) as terminal:
        for text, once in leading:
            terminal.wait_for_text(text)
            terminal.send(once)
        terminal.wait_for_text(ready)
        start = perf_counter() - began
        listen(terminal, SETTLED)
        taken = []
        for _ in range(PRESSES):
            before, began = terminal.looks(LEFT), perf_counter()
            terminal.send(key)
            while terminal.looks(LEFT) == before:
                terminal.listen(DEADLINE)
            taken.append((terminal.heard_at - began) * 1000)
            listen(terminal, PAUSE)
        p95 = statistics.quantiles(taken, n=20)[-1]
        memory = resident_megabytes(terminal.process_id)
    return Run(start, statistics.median(taken), p95, memory)


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
    parser.add_argument("--months", type=int, default=120)
    parser.add_argument("--beside", nargs="+", action="append", default=[], metavar="COMMAND TEXT KEY")
    given = parser.parse_args()
    main(given.tasks, given.months, given.beside)
