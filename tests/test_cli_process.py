"""The program as the system sees it: exit codes, UTF-8 whatever the locale, no traceback, quiet about closed pipes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import AUGUST, ROOT, program, quiet_config

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX alone")
PLAIN_ASCII = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}


def test_vietnamese_is_printed_as_utf8_under_a_plain_c_locale(sqlite_url: str, tmp_path: Path) -> None:
    words = ("--db", sqlite_url, "--today", "2025-09-20")
    kept = program(*words, "import", AUGUST, "--yes", folder=tmp_path, env=PLAIN_ASCII)
    assert (kept.returncode, kept.stderr) == (0, b"")
    listed = program(*words, "tasks", "--overdue", folder=tmp_path, env=PLAIN_ASCII).stdout.decode("utf-8")
    assert "▲ quá hạn 15 ngày" in listed
    refused = program(*words, "done", "999", folder=tmp_path, env=PLAIN_ASCII)
    assert refused.returncode == 8
    assert refused.stderr.decode("utf-8").startswith("Lỗi: ")


@POSIX
def test_vietnamese_arguments_arrive_under_lang_c(sqlite_url: str, tmp_path: Path) -> None:
    env = {"LC_ALL": "C", "LANG": "C"}
    added = program("--db", sqlite_url, "unit", "add", "Phòng Đất đai", folder=tmp_path, env=env)
    assert added.stdout.decode("utf-8") == "Đã thêm đơn vị “Phòng Đất đai”.\n"


@POSIX
def test_bytes_that_are_no_text_do_no_harm(sqlite_url: str, tmp_path: Path) -> None:
    odd = os.fsdecode(b"V\xe4n ph\xf2ng")
    for words in (("unit", "add", odd), ("tasks", odd), ("tasks", "--unit", odd), ("read", odd), (odd,)):
        done = program("--db", sqlite_url, *words, folder=tmp_path)
        assert b"Traceback" not in done.stderr
        done.stdout.decode("utf-8")


def test_without_a_terminal_the_screens_are_refused(tmp_path: Path) -> None:
    done = program(folder=tmp_path)
    assert done.returncode == 2
    assert len(done.stderr.decode("utf-8").splitlines()) == 1


@POSIX
def test_a_reader_that_has_enough_is_no_error(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "tracker", "--help"], stdout=writing, stderr=subprocess.PIPE, cwd=ROOT, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tracker", "--help"], stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False
        )
    assert done.returncode == 1
    assert len(done.stderr.decode("utf-8").splitlines()) == 1


@POSIX
def test_closed_streams_do_no_harm(tmp_path: Path) -> None:
    env = {**os.environ, "TRACKER_CONFIG": str(quiet_config(tmp_path))}
    for closing in ("<&-", ">&-", "<&- >&-", "<&- >&- 2>&-"):
        for words, code in (("--help", 0), ("dne", 2), ("", 2)):
            line = f"exec {sys.executable} -m tracker {words} {closing}"
            done = subprocess.run(["sh", "-c", line], capture_output=True, cwd=ROOT, env=env, check=False)
            assert (done.returncode, b"Traceback" in done.stderr) == (code, False), line
