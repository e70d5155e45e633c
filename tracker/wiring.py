"""The one place where objects are put together, and the only one that asks the clock and the system who is there."""

from __future__ import annotations

import getpass
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from db import Database
from tracker.config import Settings, default_database_url
from tracker.services import Services

if TYPE_CHECKING:
    from tracker.services.options import Options
    from tracker.services.setting import Context

# ruff: noqa: PLC0415  what the first rows of the board do without is loaded behind them


def build(settings: Settings, *, database_url: str = "", today: date | None = None) -> Services:
    """Services over the store that the settings name, ready to use.

    `today` freezes the calendar day, for the change log too: what is done, noted and asked for agrees on one day, and
    `tracker check` says where the log goes back in time.
    """
    database = store_of(settings, database_url)
    database.prepare()
    return Services(
        glance=lambda limit: database.glance(today or _today(), limit),
        make_context=partial(_context, settings, database, today),
        make_options=partial(_options, settings),
    )


def store_of(settings: Settings, database_url: str = "") -> Database:
    """The store at the given address, or at that of the settings, or in the user's folder. It is not opened yet."""
    return Database(database_url or settings.database.url or default_database_url(), now=_now)


def _context(settings: Settings, database: Database, today: date | None) -> Context:
    from tracker import office_ways
    from tracker.domain.report_window import ReportRule
    from tracker.services.setting import Context

    return Context(
        database=database,
        actor=settings.user.name or _login(),
        now=(lambda: datetime.combine(today, _now().timetz())) if today else _now,
        today=(lambda: today) if today else _today,
        configured=office_ways.work_calendar(settings),
        soon=settings.deadlines.soon,
        stale_days=settings.deadlines.stale_days,
        report_rule=ReportRule.parse(settings.periods.window, settings.periods.send_within),
        role=office_ways.role(settings),
        unit=settings.user.unit,
    )


def _options(settings: Settings) -> Options:
    from tracker.office_ways import options

    return options(settings)


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
