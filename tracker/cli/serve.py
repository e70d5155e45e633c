"""`tracker serve`: the screens in a browser of this machine, or of others where that is expressly allowed."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import click

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.cli.streams import flush
from tracker.cli.typed import NUMBER
from tracker.errors import BadUsage, CannotServe

if TYPE_CHECKING:
    from tracker.web.address import Address

_MOST_PORT = 65_535
_RISK = (
    "CẢNH BÁO: máy khác trong mạng mở được màn hình này. Chương trình không có đăng nhập riêng: ai biết địa chỉ đều "
    "xem, sửa được mọi nhiệm vụ, đọc, ghi được tệp như tài khoản chạy máy chủ; lịch sử ghi chung một tên người dùng. "
    "Đường truyền không mã hóa. Chỉ dùng trong mạng nội bộ tin cậy, và đổi mã khi có người thôi dùng."
)


@click.command(
    "serve",
    cls=Command,
    help="Mở màn hình làm việc trong trình duyệt của máy này. Chương trình in ra địa chỉ để mở, kèm mã truy cập của "
    "lần chạy này; Ctrl+C để dừng. Máy khác chỉ vào được khi có cả --allow-network và --token: chương trình không "
    "có đăng nhập riêng, ai có mã đều xem, sửa được mọi việc dưới cùng một tên người dùng.",
    examples=("tracker serve", "tracker serve --port 8080 --sessions 4"),
)
@click.option("--host", metavar="MÁY", default="127.0.0.1", help="Địa chỉ mạng để nghe (127.0.0.1: chỉ máy này).")
@click.option("--port", metavar="CỔNG", default="8000", help="Cổng (8000); 0 là cổng trống bất kỳ.")
@click.option("--allow-network", is_flag=True, help="Cho máy khác vào. Phải đặt thêm --token.")
@click.option(
    "--token",
    metavar="MÃ",
    envvar="TRACKER_WEB_TOKEN",
    help="Mã truy cập tự đặt, từ 16 ký tự. Đặt ở biến môi trường TRACKER_WEB_TOKEN thì không lộ trong danh sách lệnh.",
)
@click.option(
    "--sessions", metavar="SỐ", type=NUMBER, default=8, help="Nhiều nhất mấy cửa sổ cùng lúc (8); mỗi cửa sổ cần 40 MB."
)
@pass_session
def serve(session: Session, *, host: str, port: str, allow_network: bool, token: str | None, sessions: int) -> None:
    """Serve until Ctrl+C."""
    _ = session.settings  # a broken config.toml is told here, not in each browser
    _need_libraries()
    from tracker.web import server
    from tracker.web.address import Address, checked_token, is_loopback, new_token

    if not is_loopback(host) and not (allow_network and token):
        raise BadUsage(
            f"Mở ra mạng ({host}) thì ai có địa chỉ cũng xem, sửa được mọi việc, vì không có đăng nhập riêng. "
            "Nếu vẫn cần: thêm --allow-network và đặt mã bằng --token hoặc TRACKER_WEB_TOKEN."
        )
    wanted = checked_token(token) if token else new_token()
    with server.listen(host, _port(port)) as listener:
        address = Address(host=host, port=listener.getsockname()[1], token=wanted)
        _announce(session, address, on_network=not is_loopback(host))
        screens = server.Server(_command(session), most_sessions=sessions, say=_say_now)
        server.serve(screens, listener, address)
    if not session.json:
        say("Đã dừng. Mọi phiên đã đóng.")


def _command(session: Session) -> list[str]:
    """The screens as a program of their own, over the same settings, store and day."""
    given = {"--config": session.config, "--db": session.db, "--today": session.today}
    options = [word for name, value in given.items() if value for word in (name, str(value))]
    return [sys.executable, "-m", "tracker", *options]


def _announce(session: Session, address: Address, *, on_network: bool) -> None:
    if on_network:
        click.echo(_RISK, err=True)
    if session.json:
        say_json({"url": address.url})
    else:
        say(f"Mở bằng trình duyệt: {address.url}")
        say("Đừng chuyển địa chỉ này cho người khác: phần cuối là mã truy cập. Ctrl+C để dừng.")
    flush()


def _say_now(words: str) -> None:
    say(words)
    flush()


def _port(typed: str) -> int:
    if not (typed.isascii() and typed.isdecimal() and int(typed) <= _MOST_PORT):
        raise BadUsage(f"“{typed}” không phải số cổng. Ghi một số từ 0 đến {_MOST_PORT}, ví dụ --port 8080.")
    return int(typed)


def _need_libraries() -> None:
    if not all(map(find_spec, ("aiohttp", "textual_serve"))):
        raise CannotServe(
            'Chưa cài thư viện để mở trong trình duyệt. Cài bằng: pip install "tracker[web]" rồi chạy lại.'
        )
