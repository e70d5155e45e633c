"""The one place where objects are put together, and the only one that asks the clock and the system who is there."""

from __future__ import annotations

import getpass
from datetime import date, datetime

from db import Database
from tracker.config import Settings, default_database_url
from tracker.domain.calendar import WorkCalendar
from tracker.domain.office import Letterhead
from tracker.matching import MatchSettings
from tracker.reading import Limits
from tracker.services import Services
from tracker.services.context import Context
from tracker.services.history import History
from tracker.services.importing import Importing
from tracker.services.linking import Linking
from tracker.services.lists import Lists
from tracker.services.tasks import Tasks
from tracker.services.units import Units


def build(settings: Settings, *, database_url: str = "", today: date | None = None) -> Services:
    """Services over the store that the settings name, ready to use. `today` freezes the calendar day."""
    database = store_of(settings, database_url)
    database.prepare()
    context = Context(
        database=database,
        actor=settings.user.name or _login(),
        now=_now,
        today=(lambda: today) if today else _today,
        calendar=WorkCalendar(
            days_off=frozenset(settings.calendar.days_off), working_days=frozenset(settings.calendar.working_days)
        ),
        soon=settings.deadlines.soon,
    )
    linking = Linking(context=context, settings=match_settings(settings))
    return Services(
        context=context,
        importing=Importing(
            context=context,
            limits=limits(settings),
            office=settings.office.name,
            keywords=settings.units.keywords,
            allow_secret=settings.reading.allow_secret,
        ),
        tasks=Tasks(context=context),
        linking=linking,
        lists=Lists(context=context, linking=linking, letterhead=letterhead(settings)),
        history=History(context=context),
        units=Units(context=context),
    )


def store_of(settings: Settings, database_url: str = "") -> Database:
    """The store at the given address, or at that of the settings, or in the user's folder. It is not opened yet."""
    return Database(database_url or settings.database.url or default_database_url(), now=_now)


def limits(settings: Settings) -> Limits:
    """How large a report may be."""
    return Limits(max_bytes=settings.reading.max_megabytes * 1_000_000)


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
