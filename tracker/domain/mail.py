"""How the office sends letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Security(StrEnum):
    """How the way to the server is kept safe. The value is what config.toml says."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@dataclass(frozen=True, kw_only=True)
class MailServer:
    """The office's outgoing mail. An empty `user` logs in nowhere; an empty `host` means that there is none."""

    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Mail:
    """Server and sender of the office's letters. `addresses` are those of the units, by any of their names."""

    server: MailServer = field(default_factory=MailServer)
    sender: str = ""
    addresses: Mapping[str, Sequence[str]] = field(default_factory=dict)
