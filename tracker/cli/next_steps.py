"""`tracker next`: what waits for the person who asks, with the command for each line."""

from __future__ import annotations

import click

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.words import day
from tracker.domain.next_step import NextStep, NextSteps, StepKind

_QUERIED = "tracker tasks '{query}'"
_OF_THE_OFFICE = {
    StepKind.ASKED: "tracker requests",
    StepKind.WAITING: "tracker review --only waiting",
}
_COMMANDS = {
    StepKind.NO_REPORT: "tracker import TỆP",
    StepKind.NO_PLAN: "tracker import TỆP",
    StepKind.ROUTINES: "tracker routines generate {code}",
    StepKind.NO_NOTICE: "tracker calendar confirm {code} --notice SỐ",
    StepKind.UNREPORTED: "tracker links --period {code} --rest",
    StepKind.STRONG: "tracker links --period {code}",
    StepKind.PROPOSED: "tracker links --period {code}",
    **_OF_THE_OFFICE,
}


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
    if steps.report:
        say_wrapped(f"{steps.report.words}.")
    for step in steps.steps:
        say_wrapped(f"{step.words}: {_command(step)}", indent="      ", first=f"  {step.kind.symbol} ")
    if not steps.steps:
        say("  Không còn việc gì đang chờ. Xem cả kế hoạch: tracker tasks")


def _command(step: NextStep) -> str:
    pattern = _COMMANDS.get(step.kind, _QUERIED)
    if step.kind in _OF_THE_OFFICE and step.unit:
        pattern = _QUERIED
    return pattern.format(code=step.period.code if step.period else "", query=step.query)


def _to_json(steps: NextSteps) -> dict[str, object]:
    report = steps.report
    return {
        "today": steps.as_of.isoformat(),
        "role": steps.role.value if steps.role else None,
        "unit": steps.unit or None,
        "note": steps.note,
        "report": {
            "period": report.period.code,
            "cut_off": report.cut_off.isoformat(),
            "send_by": report.send_by.isoformat(),
        }
        if report
        else None,
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
