"""`tracker tasks`: the tasks as a table or as JSON."""

from __future__ import annotations

from dataclasses import replace

import click

from tracker.cli.as_json import row_to_json
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import PERIOD, WordType
from tracker.cli.words import say_tasks
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.domain.unit import Unit, find_unit
from tracker.domain.vietnamese import one_line
from tracker.errors import NotFound


@click.command(
    "tasks",
    cls=Command,
    help="Liệt kê nhiệm vụ. TỪ-KHÓA gõ có dấu hay không dấu đều được.",
    examples=(
        "tracker tasks --period 2022-11",
        "tracker tasks --overdue",
        'tracker tasks --unit "Văn phòng" --state doing',
        "tracker tasks chuyen doi so --json",
    ),
)
@click.argument("words", metavar="[TỪ-KHÓA…]", nargs=-1)
@click.option("--period", metavar="KỲ", type=PERIOD, help="Kỳ kế hoạch: 2022-11, 2022-Q4, 2022-H1, 2022.")
@click.option("--overdue", is_flag=True, help="Chỉ nhiệm vụ quá hạn, lâu nhất trước.")
@click.option("--unit", metavar="ĐƠN-VỊ", help='Chỉ của đơn vị này; --unit "" là chưa giao cho ai.')
@click.option(
    "--state",
    "states",
    metavar="TÌNH-TRẠNG",
    type=WordType(State, "tình trạng"),
    multiple=True,
    help="Chỉ tình trạng này (open, doing, waiting, done, paused, withdrawn, carried); ghi được nhiều lần.",
)
@pass_session
def tasks(
    session: Session,
    *,
    words: tuple[str, ...],
    period: Period | None,
    overdue: bool,
    unit: str | None,
    states: tuple[State, ...],
) -> None:
    """Print the tasks that are asked for."""
    services = session.services
    units = services.units.all()
    query = TaskQuery(period=period, unit=_unit_name(units, unit), words=" ".join(words), states=frozenset(states))
    if overdue:
        query = replace(
            services.tasks.overdue(), period=period, unit=query.unit, words=query.words, states=query.states
        )
    rows = services.tasks.page(query)
    if not rows and unit:
        _refuse_unknown(units, unit)
    if session.json:
        say_json([row_to_json(row) for row in rows])
    elif rows:
        say_tasks(rows, units)
        late = sum(row.standing.timing is Timing.OVERDUE for row in rows)
        say(f"{len(rows)} nhiệm vụ, {late} quá hạn." if late else f"{len(rows)} nhiệm vụ.")
    else:
        say("Không có nhiệm vụ nào quá hạn." if overdue else "Không có nhiệm vụ nào như vậy.")


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
