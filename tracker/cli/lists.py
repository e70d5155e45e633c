"""`tracker list`: any of the lists that an office prints; a file, or text on stdout."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tracker.cli.command import Command
from tracker.cli.files import check_free
from tracker.cli.printing import say, say_json
from tracker.cli.reviewing import latest_period
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import FULL_DAY, NUMBER, PERIOD
from tracker.cli.words import day
from tracker.domain.baseline import PlanComparison
from tracker.domain.comparison import Comparison
from tracker.domain.frozen_list import short_hash
from tracker.domain.indicators import IndicatorList
from tracker.domain.ledger import Ledger
from tracker.domain.list_kind import ListKind
from tracker.domain.minutes import Minutes
from tracker.domain.overdue import OverdueList
from tracker.domain.period import Period
from tracker.domain.status import StatusList
from tracker.domain.trend import Trend
from tracker.domain.unplanned import UnplannedList
from tracker.domain.vietnamese import glued
from tracker.errors import BadUsage

if TYPE_CHECKING:
    from tracker.services.lists import Listed
    from tracker.writing import Format


class KindType(click.ParamType[ListKind]):
    """A kind of list by any of its names, Vietnamese with or without marks or English."""

    name = "kind"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> ListKind:  # noqa: ARG002
        """The kind meant by the name."""
        for kind in ListKind:
            if glued(value) in map(glued, kind.names):
                return kind
        known = ", ".join(f"{kind.value} ({kind.label})" for kind in ListKind)
        raise BadUsage(f"Không có loại danh sách “{value}”. Dùng một trong: {known}.")


@click.command(
    "list",
    cls=Command,
    help="Lập danh sách để in: tình hình thực hiện kế hoạch, đối chiếu, quá hạn, phát sinh ngoài kế hoạch, sổ theo dõi "
    "của một đơn vị, chỉ tiêu, diễn biến mười hai tháng, kế hoạch ban đầu và hiện nay, biên bản rà soát. "
    "Không ghi kỳ thì lấy kỳ mới nhất đã có báo cáo; riêng qua-han, "
    "so-theo-doi và bien-ban thì lấy mọi kỳ. Dạng csv, md, txt, html không ghi -o thì in ra màn hình.",
    examples=(
        "tracker list --period 2022-11 --format docx -o danh-sach.docx",
        "tracker list -o danh-sach.xlsx --force",
        "tracker list --format txt",
        "tracker list --kind doi-chieu -o doi-chieu.pdf",
        "tracker list --kind qua-han -o qua-han.docx",
        'tracker list --kind so-theo-doi --unit "Văn phòng" -o so-theo-doi.docx',
        "tracker list --kind trend --period 2022-12 -o dien-bien.html",
        "tracker list --kind ke-hoach --period 2022-11 -o ke-hoach.docx",
        "tracker list --kind bien-ban -o bien-ban.docx",
        "tracker list --closed 2022-11 -o danh-sach-2022-11.docx",
    ),
)
@click.option("--period", metavar="KỲ", type=PERIOD, help="Kỳ kế hoạch, ví dụ 2022-11.")
@click.option(
    "--kind",
    metavar="LOẠI",
    type=KindType(),
    default=ListKind.STATUS.value,
    help="tinh-trang (mặc định), doi-chieu, qua-han, ngoai-ke-hoach, so-theo-doi, chi-tieu, dien-bien, ke-hoach hoặc "
    "bien-ban; tiếng Anh cũng được: status, comparison, overdue, unplanned, ledger, indicators, trend, plan, minutes.",
)
@click.option("--unit", metavar="ĐƠN-VỊ", default="", help="Đơn vị của sổ theo dõi, tên hoặc tên tắt.")
@click.option(
    "--as-of",
    "as_of",
    metavar="NGÀY",
    type=FULL_DAY,
    help="Lập như đến hết ngày này, ví dụ 2022-11-15 (tinh-trang, ngoai-ke-hoach, ke-hoach, bien-ban).",
)
@click.option("--closed", metavar="KỲ", type=PERIOD, help="In lại danh sách tình trạng đã chốt của kỳ này, y nguyên.")
@click.option("--nth", metavar="LẦN", type=NUMBER, help="Lần chốt nào của kỳ, xem bằng: tracker close status.")
@click.option(
    "--format",
    "tail",
    metavar="DẠNG",
    help="docx, xlsx, pdf, html, csv, md hoặc txt; không ghi thì theo đuôi tệp sau -o.",
)
@click.option("-o", "--output", metavar="TỆP", type=click.Path(path_type=Path), help="Ghi vào tệp này.")
@click.option("--force", is_flag=True, help="Ghi đè nếu tệp đã có.")
@pass_session
def write_list(
    session: Session,
    *,
    period: Period | None,
    kind: ListKind,
    unit: str,
    as_of: date | None,
    closed: Period | None,
    nth: int | None,
    tail: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """Write the list."""
    from tracker.writing import Format as Formats

    known = {one.value: one for one in Formats}
    tail = (tail or (output.suffix.lstrip(".") if output else "")).lower()
    if tail not in known:
        raise BadUsage(f"Chưa rõ dạng danh sách “{tail}”. Thêm --format với một trong: {', '.join(known)}.")
    if unit and kind is not ListKind.LEDGER:
        raise BadUsage("--unit chỉ dùng với sổ theo dõi. Thêm --kind so-theo-doi, hoặc bỏ --unit.")
    if output:
        check_free(output, force=force)
    if closed:
        if as_of or (period and period != closed) or kind is not ListKind.STATUS:
            raise BadUsage("--closed in lại danh sách đã chốt, không kèm --period, --kind hay --as-of.")
        _write_closed(session, closed, nth, known[tail], output)
        return
    if nth:
        raise BadUsage("--nth chọn lần chốt của một kỳ. Thêm --closed KỲ, hoặc bỏ --nth.")
    lists = session.services.lists
    wanted = period if period or kind.spans_periods else latest_period(session.services)
    if output is None:
        _say_text(lists.text(wanted, known[tail], kind=kind, unit=unit, day=as_of))
        return
    _report(session, kind, wanted, output, lists.write(wanted, known[tail], output, kind=kind, unit=unit, day=as_of))


def _write_closed(session: Session, period: Period, nth: int | None, format: Format, output: Path | None) -> None:  # noqa: A002
    """Print what was frozen, from its content alone."""
    closings = session.services.closings
    closing = closings.closing(period, nth)
    if output is None:
        _say_text(closings.text(closing, format))
        return
    listed = closings.write(closing, format, output)
    _report(session, ListKind.STATUS, period, output, listed)
    if not session.json:
        say(f"  Danh sách đã chốt, số liệu ngày {day(closing.as_of)}, mã kiểm chứng {short_hash(closing.sha256)}.")


def _say_text(text: str) -> None:
    """Print bytes, so that Windows does not turn the line ends of the text into its own a second time."""
    click.echo(text.encode(), nl=False)


def _report(session: Session, kind: ListKind, period: Period | None, output: Path, listed: Listed) -> None:
    """Say what has been written."""
    name, words, number = _size(listed)
    if session.json:
        code = period.code if period else None
        say_json({"period": code, "file": str(output), "kind": kind.value, name: number})
        return
    say(f"Đã ghi {output}: {kind.label}, {period.label if period else 'mọi kỳ'}, {number} {words}.")
    if isinstance(listed, StatusList):
        for ratio in listed.ratios:
            if ratio.percent is not None:
                say(f"  {ratio.words}")


def _size(listed: Listed) -> tuple[str, str, int]:
    """What stands on the list: its name in JSON, the word for people, and how many."""
    match listed:
        case StatusList() | OverdueList():
            return "tasks", "nhiệm vụ", len(listed.rows)
        case Comparison() | PlanComparison():
            return "tasks", "nhiệm vụ", len(listed.tasks)
        case Ledger() | Minutes():
            return "tasks", "nhiệm vụ", len(listed.entries)
        case UnplannedList():
            return "results", "kết quả", len(listed.results)
        case IndicatorList():
            return "indicators", "chỉ tiêu", len(listed.indicators)
        case Trend():
            return "months", "tháng", len(listed.months)
