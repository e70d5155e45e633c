"""`tracker list`: the end-of-month status list as a file, or on stdout where it is text."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.reviewing import latest_review
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import PERIOD
from tracker.domain.period import Period
from tracker.domain.status import StatusList
from tracker.errors import BadUsage


@click.command(
    "list",
    cls=Command,
    help="Lập danh sách tình hình thực hiện kế hoạch của một kỳ. Không ghi kỳ thì lấy kỳ mới nhất đã có báo cáo; "
    "csv và md không ghi -o thì in ra màn hình.",
    examples=(
        "tracker list --period 2022-11 --format docx -o danh-sach.docx",
        "tracker list -o danh-sach.xlsx --force",
        "tracker list --format md",
    ),
)
@click.option("--period", metavar="KỲ", type=PERIOD, help="Kỳ kế hoạch, ví dụ 2022-11.")
@click.option("--format", "kind", metavar="DẠNG", help="docx, xlsx, csv hoặc md; không ghi thì theo đuôi tệp sau -o.")
@click.option("-o", "--output", metavar="TỆP", type=click.Path(path_type=Path), help="Ghi vào tệp này.")
@click.option("--force", is_flag=True, help="Ghi đè nếu tệp đã có.")
@pass_session
def write_list(session: Session, *, period: Period | None, kind: str | None, output: Path | None, force: bool) -> None:
    """Write the list."""
    from tracker.writing import Format

    known = {one.value: one for one in Format}
    tail = (kind or (output.suffix.lstrip(".") if output else "")).lower()
    if tail not in known:
        raise BadUsage(f"Chưa rõ dạng danh sách “{tail}”. Thêm --format với một trong: {', '.join(known)}.")
    lists = session.services.lists
    wanted = period or latest_review(session.services).period
    if output is None:
        text = lists.text(wanted, known[tail])
        # Bytes, so that Windows does not turn the line ends of the text into its own a second time.
        click.echo(text.encode(), nl=False)
        return
    if output.exists() and not force:
        raise BadUsage(f"Tệp {output} đã có. Thêm --force để ghi đè, hoặc đặt tên khác sau -o.")
    status = lists.write(wanted, known[tail], output)
    if session.json:
        say_json({"period": wanted.code, "file": str(output), "tasks": len(status.rows)})
    else:
        say_written(status, output)


def say_written(status: StatusList, path: Path) -> None:
    """Say what stands in the file, with the percentages and their formulas."""
    say(f"Đã ghi {path}: kế hoạch {status.period.label}, {len(status.rows)} nhiệm vụ.")
    for ratio in status.ratios:
        if ratio.percent is not None:
            share = f"{ratio.percent:g}".replace(".", ",")
            say(f"  {ratio.name}: {share}% = {ratio.part}/{ratio.whole} ({ratio.formula})")
