"""`tracker check`: whether the store is whole."""

from __future__ import annotations

import click

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session

_BROKEN = 1


@click.command(
    "check",
    cls=Command,
    help="Kiểm tra kho dữ liệu: tệp, nhật ký thay đổi, từng dòng so với nhật ký, báo cáo, các kỳ đã chốt, lịch làm "
    "việc. Không sửa gì. Có chỗ hỏng thì lệnh kết thúc với mã 1.",
    examples=("tracker check", "tracker check --json"),
)
@pass_session
def check(session: Session) -> int:
    """Say what is broken and what wants a look."""
    findings = session.services.checking.findings()
    broken = sum(one.is_broken for one in findings)
    if session.json:
        listed = [{"kind": one.kind.value, "words": one.words, "broken": one.is_broken} for one in findings]
        say_json({"broken": broken, "findings": listed})
        return _BROKEN if broken else 0
    for one in findings:
        say_wrapped(f"{one.kind.label}: {one.words}", indent="  ", first="✕ " if one.is_broken else "! ")
    if broken:
        say(f"{broken} chỗ hỏng. Đừng sửa tay: khôi phục bản sao lưu (tracker restore), hoặc gọi người hỗ trợ.")
    else:
        looks = f" {len(findings)} chỗ cần xem." if findings else ""
        say(f"Kho dữ liệu toàn vẹn: dữ liệu khớp với nhật ký, các kỳ đã chốt đúng mã kiểm chứng.{looks}")
    return _BROKEN if broken else 0
