"""The command line as tests type it: in this process for speed, or as a program of its own where that matters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tracker.cli.main import exit_code_of

ROOT = Path(__file__).parent.parent
REPORTS = Path(__file__).parent / "data" / "reports"
AUGUST, SEPTEMBER = REPORTS / "b1-thang-8.docx", REPORTS / "b2-thang-9.md"
TODAY = "2025-09-20"


@dataclass(frozen=True)
class Finished:
    """What a command has left behind."""

    code: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line of stderr that every error is."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("Lỗi: "), self.err
        assert "Traceback" not in self.out
        return lines[0]


@dataclass(frozen=True)
class Store:
    """Where a store is, and the folder that programs work in on it."""

    url: str
    folder: Path


class CommandLine:
    """Types commands on 20 September 2025, against one store."""

    def __init__(self, url: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.url = url
        self.folder = folder
        self.file = Path(url.removeprefix("sqlite:///"))
        self.capsys = capsys

    def run(self, *words: object) -> Finished:
        """One command, with its exit code and what it printed."""
        self.capsys.readouterr()
        code = exit_code_of(["--db", self.url, "--today", TODAY, *map(str, words)])
        out, err = self.capsys.readouterr()
        return Finished(code, out, err)

    def do(self, *words: object) -> str:
        """One command that has to work; what it printed."""
        done = self.run(*words)
        assert (done.code, done.err) == (0, "")
        return done.out

    def json(self, *words: object) -> Any:
        """What a command says with --json."""
        return json.loads(self.do(*words, "--json"))

    def task(self, part: str) -> dict[str, Any]:
        """The one task whose text holds these words."""
        (found,) = [task for task in self.json("tasks") if part in task["text"]]
        return dict(found)

    def result(self, part: str) -> int:
        """The number of the first result of September that holds these words."""
        links = self.json("links", "--period", "2025-09")
        offered = [(offer["result"], offer["text"]) for task in links["tasks"] for offer in task["offers"]]
        all_results = [*offered, *((result["id"], result["text"]) for result in links["unplanned"])]
        return next(int(number) for number, text in all_results if part in text)


def quiet_config(folder: Path) -> Path:
    """A config.toml that names the person and nothing else."""
    path = folder / "lan.toml"
    path.write_text('[user]\nname = "Lan"\n', "utf-8")
    return path


def program(
    *words: object, folder: Path, env: Mapping[str, str] | None = None, python: Sequence[str] = ()
) -> subprocess.CompletedProcess[bytes]:
    """`python -m tracker …` as a process of its own, without a terminal."""
    return subprocess.run(
        [sys.executable, *python, "-m", "tracker", *map(str, words)],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TRACKER_CONFIG": str(quiet_config(folder)), **(env or {})},
        check=False,
    )
