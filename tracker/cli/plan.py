"""`tracker plan`: a period's plan as it was signed beside what has become of it, with every change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import click

from tracker.cli.as_json import task_to_json
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.reviewing import latest_period
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import FULL_DAY, PERIOD
from tracker.cli.words import IMPLIED_NOTE, deadline
from tracker.cli.words import day as day_words
from tracker.domain.baseline import PlanChange, PlanComparison, PlannedTask
from tracker.domain.period import Period


@click.command(
    "plan",
    cls=Command,
    help="Xem kế hoạch ban đầu của một kỳ bên cạnh hiện nay. Kèm mọi thay đổi về nội dung, đơn vị, thời hạn, tình "
    "trạng: ngày nào, ai, vì sao; thay đổi đã hoàn tác không tính. Không ghi kỳ thì lấy kỳ mới nhất đã có báo cáo.",
    examples=(
        "tracker plan --period 2022-11",
        "tracker plan --period 2022-11 --changed",
        "tracker plan --period 2022-11 --as-of 2022-11-15 --json",
    ),
)
@click.option("--period", metavar="KỲ", type=PERIOD, help="Kỳ kế hoạch, ví dụ 2022-11.")
@click.option("--as-of", "as_of", metavar="NGÀY", type=FULL_DAY, help="Như đến hết ngày này, ví dụ 2022-11-15.")
@click.option("--changed", is_flag=True, help="Chỉ nhiệm vụ đã có thay đổi hoặc được bổ sung.")
@pass_session
def plan(session: Session, *, period: Period | None, as_of: date | None, changed: bool) -> None:
    """Print the plan and what was changed."""
    services = session.services
    compared = services.baselines.plan(period or latest_period(services), day=as_of)
    shown = [task for task in compared.tasks if task.is_changed or not changed]
    if session.json:
        say_json(_to_json(compared, shown))
        return
    say(f"Kế hoạch {compared.period.label}, đến hết ngày {day_words(compared.as_of)}: {_counts(compared)}.")
    for task in shown:
        _say_task(task)
    if any(one.is_implied for task in shown for one in (task.baseline, task.now)):
        say(IMPLIED_NOTE)
    say(f"Ghi ra tệp: tracker list --kind ke-hoach --period {compared.period.code} -o ke-hoach.docx")


def _counts(compared: PlanComparison) -> str:
    parts = [f"{len(compared.tasks)} nhiệm vụ", f"{len(compared.adjusted)} đã điều chỉnh"]
    parts += [f"{len(compared.added)} bổ sung"] if compared.added else []
    parts += [f"{compared.unexplained} lần điều chỉnh chưa ghi lý do"] if compared.unexplained else []
    return ", ".join(parts)


def _say_task(task: PlannedTask) -> None:
    now = task.now
    say()
    say_wrapped(now.text, indent="     ", first=f"{now.state.symbol} {now.id}  ")
    say(f"     đơn vị: {_sides(task.baseline.unit or 'chưa giao', now.unit or 'chưa giao')}")
    say(f"     hạn: {_sides(deadline(task.baseline), deadline(now))}; {now.state.label}")
    if task.added_at:
        say(f"     bổ sung ngày {day_words(task.added_at.astimezone().date())}")
    for change in task.changes:
        when = f"{change.at.astimezone():%d/%m/%Y}"
        say_wrapped(f"{when} {change.by}: {change.words} ({change.reason})", indent="         ", first="       · ")


def _sides(before: str, now: str) -> str:
    return before if before == now else f"{before} → {now}"


def _to_json(compared: PlanComparison, shown: Sequence[PlannedTask]) -> dict[str, Any]:
    return {
        "period": compared.period.code,
        "as_of": compared.as_of.isoformat(),
        "tasks": [
            {
                "id": task.now.id,
                "baseline": task_to_json(task.baseline),
                "now": task_to_json(task.now),
                "added_at": task.added_at.isoformat() if task.added_at else None,
                "changes": [_change_to_json(change) for change in task.changes],
            }
            for task in shown
        ],
    }


def _change_to_json(change: PlanChange) -> dict[str, Any]:
    before, after = change.sides
    return {
        "field": change.term.value,
        "from": before,
        "to": after,
        "at": change.at.isoformat(),
        "by": change.by,
        "why": change.why or None,
        "adjustment": change.is_adjustment,
    }
