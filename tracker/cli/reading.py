"""`tracker read`: what a report holds, stored nowhere. Its summary is also the preview of an import."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from tracker.cli.command import Command
from tracker.cli.pages import shown_pages
from tracker.cli.printing import Column, say, say_json, say_table, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.words import day, head_words, period_words
from tracker.domain.exchange import split_to_json
from tracker.domain.split import PlannedItem, Split

_TASK_COLUMNS = (
    Column(title="TT", right=True),
    Column(title="Hạn"),
    Column(title="Loại"),
    Column(title="Chủ trì", most=24),
    Column(title="Mục", most=16),
    Column(title="Nội dung"),
)


@click.command(
    "read",
    cls=Command,
    help="Đọc báo cáo, cho xem nhiệm vụ, kết quả, chỉ tiêu. Không lưu gì cả. "
    "Một báo cáo gồm nhiều tệp thì ghi tất cả các tệp.",
    examples=("tracker read bao-cao-thang-10.docx", "tracker read bao-cao-thang-10.docx --json > r.json"),
)
@click.argument("files", metavar="TỆP…", nargs=-1, required=True, type=click.Path(path_type=Path))
@pass_session
def read(session: Session, files: tuple[Path, ...]) -> None:
    """Print a report taken apart."""
    from tracker.office_ways import limits
    from tracker.services.importing import read_report

    with shown_pages(is_wanted=not session.json) as progress:
        content = read_report(files, limits(session.settings), progress).split
    if session.json:
        say_json(split_to_json(content))
        return
    say_reading(content)
    say_results(content)


def say_reading(content: Split) -> None:
    """Print head, planned tasks, counts, what could not be placed, and warnings."""
    say(f"Báo cáo {head_words(content.head)}")
    say(f"Kết quả: {period_words(content.head.result_period)}")
    say(f"Kế hoạch: {period_words(content.head.plan_period)}")
    say()
    say(f"Nhiệm vụ trong kế hoạch ({len(content.tasks)}):")
    if content.tasks:
        say_table(_TASK_COLUMNS, [_cells(n, item) for n, item in enumerate(content.tasks, start=1)], indent="  ")
    say()
    say(f"Kết quả đã nêu: {len(content.results)}. Dòng chỉ tiêu: {len(content.indicators)}.")
    say_list("Chưa xếp được vào đâu, cần xem lại", [passage.full_text for passage in content.leftovers])
    mended = [one.passage for one in content.placements if one.passage.repairs]
    say_list("Đoạn có chỗ đã sửa", [f"đoạn {p.place + 1}: {'; '.join(map(str, p.repairs))}" for p in mended])
    say_list("Lưu ý", content.warnings)


def say_results(content: Split) -> None:
    """Print every result and every indicator."""
    say_list("Kết quả", [f"{item.source}: {item.text}" if item.source else item.text for item in content.results])
    if content.indicators:
        say()
        say(f"Chỉ tiêu ({len(content.indicators)}):")
        columns = (
            Column(title="ĐVT", most=16),
            Column(title="Kế hoạch", most=24, right=True),
            Column(title="Thực hiện", most=24, right=True),
            Column(title="Chỉ tiêu"),
        )
        rows = [(i.unit or "", i.target or "", i.actual or "", i.name) for i in content.indicators]
        say_table(columns, rows, indent="  ")


def say_list(title: str, texts: Sequence[str]) -> None:
    """Print a title with the number of texts, and each text below it; nothing where there is none."""
    if not texts:
        return
    say()
    say(f"{title} ({len(texts)}):")
    for text in texts:
        say_wrapped(text, indent="    ", first="  - ")


def _cells(number: int, item: PlannedItem) -> tuple[str, ...]:
    deadline = day(item.deadline) if item.deadline else ""
    return (str(number), deadline, item.kind.label, item.lead or "", item.source, item.text)
