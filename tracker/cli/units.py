"""`tracker unit …`: the office's departments and their names."""

from __future__ import annotations

import click

from tracker.cli.as_json import unit_to_json
from tracker.cli.command import Command
from tracker.cli.groups import Group
from tracker.cli.printing import Column, say, say_json, say_table
from tracker.cli.session import Session, pass_session
from tracker.domain.unit import Unit
from tracker.errors import BadUsage

_COLUMNS = (Column(title="Tên tắt"), Column(title="Đơn vị"), Column(title="Tên khác"))
_name = click.argument("name", metavar="TÊN")
_short = click.option("--short", metavar="TÊN-TẮT", help="Tên tắt dùng trong bảng hẹp, ví dụ P. CNTT.")
_alias = click.option("--alias", "aliases", metavar="TÊN", multiple=True, help="Tên khác; ghi được nhiều lần.")


@click.command(
    "unit",
    cls=Group,
    help="Danh mục đơn vị: xem, thêm, sửa, bỏ.",
    examples=("tracker unit list", 'tracker unit add "Phòng Công nghệ thông tin" --short "P. CNTT"'),
)
def unit() -> None:
    """Hold the commands of units."""


@click.command("list", cls=Command, help="Liệt kê các đơn vị.", examples=("tracker unit list",))
@pass_session
def list_units(session: Session) -> None:
    """Print the units."""
    units = session.services.units.all()
    if session.json:
        say_json([unit_to_json(one) for one in units])
    elif units:
        say_table(_COLUMNS, [(one.short, one.name, "; ".join(one.aliases)) for one in units])
    else:
        say('Chưa có đơn vị nào. Thêm bằng: tracker unit add "Tên đơn vị"')


@click.command(
    "add",
    cls=Command,
    help="Thêm một đơn vị.",
    examples=('tracker unit add "Phòng Công nghệ thông tin" --short "P. CNTT" --alias "Phòng CNTT"',),
)
@_name
@_short
@_alias
@pass_session
def add(session: Session, name: str, short: str | None, aliases: tuple[str, ...]) -> None:
    """Enter a unit."""
    _say_unit(session, "Đã thêm", session.services.units.add(name, short=short or "", aliases=aliases))


@click.command(
    "change",
    cls=Command,
    help="Sửa một đơn vị. Đổi tên thì tên cũ thành tên khác, để văn bản cũ vẫn tìm được.",
    examples=('tracker unit change "P. CNTT" --name "Phòng Chuyển đổi số" --short "P. CĐS"',),
)
@_name
@click.option("--name", "new_name", metavar="TÊN-MỚI", help="Tên mới.")
@_short
@_alias
@pass_session
def change(session: Session, name: str, new_name: str | None, short: str | None, aliases: tuple[str, ...]) -> None:
    """Rename a unit or give it more names."""
    if new_name is None and short is None and not aliases:
        raise BadUsage("Sửa gì? Thêm --name TÊN-MỚI, --short TÊN-TẮT hoặc --alias TÊN.")
    _say_unit(session, "Đã sửa", session.services.units.change(name, new_name=new_name, short=short, aliases=aliases))


@click.command(
    "remove",
    cls=Command,
    help="Bỏ một đơn vị khỏi danh mục. Nhiệm vụ đã giao vẫn giữ tên đơn vị đó.",
    examples=('tracker unit remove "Phòng Bưu chính"',),
)
@_name
@pass_session
def remove(session: Session, name: str) -> None:
    """Take a unit off the list."""
    _say_unit(session, "Đã bỏ", session.services.units.remove(name))


def _say_unit(session: Session, what: str, one: Unit) -> None:
    if session.json:
        say_json(unit_to_json(one))
        return
    names = "; ".join((one.short, *one.aliases) if one.short else one.aliases)
    say(f"{what} đơn vị “{one.name}”{f' ({names})' if names else ''}.")


for _command in (list_units, add, change, remove):
    unit.add_command(_command)
