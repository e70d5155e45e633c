"""`tracker periods`: the periods that have a plan."""

from __future__ import annotations

import click

from tracker.cli.command import Command
from tracker.cli.printing import Column, say, say_json, say_table
from tracker.cli.session import Session, pass_session
from tracker.cli.words import day

_COLUMNS = (
    Column(title="Kỳ"),
    Column(title="Nhiệm vụ", right=True),
    Column(title="Hoàn thành", right=True),
    Column(title="Đã chốt"),
    Column(title="Kế hoạch"),
)


@click.command(
    "periods",
    cls=Command,
    help="Liệt kê các kỳ đã có kế hoạch, mới nhất trước. Kỳ đã chốt thì kèm ngày của số liệu đã chốt.",
    examples=("tracker periods",),
)
@pass_session
def periods(session: Session) -> None:
    """Print the periods with their counts."""
    counts, closed = session.services.tasks.periods(), session.services.tasks.closed()
    if session.json:
        say_json(
            [
                {
                    "period": one.period.code,
                    "tasks": one.tasks,
                    "done": one.done,
                    "closed": closed[one.period].isoformat() if one.period in closed else None,
                }
                for one in counts
            ]
        )
    elif counts:
        words = {period: day(as_of) for period, as_of in closed.items()}
        say_table(
            _COLUMNS,
            [(c.period.code, str(c.tasks), str(c.done), words.get(c.period, ""), c.period.label) for c in counts],
        )
    else:
        say("Chưa có kế hoạch nào. Nhập báo cáo trước: tracker import TỆP")
