"""Later deadlines: `ask`, `extend`, `grant`, `refuse`."""

from __future__ import annotations

import click

from tracker.cli.as_json import extension_to_json
from tracker.cli.changing import ids_argument, say_changed
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import parse_ids
from tracker.domain.dates import DEADLINE_EXAMPLES
from tracker.domain.following_words import request_words

_day = click.argument("until", metavar="NGÀY")


@click.command(
    "ask",
    cls=Command,
    help="Xin gia hạn nhiệm vụ đến NGÀY. Hạn chưa đổi cho tới khi lãnh đạo đồng ý; mỗi nhiệm vụ chỉ có một đề nghị "
    f"chờ quyết định. NGÀY ghi như 2022-11-20, {DEADLINE_EXAMPLES}.",
    examples=('tracker ask 5 20/11 --reason "chờ ý kiến Sở Tài chính"', 'tracker ask 3-4 "cuối tháng" --reason "…"'),
)
@ids_argument
@_day
@click.option("--reason", metavar="LÝ-DO", default="", help="Lý do xin gia hạn, bắt buộc.")
@pass_session
def ask(session: Session, ids: tuple[str, ...], until: str, reason: str) -> None:
    """Ask for a later deadline."""
    services = session.services
    reader = services.tasks.deadline_reader()
    day = reader.read(until)
    asked = services.following.ask(parse_ids(ids), day, reason)
    if session.json:
        say_json([extension_to_json(one) for one in asked])
        return
    say(f"Đã gửi {len(asked)} đề nghị gia hạn đến {reader.meaning(day)}. Hạn chưa đổi cho tới khi được đồng ý.")


@click.command(
    "extend",
    cls=Command,
    help="Gia hạn thẳng nhiệm vụ đến NGÀY. Dành cho lãnh đạo, văn thư; được ghi như một đề nghị đã đồng ý, hạn gốc "
    "vẫn giữ. Đang có đề nghị chờ thì là đồng ý đề nghị đó với NGÀY này.",
    examples=('tracker extend 5 20/11 --reason "theo Công văn 214"', 'tracker extend 3-7 "cuối quý" --reason "…"'),
)
@ids_argument
@_day
@click.option("--reason", metavar="LÝ-DO", default="", help="Lý do gia hạn, bắt buộc.")
@pass_session
def extend(session: Session, ids: tuple[str, ...], until: str, reason: str) -> None:
    """Give a later deadline unasked."""
    services = session.services
    day = services.tasks.deadline_reader().read(until)
    say_changed(session, "Đã gia hạn", services.following.extend(parse_ids(ids), day, reason))


@click.command(
    "grant",
    cls=Command,
    help="Đồng ý đề nghị gia hạn của nhiệm vụ. Hạn mới là ngày xin, hoặc ngày ghi sau --until.",
    examples=("tracker grant 5", 'tracker grant 5 --until 18/11 --answer "không lùi thêm nữa"'),
)
@ids_argument
@click.option("--until", metavar="NGÀY", help="Gia hạn đến ngày này thay cho ngày xin.")
@click.option("--answer", metavar="Ý-KIẾN", default="", help="Ý kiến của người quyết định.")
@pass_session
def grant(session: Session, ids: tuple[str, ...], until: str | None, answer: str) -> None:
    """Grant what is asked for."""
    services = session.services
    day = services.tasks.deadline_reader().read(until) if until else None
    say_changed(session, "Đã đồng ý gia hạn", services.following.grant(parse_ids(ids), day, answer))


@click.command(
    "refuse",
    cls=Command,
    help="Không đồng ý đề nghị gia hạn của nhiệm vụ. Hạn giữ nguyên.",
    examples=('tracker refuse 5 --answer "việc gấp, phải xong đúng hạn"',),
)
@ids_argument
@click.option("--answer", metavar="LÝ-DO", default="", help="Lý do không đồng ý, bắt buộc.")
@pass_session
def refuse(session: Session, ids: tuple[str, ...], answer: str) -> None:
    """Refuse what is asked for."""
    refused = session.services.following.refuse(parse_ids(ids), answer)
    if session.json:
        say_json([extension_to_json(one) for one in refused])
        return
    say(f"Không đồng ý gia hạn: {len(refused)} nhiệm vụ.")
    for one in refused:
        say_wrapped(f"{one.task_id}: {request_words(one)}", indent="      ", first="  ")
