"""`tracker import`: keep a report, after a look at what was read in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.reading import say_reading
from tracker.cli.session import Session, pass_session
from tracker.cli.streams import asked, has_terminal
from tracker.cli.typed import PERIOD
from tracker.cli.words import day, head_words, report_words
from tracker.domain.exchange import split_to_json
from tracker.domain.period import Period
from tracker.errors import BadUsage

if TYPE_CHECKING:
    from tracker.services.importing import Kept, Preview


@click.command(
    "import",
    cls=Command,
    help="Nhập một báo cáo, xem trước rồi mới giữ lại. Nhập lại đúng tệp cũ thì không thay đổi gì. "
    "Nhận cả tệp JSON do “tracker read --json” in ra và đã sửa tay.",
    examples=(
        "tracker import bao-cao-thang-10.docx",
        "tracker import bao-cao-thang-10.docx --yes",
        "tracker import r.json --plan-period 2022-11 --yes",
    ),
)
@click.argument("files", metavar="TỆP…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Giữ lại luôn, không hỏi.")
@click.option("--plan-period", metavar="KỲ", type=PERIOD, help="Kỳ của phần kế hoạch, nếu báo cáo không ghi rõ.")
@click.option("--result-period", metavar="KỲ", type=PERIOD, help="Kỳ của phần kết quả, nếu báo cáo không ghi rõ.")
@click.option("--results-only", is_flag=True, help="Nhận cả báo cáo không có phần kế hoạch.")
@click.option("--other-office", is_flag=True, help="Nhận cả báo cáo của cơ quan khác.")
@pass_session
def import_report(
    session: Session,
    *,
    files: tuple[Path, ...],
    yes: bool,
    plan_period: Period | None,
    result_period: Period | None,
    results_only: bool,
    other_office: bool,
) -> None:
    """Preview, ask, keep."""
    importing = session.services.importing
    preview = importing.preview(files).with_periods(results=result_period, plan=plan_period)
    if not preview.known:
        if not session.json:
            say_reading(preview.split)
            say()
        if not yes and not _is_wanted():
            say("Không giữ lại gì.")
            return
    kept = importing.keep(preview, results_only=results_only, other_office=other_office)
    _say_kept(session, preview, kept)


def _is_wanted() -> bool:
    if not has_terminal():
        raise BadUsage("Chưa giữ lại gì vì không có màn hình để hỏi. Thêm --yes nếu muốn giữ lại.")
    return asked("Giữ lại?")


def _say_kept(session: Session, preview: Preview, kept: Kept) -> None:
    head = kept.report.head
    if session.json:
        say_json(
            {
                "id": kept.report.id,
                "new": kept.is_new,
                "report": split_to_json(preview.split)["report"],
                "tasks": kept.tasks,
                "results": kept.results,
                "new_units": list(kept.new_units),
            }
        )
        return
    if not kept.is_new:
        when = day(kept.report.imported_at.astimezone())
        say(f"Tệp này đã nhập ngày {when}: báo cáo {report_words(kept.report)}. Không thay đổi gì.")
        return
    parts = [
        f"{kept.tasks} nhiệm vụ {head.plan_period.label}" if head.plan_period and kept.tasks else "",
        f"{kept.results} kết quả {head.result_period.label}" if head.result_period and kept.results else "",
    ]
    say(f"Đã giữ lại báo cáo {head_words(head)}: {', '.join(filter(None, parts))}.")
    if kept.new_units:
        say(f"Đơn vị mới trong danh mục: {'; '.join(kept.new_units)}.")
    if kept.tasks:
        say(f"Xem nhiệm vụ: tracker tasks --period {head.plan_period}")
    if kept.results:
        say(f"Đối chiếu kết quả: tracker links --period {head.result_period}")
