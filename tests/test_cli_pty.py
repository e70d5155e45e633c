"""In a real terminal: the screens, and the question before an import."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.command_line import AUGUST, REPORTS, ROOT, TODAY, CommandLine, program, quiet_config

if sys.platform == "win32":
    pytest.skip("needs a POSIX terminal", allow_module_level=True)

from tests.pty_terminal import Terminal

NO_SQLALCHEMY = """
import sys, threading

class Slow:
    def find_spec(self, name, path=None, target=None):
        if name == "sqlalchemy":
            threading.Event().wait()

sys.meta_path.insert(0, Slow())
from tracker.cli.main import run
run()
"""  # who asks for SQLAlchemy waits for ever


def terminal(line: CommandLine, *words: str, start: Sequence[str] = ("-m", "tracker")) -> Terminal:
    """`python -m tracker …` on the line's store, as a person starts it, or started otherwise."""
    env = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(line.folder),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "TRACKER_CONFIG": str(quiet_config(line.folder)),
    }
    argv = [sys.executable, *start, "--db", line.url, "--today", TODAY, *words]
    return Terminal(argv, columns=120, lines=36, env=env)


def test_a_task_that_is_ticked_on_the_board_is_done_for_the_command_line(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    with terminal(line) as screen:
        screen.wait_for_text("Đề án vị trí việc làm")
        screen.send(b" ")
        screen.wait_for_text("●")
        screen.send(b"q")
        assert screen.wait_for_end() == 0
    (done,) = line.json("tasks", "--state", "done")
    assert done["done_on"] == TODAY


def test_the_first_rows_and_the_first_key_do_not_wait_for_sqlalchemy(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    with terminal(line, start=("-c", NO_SQLALCHEMY)) as screen:
        screen.wait_for_text("▸  ○   1 Giao")
        screen.send(b"j")
        screen.wait_for_text("▸  ○   2 Giải")


@pytest.mark.parametrize(("answer", "kept"), [("c\r", 28), ("có\r", 28), ("k\r", 0), ("\r", 0)])
def test_an_import_asks_before_it_keeps_anything(line: CommandLine, answer: str, kept: int) -> None:
    with terminal(line, "import", str(AUGUST)) as screen:
        screen.wait_for_text("Giữ lại? [c/K]")
        screen.send(answer.encode())
        assert screen.wait_for_end() == 0
    assert len(line.json("tasks")) == kept


def test_the_pages_of_a_long_file_are_counted_on_one_line_that_is_wiped(line: CommandLine) -> None:
    with terminal(line, "read", str(REPORTS / "b2-thang-9.pdf")) as screen:
        assert screen.wait_for_end() == 0
    pages, _, report = screen.written.rpartition(f"\r{' ' * len('Đang đọc b2-thang-9.pdf: trang 5/5')}\r")
    assert [f"trang {n}/5" in pages for n in (1, 2, 3, 4, 5, 6)] == [True] * 5 + [False]
    assert "\n" not in pages
    assert report.startswith("Báo cáo số")


def test_pages_are_not_counted_for_programs(line: CommandLine) -> None:
    with terminal(line, "read", str(REPORTS / "b2-thang-9.pdf"), "--json") as screen:
        assert screen.wait_for_end() == 0
    assert screen.written.startswith("{")
    piped = program("read", str(REPORTS / "b2-thang-9.pdf"), folder=line.folder)
    assert (piped.returncode, piped.stderr) == (0, b"")


def test_an_import_that_is_interrupted_keeps_nothing(line: CommandLine) -> None:
    with terminal(line, "import", str(AUGUST)) as screen:
        screen.wait_for_text("Giữ lại? [c/K]")
        screen.send(b"\x03\n")  # the line end wakes a program that was interrupted just before it began to wait
        assert screen.wait_for_end() == 130
        assert "Traceback" not in screen.text
    assert line.json("tasks") == []


def test_the_demo_ends_on_the_board(line: CommandLine, tmp_path: Path) -> None:
    with terminal(line, "demo", "--out", str(tmp_path / "out")) as screen:
        screen.wait_for_text("Tháng 12 năm 2026")
        screen.send(b"q")
        assert screen.wait_for_end() == 0
