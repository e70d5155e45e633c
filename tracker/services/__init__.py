"""The use cases: one transaction each, each change logged. The command line and the screens call the same ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # each is loaded when it is first asked for: the board needs three of them
    from tracker.domain.glance import Glance
    from tracker.services.backups import Backups
    from tracker.services.baselines import Baselines
    from tracker.services.calendar import Calendar
    from tracker.services.checking import Checking
    from tracker.services.closing import Closings
    from tracker.services.desk import Desk
    from tracker.services.drafting import Drafting
    from tracker.services.following import Following
    from tracker.services.history import History
    from tracker.services.importing import Importing
    from tracker.services.linking import Linking
    from tracker.services.lists import Lists
    from tracker.services.options import Options
    from tracker.services.overview import Overview
    from tracker.services.planning import Planning
    from tracker.services.reminding import Reminding
    from tracker.services.routines import Routines
    from tracker.services.searching import Searching
    from tracker.services.setting import Context
    from tracker.services.tasks import Tasks
    from tracker.services.terms import Terms
    from tracker.services.units import Units

# ruff: noqa: PLC0415


@dataclass(frozen=True, kw_only=True)
class Services:
    """Everything that can be done, for one person and one store.

    `glance` gives the plan of today's period, with so many tasks at most, in a fraction of the time that the store
    takes; None where it has to be asked. The board is painted with that before `make_context` and `make_options` are
    called, once each, when somebody first needs what they make.
    """

    glance: Callable[[int], Glance | None]
    make_context: Callable[[], Context]
    make_options: Callable[[], Options]

    @cached_property
    def context(self) -> Context:
        """The store, who acts, the clock and the calendar."""
        return self.make_context()

    @cached_property
    def options(self) -> Options:
        """The office's own ways."""
        return self.make_options()

    @cached_property
    def importing(self) -> Importing:
        """Reports."""
        from tracker.services.importing import Importing

        options = self.options
        return Importing(
            context=self.context,
            limits=options.limits,
            office=options.office,
            keywords=options.keywords,
            allow_secret=options.allow_secret,
        )

    @cached_property
    def tasks(self) -> Tasks:
        """Tasks: looking and acting."""
        from tracker.services.tasks import Tasks

        return Tasks(context=self.context, confirm_done=self.options.confirm_done)

    @cached_property
    def following(self) -> Following:
        """The leader's review."""
        from tracker.services.following import Following

        return Following(context=self.context, tasks=self.tasks)

    @cached_property
    def linking(self) -> Linking:
        """Plan against report."""
        from tracker.services.linking import Linking

        return Linking(context=self.context, settings=self.options.matching)

    @cached_property
    def lists(self) -> Lists:
        """Lists on paper."""
        from tracker.services.lists import Lists

        options = self.options
        return Lists(
            context=self.context,
            linking=self.linking,
            baselines=self.baselines,
            configured=options.letterhead,
            layout=options.layout,
        )

    @cached_property
    def baselines(self) -> Baselines:
        """The plan as it was signed, and as it stood on any day."""
        from tracker.services.baselines import Baselines

        return Baselines(context=self.context, settings=self.options.matching)

    @cached_property
    def closings(self) -> Closings:
        """Closed periods."""
        from tracker.services.closing import Closings

        return Closings(context=self.context, lists=self.lists)

    @cached_property
    def checking(self) -> Checking:
        """Whether the store is whole."""
        from tracker.services.checking import Checking

        return Checking(context=self.context)

    @cached_property
    def backups(self) -> Backups:
        """Copies of the store."""
        from tracker.services.backups import Backups

        return Backups(context=self.context)

    @cached_property
    def history(self) -> History:
        """The change log, undo and redo."""
        from tracker.services.history import History

        return History(context=self.context)

    @cached_property
    def units(self) -> Units:
        """Departments."""
        from tracker.services.units import Units

        return Units(context=self.context)

    @cached_property
    def terms(self) -> Terms:
        """The office's abbreviations and synonyms."""
        from tracker.services.terms import Terms

        return Terms(context=self.context, settings=self.options.matching)

    @cached_property
    def searching(self) -> Searching:
        """The language of searches, and saved views."""
        from tracker.services.searching import Searching

        return Searching(context=self.context, configured=self.options.views)

    @cached_property
    def overview(self) -> Overview:
        """Figures over units and months."""
        from tracker.services.overview import Overview

        return Overview(context=self.context, linking=self.linking)

    @cached_property
    def reminding(self) -> Reminding:
        """Reminders."""
        from tracker.services.reminding import Reminding

        return Reminding(context=self.context, searching=self.searching, mail=self.options.mail)

    @cached_property
    def planning(self) -> Planning:
        """The next plan before its paper."""
        from tracker.services.planning import Planning

        return Planning(context=self.context, settings=self.options.matching)

    @cached_property
    def routines(self) -> Routines:
        """Work that comes back by the calendar."""
        from tracker.services.routines import Routines

        return Routines(context=self.context)

    @cached_property
    def drafting(self) -> Drafting:
        """The next report before anybody has typed it."""
        from tracker.services.drafting import Drafting

        return Drafting(context=self.context, routines=self.routines, configured=self.options.letterhead)

    @cached_property
    def calendar(self) -> Calendar:
        """Working days and report windows."""
        from tracker.services.calendar import Calendar

        return Calendar(context=self.context)

    @cached_property
    def desk(self) -> Desk:
        """What waits for the person at the screen."""
        from tracker.services.desk import Desk

        options = self.options
        return Desk(
            context=self.context,
            linking=self.linking,
            searching=self.searching,
            routines=self.routines,
            unit=options.unit,
            role=options.role,
        )
