"""`tracker backup` and `tracker restore`: a copy of the store that is whole, and the way back."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.cli.streams import asked, has_terminal
from tracker.errors import BadUsage


@click.command(
    "backup",
    cls=Command,
    help="Sao lưu kho dữ liệu ra một tệp, kể cả khi đang có người dùng. Ghi xong thì mở lại và kiểm tra bản sao. "
    "Không ghi tên tệp thì đặt cạnh kho dữ liệu. Kho trên máy chủ PostgreSQL thì người quản trị dùng pg_dump.",
    examples=("tracker backup", "tracker backup /srv/sao-luu/tracker-2022-11-30.db"),
)
@click.argument("file", metavar="[TỆP]", required=False, type=click.Path(path_type=Path))
@pass_session
def backup(session: Session, *, file: Path | None) -> None:
    """Copy the store."""
    from tracker.wiring import store_of

    made = store_of(session.settings, session.db).back_up(file)
    if session.json:
        say_json({"file": str(made), "bytes": made.stat().st_size})
    else:
        say(f"Đã sao lưu ra {made} ({made.stat().st_size / 1024:,.0f} KB) và đã kiểm tra bản sao.")
        say(f"Khôi phục: tracker restore {made}")


@click.command(
    "restore",
    cls=Command,
    help="Thay kho dữ liệu bằng một bản sao lưu. Kho đang dùng được để sang bên, không mất gì; bản sao lưu hỏng, của "
    "chương trình khác hoặc của chương trình mới hơn thì từ chối. Đóng chương trình ở các máy khác trước khi làm.",
    examples=("tracker restore /srv/sao-luu/tracker-2022-11-30.db --yes",),
)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Thay luôn, không hỏi.")
@pass_session
def restore(session: Session, *, file: Path, yes: bool) -> None:
    """Put a copy in the store's place. The store may be damaged, so that it is not opened before."""
    from tracker.wiring import store_of

    if not yes:
        if not has_terminal():
            raise BadUsage("Chưa khôi phục vì không có màn hình để hỏi. Thêm --yes nếu muốn khôi phục.")
        if not asked(f"Thay kho dữ liệu đang dùng bằng {file}?"):
            return
    aside = store_of(session.settings, session.db).restore_from(file)
    if session.json:
        say_json({"restored": str(file), "aside": str(aside) if aside else None})
        return
    say(f"Đã khôi phục từ {file}.")
    if aside:
        say(f"Kho dữ liệu trước đó được giữ ở {aside}; lấy lại: tracker restore {aside} --yes")
