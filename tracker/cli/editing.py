"""`edit`: mend what a task says."""

from __future__ import annotations

import click

from tracker.cli.as_json import task_to_json
from tracker.cli.command import Command
from tracker.cli.history_words import change_words
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import NUMBER
from tracker.domain.editing import TaskEdit, read_names
from tracker.errors import BadUsage


@click.command(
    "edit",
    cls=Command,
    help="Sửa nội dung ghi trong nhiệm vụ: câu chữ, sản phẩm, đề mục, đơn vị phối hợp, minh chứng. Lịch sử giữ cả chữ "
    'cũ lẫn chữ mới; để trống ("") là bỏ.',
    examples=(
        'tracker edit 7 --text "Ban hành Kế hoạch chuyển đổi số năm 2027"',
        'tracker edit 7 --product "Kế hoạch của UBND tỉnh" --support "Thanh tra; Văn phòng"',
        'tracker edit 7 --evidence "71/KH-UBND" --note "bản ký số"',
    ),
)
@click.argument("task_id", metavar="SỐ", type=NUMBER)
@click.option("--text", metavar="CHỮ", help="Nội dung nhiệm vụ.")
@click.option("--product", metavar="CHỮ", help="Sản phẩm, kết quả phải có.")
@click.option("--field", metavar="CHỮ", help="Đề mục, lĩnh vực.")
@click.option("--support", metavar="ĐƠN-VỊ", help="Các đơn vị phối hợp, cách nhau bằng dấu ;.")
@click.option("--evidence", metavar="SỐ-VĂN-BẢN", help="Số văn bản minh chứng của việc đã hoàn thành.")
@click.option("--note", metavar="GHI-CHÚ", help="Ghi chú cho văn bản minh chứng.")
@click.option("--reason", metavar="LÝ-DO", default="", help="Lý do, ghi vào lịch sử.")
@pass_session
def edit(
    session: Session,
    *,
    task_id: int,
    text: str | None,
    product: str | None,
    field: str | None,
    support: str | None,
    evidence: str | None,
    note: str | None,
    reason: str,
) -> None:
    """Mend one task."""
    names = None if support is None else read_names(support)
    wanted = TaskEdit(text=text, product=product, field=field, support=names, number=evidence, note=note)
    if wanted == TaskEdit():
        raise BadUsage("Sửa gì? Thêm --text, --product, --field, --support, --evidence hoặc --note.")
    services = session.services
    version = services.tasks.detail(task_id).row.task.version
    (task,) = services.tasks.edit(task_id, wanted, reason=reason)
    if session.json:
        say_json(task_to_json(task))
    elif task.version == version:
        say(f"Nhiệm vụ {task_id} vốn đã ghi như vậy; không có gì thay đổi.")
    else:
        say(f"Đã sửa nhiệm vụ {task_id}. Lấy lại: tracker undo")
        say_wrapped(change_words(services.tasks.detail(task_id).history[-1]), indent="    ", first="  ")
