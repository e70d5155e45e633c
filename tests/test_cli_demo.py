"""The demo plays the whole loop, the same every time, with commands that can be typed again."""

import re
import shlex
from pathlib import Path

import pytest

from tests.command_line import CommandLine


@pytest.fixture
def played(line: CommandLine) -> str:
    """What the demo prints, played into the line's own empty store."""
    return line.do("demo", "--no-tui", "--out", "out", "--today", "2026-11-25")


def test_the_demo_shows_every_step_and_writes_the_lists(line: CommandLine, played: str) -> None:
    titles = re.findall(r"^── (\d+)\. ", played, re.MULTILINE)
    assert titles == [str(n) for n in range(1, len(titles) + 1)]
    for command in ("import", "assign", "done", "tasks --overdue", "links", "link", "reject", "undo", "log", "list"):
        assert f"$ tracker {command} " in played or f"$ tracker {command}\n" in played, command
    for words in ("▲ quá hạn", "Chưa thấy báo cáo (", "Phát sinh ngoài kế hoạch (", "? kết quả", "Đã hoàn tác"):
        assert words in played, words
    assert sorted(path.suffix for path in Path("out").iterdir()) == [".csv", ".docx", ".md", ".xlsx"]


def test_its_numbers_and_commands_can_be_used_further(line: CommandLine, played: str) -> None:
    shown = re.findall(r"^\$ tracker (done .*)$", played, re.MULTILINE)
    ticked = line.json("tasks", "--state", "done", "--today", "2026-11-25")
    numbers = {int(word) for command in shown[:-1] for word in shlex.split(command) if word.isdigit()}
    assert {task["id"] for task in ticked} == numbers
    evidence = {task["evidence"]["number"] for task in ticked if task["evidence"]}
    assert evidence == {"214/KH-UBND", "1602/SNNMT-KHTC"}


def test_the_demo_prints_the_same_every_time(line: CommandLine, played: str) -> None:
    again = CommandLine(f"sqlite:///{line.folder / 'again.db'}", line.folder, line.capsys)
    other = again.do("demo", "--no-tui", "--out", "out", "--today", "2026-11-25")
    timeless = re.compile(r"\b\d\d/\d\d/\d{4} \d\d:\d\d|\S*(tracker|again)\.db")
    assert timeless.sub("", other) == timeless.sub("", played)


def test_the_demo_never_plays_in_a_store_that_is_in_use(line: CommandLine, played: str) -> None:
    log = line.json("log")
    refused = line.run("demo", "--no-tui")
    assert (refused.code, refused.out) == (2, "")
    assert "--db" in refused.complaint
    assert line.json("log") == log
