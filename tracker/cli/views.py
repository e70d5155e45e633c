"""`tracker views …`: the queries that the office keeps under names."""

from __future__ import annotations

import click

from tracker.cli.as_json import view_to_json
from tracker.cli.command import Command
from tracker.cli.groups import Group
from tracker.cli.printing import Column, say, say_json, say_table
from tracker.cli.session import Session, pass_session
from tracker.domain.view import SavedView

_COLUMNS = (Column(title="Tên"), Column(title="Ghi ở"), Column(title="Câu lọc"))


@click.command(
    "views",
    cls=Group,
    invoke_without_command=True,
    help="Xem các bộ lọc đã lưu. Dùng bằng @tên trong câu lọc, hoặc Alt+1, Alt+2… trên màn hình.",
    examples=("tracker views", "tracker views add quá-hạn tt:quahan", 'tracker tasks "@quá-hạn"'),
)
@pass_session
def views(session: Session) -> None:
    """Print the views where no further command is given."""
    if click.get_current_context().invoked_subcommand is not None:
        return
    known = session.services.searching.views()
    if session.json:
        say_json([view_to_json(view) for view in known])
    elif known:
        say_table(_COLUMNS, [(view.written, "kho dữ liệu" if view.id else "config.toml", view.query) for view in known])
    else:
        say("Chưa có bộ lọc nào. Thêm bằng: tracker views add quá-hạn tt:quahan")


@click.command(
    "add",
    cls=Command,
    help="Lưu một câu lọc cho cả cơ quan dùng. Trùng tên thì thay câu lọc cũ.",
    examples=('tracker views add "việc của VP" "don_vi:vp tt:chuaxong"',),
)
@click.argument("name", metavar="TÊN")
@click.argument("words", metavar="CÂU-LỌC…", nargs=-1, required=True)
@pass_session
def add(session: Session, name: str, words: tuple[str, ...]) -> None:
    """Keep a query."""
    _say_view(session, "Đã lưu", session.services.searching.save_view(name, " ".join(words)))


@click.command(
    "remove",
    cls=Command,
    help="Bỏ một bộ lọc đã lưu.",
    examples=('tracker views remove "việc của VP"',),
)
@click.argument("name", metavar="TÊN")
@pass_session
def remove(session: Session, name: str) -> None:
    """Forget a query."""
    _say_view(session, "Đã bỏ", session.services.searching.remove_view(name))


def _say_view(session: Session, what: str, view: SavedView) -> None:
    if session.json:
        say_json(view_to_json(view))
    else:
        say(f"{what} bộ lọc {view.written}: {view.query}")


for _command in (add, remove):
    views.add_command(_command)
