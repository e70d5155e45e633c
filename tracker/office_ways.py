"""The office's own ways, as config.toml says them, in the words of the domain."""

from __future__ import annotations

import os
from pathlib import Path

from tracker.config import Settings
from tracker.domain.calendar import WorkCalendar
from tracker.domain.layout import Layout
from tracker.domain.mail import Mail, MailServer, Security
from tracker.domain.office import Letterhead
from tracker.domain.role import Role
from tracker.matching import MatchSettings
from tracker.reading import MEGABYTE, Limits
from tracker.services.options import Options


def options(settings: Settings) -> Options:
    """What the settings say to the use cases."""
    return Options(
        office=settings.office.name,
        letterhead=letterhead(settings),
        layout=layout(settings),
        limits=limits(settings),
        matching=match_settings(settings),
        keywords=settings.units.keywords,
        views=settings.views,
        allow_secret=settings.reading.allow_secret,
        mail=mail(settings),
        unit=settings.user.unit,
        role=role(settings),
        confirm_done=settings.review.confirm_done,
    )


def work_calendar(settings: Settings) -> WorkCalendar:
    """The public holidays, and what config.toml says of days off; what the office has entered comes with the store."""
    calendar = settings.calendar
    return WorkCalendar(
        days_off=frozenset(calendar.days_off),
        working_days=frozenset(calendar.working_days),
        notices=calendar.notices,
        has_holidays=True,
        day_off=settings.deadlines.day_off,
    )


def limits(settings: Settings) -> Limits:
    """How large a report may be, and how long its reading may take."""
    reading = settings.reading
    return Limits(
        max_bytes=reading.max_megabytes * MEGABYTE,
        max_pages=reading.max_pages,
        max_seconds=float(reading.max_seconds),
    )


def match_settings(settings: Settings) -> MatchSettings:
    """What the matcher knows of the office's words."""
    return MatchSettings(abbreviations=settings.matching.abbreviations)


def letterhead(settings: Settings) -> Letterhead:
    """The head and foot of the office's papers."""
    office = settings.office
    return Letterhead(
        parent=office.parent,
        name=office.name,
        code=office.code,
        place=office.place,
        authority=office.authority,
        signer_post=office.signer_post,
        signer=office.signer,
        recipients=office.recipients,
    )


def mail(settings: Settings) -> Mail:
    """How the office sends letters; the password comes from the environment, so that no file shows it."""
    given = settings.mail
    server = MailServer(
        host=given.server,
        port=given.port,
        security=Security(given.security),
        user=given.user,
        password=os.environ.get("TRACKER_MAIL_PASSWORD", ""),
    )
    return Mail(server=server, sender=given.sender, addresses=given.addresses)


def layout(settings: Settings) -> Layout:
    """How the office wants its lists."""
    lists = settings.lists
    return Layout(
        columns=lists.columns,
        grouping=lists.group,
        landscape=lists.landscape,
        template=Path(lists.template).expanduser() if lists.template else None,
    )


def role(settings: Settings) -> Role | None:
    """Who the person at the screen is; None where that is not said."""
    return Role(settings.user.role) if settings.user.role else None
