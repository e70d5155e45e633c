"""`link`, `reject`, `unlink`: what a person decides on a task and a result."""

from __future__ import annotations

import click

from tracker.cli.as_json import link_to_json
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import NUMBER, WordType
from tracker.domain.link import Stage

_task = click.argument("task", metavar="NHIỆM-VỤ", type=NUMBER)
_result = click.argument("result", metavar="KẾT-QUẢ", type=NUMBER)
_STAGE = WordType(Stage, "mức")
_reason = click.option("--reason", metavar="LÝ-DO", default="", help="Lý do, ghi vào lịch sử.")


@click.command(
    "link",
    cls=Command,
    help="Xác nhận một kết quả là của nhiệm vụ. Xem các số bằng: tracker links. Tình trạng của nhiệm vụ không tự đổi.",
    examples=("tracker link 7 12", "tracker link 7 12 --stage partial"),
)
@_task
@_result
@click.option(
    "--stage",
    metavar="MỨC",
    type=_STAGE,
    help=f"{_STAGE.words}; không ghi thì theo gợi ý.",
)
@_reason
@pass_session
def link(session: Session, task: int, result: int, stage: Stage | None, reason: str) -> None:
    """Confirm a pair."""
    made = session.services.linking.confirm(task, result, stage=stage, reason=reason)
    if session.json:
        say_json(link_to_json(made))
        return
    by_hand = ", ghi bằng tay vì không nằm trong gợi ý" if made.by_hand else ""
    say(f"Đã xác nhận: nhiệm vụ {task} có kết quả {result} ({made.stage.label}{by_hand}).")
    if made.stage is Stage.DONE:
        say(f"Nếu nhiệm vụ đã xong: tracker done {task}")


@click.command(
    "reject",
    cls=Command,
    help="Bác một kết quả được gợi ý. Cặp này không được gợi ý nữa.",
    examples=("tracker reject 7 13", 'tracker reject 7 13 --reason "khóa 58, không phải khóa 60"'),
)
@_task
@_result
@_reason
@pass_session
def reject(session: Session, task: int, result: int, reason: str) -> None:
    """Refuse a pair."""
    made = session.services.linking.reject(task, result, reason=reason)
    if session.json:
        say_json(link_to_json(made))
        return
    say(f"Đã bác: kết quả {result} không phải của nhiệm vụ {task}.")


@click.command(
    "unlink",
    cls=Command,
    help="Gỡ điều đã quyết định về một cặp. Dù đã xác nhận hay đã bác, cặp đó lại chờ xem xét.",
    examples=("tracker unlink 7 12",),
)
@_task
@_result
@_reason
@pass_session
def unlink(session: Session, task: int, result: int, reason: str) -> None:
    """Take a decision back."""
    session.services.linking.unlink(task, result, reason=reason)
    if session.json:
        say_json({"task": task, "result": result, "decision": None})
        return
    say(f"Đã gỡ: nhiệm vụ {task} và kết quả {result} lại chờ xem xét.")
