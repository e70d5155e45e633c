"""What is said of tasks in a review: `urge`, `cause`, `accept`, `return`."""

from __future__ import annotations

from collections.abc import Sequence

import click

from tracker.cli.as_json import remark_to_json
from tracker.cli.changing import ids_argument, say_changed
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import is_ids, parse_ids
from tracker.domain.following_words import remark_words
from tracker.domain.remark import Remark
from tracker.errors import BadUsage


@click.command(
    "urge",
    cls=Command,
    help="Ghi đôn đốc nhiệm vụ, kèm lời nhắc. Nhiệm vụ đã hoàn thành, tạm dừng hay đã rút thì không đôn đốc.",
    examples=('tracker urge 5 "Báo cáo trước 20/11"', 'tracker urge 3-7 9 "Giám đốc nhắc tại giao ban"'),
)
@ids_argument
@click.argument("text", metavar="LỜI-NHẮC")
@pass_session
def urge(session: Session, ids: tuple[str, ...], text: str) -> None:
    """Remind of tasks."""
    _say_remarks(session, "Đã ghi đôn đốc", session.services.following.urge(parse_ids(ids), text))


@click.command(
    "cause",
    cls=Command,
    help="Ghi nguyên nhân khách quan của nhiệm vụ chậm. Nguyên nhân được tính khi lãnh đạo hoặc văn thư xác nhận: thêm "
    "--confirm để ghi và xác nhận luôn; không ghi NGUYÊN-NHÂN thì --confirm xác nhận nguyên nhân đã ghi gần nhất.",
    examples=('tracker cause 5 "Bộ chưa ban hành hướng dẫn"', "tracker cause 5 --confirm"),
)
@click.argument("words", metavar="SỐ… [NGUYÊN-NHÂN]", nargs=-1, required=True)
@click.option("--confirm", is_flag=True, help="Xác nhận nguyên nhân.")
@pass_session
def cause(session: Session, words: tuple[str, ...], confirm: bool) -> None:
    """State a cause, or confirm one."""
    following = session.services.following
    *ids, last = words
    if not is_ids(last):
        if not ids:
            raise BadUsage(f"Ghi số nhiệm vụ trước nguyên nhân, ví dụ: tracker cause 5 “{last}”")
        deed = "Đã ghi và xác nhận nguyên nhân" if confirm else "Đã ghi nguyên nhân, chờ xác nhận"
        _say_remarks(session, deed, following.state_cause(parse_ids(ids), last, is_confirmed=confirm))
    elif confirm:
        _say_remarks(session, "Đã xác nhận nguyên nhân", following.confirm_cause(parse_ids(words)))
    else:
        raise BadUsage("Ghi nguyên nhân sau số nhiệm vụ, hoặc thêm --confirm để xác nhận nguyên nhân đã ghi.")


@click.command(
    "accept",
    cls=Command,
    help="Xác nhận việc đã báo hoàn thành. Ngày hoàn thành là ngày đã báo.",
    examples=("tracker accept 5", "tracker accept 3-7"),
)
@ids_argument
@click.option("--reason", metavar="LÝ-DO", default="", help="Ý kiến, ghi vào lịch sử.")
@pass_session
def accept(session: Session, ids: tuple[str, ...], reason: str) -> None:
    """Accept what was reported as done."""
    say_changed(session, "Đã xác nhận hoàn thành", session.services.following.accept(parse_ids(ids), reason))


@click.command(
    "return",
    cls=Command,
    help="Trả lại việc đã báo hoàn thành. Việc trở lại “đang thực hiện”; lý do được giữ lâu dài.",
    examples=('tracker return 5 --reason "thiếu phụ lục số liệu"',),
)
@ids_argument
@click.option("--reason", metavar="LÝ-DO", default="", help="Lý do trả lại, bắt buộc.")
@pass_session
def return_(session: Session, ids: tuple[str, ...], reason: str) -> None:
    """Send back what was reported as done."""
    say_changed(session, "Đã trả lại", session.services.following.return_(parse_ids(ids), reason))


def _say_remarks(session: Session, deed: str, remarks: Sequence[Remark]) -> None:
    if session.json:
        say_json([remark_to_json(one) for one in remarks])
        return
    say(f"{deed}: {len(remarks)} nhiệm vụ.")
    for one in remarks:
        say_wrapped(f"{one.task_id}: {remark_words(one)}", indent="      ", first="  ")
