"""What is done to tasks: `done`, `reopen`, `assign`, `state`; for one or for many in one step."""

from __future__ import annotations

from collections.abc import Sequence

import click

from tracker.cli.as_json import task_to_json
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import WordType, parse_ids
from tracker.cli.words import day, deadline, say_task_line
from tracker.domain.dates import DEADLINE_EXAMPLES, parse_day
from tracker.domain.task import Evidence, State, Task
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage

_STATE = WordType(State, "tình trạng")
ids_argument = click.argument("ids", metavar="SỐ…", nargs=-1, required=True)
_reason = click.option("--reason", metavar="LÝ-DO", default="", help="Lý do, ghi vào lịch sử.")


@click.command(
    "done",
    cls=Command,
    help="Đánh dấu nhiệm vụ đã hoàn thành. Hoàn thành hôm nay, hoặc vào ngày ghi sau --on. "
    "SỐ là một số hay một dãy như 3-7; ghi được nhiều số.",
    examples=("tracker done 5", 'tracker done 5 --evidence "71/KH-UBND" --on 15/11', "tracker done 3-7 9"),
)
@ids_argument
@click.option("--evidence", metavar="SỐ-VĂN-BẢN", default="", help="Văn bản chứng minh, ví dụ 71/KH-UBND.")
@click.option("--note", metavar="GHI-CHÚ", default="", help="Ghi chú cho văn bản chứng minh.")
@click.option("--on", "on", metavar="NGÀY", help="Ngày hoàn thành: 15/11, 15/11/2022 hoặc 2022-11-15.")
@_reason
@pass_session
def done(session: Session, *, ids: tuple[str, ...], evidence: str, note: str, on: str | None, reason: str) -> None:
    """Tick tasks."""
    numbers = parse_ids(ids)
    if note and not one_line(evidence):
        raise BadUsage("--note ghi chú cho văn bản chứng minh: thêm --evidence SỐ-VĂN-BẢN, hoặc dùng --reason.")
    services = session.services
    ticked = services.tasks.tick(
        numbers,
        evidence=Evidence(number=one_line(evidence), note=one_line(note)) if one_line(evidence) else None,
        on=parse_day(on, services.context.today(), past=True) if on else None,
        reason=reason,
    )
    submits = services.tasks.submits
    say_changed(session, "Đã báo hoàn thành, chờ xác nhận" if submits else "Đã đánh dấu hoàn thành", ticked)


@click.command(
    "reopen",
    cls=Command,
    help="Mở lại nhiệm vụ đã đánh dấu hoàn thành hoặc đã dừng.",
    examples=("tracker reopen 5", 'tracker reopen 5 --reason "chưa có chữ ký"'),
)
@ids_argument
@_reason
@pass_session
def reopen(session: Session, ids: tuple[str, ...], reason: str) -> None:
    """Take ticks back."""
    say_changed(session, "Đã mở lại", session.services.tasks.reopen(parse_ids(ids), reason=reason))


@click.command(
    "assign",
    cls=Command,
    help="Giao đơn vị chủ trì, đặt thời hạn cho nhiệm vụ, một hoặc cả hai. Ghi được nhiều số.",
    examples=(
        'tracker assign 3-7 --unit "Văn phòng" --due 15/11',
        'tracker assign 5 --due 20/11 --reason "gia hạn theo CV 214"',
        'tracker assign 5 --due "thứ 6"',
        "tracker assign 8 --no-unit --no-due",
    ),
)
@ids_argument
@click.option("--unit", metavar="ĐƠN-VỊ", help="Đơn vị chủ trì, theo tên hay tên tắt.")
@click.option("--no-unit", is_flag=True, help="Bỏ đơn vị chủ trì.")
@click.option("--due", metavar="NGÀY", help=f"Thời hạn: 2022-11-20, {DEADLINE_EXAMPLES}.")
@click.option("--no-due", is_flag=True, help="Bỏ thời hạn riêng, lấy ngày cuối kỳ.")
@_reason
@pass_session
def assign(
    session: Session,
    *,
    ids: tuple[str, ...],
    unit: str | None,
    no_unit: bool,
    due: str | None,
    no_due: bool,
    reason: str,
) -> None:
    """Set unit and deadline."""
    numbers = parse_ids(ids)
    if not (unit or no_unit or due or no_due):
        raise BadUsage("Giao gì? Thêm --unit ĐƠN-VỊ hoặc --due NGÀY (hay --no-unit, --no-due để bỏ).")
    if (unit and no_unit) or (due and no_due):
        raise BadUsage("Đặt và bỏ cùng một thứ. Chọn --unit hoặc --no-unit, --due hoặc --no-due.")
    services = session.services
    reader = services.tasks.deadline_reader()
    day_due = reader.read(due) if due else None
    if (unit or no_unit) and (due or no_due):
        tasks = services.tasks.give(numbers, unit, day_due, reason=reason)
    elif unit or no_unit:
        tasks = services.tasks.assign(numbers, unit, reason=reason)
    else:
        tasks = services.tasks.set_deadline(numbers, day_due, reason=reason)
    say_changed(session, "Đã giao", tasks)
    if day_due and not session.json:
        say(f"Hạn: {reader.meaning(day_due)}.")


@click.command(
    "state",
    cls=Command,
    help=f"Đổi tình trạng của nhiệm vụ. Gồm: {_STATE.words}.",
    examples=("tracker state 5 doing", 'tracker state 3-4 withdrawn --reason "tỉnh đã bỏ chỉ tiêu"'),
)
@ids_argument
@click.argument("state", metavar="TÌNH-TRẠNG", type=_STATE)
@_reason
@pass_session
def set_state(session: Session, ids: tuple[str, ...], state: State, reason: str) -> None:
    """Move tasks to another state; what is carried over goes on in the next plan."""
    if state is State.CARRIED:
        carried = session.services.planning.carry_over(parse_ids(ids), reason=reason)
        say_changed(session, "Đã chuyển sang kỳ sau, ở đó là", carried)
        return
    changed = session.services.tasks.set_state(parse_ids(ids), state, reason=reason)
    say_changed(session, f"Đã chuyển sang “{state.label}”", changed)


def say_changed(session: Session, what: str, tasks: Sequence[Task]) -> None:
    """Print the tasks as they are now."""
    if session.json:
        say_json([task_to_json(task) for task in tasks])
        return
    say(f"{what}: {len(tasks)} nhiệm vụ.")
    for task in tasks:
        say_task_line(task, "  ".join(_facts(task)))


def _facts(task: Task) -> list[str]:
    """What holds of the task now: unit and deadline, or the day and proof of its completion."""
    if task.state is State.DONE:
        proof = task.evidence.number if task.evidence else "chưa có minh chứng"
        return [f"xong {day(task.done_on)}" if task.done_on else "xong", proof]
    return [task.unit or "chưa giao", f"hạn {deadline(task)}" if task.deadline else "không hạn"]
