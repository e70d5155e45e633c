"""The main views, each made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from textual.screen import Screen

from tracker.tui.screens.office import Wanted

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


VIEWS: Mapping[str, Callable[[Services, Wanted], Screen[None]]] = {
    "board": _board,
    "overdue": _overdue,
    "linking": _linking,
    "today": _today,
    "summary": _summary,
    "due": _due,
}
