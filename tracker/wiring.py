"""The one place where objects are put together, and the only one that asks the clock and the system who is there."""

from __future__ import annotations

import getpass
import os
from datetime import date, datetime
from pathlib import Path

from db import Database
from tracker.config import Settings, default_database_url
from tracker.domain.calendar import WorkCalendar
from tracker.domain.layout import Layout
from tracker.domain.mail import Mail, MailServer, Security
from tracker.domain.office import Letterhead
from tracker.domain.report_window import ReportRule
from tracker.domain.role import Role
from tracker.matching import MatchSettings
from tracker.reading import MEGABYTE, Limits
from tracker.services import Services
from tracker.services.options import Options
from tracker.services.setting import Context


def build(settings: Settings, *, database_url: str = "", today: date | None = None) -> Services:
    """Services over the store that the settings name, ready to use.

    `today` freezes the calendar day, for the change log too: what is done, noted and asked for agrees on one day, and
    `tracker check` says where the log goes back in time.
    """
    database = store_of(settings, database_url)
    database.prepare()
    context = Context(
        database=database,
        actor=settings.user.name or _login(),
        now=(lambda: datetime.combine(today, _now().timetz())) if today else _now,
        today=(lambda: today) if today else _today,
        configured=work_calendar(settings),
        soon=settings.deadlines.soon,
        stale_days=settings.deadlines.stale_days,
        report_rule=ReportRule.parse(settings.periods.window, settings.periods.send_within),
        role=_role(settings),
        unit=settings.user.unit,
    )
    return Services(context=context, options=options(settings))


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
        role=_role(settings),
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


def store_of(settings: Settings, database_url: str = "") -> Database:
    """The store at the given address, or at that of the settings, or in the user's folder. It is not opened yet."""
    return Database(database_url or settings.database.url or default_database_url(), now=_now)


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


def _role(settings: Settings) -> Role | None:
    return Role(settings.user.role) if settings.user.role else None


def _now() -> datetime:
    return datetime.now().astimezone()


def _today() -> date:
    return _now().date()


def _login() -> str:
    """The name of the login; systems without one (a service, a container) get a plain word."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "người dùng"
