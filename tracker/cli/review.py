"""What waits for a leader: `review` and `requests`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import click

from tracker.cli.as_json import extension_to_json, followed_to_json
from tracker.cli.command import Command
from tracker.cli.printing import Column, say, say_json, say_table, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import WordType
from tracker.cli.words import day, deadline
from tracker.domain.following import Followed, Queue
from tracker.domain.following_words import cause_words, request_words
from tracker.domain.status import NO_UNIT

_QUEUE = WordType(Queue, "loại việc")
_COLUMNS = (
    Column(title="Số", right=True),
    Column(title="Hạn"),
    Column(title="Hạn gốc"),
    Column(title="So với hạn"),
    Column(title="Tình trạng"),
    Column(title="Chuyển kỳ"),
    Column(title="Đôn đốc"),
    Column(title="Xin đến"),
    Column(title="Nguyên nhân", most=30),
    Column(title="Nội dung"),
)


@click.command(
    "review",
    cls=Command,
    help="Xem các việc cần rà soát: quá hạn, xin gia hạn, chờ xác nhận, sắp đến hạn. Xếp theo đơn vị, trễ lâu nhất "
    "trước. Biên bản rà soát: tracker list --kind bien-ban -o bien-ban.docx",
    examples=("tracker review", 'tracker review --unit "Văn phòng"', "tracker review --only overdue --json"),
)
@click.option("--unit", metavar="ĐƠN-VỊ", default="", help="Chỉ của đơn vị này, theo tên hay tên tắt.")
@click.option(
    "--only",
    metavar="LOẠI",
    type=_QUEUE,
    default=Queue.ALL.value,
    help=f"{_QUEUE.words}.",
)
@pass_session
def review(session: Session, unit: str, only: Queue) -> None:
    """Print what waits for a leader."""
    found = session.services.following.queue(only, unit=unit)
    if session.json:
        say_json([followed_to_json(one) for one in found])
        return
    for name, group in groupby(found, key=lambda one: one.task.unit or NO_UNIT):
        rows = list(group)
        say(f"── {name} · {len(rows)} nhiệm vụ")
        _say_rows(rows)
        say()
    say(f"{len(found)} nhiệm vụ cần rà soát." if found else "Không có việc nào cần rà soát.")


@click.command(
    "requests",
    cls=Command,
    help="Xem các đề nghị gia hạn đang chờ quyết định. Quyết định bằng: tracker grant SỐ, hoặc tracker refuse SỐ.",
    examples=("tracker requests", "tracker requests --all", "tracker requests --json"),
)
@click.option("--all", "every", is_flag=True, help="Cả những đề nghị đã quyết định.")
@pass_session
def requests(session: Session, every: bool) -> None:
    """Print requests for later deadlines."""
    found = session.services.following.requests(every=every)
    if session.json:
        say_json([extension_to_json(one) | {"text": task.text, "unit": task.unit} for one, task in found])
        return
    for one, task in found:
        unit = task.unit or NO_UNIT
        say_wrapped(f"{task.id} ({unit}, hạn {deadline(task)}): {task.text}", indent="    ", first="  ")
        say_wrapped(request_words(one), indent="      ", first="    ")
    say(f"{len(found)} đề nghị." if found else "Không có đề nghị gia hạn nào chờ quyết định.")


def _say_rows(rows: Sequence[Followed]) -> None:
    say_table(
        _COLUMNS,
        [
            (
                str(one.task.id),
                deadline(one.task),
                day(one.first_deadline) if one.is_moved and one.first_deadline else "",
                f"{one.row.standing.timing.symbol} {one.row.standing.words}".strip(),
                f"{one.task.state.symbol} {one.task.state.label}",
                one.carried,
                one.urged,
                day(one.pending.until) if one.pending and one.is_asked else "",
                cause_words(one),
                one.task.text,
            )
            for one in rows
        ],
    )
