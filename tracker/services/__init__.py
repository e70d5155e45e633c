"""The use cases: one transaction each, each change logged. The command line and the screens call the same ones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # each is loaded when it is first asked for: the board needs three of them
    from tracker.services.context import Context
    from tracker.services.desk import Desk
    from tracker.services.history import History
    from tracker.services.importing import Importing
    from tracker.services.linking import Linking
    from tracker.services.lists import Lists
    from tracker.services.options import Options
    from tracker.services.overview import Overview
    from tracker.services.searching import Searching
    from tracker.services.tasks import Tasks
    from tracker.services.terms import Terms
    from tracker.services.units import Units

# ruff: noqa: PLC0415


@dataclass(frozen=True, kw_only=True)
class Services:
    """Everything that can be done, for one person and one store. `options` are what the settings say of it."""

    context: Context
    options: Options

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

        return Tasks(context=self.context)

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
        return Lists(context=self.context, linking=self.linking, letterhead=options.letterhead, layout=options.layout)

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
    def desk(self) -> Desk:
        """What waits for the person at the screen."""
        from tracker.services.desk import Desk

        options = self.options
        return Desk(
            context=self.context,
            linking=self.linking,
            searching=self.searching,
            unit=options.unit,
            role=options.role,
        )
