"""Step 1: report files → Document. One module a format; whatever cannot be read says why and what to do next."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tracker.reading.limits import MEGABYTE, Limits, Progress, unheard

if TYPE_CHECKING:
    from tracker.reading.files import read_file, read_files, read_json, read_pasted, read_word

__all__ = [
    "MEGABYTE",
    "Limits",
    "Progress",
    "read_file",
    "read_files",
    "read_json",
    "read_pasted",
    "read_word",
    "unheard",
]


def __getattr__(name: str) -> object:
    """The readers are loaded by whoever reads: every start needs the limits, and few starts a reader."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("tracker.reading.files"), name)
