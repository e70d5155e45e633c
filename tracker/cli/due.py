"""`tracker due`: a month of deadlines, as a wall calendar and day by day."""

from __future__ import annotations

import click

from tracker.cli.command import Command
from tracker.cli.printing import Column, pad, say, say_json, say_table
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import PERIOD
from tracker.domain.due_month import WEEKDAYS, DueDay, DueMonth
from tracker.domain.period import Period, PeriodKind
from tracker.errors import BadUsage

_CELL = 10
_LEGEND = "[ ] hôm nay, ( ) ngày nghỉ, ▲ quá hạn, ! sắp hạn, ○ đến hạn, ✓ đã xong"
_COLUMNS = (
    Column(title="Ngày"),
    Column(title="Thứ"),
    Column(title="Chưa xong", right=True),
    Column(title="Đã xong", right=True),
    Column(title="Ghi chú"),
)


@click.command(
    "due",
    cls=Command,
    help="Xem lịch hạn của một tháng. Mỗi ngày có bao nhiêu nhiệm vụ đến hạn, đã quá hạn hay chưa, ngày nào nghỉ. "
    "Không ghi tháng thì lấy tháng này.",
    examples=("tracker due", 'tracker due --month 2026-11 --unit "Văn phòng"', "tracker due --json"),
)
@click.option("--month", metavar="THÁNG", type=PERIOD, help="Tháng, ví dụ 2026-11.")
@click.option("--unit", metavar="ĐƠN-VỊ", help='Chỉ của đơn vị này; --unit "" là chưa giao cho ai.')
@pass_session
def due(session: Session, *, month: Period | None, unit: str | None) -> None:
    """Print the month."""
    services = session.services
    today = services.context.today()
    wanted = month or Period.month(today.year, today.month)
    if wanted.kind is not PeriodKind.MONTH:
        raise BadUsage(f"“{wanted.code}” không phải tháng. Viết như 2026-11.")
    found = services.overview.due(wanted, unit=unit)
    if session.json:
        say_json(_to_json(found))
    else:
        _say(found)


def _say(found: DueMonth) -> None:
    say(f"Lịch hạn {found.month.label}, hôm nay {found.as_of:%d/%m/%Y}.")
    say()
    say("".join(pad(f" {name}", _CELL) for name in WEEKDAYS).rstrip())
    for week in found.weeks:
        say("".join(pad(_cell(day, found) if day.is_in_month else "", _CELL) for day in week).rstrip())
    say()
    say(_LEGEND)
    if found.warning:
        say(f"! {found.warning}")
    days = [day for day in found.days if day.mark]
    if not days:
        say("Tháng này không có nhiệm vụ nào đến hạn. Xem tháng khác: tracker due --month 2026-11")
        return
    say()
    say_table(_COLUMNS, [_row(day) for day in days])
    say("Xem các việc của một ngày: tracker tasks 'han=20/11/2026'")


def _cell(day: DueDay, found: DueMonth) -> str:
    left, right = "[]" if day.day == found.as_of else ("()" if day.is_off else "  ")
    return f"{left}{day.day.day:>2}{right}{day.mark}"


def _row(day: DueDay) -> tuple[str, ...]:
    notes = (f"{day.mark[0]} {day.words}", "ngày nghỉ" if day.is_off else "", day.name)
    return (
        f"{day.day:%d/%m/%Y}",
        WEEKDAYS[day.day.weekday()],
        str(day.count.open),
        str(day.count.done),
        ", ".join(filter(None, notes)),
    )


def _to_json(found: DueMonth) -> dict[str, object]:
    return {
        "month": found.month.code,
        "today": found.as_of.isoformat(),
        "days": [
            {
                "day": day.day.isoformat(),
                "open": day.count.open,
                "done": day.count.done,
                "timing": day.timing.value if day.timing else None,
                "off": day.is_off,
                "name": day.name,
            }
            for day in found.days
        ],
    }
