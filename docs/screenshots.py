"""Draws docs/screens/*.svg: every screen over the sample reports, at fixed sizes and on a fixed day.

Run from the project's folder: `python docs/screenshots.py`.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.tui_driver import settle
from tracker.config import OfficeSettings, Settings, UserSettings
from tracker.domain.link import Confidence
from tracker.domain.query import TaskQuery
from tracker.domain.task import Evidence
from tracker.samples import SAMPLE_TODAY, SAMPLE_UNITS, sample_reports
from tracker.services import Services
from tracker.tui.app import TrackerApp
from tracker.tui.screens.start import StartScreen
from tracker.wiring import build

SCREENS = Path(__file__).parent / "screens"
SMALL, LARGE = (80, 24), (160, 50)
_LINKED = 8  # the first tasks of the plan, so that the pictures show decided ones beside open ones
_SETTINGS = Settings(user=UserSettings(name="Lan"), office=OfficeSettings())
_OWNERS = {"P. KH-TC": (1, 2, 5, 6), "TT. KN": (17, 18, 28), "P. ĐĐ-MT": (10, 11, 20, 27), "CC. TL": (13, 19)}
_EVIDENCE = {1: ("214/KH-UBND", 17), 4: ("1602/SNNMT-KHTC", 13), 12: ("88/BC-CCTL", 20)}  # number, day of November
_PICTURES: Mapping[str, tuple[tuple[int, int], Sequence[str]]] = {
    "board": ((120, 34), ["down", "down", "down"]),
    "board-80": (SMALL, ["down"]),
    "board-160": (LARGE, ["down"]),
    "detail-80": (SMALL, ["down", "enter"]),
    "search": (SMALL, ["/", *"ho so dat"]),
    "evidence": (SMALL, ["e"]),
    "unit": (SMALL, ["u"]),
    "deadline": (SMALL, ["h"]),
    "state": (SMALL, ["s"]),
    "overdue": (SMALL, ["f3"]),
    "overdue-160": (LARGE, ["f3"]),
    "extension": (SMALL, ["f3", "l"]),
    "closing": (SMALL, ["C"]),
    "plan": (SMALL, ["K"]),
    "routines": (SMALL, ["ctrl+f6"]),
    "linking-80": (SMALL, ["f4", "down", "down", "down", "down"]),
    "linking-160": (LARGE, ["f4", "down", "down", "down", "down"]),
    "files": (SMALL, ["f7"]),
    "preview": (SMALL, ["f7", *sample_reports()[0].name, "enter"]),
    "preview-160": (LARGE, ["f7", *sample_reports()[0].name, "enter"]),
    "export": (SMALL, ["f8"]),
    "palette": (SMALL, ["ctrl+p"]),
    "today": (SMALL, ["f5"]),
    "summary": (SMALL, ["t"]),
    "summary-160": (LARGE, ["t"]),
    "due": (SMALL, ["c", "left", "left", "left", "left", "left"]),
    "due-160": (LARGE, ["c", "left", "left", "left", "left", "left"]),
    "menu": (SMALL, ["f10", "right"]),
    "help": (SMALL, ["f1"]),
}


def store(folder: Path) -> Services:
    """The sample reports, imported, with a few tasks done."""
    services = at_nine(build(_SETTINGS, database_url=f"sqlite:///{folder / 'demo.db'}", today=SAMPLE_TODAY))
    for unit in SAMPLE_UNITS:
        services.units.add(unit.name, short=unit.short, aliases=unit.aliases)
    for report in sample_reports():
        services.importing.keep(services.importing.preview([report]), results_only=True)
    period = services.tasks.periods()[-1].period
    tasks = {row.task.position: row.task.id for row in services.tasks.page(TaskQuery(period=period))}
    for unit, positions in _OWNERS.items():
        services.tasks.assign([tasks[n] for n in positions], unit)
    for position, (number, day) in _EVIDENCE.items():
        services.tasks.tick([tasks[position]], evidence=Evidence(number=number), on=date(2026, 11, day))
    for review in services.linking.review(period).tasks[:_LINKED]:
        best = review.offers[0].suggestion if review.is_suggested else None
        if best and best.confidence is Confidence.STRONG:
            services.linking.confirm(best.task, best.result)
    return services


def at_nine(services: Services) -> Services:
    """The same services with a clock that stands still, so that the history in the pictures does not change."""
    nine = datetime.combine(SAMPLE_TODAY, time(9), tzinfo=UTC)
    context = replace(services.context, now=lambda: nine)
    return replace(services, make_context=lambda: context)


async def draw(services: Services, name: str, size: tuple[int, int], keys: Sequence[str]) -> None:
    """Open the program, press the keys, keep the picture."""
    app = TrackerApp(lambda: services)
    async with app.run_test(size=size) as pilot:
        while isinstance(app.screen, StartScreen):
            await settle(pilot)
        for key in keys:
            await pilot.press(key)
            await settle(pilot)
        await settle(pilot)
        (SCREENS / f"{name}.svg").write_text(app.export_screenshot(), encoding="utf-8")


async def main() -> None:
    """Draw them all in a folder that holds the samples alone, so that nothing of this machine is seen."""
    SCREENS.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        services = store(Path(folder))
        desk = Path(folder) / "bao-cao"
        desk.mkdir()
        for report in sample_reports():
            copy(report, desk)
        os.chdir(desk)
        for name, (size, keys) in _PICTURES.items():
            await draw(services, name, size, keys)


if __name__ == "__main__":
    asyncio.run(main())
