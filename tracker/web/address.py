"""Where the page is found: host, port, and the secret word without which it shows nothing."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from ipaddress import ip_address
from socket import gethostname

from tracker.errors import BadUsage

LEAST_TOKEN = 16  # characters: too many to guess over a network
_EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104  told apart, not bound to
_TOKEN = re.compile(rf"[A-Za-z0-9_-]{{{LEAST_TOKEN},}}", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Address:
    """Host and port as listened on, and the token that the path of every page begins with."""

    host: str
    port: int
    token: str

    @property
    def url(self) -> str:
        """What is typed into a browser; a server that listens everywhere is found by the machine's name."""
        if self.host in _EVERYWHERE:
            return f"http://{gethostname()}:{self.port}/{self.token}/"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/{self.token}/"


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches the host: localhost, 127.x.x.x, ::1."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def checked_token(token: str) -> str:
    """A token that a person has chosen; BadUsage where it is short or would not stand in an address."""
    if not _TOKEN.fullmatch(token):
        raise BadUsage(
            f"Mã truy cập cần ít nhất {LEAST_TOKEN} ký tự, chỉ gồm chữ không dấu, chữ số, “-” và “_”. Đặt lại mã khác."
        )
    return token


def new_token() -> str:
    """A token that nobody can guess."""
    return secrets.token_urlsafe(LEAST_TOKEN)
