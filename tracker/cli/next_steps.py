"""`tracker next`: what waits for the person who asks, with the command for each line."""

from __future__ import annotations

import click

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.words import day
from tracker.domain.next_step import NextStep, NextSteps, StepKind


@click.command(
    "next",
    cls=Command,
    help="Xem việc gì đang chờ bạn. Theo đơn vị và vai trò ghi ở mục [user] của config.toml; "
    "không ghi thì cho cả cơ quan. Mỗi dòng kèm lệnh để làm tiếp.",
    examples=("tracker next", "tracker next --json"),
)
@pass_session
def next_steps(session: Session) -> None:
    """Print what waits."""
    steps = session.services.desk.steps()
    if session.json:
        say_json(_to_json(steps))
        return
    say(f"Hôm nay {day(steps.as_of)}, {steps.whose}:")
    if steps.note:
        say_wrapped(steps.note)
    for step in steps.steps:
        say_wrapped(f"{step.words}: {_command(step)}", indent="      ", first=f"  {step.kind.symbol} ")
    if not steps.steps:
        say("  Không còn việc gì đang chờ. Xem cả kế hoạch: tracker tasks")


def _command(step: NextStep) -> str:
    code = step.period.code if step.period else ""
    match step.kind:
        case StepKind.NO_REPORT | StepKind.NO_PLAN:
            return "tracker import TỆP"
        case StepKind.UNREPORTED:
            return f"tracker links --period {code} --rest"
        case StepKind.STRONG | StepKind.PROPOSED:
            return f"tracker links --period {code}"
        case _:
            return f"tracker tasks '{step.query}'"


def _to_json(steps: NextSteps) -> dict[str, object]:
    return {
        "today": steps.as_of.isoformat(),
        "role": steps.role.value if steps.role else None,
        "unit": steps.unit or None,
        "note": steps.note,
        "steps": [
            {
                "kind": step.kind.value,
                "count": step.count,
                "period": step.period.code if step.period else None,
                "query": step.query,
                "words": step.words,
                "command": _command(step),
            }
            for step in steps.steps
        ],
    }
