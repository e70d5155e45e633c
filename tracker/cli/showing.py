"""`tracker show`: everything about one task."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker.cli.as_json import change_to_json, followed_to_json
from tracker.cli.command import Command
from tracker.cli.history_words import change_words
from tracker.cli.printing import pad, say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import NUMBER
from tracker.cli.words import IMPLIED_NOTE, day, deadline, report_words
from tracker.domain.following_words import followed_lines

if TYPE_CHECKING:
    from tracker.services.tasks import TaskDetail

_LABEL = 13
_SPAN, _WIDE_SPAN = 2, 8  # passages of the report on each side of the task


@click.command(
    "show",
    cls=Command,
    help="Xem mọi điều về một nhiệm vụ. Gồm hạn, tình trạng, minh chứng, kết quả đã xác nhận, "
    "chỗ ghi trong báo cáo và lịch sử.",
    examples=("tracker show 7", "tracker show 7 --source", "tracker show 7 --json"),
)
@click.argument("task_id", metavar="SỐ", type=NUMBER)
@click.option("--source", is_flag=True, help="Chỉ in đoạn báo cáo quanh nhiệm vụ, rộng hơn; đoạn gốc có dấu >.")
@pass_session
def show(session: Session, *, task_id: int, source: bool) -> None:
    """Print one task, or the report around it."""
    detail = session.services.tasks.detail(task_id, span=_WIDE_SPAN if source else _SPAN)
    if session.json:
        say_json(_to_json(detail))
        return
    if source:
        _say_source(detail)
        return
    _say_facts(detail)
    _say_results(detail)
    _say_followed(detail)
    say()
    _say_source(detail)
    say()
    say("Lịch sử:")
    for change in detail.history:
        say_wrapped(change_words(change), indent="    ", first="  ")


def _say_facts(detail: TaskDetail) -> None:
    row, task = detail.row, detail.row.task
    say(f"Nhiệm vụ {task.id}, kế hoạch {task.period.label}")
    say_wrapped(task.text, indent="  ")
    say()
    first = task.first_due
    moved = first is not None and first != task.deadline
    proof = f"{task.evidence.number} {task.evidence.note}" if task.evidence else ""
    facts = (
        ("Đơn vị", task.unit or "chưa giao"),
        ("Phối hợp", "; ".join(task.support)),
        ("Lĩnh vực", task.field),
        ("Hạn", deadline(task) + row.standing.off_words + (f" (hạn đầu {day(first)})" if first and moved else "")),
        ("So với hạn", f"{row.standing.timing.symbol} {row.standing.words}".strip()),
        ("Tình trạng", f"{task.state.symbol} {task.state.label}"),
        ("Xong ngày", day(task.done_on) if task.done_on else ""),
        ("Minh chứng", proof or ("chưa có" if not row.has_evidence else "kết quả đã xác nhận")),
        ("Loại", task.kind.label),
        ("Căn cứ", "; ".join(task.citations)),
        ("Sản phẩm", task.product),
    )
    for label, value in facts:
        if value:
            say_wrapped(value, indent=" " * (_LABEL + 2), first=f"  {pad(label, _LABEL)}")
    if task.is_implied:
        say(f"  {IMPLIED_NOTE}")


def _say_results(detail: TaskDetail) -> None:
    if detail.row.results:
        say()
        say("Kết quả đã xác nhận:")
    for one in detail.row.results:
        say_wrapped(f"{one.result.id} ({one.link.stage.label}): {one.result.text}", indent="    ", first="  - ")


def _say_followed(detail: TaskDetail) -> None:
    lines = followed_lines(detail.followed)
    if lines:
        say()
        say("Gia hạn, đôn đốc, nguyên nhân:")
    for line in lines:
        say_wrapped(line, indent="    ", first="  - ")


def _say_source(detail: TaskDetail) -> None:
    task = detail.row.task
    where = f", mục {task.source}" if task.source else ""
    kind = "" if detail.report.is_supplement else "báo cáo "
    say_wrapped(f"Nguồn: {kind}{report_words(detail.report)}{where}")
    for passage in detail.source:
        say_wrapped(passage.text, indent="    ", first="  > " if passage.place == task.place else "    ")


def _to_json(detail: TaskDetail) -> dict[str, object]:
    head = detail.report.head
    return followed_to_json(detail.followed) | {
        "report": {"id": detail.report.id, "number": head.number, "file": detail.report.file_name},
        "passages": [{"place": p.place, "text": p.text, "fate": p.fate.value} for p in detail.source],
        "history": [change_to_json(change) for change in detail.history],
    }
