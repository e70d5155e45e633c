"""`tracker summary`: a period in figures, by unit and over the months."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from tracker.cli.as_json import chain_to_json, ratio_to_json
from tracker.cli.command import Command
from tracker.cli.printing import Column, say, say_json, say_table, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import NUMBER, PERIOD
from tracker.domain.period import Period
from tracker.domain.status import UnitTotals
from tracker.domain.summary import PARTS, Summary, parts
from tracker.domain.summary_words import LEGEND, carried_line, indicator_line, month_line, unit_bar
from tracker.errors import BadUsage, NotFound

if TYPE_CHECKING:
    from tracker.services.review import TaskReview

_MOST_MONTHS = 120
_BAR = 24  # cells
_COLUMNS = (
    Column(title="Đơn vị", most=28),
    *(Column(title=f"{symbol} {words}", right=True) for symbol, words in PARTS.items()),
    Column(title="Tổng", right=True),
    Column(title="Nhiệm vụ"),
)
_PARTS = ("done_in_time", "done_late", "open_in_time", "overdue", "out")


@click.command(
    "summary",
    cls=Command,
    help="Tổng hợp một kỳ: theo đơn vị, tỷ lệ kèm công thức, tỷ lệ đúng hạn từng tháng, việc chuyển kỳ nhiều lần, "
    "chỉ tiêu. Không ghi kỳ thì lấy kỳ hiện tại. Việc thường xuyên không tính.",
    examples=("tracker summary", "tracker summary --period 2026-11 --months 6", "tracker summary --json"),
)
@click.option("--period", metavar="KỲ", type=PERIOD, help="Kỳ kế hoạch: 2026-11, 2026-Q4, 2026-H1, 2026.")
@click.option("--months", metavar="SỐ", type=NUMBER, default=12, help="Số tháng xem lại, không ghi thì 12.")
@pass_session
def summary(session: Session, *, period: Period | None, months: int) -> None:
    """Print the figures."""
    overview = session.services.overview
    wanted = period or overview.current_period()
    if wanted is None:
        raise NotFound("Chưa có kế hoạch nào. Nhập báo cáo trước: tracker import TỆP")
    if months > _MOST_MONTHS:
        raise BadUsage(f"Xem lại nhiều nhất {_MOST_MONTHS} tháng.")
    found, carried = overview.summary(wanted, months=months), overview.carried_over(wanted)
    if session.json:
        say_json(_to_json(found, carried))
    else:
        _say(found, carried)


def _say(found: Summary, carried: Sequence[TaskReview]) -> None:
    say(f"Tổng hợp kế hoạch {found.period.label}, số liệu ngày {found.as_of:%d/%m/%Y}.")
    if found.report:
        say(f"{'; '.join(filter(None, (found.report.words, found.report.span_words)))}.")
    say()
    if found.units:
        most = max(one.total for one in found.units)
        say_table(_COLUMNS, [_row(one, most) for one in found.units] + [_row(found.totals, found.totals.total)])
        say(LEGEND)
    else:
        say("Kỳ này chưa có nhiệm vụ nào tính vào số liệu. Xem các kỳ bằng: tracker periods")
    _say_lines("Tỷ lệ của kỳ", [ratio.words for ratio in found.ratios])
    _say_lines(f"Tỷ lệ đúng hạn theo tháng ({found.months[-1].in_time.formula})", map(month_line, found.months))
    _say_lines(
        "Việc chuyển kỳ chưa xong, lâu nhất trước",
        [carried_line(one.row.task, one.chain) for one in carried if one.chain],
    )
    _say_lines("Chỉ tiêu trong báo cáo về kỳ này", map(indicator_line, found.indicators))


def _say_lines(title: str, lines: Iterable[str]) -> None:
    say()
    say(f"{title}:")
    shown = list(lines)
    for line in shown:
        say_wrapped(line, indent="    ", first="  ")
    if not shown:
        say("  không có")


def _row(totals: UnitTotals, most: int) -> tuple[str, ...]:
    return (totals.unit, *map(str, parts(totals)), str(totals.total), unit_bar(totals, most=most, width=_BAR))


def _to_json(found: Summary, carried: Sequence[TaskReview]) -> dict[str, object]:
    return {
        "period": found.period.code,
        "as_of": found.as_of.isoformat(),
        "units": [_totals(one) for one in found.units],
        "totals": _totals(found.totals),
        "ratios": [ratio_to_json(ratio) for ratio in found.ratios],
        "months": [
            {"period": one.period.code, "tasks": one.total, "in_time": ratio_to_json(one.in_time)}
            for one in found.months
        ],
        "carried_over": [
            {"id": one.row.task.id, "text": one.row.task.text, "unit": one.row.task.unit}
            | {"chain": chain_to_json(one.chain) if one.chain else None}
            for one in carried
        ],
        "indicators": [
            {"name": row.name, "unit": row.unit, "target": row.target, "actual": row.actual} for row in found.indicators
        ],
    }


def _totals(totals: UnitTotals) -> dict[str, object]:
    return {"unit": totals.unit, **dict(zip(_PARTS, parts(totals), strict=True)), "total": totals.total}
