"""`tracker terms …`: the office's abbreviations and synonyms, learned or entered, and which of them are used."""

from __future__ import annotations

import click

from tracker.cli.as_json import term_to_json
from tracker.cli.command import Command
from tracker.cli.groups import Group
from tracker.cli.printing import Column, say, say_json, say_table
from tracker.cli.session import Session, pass_session
from tracker.domain.term import Term, TermStatus

_COLUMNS = (
    Column(title="Tình trạng"),
    Column(title="Loại"),
    Column(title="Nguồn"),
    Column(title="Số cặp", right=True),
    Column(title="Từ"),
)
_name = click.argument("name", metavar="TỪ")
_reason = click.option("--reason", metavar="LÝ-DO", default="", help="Lý do, ghi vào lịch sử.")


@click.command(
    "terms",
    cls=Group,
    invoke_without_command=True,
    help="Xem từ viết tắt, từ đồng nghĩa của cơ quan. Chương trình học từ các cặp đã xác nhận và chỉ dùng từ đã duyệt.",
    examples=("tracker terms", "tracker terms --json", "tracker terms accept TTPVHCC"),
)
@pass_session
def terms(session: Session) -> None:
    """Print the terms where no further command is given."""
    if click.get_current_context().invoked_subcommand is not None:
        return
    known = session.services.terms.all()
    if session.json:
        say_json([term_to_json(term) for term in known])
        return
    if not known:
        say("Chưa có từ nào. Thêm bằng: tracker terms add TTPVHCC “trung tâm phục vụ hành chính công”")
        return
    say_table(_COLUMNS, [_row(term) for term in known])
    if any(term.status is TermStatus.PROPOSED for term in known):
        say("Duyệt một từ: tracker terms accept TỪ, hoặc bác: tracker terms refuse TỪ")


def _row(term: Term) -> tuple[str, ...]:
    return term.status.label, term.kind.label, term.origin.label, str(term.count or ""), term.words


@click.command(
    "accept",
    cls=Command,
    help="Duyệt một từ: từ nay đối chiếu sẽ hiểu theo từ đó.",
    examples=("tracker terms accept TTPVHCC", 'tracker terms accept "thẩm tra = rà soát hồ sơ"'),
)
@_name
@_reason
@pass_session
def accept(session: Session, name: str, reason: str) -> None:
    """Use a term."""
    _say_term(session, "Đã duyệt", session.services.terms.accept(name, reason=reason))


@click.command(
    "refuse",
    cls=Command,
    help="Bác một từ: không dùng và không đề nghị nữa.",
    examples=("tracker terms refuse TTPVHCC",),
)
@_name
@_reason
@pass_session
def refuse(session: Session, name: str, reason: str) -> None:
    """Refuse a term."""
    _say_term(session, "Đã bác", session.services.terms.refuse(name, reason=reason))


@click.command(
    "add",
    cls=Command,
    help="Thêm một từ và dùng ngay. Viết hoa liền là từ viết tắt, còn lại là từ đồng nghĩa; thêm lại là sửa nghĩa.",
    examples=(
        'tracker terms add TTPVHCC "trung tâm phục vụ hành chính công"',
        'tracker terms add "thẩm tra" "rà soát hồ sơ"',
    ),
)
@_name
@click.argument("meaning", metavar="NGHĨA")
@_reason
@pass_session
def add(session: Session, name: str, meaning: str, reason: str) -> None:
    """Enter a term."""
    _say_term(session, "Đã thêm", session.services.terms.add(name, meaning, reason=reason))


@click.command(
    "remove",
    cls=Command,
    help="Bỏ điều đã quyết định về một từ. Nếu các cặp đã xác nhận vẫn cho thấy từ đó thì nó lại chờ duyệt.",
    examples=("tracker terms remove TTPVHCC",),
)
@_name
@_reason
@pass_session
def remove(session: Session, name: str, reason: str) -> None:
    """Forget a term."""
    _say_term(session, "Đã bỏ", session.services.terms.remove(name, reason=reason))


def _say_term(session: Session, what: str, term: Term) -> None:
    if session.json:
        say_json(term_to_json(term))
    else:
        say(f"{what}: {term.words} ({term.kind.label}).")


for _command in (accept, refuse, add, remove):
    terms.add_command(_command)
