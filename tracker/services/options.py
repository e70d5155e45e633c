"""What the settings say to the use cases, in the words of the domain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tracker.domain.layout import Layout
from tracker.domain.mail import Mail
from tracker.domain.office import Letterhead
from tracker.domain.role import Role
from tracker.matching import MatchSettings
from tracker.reading import Limits


@dataclass(frozen=True, kw_only=True)
class Options:
    """The office's own ways. `office` is its name, by which reports of others are told.

    `unit` and `role` are those of the person at the screen, "" and None where not set. `keywords` are words of the
    units' work, by unit; `views` are queries by their names; `allow_secret` lets secret papers in; with
    `confirm_done` what staff report as done waits until it is accepted.
    """

    office: str = ""
    letterhead: Letterhead = field(default_factory=Letterhead)
    layout: Layout = field(default_factory=Layout)
    limits: Limits = field(default_factory=Limits)
    matching: MatchSettings = field(default_factory=MatchSettings)
    keywords: Mapping[str, Sequence[str]] = field(default_factory=dict)
    views: Mapping[str, str] = field(default_factory=dict)
    allow_secret: bool = False
    mail: Mail = field(default_factory=Mail)
    unit: str = ""
    role: Role | None = None
    confirm_done: bool = False
