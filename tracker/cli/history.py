"""`tracker undo` and `tracker log`: both read the change log."""

from __future__ import annotations

from itertools import groupby

import click

from tracker.cli.as_json import change_to_json
from tracker.cli.command import Command
from tracker.cli.history_words import act_words
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import NUMBER


@click.command(
    "undo",
    cls=Command,
    help="Hoàn tác thao tác gần nhất của bạn. Kể cả một lần nhập báo cáo; việc hoàn tác cũng được ghi vào lịch sử.",
    examples=("tracker undo",),
)
@pass_session
def undo(session: Session) -> None:
    """Take the latest act back."""
    undone = session.services.history.undo()
    if session.json:
        say_json({"action": undone.action.value, "changes": [change_to_json(change) for change in undone.changes]})
    else:
        say(undone.words)


@click.command(
    "log",
    cls=Command,
    help="Xem lịch sử: ai làm gì, khi nào, vì sao. Mới nhất trước.",
    examples=("tracker log", "tracker log --limit 200 --json"),
)
@click.option("--limit", metavar="SỐ", type=NUMBER, default=50, help="Xem bao nhiêu thay đổi gần nhất (50).")
@pass_session
def log(session: Session, limit: int) -> None:
    """Print the latest changes, those of one act together."""
    changes = session.services.history.recent(limit)
    if session.json:
        say_json([change_to_json(change) for change in changes])
        return
    for _, group in groupby(changes, key=lambda change: change.batch):
        act = list(group)
        is_cut = len(changes) == limit and act[-1] is changes[-1]
        say_wrapped(act_words(act, is_cut=is_cut), indent="    ", first="")
    if not changes:
        say("Chưa có thay đổi nào.")
