"""What a typed query may speak of, beside its own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.domain.period import Period
from tracker.domain.unit import Unit


@dataclass(frozen=True, kw_only=True)
class Known:
    """The day, the last day whose deadlines are near, the office's units, the periods with a plan, and saved views.

    `views` are queries by their names.
    """

    today: date
    soon_until: date
    units: tuple[Unit, ...] = ()
    periods: tuple[Period, ...] = ()
    views: Mapping[str, str] = field(default_factory=dict)
