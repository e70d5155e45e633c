"""The main views, each made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from textual.app import App
from textual.screen import Screen

from tracker.tui.wanted import Wanted

if TYPE_CHECKING:
    from tracker.services import Services


def _board(services: Services, wanted: Wanted) -> Screen[None]:
    from tracker.tui.screens.board import BoardScreen  # noqa: PLC0415

    return BoardScreen(services, wanted)


def _overdue(services: Services, wanted: Wanted) -> Screen[None]:
    from tracker.tui.screens.overdue import OverdueScreen  # noqa: PLC0415

    return OverdueScreen(services, wanted)


def _linking(services: Services, wanted: Wanted) -> Screen[None]:
    from tracker.tui.screens.linking import LinkingScreen  # noqa: PLC0415

    return LinkingScreen(services, wanted)


def _today(services: Services, wanted: Wanted) -> Screen[None]:
    from tracker.tui.screens.today import TodayScreen  # noqa: PLC0415

    return TodayScreen(services, wanted)


def _summary(services: Services, wanted: Wanted) -> Screen[None]:
    from tracker.tui.screens.summary import SummaryScreen  # noqa: PLC0415

    return SummaryScreen(services, wanted)


def _due(services: Services, wanted: Wanted) -> Screen[None]:
    from tracker.tui.screens.due import DueScreen  # noqa: PLC0415

    return DueScreen(services, wanted)


def _plan(services: Services, wanted: Wanted) -> Screen[None]:
    from tracker.tui.screens.plan import PlanScreen  # noqa: PLC0415

    return PlanScreen(services, wanted)


def _closing(services: Services, wanted: Wanted) -> Screen[None]:
    from tracker.tui.screens.closing import ClosingScreen  # noqa: PLC0415

    return ClosingScreen(services, wanted)


VIEWS: Mapping[str, Callable[[Services, Wanted], Screen[None]]] = {
    "board": _board,
    "overdue": _overdue,
    "linking": _linking,
    "today": _today,
    "summary": _summary,
    "due": _due,
    "plan": _plan,
    "closing": _closing,
}


def add_to(app: App[None], services: Services, wanted: Wanted) -> None:
    """Let the app show the views by their names."""
    for name, make in VIEWS.items():
        app.add_mode(name, partial(ready, app, partial(make, services, wanted)))


def ready(app: App[None], make: Callable[[], Screen[None]]) -> Screen[None]:
    """A new view, made so that it is laid out and painted once.

    Textual tells a screen how wide it is when it has been painted, and parses all styles twice for a new screen that
    does not say that they are those of the theme already.
    """
    view = make()
    wide_enough = (name for least, name in reversed(app.HORIZONTAL_BREAKPOINTS or ()) if app.size.width >= least)
    view.add_class(next(wide_enough))
    view._css_update_count = app._css_update_count
    return view
