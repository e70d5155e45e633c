"""A program in a real pseudo-terminal, with a screen emulator that sees what a person would see. POSIX only."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType

import pexpect
import pyte

DEADLINE = 60.0  # seconds; only a broken program ever waits so long
_POLL = 0.02


class Terminal:
    """Runs a program; use it as a context manager so that the program always ends."""

    def __init__(
        self, argv: Sequence[str], *, columns: int = 100, lines: int = 30, env: Mapping[str, str] | None = None
    ) -> None:
        around = {**(os.environ if env is None else env), "TERM": "xterm-256color"}
        for name in ("COLUMNS", "LINES"):  # test runners set them, and programs believe them more than the terminal
            around.pop(name, None)
        self._screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self._screen)
        self._child: pexpect.spawn[bytes] = pexpect.spawn(
            argv[0],
            list(argv[1:]),
            dimensions=(lines, columns),
            env=around,
            timeout=DEADLINE,
            preexec_fn=_heed_ctrl_c,
        )
        self.heard_at = 0.0
        """When the program wrote last, by time.perf_counter."""
        self._child.delaybeforesend = None  # the gaps between keys are the test's own

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.close(force=True)

    @property
    def process_id(self) -> int:
        """The number of the program that runs in it."""
        return int(self._child.pid)

    @property
    def text(self) -> str:
        """What stands on the screen, line by line, without blanks at the ends of lines."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    @property
    def written(self) -> str:
        """All that the program has written until it ended, control characters and all."""
        return bytes(self._child.before or b"").decode()

    def looks(self, columns: int) -> Sequence[object]:
        """Signs and colours of the first columns of every line: a cursor may be a colour alone."""
        return [self._screen.buffer[y][x] for y in range(self._screen.lines) for x in range(columns)]

    def send(self, keys: bytes) -> None:
        """Press keys: all bytes in one write."""
        self._child.send(keys)

    def listen(self, seconds: float) -> None:
        """Take in what the program writes, for at most this long."""
        try:
            written = self._child.read_nonblocking(65536, timeout=seconds)
        except pexpect.TIMEOUT:
            return
        self.heard_at = time.perf_counter()
        self._stream.feed(written)

    def wait_for(self, seen: Callable[[str], bool], what: str = "the screen") -> str:
        """Look at the screen until `seen` holds, and return it; after the deadline fail with the last screen."""
        end = time.monotonic() + DEADLINE
        while not seen(self.text):
            assert time.monotonic() < end, f"{what} never came; the screen was:\n{self.text}"
            try:
                self.listen(_POLL)
            except pexpect.EOF as ended:
                raise AssertionError(f"the program ended; the screen was:\n{self.text}") from ended
        return self.text

    def wait_for_text(self, wanted: str) -> str:
        """Wait until this text stands somewhere on the screen."""
        return self.wait_for(lambda text: wanted in text, repr(wanted))

    def wait_for_end(self) -> int:
        """Wait until the program has ended, and return its exit code; minus the signal where one has ended it."""
        self._child.expect(pexpect.EOF)
        self._child.wait()
        status = self._child.exitstatus
        return -int(self._child.signalstatus or 0) if status is None else int(status)


def _heed_ctrl_c() -> None:
    """As in a terminal; a test run in the background of a shell hands on that it is to be ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
