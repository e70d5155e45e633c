"""`tracker` without a command: the screens."""

from __future__ import annotations

from tracker.cli.session import Session
from tracker.cli.streams import has_terminal
from tracker.errors import BadUsage


def open_board(session: Session) -> int:
    """Show the screens until the user leaves; the exit code. The store is opened behind the first frame."""
    if not has_terminal():
        raise BadUsage("Màn hình làm việc cần một cửa sổ dòng lệnh. Xem các lệnh khác bằng: tracker --help")
    keys = session.settings.keys
    from tracker.tui.app import run

    return run(lambda: session.services, keys)
