"""The terminal on the other side: UTF-8 whatever the system says, and whether somebody sits there."""

from __future__ import annotations

import io
import os
import sys

import click

from tracker.domain.vietnamese import fold, one_line

_YES = {"c", "co", "y", "yes"}


def speak_utf8() -> None:
    """Vietnamese goes in and out as UTF-8, also on Windows and under LANG=C; what cannot be written becomes "?"."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def flush() -> None:
    """Write out what is still held back, so that a full disk or a closed pipe is noticed here."""
    if sys.stdout is not None:
        sys.stdout.flush()


def silence() -> None:
    """Let what is still held back for stdout go nowhere: Python would complain once more when it ends."""
    ours = sys.__stdout__
    if ours is not None and sys.stdout is ours:
        os.dup2(os.open(os.devnull, os.O_WRONLY), ours.fileno())


def has_terminal() -> bool:
    """Whether a person sits at both ends, so that a question can be asked or a screen be shown."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def asked(question: str) -> bool:
    """Ask a question that only "c" (có) affirms. It goes to stderr, so that stdout holds nothing but the answer."""
    click.echo(f"{question} [c/K] ", nl=False, err=True)
    return fold(one_line(sys.stdin.readline())) in _YES


def complain(message: str, exit_code: int) -> int:
    """Say on one line of stderr what went wrong; returns the exit code to leave with."""
    click.echo(f"Lỗi: {one_line(message)}", err=True)
    return exit_code
