"""`tracker tasks`: the tasks that a query finds, as a table or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from typing import Any, TypeVar

import click

from tracker.cli.as_json import row_to_json
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import FULL_DAY, PERIOD, WordType
from tracker.cli.words import say_implied, say_tasks
from tracker.domain.grouping import GroupBy, TaskGroup
from tracker.domain.period import Period
from tracker.domain.query import Order, TaskQuery
from tracker.domain.status import StatusRow
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.domain.unit import Unit, find_unit
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, NotFound

Row = TypeVar("Row")


class QueryCommand(Command):
    """A command whose words may begin with "-", as a query negates: `-thuongxuyen`."""

    def __init__(self, name: str | None, **attributes: Any) -> None:
        super().__init__(name, **attributes)
        self.context_settings["ignore_unknown_options"] = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Long options that there are not stay mistakes."""
        known = [name for param in self.get_params(ctx) for name in param.opts]
        for typed in (arg.partition("=")[0] for arg in args if arg.startswith("--")):
            if typed not in known and typed != "--":
                raise click.NoSuchOption(typed, possibilities=get_close_matches(typed, known, n=1), ctx=ctx)
        return super().parse_args(ctx, args)


_STATE = WordType(State, "tình trạng")
_GROUP = WordType(GroupBy, "cách xếp nhóm")
_ORDER = WordType(Order, "cách sắp")


@click.command(
    "tasks",
    cls=QueryCommand,
    help="Liệt kê nhiệm vụ, của mọi kỳ nếu không ghi kỳ. CÂU-LỌC gồm chữ cần tìm, có dấu hay không dấu đều được, và "
    "các trường don_vi, ky, han, tt, loai, phoihop, so, minhchung, lienket, nguon; dấu - là trừ ra, | là hoặc, @tên là "
    "bộ lọc đã lưu. Trong trường han, +3 là ba ngày làm việc nữa, +3n là ba ngày lịch.",
    examples=(
        "tracker tasks --period 2022-11",
        "tracker tasks --overdue",
        "tracker tasks 'don_vi:cntt han<=30/11 -thuongxuyen \"chuyển đổi số\"'",
        'tracker tasks --unit "Văn phòng" --state doing',
        "tracker tasks chuyen doi so --json",
        "tracker tasks tt:xong minhchung:khong --explain",
        "tracker tasks --period 2022-11 --group unit --sort deadline",
        "tracker tasks --period 2022-11 --as-of 2022-11-15",
    ),
)
@click.argument("words", metavar="[CÂU-LỌC…]", nargs=-1)
@click.option("--period", metavar="KỲ", type=PERIOD, help="Kỳ kế hoạch: 2022-11, 2022-Q4, 2022-H1, 2022.")
@click.option("--overdue", is_flag=True, help="Chỉ nhiệm vụ quá hạn, lâu nhất trước.")
@click.option("--unit", metavar="ĐƠN-VỊ", help='Chỉ của đơn vị này; --unit "" là chưa giao cho ai.')
@click.option(
    "--state",
    "states",
    metavar="TÌNH-TRẠNG",
    type=_STATE,
    multiple=True,
    help=f"Chỉ tình trạng này, ghi được nhiều lần: {_STATE.words}.",
)
@click.option("--group", metavar="NHÓM", type=_GROUP, help=f"Xếp nhóm: {_GROUP.words}.")
@click.option("--sort", metavar="CỘT", type=_ORDER, help=f"Sắp theo: {_ORDER.words}.")
@click.option("--reverse", is_flag=True, help="Sắp ngược lại.")
@click.option(
    "--as-of",
    "as_of",
    metavar="NGÀY",
    type=FULL_DAY,
    help="Nhiệm vụ như đến hết ngày này, kể cả việc đã bị bỏ sau đó; chỉ kèm được --period, --unit và --state.",
)
@click.option("--tab", is_flag=True, help="In mỗi nhiệm vụ một dòng, các cột cách nhau bằng Tab, để dán vào bảng tính.")
@click.option("--explain", is_flag=True, help="In ra câu lọc được hiểu thế nào rồi mới liệt kê.")
@pass_session
def tasks(
    session: Session,
    *,
    words: tuple[str, ...],
    period: Period | None,
    overdue: bool,
    unit: str | None,
    states: tuple[State, ...],
    group: GroupBy | None,
    sort: Order | None,
    reverse: bool,
    as_of: date | None,
    tab: bool,
    explain: bool,
) -> None:
    """Print the tasks that are asked for."""
    services = session.services
    units = services.units.all()
    if as_of:
        if words or overdue or group or sort or reverse or tab or explain:
            raise BadUsage("--as-of chỉ kèm được --period, --unit và --state. Bỏ các tùy chọn khác.")
        _say_past(session, services.baselines.rows_as_of(period, as_of), as_of, _unit_name(units, unit), states)
        return
    understood = services.searching.understand(" ".join(words))
    query = TaskQuery(conditions=understood.conditions)
    if overdue:
        query = services.tasks.overdue(conditions=understood.conditions)
    query = replace(
        query,
        period=period,
        unit=_unit_name(units, unit),
        states=frozenset(states),
        order=sort or query.order,
        is_reversed=reverse,
        grouping=services.tasks.grouping(group) if group else None,
    )
    rows, groups = services.tasks.page(query), services.tasks.groups(query)
    if not rows and unit:
        _refuse_unknown(units, unit)
    if session.json:
        listed = [row_to_json(row) for row in rows]
        if group:
            listed = [{"group": one.heading, "tasks": part} for one, part in _parts(groups, listed)]
        say_json({"understood": list(understood.sentences), "tasks": listed} if explain else listed)
        return
    if tab:
        say(services.tasks.tab_lines([row.task.id for row in rows]))
        return
    if explain:
        say(f"Hiểu là: {understood.words or 'mọi nhiệm vụ'}.")
    if rows:
        _say_rows(rows, groups, units)
    else:
        say("Không có nhiệm vụ nào quá hạn." if overdue else "Không có nhiệm vụ nào như vậy.")


def _say_past(
    session: Session, found: Sequence[StatusRow], as_of: date, unit: str | None, states: Sequence[State]
) -> None:
    """Print tasks as they stood at the end of a day, those of one unit and of some states."""
    own = [row for row in found if unit is None or (row.task.unit or "") == unit]
    rows = [row for row in own if not states or row.task.state in states]
    if session.json:
        say_json([row_to_json(row) for row in rows])
    elif rows:
        say(f"Đến hết ngày {as_of:%d/%m/%Y}:")
        _say_rows(rows, (), session.services.units.all())
    else:
        say(f"Đến hết ngày {as_of:%d/%m/%Y} không có nhiệm vụ nào như vậy.")


def _say_rows(rows: Sequence[StatusRow], groups: Sequence[TaskGroup], units: Sequence[Unit]) -> None:
    for group, part in _parts(groups, rows):
        say(f"── {group.words}")
        say_tasks(part, units)
        say()
    if not groups:
        say_tasks(rows, units)
    say_implied(rows)
    late = sum(row.standing.timing is Timing.OVERDUE for row in rows)
    say(f"{len(rows)} nhiệm vụ, {late} quá hạn." if late else f"{len(rows)} nhiệm vụ.")


def _parts(groups: Sequence[TaskGroup], rows: Sequence[Row]) -> Iterator[tuple[TaskGroup, Sequence[Row]]]:
    """Each group with its rows, which follow each other in the order of the groups."""
    start = 0
    for group in groups:
        yield group, rows[start : start + group.count]
        start += group.count


def _unit_name(units: tuple[Unit, ...], typed: str | None) -> str | None:
    """The unit's own name; what no unit answers to may still be the name of a former one."""
    found = find_unit(units, typed) if typed else None
    if found:
        return found.name
    return None if typed is None else one_line(typed)


def _refuse_unknown(units: tuple[Unit, ...], typed: str) -> None:
    if find_unit(units, typed) is None:
        known = "; ".join(unit.name for unit in units) or "chưa có đơn vị nào"
        raise NotFound(f"Không có đơn vị “{typed}”. Đang có: {known}.")
