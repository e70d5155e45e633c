"""`tracker serve` as a program of its own, and a real Chromium to look at it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, Page, async_playwright

from tests.command_line import ROOT, TODAY, CommandLine, Store, quiet_config

DEADLINE = 60.0  # seconds; only a broken program ever waits so long
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# xterm.js draws on a canvas and keeps its terminal to itself; it sets `_core` when a terminal is made.
_FIND_TERMINAL = """
Object.defineProperty(Object.prototype, "_core", {configurable: true, set(core) {
  Object.defineProperty(this, "_core", {value: core, writable: true, configurable: true, enumerable: true});
  window.shownTerminal ??= this;
}});
"""
_WAIT = """([wanted, deadline]) => new Promise((resolve, reject) => {
  const terminal = window.shownTerminal;
  const line = (y) => terminal.buffer.active.getLine(y)?.translateToString(true) ?? "";
  const text = () => Array.from({length: terminal.rows}, (_, y) => line(y)).join("\\n");
  const timer = setTimeout(() => reject(new Error(`${wanted} never came; the screen was:\\n${text()}`)), deadline);
  const look = () => {
    if (text().includes(wanted)) { listening.dispose(); clearTimeout(timer); resolve(text()); }
  };
  const listening = terminal.onWriteParsed(look);
  look();
})"""


class Served:
    """A server that listens."""

    def __init__(self, process: subprocess.Popen[str], url: str, complaints: Path) -> None:
        self.process = process
        self.url = url
        self._complaints = complaints

    @property
    def warning(self) -> str:
        """What it has said on stderr."""
        return self._complaints.read_text("utf-8")

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return "{0.scheme}://{0.netloc}".format(urlsplit(self.url))

    def interrupt(self) -> int:
        """Press Ctrl+C where the server runs; its exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(DEADLINE)


@contextmanager
def served(line: Store | CommandLine, *words: str) -> Iterator[Served]:
    """`tracker serve` on the line's store, on any free port; ended in any case."""
    config = str(quiet_config(line.folder))
    argv = [sys.executable, "-m", "tracker", "--config", config, "--db", line.url, "--today", TODAY]
    env = {name: value for name, value in os.environ.items() if not name.startswith("TRACKER_")}
    complaints = line.folder / "serve.err"
    with complaints.open("wb") as stderr:
        process = subprocess.Popen(
            [*argv, "--json", "serve", "--port", "0", *words],
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            encoding="utf-8",
            cwd=line.folder,
            env={**env, "PYTHONPATH": str(ROOT)},
        )
    try:
        yield Served(process, _announced(process, complaints), complaints)
    finally:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=DEADLINE)


def _announced(process: subprocess.Popen[str], complaints: Path) -> str:
    """The address that the server prints once it listens."""
    assert process.stdout is not None
    said = ""
    while not said.endswith("}\n"):
        said += (line := process.stdout.readline())
        assert line, complaints.read_text("utf-8")
    return str(json.loads(said)["url"])


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """The machine's own browser with a profile of its own; the test is left out where there is none."""
    found = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if found is None:
        pytest.skip(f"no browser on PATH ({', '.join(_BROWSERS)}) / không có trình duyệt để thử: cài gói chromium")
    is_root = sys.platform != "win32" and os.geteuid() == 0
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=found, args=[*_QUIET, *(["--no-sandbox"] if is_root else [])]
        )
        yield browser
        await browser.close()


class Shown:
    """The screens as a page of the browser shows them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("websocket", lambda socket: self.requests.append(socket.url))
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    async def open(self, url: str) -> None:
        """Open the page, and wait for the first thing that the screens paint."""
        await self.page.add_init_script(_FIND_TERMINAL)
        await self.page.goto(url)
        await self.page.wait_for_selector("body.-first-byte", timeout=DEADLINE * 1000)

    async def wait_for_text(self, wanted: str) -> str:
        """Wait until this text stands in the terminal's own buffer; returns all its lines."""
        return str(await self.page.evaluate(_WAIT, [wanted, DEADLINE * 1000]))

    async def press(self, *keys: str) -> None:
        """Press keys by their names, one after the other."""
        for key in keys:
            await self.page.keyboard.press(key)


def children_of(pid: int) -> set[Path]:
    """The processes that a process has started, as folders of /proc."""
    folders = [folder for folder in Path("/proc").iterdir() if folder.name.isdecimal()]
    return {folder for folder in folders if _parent(folder) == pid}


def _parent(folder: Path) -> int:
    try:
        return int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:  # it has just ended
        return 0
