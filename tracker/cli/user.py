"""`tracker user`: as whom the program works, and what that person may do."""

from __future__ import annotations

import click

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.domain.change import Action
from tracker.domain.role import may


@click.command(
    "user",
    cls=Command,
    help="Xem bạn đang làm việc với tên, đơn vị, vai trò nào và được làm những gì. Đổi ở mục [user] của config.toml.",
    examples=("tracker user", "tracker user --json"),
)
@pass_session
def user(session: Session) -> None:
    """Print name, unit, role and permissions."""
    context = session.services.context
    refused = [action for action in Action if not may(context.role, action)]
    if session.json:
        say_json(
            {
                "name": context.actor,
                "unit": context.unit or None,
                "role": context.role.value if context.role else None,
                "may_not": [action.value for action in refused],
            }
        )
        return
    say(f"Tên:     {context.actor}")
    say(f"Đơn vị:  {context.unit or 'chưa ghi, coi như cả cơ quan'}")
    say(f"Vai trò: {context.role.label if context.role else 'chưa ghi, được làm mọi việc'}")
    if refused:
        say_wrapped(f"Việc phải nhờ người khác: {', '.join(action.label for action in refused)}.")
