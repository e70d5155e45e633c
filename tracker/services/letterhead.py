"""Whose papers these are: the office of the settings, else the one that issued the reports."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.office import Letterhead
from tracker.services.context import Context


def letterhead_of(context: Context, configured: Letterhead) -> Letterhead:
    """The letterhead of the settings; a name that they leave out is that of the latest report that says its own."""
    if configured.name:
        return configured
    with context.database.begin(write=False) as store:
        issuers = (report.head.issuer for report in store.reports.all())
        return replace(configured, name=next(filter(None, issuers), ""))
