"""`tracker import`: keep a report, after a look at what was read in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.cli.command import Command
from tracker.cli.pages import shown_pages
from tracker.cli.printing import say, say_json
from tracker.cli.reading import say_list, say_reading
from tracker.cli.session import Session, pass_session
from tracker.cli.streams import asked, has_terminal
from tracker.cli.typed import PERIOD
from tracker.cli.words import day, head_words, report_words
from tracker.domain.exchange import split_to_json
from tracker.domain.period import Period
from tracker.domain.revision_words import comparison, earlier_words, summary
from tracker.errors import BadUsage

if TYPE_CHECKING:
    from tracker.domain.advice import UnitAdvice
    from tracker.services.importing import Kept, Preview


@click.command(
    "import",
    cls=Command,
    help="Nhập một báo cáo, xem trước rồi mới giữ lại. Nhập lại đúng tệp cũ thì không thay đổi gì. "
    "Nhiệm vụ không ghi đơn vị thì được gợi ý kèm lý do; không thêm --take-advice thì gợi ý không được lưu. "
    "Nhận cả tệp JSON do “tracker read --json” in ra và đã sửa tay. Bản ký đến sau bản dự thảo thì so hai bản, rồi "
    "thêm --new-version để thay: nhiệm vụ còn trong bản mới giữ nguyên số, đơn vị, đánh dấu và liên kết.",
    examples=(
        "tracker import bao-cao-thang-10.docx",
        "tracker import bao-cao-thang-10.docx --take-advice --yes",
        "tracker import bao-cao-thang-10-ban-ky.pdf --new-version",
        "tracker import r.json --plan-period 2022-11 --yes",
    ),
)
@click.argument("files", metavar="TỆP…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Giữ lại luôn, không hỏi.")
@click.option("--take-advice", is_flag=True, help="Lấy mọi đơn vị được gợi ý cho nhiệm vụ không ghi đơn vị.")
@click.option("--plan-period", metavar="KỲ", type=PERIOD, help="Kỳ của phần kế hoạch, nếu báo cáo không ghi rõ.")
@click.option("--result-period", metavar="KỲ", type=PERIOD, help="Kỳ của phần kết quả, nếu báo cáo không ghi rõ.")
@click.option("--new-version", is_flag=True, help="Thay bản đã nhập của cùng kỳ hay cùng số: bản ký, bản đính chính.")
@click.option("--results-only", is_flag=True, help="Nhận cả báo cáo không có phần kế hoạch.")
@click.option("--other-office", is_flag=True, help="Nhận cả báo cáo của cơ quan khác.")
@pass_session
def import_report(
    session: Session,
    *,
    files: tuple[Path, ...],
    yes: bool,
    take_advice: bool,
    plan_period: Period | None,
    result_period: Period | None,
    new_version: bool,
    results_only: bool,
    other_office: bool,
) -> None:
    """Preview, ask, keep."""
    importing = session.services.importing
    with shown_pages(is_wanted=not session.json) as progress:
        preview = importing.preview(files, results=result_period, plan=plan_period, progress=progress)
    if take_advice:
        preview = preview.with_advice(preview.advice)
    if not preview.known:
        if not session.json:
            say_reading(replace(preview.split, warnings=()))
            say_list("Kiểm tra lại trước khi giữ", [check.words for check in preview.checks])
            _say_comparison(preview)
            _say_advice(session, preview, is_taken=take_advice)
            say()
        is_version = preview.revision is not None and preview.revision.is_of_papers
        if is_version and not new_version and not yes and has_terminal():
            new_version = yes = asked("Thay bản đã nhập bằng bản này?")
            if not yes:
                say("Không thay đổi gì.")
                return
        elif not yes and not _is_wanted():
            say("Không giữ lại gì.")
            return
    kept = importing.keep(preview, results_only=results_only, other_office=other_office, new_version=new_version)
    _say_kept(session, preview, kept)


def _say_advice(session: Session, preview: Preview, *, is_taken: bool) -> None:
    """Print each suggestion with its reason, tasks of the same unit for the same reason in one line."""
    if not preview.advice:
        return
    short = {unit.name: unit.short or unit.name for unit in session.services.units.all()}
    tasks: dict[UnitAdvice, list[str]] = {}
    for place, advice in preview.advice.items():
        tasks.setdefault(advice, []).append(str(place + 1))
    word = "đã lấy gợi ý" if is_taken else "gợi ý"
    say_list(
        "Đơn vị theo gợi ý" if is_taken else "Đơn vị gợi ý, chưa lấy",
        [f"Nhiệm vụ số {', '.join(n)}, {word}: {short[one.unit]} ({one.reason})" for one, n in tasks.items()],
    )
    if not is_taken:
        say("Lấy tất cả gợi ý: thêm --take-advice.")


def _say_comparison(preview: Preview) -> None:
    """Print how the report differs from the version that is kept."""
    if preview.revision is None:
        return
    compared_with = "bản đã nhập, " if preview.revision.is_of_papers else ""
    say_list(f"So với {compared_with}{earlier_words(preview.revision.earlier)}", comparison(preview.revision))
    say(summary(preview.revision))


def _is_wanted() -> bool:
    if not has_terminal():
        raise BadUsage("Chưa giữ lại gì vì không có màn hình để hỏi. Thêm --yes nếu muốn giữ lại.")
    return asked("Giữ lại?")


def _say_kept(session: Session, preview: Preview, kept: Kept) -> None:
    head = kept.report.head
    if session.json:
        say_json(_to_json(preview, kept))
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
    if kept.revision:
        replaced = "bản " if kept.revision.is_of_papers else ""
        say(f"Thay {replaced}{earlier_words(kept.revision.earlier)}. {summary(kept.revision)} Lấy lại: tracker undo")
    if kept.routine and head.plan_period:
        say(f"Việc định kỳ của {head.plan_period.label}: {kept.routine} nhiệm vụ.")
    if kept.new_units:
        say(f"Đơn vị mới trong danh mục: {'; '.join(kept.new_units)}.")
    if kept.tasks:
        say(f"Xem nhiệm vụ: tracker tasks --period {head.plan_period}")
    if kept.results:
        say(f"Đối chiếu kết quả: tracker links --period {head.result_period}")


def _to_json(preview: Preview, kept: Kept) -> dict[str, object]:
    return {
        "id": kept.report.id,
        "new": kept.is_new,
        "report": split_to_json(preview.split)["report"],
        "tasks": kept.tasks,
        "results": kept.results,
        "new_units": list(kept.new_units),
        "routine": kept.routine,
        "replaces": kept.report.replaces,
        "comparison": list(comparison(kept.revision)) if kept.revision else [],
        "checks": [check.words for check in preview.checks],
        "advice": [
            {"task": f"T{place + 1}", "unit": one.unit, "reason": one.reason} for place, one in preview.advice.items()
        ],
    }
