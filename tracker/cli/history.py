"""`tracker undo`, `tracker redo` and `tracker log`: all read the change log."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

from tracker.cli.as_json import change_to_json
from tracker.cli.command import Command
from tracker.cli.history_words import act_words
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import NUMBER

if TYPE_CHECKING:
    from tracker.services.history import Outlook, Step


_preview = click.option("--preview", is_flag=True, help="Chỉ cho xem sẽ lấy lại những gì, chưa làm.")


@click.command(
    "undo",
    cls=Command,
    help="Hoàn tác thao tác gần nhất của bạn. Kể cả một lần nhập báo cáo; việc hoàn tác cũng được ghi vào lịch sử. "
    "Gõ nhiều lần thì lùi từng bước; đã có người khác sửa tiếp thì từ chối.",
    examples=("tracker undo --preview", "tracker undo"),
)
@_preview
@pass_session
def undo(session: Session, *, preview: bool) -> None:
    """Take the latest act back."""
    history = session.services.history
    if preview:
        _say_outlook(session, history.preview())
    else:
        _say_step(session, history.undo(), "Làm lại: tracker redo")


@click.command(
    "redo",
    cls=Command,
    help="Làm lại thao tác vừa hoàn tác. Gõ nhiều lần thì tiến từng bước; làm việc gì mới sau khi hoàn tác thì thôi "
    "không làm lại được nữa. Đã có người khác sửa tiếp thì từ chối.",
    examples=("tracker redo --preview", "tracker redo"),
)
@_preview
@pass_session
def redo(session: Session, *, preview: bool) -> None:
    """Do the latest undone act again."""
    history = session.services.history
    if preview:
        _say_outlook(session, history.preview(is_redo=True))
    else:
        _say_step(session, history.redo(), "Hoàn tác: tracker undo")


def _say_step(session: Session, step: Step, hint: str) -> None:
    if session.json:
        say_json(_to_json(step))
        return
    say(step.words)
    say_wrapped(act_words(step.changes), indent="    ", first="  ")
    say(hint)


def _say_outlook(session: Session, outlook: Outlook) -> None:
    if session.json:
        say_json(_to_json(outlook.step) | {"left": outlook.left, "refusal": outlook.refusal or None})
        return
    deed = "làm lại" if outlook.step.is_redo else "hoàn tác"
    say(f"Sẽ {deed} ({outlook.left_words} bước {deed} được); chưa thay đổi gì:")
    say_wrapped(act_words(outlook.step.changes), indent="    ", first="  ")
    if outlook.refusal:
        say_wrapped(outlook.refusal)


def _to_json(step: Step) -> dict[str, object]:
    changes = [change_to_json(change) for change in step.changes]
    return {"action": step.action.value, "at": step.at.isoformat(), "changes": changes}


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
