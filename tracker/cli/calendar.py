"""`tracker calendar …`: the office's working days, and what it enters by the notices that it gets."""

from __future__ import annotations

import re
from datetime import date

import click

from tracker.cli.command import Command
from tracker.cli.groups import Group
from tracker.cli.printing import Column, say, say_json, say_table
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import YEAR
from tracker.domain.calendar import WEEKDAYS
from tracker.domain.calendar_day import CalendarDay
from tracker.domain.dates import parse_day
from tracker.domain.year_calendar import NamedDay, YearCalendar
from tracker.errors import BadUsage

_COLUMNS = (
    Column(title="Ngày"),
    Column(title="Thứ"),
    Column(title=""),
    Column(title="Tên"),
    Column(title="Thông báo"),
    Column(title="Nguồn"),
)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_name = click.option("--name", metavar="TÊN", default="", help="Tên hay lý do, ví dụ “nghỉ bão số 3”.")
_notice = click.option("--notice", metavar="SỐ", default="", help="Số thông báo, ví dụ 6150/TB-BNV.")


class _YearGroup(Group):
    """Takes a year where others take a command: `tracker calendar 2027`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """A bare year is that of --year."""
        typed = next((word for word in args if not word.startswith("-")), "")
        if _YEAR.fullmatch(typed) and not {"--year", *self.commands} & set(args):
            args = ["--year" if word == typed else word for word in args]
            args.insert(args.index("--year") + 1, typed)
        return super().parse_args(ctx, args)


@click.command(
    "calendar",
    cls=_YearGroup,
    invoke_without_command=True,
    help="Xem lịch làm việc của một năm. Gồm ngày lễ, ngày nghỉ và làm bù đã ghi, năm đã có thông báo hay chưa, "
    "ngày chốt số liệu và gửi báo cáo các tháng tới. Ngày cơ quan ghi hơn lịch dự kiến.",
    examples=("tracker calendar", "tracker calendar 2027", "tracker calendar 2027 --json"),
)
@click.option("--year", metavar="NĂM", type=YEAR, help="Năm; ghi gọn: tracker calendar 2027.")
@pass_session
def calendar(session: Session, *, year: int | None) -> None:
    """Print a year where no further command is given."""
    if click.get_current_context().invoked_subcommand is not None:
        return
    found = session.services.calendar.year(year)
    if session.json:
        say_json(_to_json(found))
    else:
        _say_year(found)


def _say_year(found: YearCalendar) -> None:
    say(f"Lịch làm việc năm {found.year}" + (f", theo thông báo {found.notice}." if found.notice else "."))
    if found.warning:
        say(f"! {found.warning}")
        say(f"  Khi có thông báo: tracker calendar confirm {found.year} --notice SỐ")
    say()
    say_table(_COLUMNS, [_row(one) for one in found.days])
    say()
    for window in found.reports:
        say(f"{window.words}" + (f" ({window.span_words})." if window.span_words else "."))


def _row(one: NamedDay) -> tuple[str, ...]:
    status = one.status
    worked = "làm việc" if status.is_working else "nghỉ"
    return f"{one.day:%d/%m/%Y}", WEEKDAYS[one.day.weekday()], worked, status.name, status.notice, status.origin.label


@click.command(
    "off",
    cls=Command,
    help="Ghi một ngày nghỉ, hay một đợt nghỉ từ ngày đến ngày. Thứ Bảy, Chủ nhật trong đợt không cần ghi.",
    examples=(
        'tracker calendar off 28/9 --name "nghỉ bão số 3" --notice "CĐ 12/CĐ-UBND"',
        'tracker calendar off 04/02/2027..10/02/2027 --name "Tết Nguyên Đán" --notice 9441/TB-BNV',
    ),
)
@click.argument("days", metavar="NGÀY[..NGÀY]")
@_name
@_notice
@pass_session
def off(session: Session, *, days: str, name: str, notice: str) -> None:
    """Enter days off."""
    first, dots, last = days.partition("..")
    start = _day(session, first)
    end = _day(session, last) if dots else start
    _say_entries(session, session.services.calendar.close(start, end, name=name, notice=notice))


@click.command(
    "work",
    cls=Command,
    help="Ghi một ngày nghỉ mà cơ quan làm việc. Ví dụ thứ Bảy làm bù.",
    examples=('tracker calendar work 22/8/2026 --name "làm bù cho ngày 31/8" --notice 6150/TB-BNV',),
)
@click.argument("typed", metavar="NGÀY")
@_name
@_notice
@pass_session
def work(session: Session, *, typed: str, name: str, notice: str) -> None:
    """Enter a worked day off."""
    _say_entries(session, (session.services.calendar.open(_day(session, typed), name=name, notice=notice),))


@click.command(
    "swap",
    cls=Command,
    help="Hoán đổi ngày làm việc. Ngày thứ nhất nghỉ, ngày thứ hai làm bù.",
    examples=("tracker calendar swap 02/01/2026 10/01/2026 --notice 12729/VPCP-KGVX",),
)
@click.argument("day_off", metavar="NGÀY-NGHỈ")
@click.argument("day_worked", metavar="NGÀY-LÀM")
@_notice
@pass_session
def swap(session: Session, *, day_off: str, day_worked: str, notice: str) -> None:
    """Enter both days of a swap."""
    days = _day(session, day_off), _day(session, day_worked)
    _say_entries(session, session.services.calendar.swap(*days, notice=notice))


@click.command(
    "remove",
    cls=Command,
    help="Bỏ điều cơ quan đã ghi về một ngày. Ngày đó trở lại theo lịch dự kiến.",
    examples=("tracker calendar remove 28/9/2026",),
)
@click.argument("typed", metavar="NGÀY")
@pass_session
def remove(session: Session, *, typed: str) -> None:
    """Forget an entry."""
    entry = session.services.calendar.remove(_day(session, typed))
    if session.json:
        say_json(_entry_to_json(entry))
    else:
        say(f"Đã bỏ: {_words(entry)}. Lấy lại bằng: tracker undo")


@click.command(
    "confirm",
    cls=Command,
    help="Ghi số thông báo nghỉ lễ, Tết của một năm. Từ đó chương trình thôi nhắc về năm ấy.",
    examples=("tracker calendar confirm 2026 --notice 6150/TB-BNV",),
)
@click.argument("year", metavar="NĂM", type=YEAR)
@_notice
@pass_session
def confirm(session: Session, *, year: int, notice: str) -> None:
    """Confirm a year."""
    kept = session.services.calendar.confirm(year, notice)
    if session.json:
        say_json({"year": kept.year, "notice": kept.notice})
    else:
        say(f"Năm {kept.year}: lịch nghỉ theo thông báo {kept.notice}.")


def _day(session: Session, typed: str) -> date:
    if not typed.strip():
        raise BadUsage("Thiếu ngày. Viết như 28/9/2026, hay một đợt như 04/02/2027..10/02/2027.")
    return parse_day(typed, session.services.context.today())


def _words(entry: CalendarDay) -> str:
    what = "làm việc" if entry.is_working else "nghỉ"
    details = ", ".join(filter(None, (entry.name, entry.notice)))
    return f"{WEEKDAYS[entry.day.weekday()]} {entry.day:%d/%m/%Y} {what}{f' ({details})' if details else ''}"


def _say_entries(session: Session, entries: tuple[CalendarDay, ...]) -> None:
    if session.json:
        say_json([_entry_to_json(entry) for entry in entries])
        return
    for entry in entries:
        say(f"Đã ghi: {_words(entry)}.")


def _entry_to_json(entry: CalendarDay) -> dict[str, object]:
    return {"day": entry.day.isoformat(), "working": entry.is_working, "name": entry.name, "notice": entry.notice}


def _to_json(found: YearCalendar) -> dict[str, object]:
    return {
        "year": found.year,
        "confirmed": bool(found.notice),
        "notice": found.notice,
        "warning": found.warning,
        "days": [
            {
                "day": one.day.isoformat(),
                "working": one.status.is_working,
                "name": one.status.name,
                "notice": one.status.notice,
                "origin": one.status.origin.value,
            }
            for one in found.days
        ],
        "reports": [
            {
                "period": window.period.code,
                "from": window.first_day.isoformat(),
                "cut_off": window.cut_off.isoformat(),
                "send_by": window.send_by.isoformat(),
            }
            for window in found.reports
        ],
    }


for _command in (off, work, swap, remove, confirm):
    calendar.add_command(_command)
