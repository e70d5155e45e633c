"""The next plan before its paper: `add`, `carry`, `attest`."""

from __future__ import annotations

import click

from tracker.cli.as_json import task_to_json
from tracker.cli.changing import say_changed
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import PERIOD, WordType, parse_ids
from tracker.cli.words import say_task_line
from tracker.domain.dates import DEADLINE_EXAMPLES
from tracker.domain.editing import read_names
from tracker.domain.period import Period
from tracker.domain.remark import RemarkKind
from tracker.domain.split import Kind
from tracker.errors import BadUsage

_KIND = WordType(Kind, "loại")
_ids = click.argument("ids", metavar="SỐ…", nargs=-1, required=True)
_reason = click.option("--reason", metavar="LÝ-DO", default="", help="Lý do, ghi vào lịch sử.")


@click.command(
    "add",
    cls=Command,
    help="Nhập thêm một nhiệm vụ vào kế hoạch của một kỳ, kể cả khi báo cáo có kế hoạch đó chưa nhập. "
    "Khi nhập báo cáo đó, nhiệm vụ có trong báo cáo được giữ nguyên mã số.",
    examples=(
        'tracker add "Trình UBND tỉnh Kế hoạch nhà ở xã hội năm 2027" --period 2026-12 --unit "P. QLN" --due 20/12',
        'tracker add "Trực tiếp công dân" --period 2026-12 --kind ongoing',
    ),
)
@click.argument("text", metavar="NỘI-DUNG")
@click.option("--period", metavar="KỲ", type=PERIOD, help="Kỳ kế hoạch, phải ghi: 2022-11, 2022-Q4, 2022.")
@click.option("--unit", metavar="ĐƠN-VỊ", help="Đơn vị chủ trì, theo tên hay tên tắt.")
@click.option("--support", metavar="ĐƠN-VỊ", default="", help="Đơn vị phối hợp; nhiều đơn vị thì cách nhau bằng dấu ;")
@click.option("--due", metavar="NGÀY", help=f"Thời hạn: 2022-11-20, {DEADLINE_EXAMPLES}.")
@click.option(
    "--kind",
    metavar="LOẠI",
    type=_KIND,
    default=Kind.ONE_OFF,
    help=f"Loại: {_KIND.words}.",
)
@click.option("--field", metavar="ĐỀ-MỤC", default="", help="Lĩnh vực, đề mục trong kế hoạch.")
@click.option("--product", metavar="SẢN-PHẨM", default="", help="Sản phẩm phải có.")
@_reason
@pass_session
def add(
    session: Session,
    *,
    text: str,
    period: Period | None,
    unit: str | None,
    support: str,
    due: str | None,
    kind: Kind,
    field: str,
    product: str,
    reason: str,
) -> None:
    """Enter a task."""
    if period is None:
        raise BadUsage("Thêm vào kế hoạch nào? Ghi --period KỲ, ví dụ --period 2026-12.")
    services = session.services
    reader = services.tasks.deadline_reader(period.first_day)
    task = services.planning.add(
        period,
        text=text,
        unit=unit,
        due=reader.read(due) if due else None,
        kind=kind,
        field=field,
        product=product,
        support=read_names(support),
        reason=reason,
    )
    if session.json:
        say_json(task_to_json(task))
        return
    say_changed(session, f"Đã nhập thêm vào kế hoạch {period.label}", [task])
    if task.due:
        say(f"Hạn: {reader.meaning(task.due)}.")


@click.command(
    "carry",
    cls=Command,
    help="Chuyển nhiệm vụ chưa xong sang kỳ sau. Kế hoạch kỳ sau đã có nhiệm vụ đó thì nối tiếp vào, chưa có thì thêm "
    "vào phần bổ sung. Thời hạn đầu tiên vẫn được giữ.",
    examples=(
        'tracker carry 5 --reason "chờ ý kiến Sở Tài chính"',
        "tracker carry 5-8 --due 15/12",
        'tracker carry 5 --to 2027-Q1 --reason "chuyển sang quý sau"',
    ),
)
@_ids
@click.option("--to", metavar="KỲ", type=PERIOD, help="Kỳ nhận; không ghi thì là kỳ liền sau.")
@click.option("--due", metavar="NGÀY", help=f"Thời hạn mới: {DEADLINE_EXAMPLES}. Không ghi thì là cuối kỳ sau.")
@_reason
@pass_session
def carry(session: Session, *, ids: tuple[str, ...], to: Period | None, due: str | None, reason: str) -> None:
    """Carry tasks over."""
    services = session.services
    reader = services.tasks.deadline_reader(to.first_day if to else None)
    numbers = parse_ids(ids)
    carried = services.planning.carry_over(numbers, to=to, due=reader.read(due) if due else None, reason=reason)
    if session.json:
        say_json([task_to_json(task) for task in carried])
        return
    say(f"Đã chuyển kỳ sau: {len(carried)} nhiệm vụ.")
    for number, task in zip(numbers, carried, strict=True):
        say_task_line(task, f"thay cho {number}, {task.period.short_label}")


@click.command(
    "attest",
    cls=Command,
    help="Ghi việc thường xuyên, định kỳ “đã thực hiện trong kỳ”, có thể kèm ghi chú (--note). Việc một lần thì dùng "
    "tracker done.",
    examples=("tracker attest 12", 'tracker attest 12-14 --note "tiếp 8 lượt công dân"'),
)
@_ids
@click.option("--note", metavar="GHI-CHÚ", default="", help="Đã làm gì, bao nhiêu.")
@pass_session
def attest(session: Session, ids: tuple[str, ...], note: str) -> None:
    """Attest steady work."""
    said = session.services.routines.attest(parse_ids(ids), note)
    if session.json:
        say_json([{"id": one.id, "task": one.task_id, "note": one.text, "by": one.said_by} for one in said])
        return
    say(f"Đã ghi “{RemarkKind.ATTESTED.label}”: {len(said)} nhiệm vụ.")
    for one in said:
        say(f"  ✓ {one.task_id}  {one.text}".rstrip())
