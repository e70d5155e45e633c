"""`tracker` without a command: the screens."""

from __future__ import annotations

import gc
import os

from tracker.cli.session import Session
from tracker.cli.streams import has_terminal
from tracker.config import Settings
from tracker.errors import BadUsage

_MANY_OBJECTS = 100_000  # a start makes as many, and all of them stay: to look for waste among them takes a tenth of it


def open_board(session: Session) -> int:
    """Show the screens until the user leaves; the exit code. The store is opened behind the first frame."""
    if not has_terminal() and "TEXTUAL_DRIVER" not in os.environ:  # `tracker serve` stands where the terminal would
        raise BadUsage("Màn hình làm việc cần một cửa sổ dòng lệnh. Xem các lệnh khác bằng: tracker --help")
    gc.set_threshold(_MANY_OBJECTS)
    settings = session.settings
    from tracker.tui.app import run

    return run(lambda: session.services, settings.keys, theme=settings.screen.theme, first=first_view(settings))


def first_view(settings: Settings) -> str:
    """The start page for those who have said who they are, else the board."""
    return "today" if settings.user.unit or settings.user.role else "board"
