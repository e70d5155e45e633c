"""`tracker config` and `tracker upgrade`: where things are, and the store's version."""

from __future__ import annotations

import re
from typing import Any

import click
import msgspec

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.config import default_database_url, find_config

_PASSWORD = re.compile(r"(?P<user>://[^:/@]*):.*@")


@click.command(
    "config",
    cls=Command,
    help="Xem tệp cấu hình và kho dữ liệu nằm ở đâu. Kèm các thiết đặt đang dùng.",
    examples=("tracker config", "tracker config --config /etc/tracker/config.toml --json"),
)
@pass_session
def config(session: Session) -> None:
    """Print where things are and the settings as read."""
    path = session.config or find_config()
    address = session.db or session.settings.database.url or default_database_url()
    values = msgspec.to_builtins(session.settings)
    values["database"]["url"] = _without_password(values["database"]["url"])
    if session.json:
        where = str(path.absolute()) if path else None
        say_json({"config": where, "database": _without_password(address), "settings": values})
        return
    say(f"Tệp cấu hình: {path.absolute() if path else 'không có, dùng thiết đặt sẵn'}")
    say(f"Kho dữ liệu:  {_without_password(address)}")
    for section, keys in values.items():
        say()
        say(f"[{section}]")
        for key, value in keys.items():
            say(f"{key} = {_shown(value)}")


@click.command(
    "upgrade",
    cls=Command,
    help="Đưa kho dữ liệu lên đúng phiên bản của chương trình. Kho dùng chung (PostgreSQL) thì người quản trị chạy.",
    examples=("tracker upgrade", "tracker upgrade --db postgresql://may-chu/tracker"),
)
@pass_session
def upgrade(session: Session) -> None:
    """Bring the store to the program's version."""
    from tracker.wiring import store_of

    revision = store_of(session.settings, session.db).upgrade()
    if session.json:
        say_json({"revision": revision})
    else:
        say(f"Kho dữ liệu đã ở phiên bản {revision}.")


def _without_password(url: str) -> str:
    return _PASSWORD.sub(r"\g<user>:***@", url)


def _shown(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_shown, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_shown(one)}" for key, one in value.items()) + "}"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
