"""Draws docs/screens/*.svg: every screen over the sample reports, at fixed sizes and on a fixed day.

Run from the project's folder: `python docs/screenshots.py`.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import fields, replace
from datetime import UTC, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from textual.pilot import Pilot
from textual.widgets import DirectoryTree
from textual.worker import WorkerCancelled

from tracker.config import OfficeSettings, Settings, UserSettings
from tracker.domain.link import Stage
from tracker.samples import SAMPLE_TODAY, SAMPLE_UNITS, sample_reports
from tracker.services import Services
from tracker.tui.app import TrackerApp
from tracker.tui.screens.start import StartScreen
from tracker.wiring import build

SCREENS = Path(__file__).parent / "screens"
SMALL, LARGE = (80, 24), (160, 50)
_LINKED = 10  # the first tasks of the plan, so that the pictures show some that are done
_SETTINGS = Settings(user=UserSettings(name="Lan"), office=OfficeSettings())
_PICTURES: Mapping[str, tuple[tuple[int, int], Sequence[str]]] = {
    "bang-80": (SMALL, ["down"]),
    "bang-160": (LARGE, ["down"]),
    "chi-tiet-80": (SMALL, ["down", "enter"]),
    "qua-han": (SMALL, ["f3"]),
    "doi-chieu-80": (SMALL, ["f4"]),
    "doi-chieu-160": (LARGE, ["f4"]),
    "han": (SMALL, ["h"]),
    "don-vi": (SMALL, ["u"]),
    "lenh": (SMALL, ["ctrl+p"]),
    "tro-giup": (SMALL, ["f1"]),
    "chon-tep": (SMALL, ["f7"]),
    "xem-truoc": (SMALL, ["f7", *sample_reports()[0].name, "enter"]),
}


def store(folder: Path) -> Services:
    """The sample reports, imported, with a few tasks done."""
    services = at_nine(build(_SETTINGS, database_url=f"sqlite:///{folder / 'demo.db'}", today=SAMPLE_TODAY))
    for unit in SAMPLE_UNITS:
        services.units.add(unit.name, short=unit.short, aliases=unit.aliases)
    for report in sample_reports():
        services.importing.keep(services.importing.preview([report]), results_only=True)
    earliest = services.tasks.periods()[-1].period
    for review in services.linking.review(earliest).tasks[:_LINKED]:
        best = review.offers[0].suggestion if review.is_suggested else None
        if best and best.stage is Stage.DONE:
            services.linking.confirm(best.task, best.result)
            services.tasks.tick([best.task])
    return services


def at_nine(services: Services) -> Services:
    """The same services with a clock that stands still, so that the history in the pictures does not change."""
    nine = datetime.combine(SAMPLE_TODAY, time(9), tzinfo=UTC)
    context = replace(services.context, now=lambda: nine)
    others = [field.name for field in fields(services) if field.name != "context"]
    return replace(services, context=context, **{n: replace(getattr(services, n), context=context) for n in others})


async def settle(pilot: Pilot[None]) -> None:
    """Wait until everything has been read and painted. The directory tree has a worker that never ends."""
    await pilot.pause()
    while busy := [one for one in pilot.app.workers if not (one.is_finished or isinstance(one.node, DirectoryTree))]:
        with suppress(WorkerCancelled):  # a later question has taken its place
            await pilot.app.workers.wait_for_complete(busy)
        await pilot.pause()


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
    """Draw them all in the folder of the samples, so that no path of this machine is seen."""
    SCREENS.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        services = store(Path(folder))
        os.chdir(sample_reports()[0].parent)
        for name, (size, keys) in _PICTURES.items():
            await draw(services, name, size, keys)


if __name__ == "__main__":
    asyncio.run(main())
