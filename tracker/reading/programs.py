"""Programs of the machine that reading may lean on where they are installed: found, run, and stopped in time."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path


def find(names: Iterable[str], places: Iterable[str]) -> str | None:
    """The first of these programs on the search path, or else at its usual place; None where none is installed."""
    on_path = (shutil.which(name) for name in names)
    installed = (place for place in places if Path(place).is_file())
    return next(filter(None, (*on_path, *installed)), None)


def run(
    command: Sequence[str], seconds: float, data: bytes = b"", settings: Mapping[str, str] | None = None
) -> bytes | None:
    """What the program prints; None when it fails. TimeoutError when it takes longer: its children end with it.

    `settings` are put into its environment.
    """
    try:
        process = subprocess.Popen(  # noqa: S603  (no shell, and every part of the command is ours)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, **(settings or {})},
        )
    except OSError:
        return None
    try:
        printed, _ = process.communicate(data, timeout=seconds)
    except subprocess.TimeoutExpired as error:
        _stop(process)
        raise TimeoutError(command[0]) from error
    return printed if process.returncode == 0 else None


def _stop(process: subprocess.Popen[bytes]) -> None:
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()
