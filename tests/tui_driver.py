"""The screens in a test: opened over real services, driven by keys, and read back as text."""

from collections.abc import AsyncIterator, Hashable, Mapping
from contextlib import asynccontextmanager, closing, suppress
from datetime import date
from pathlib import Path
from sqlite3 import connect
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import make_url
from textual.app import App
from textual.events import Key
from textual.keys import _character_to_key, key_to_character
from textual.pilot import Pilot
from textual.widgets import DirectoryTree, Static
from textual.worker import WorkerError

from db.schema import metadata
from tests.office import Office
from tracker.domain.query import TaskQuery
from tracker.domain.status import StatusRow
from tracker.tui.app import TrackerApp
from tracker.tui.screens.start import StartScreen
from tracker.tui.screens.tasks import TaskScreen
from tracker.tui.widgets.grid import Grid

REPORTS = Path(__file__).parent / "data" / "reports"
AUGUST, SEPTEMBER, OTHER_OFFICE = REPORTS / "b1-thang-8.docx", REPORTS / "b2-thang-9.md", REPORTS / "a1-thang-4.txt"
TODAY = date(2025, 9, 18)

_FOLDER = TemporaryDirectory(prefix="tracker-imported-")
_IMPORTED: dict[Hashable, Path] = {}
_QUIET_ROUNDS = 3  # an answer posts a message, which starts another reading


def keep(office: Office, *paths: Path) -> None:
    """Import reports the short way: what one test has read into an empty SQLite store, the next is given as a copy."""
    context = office.services.context
    wanted = (paths, context.actor, context.today(), context.role, context.unit, repr(office.services.options))
    file = _empty_file(office)
    if file and wanted in _IMPORTED:
        _copy(_IMPORTED[wanted], file)
        return
    for path in paths:
        office.services.importing.keep(office.services.importing.preview([path]))
    if file:
        _IMPORTED[wanted] = Path(_FOLDER.name) / f"{len(_IMPORTED)}.db"
        _copy(file, _IMPORTED[wanted])


def _empty_file(office: Office) -> Path | None:
    """The file of a store in which nothing has been done yet."""
    url = make_url(office.database._url)
    if url.get_backend_name() != "sqlite" or not url.database:
        return None
    with closing(connect(url.database)) as connection:
        rows = (connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in metadata.tables)
        return None if any(rows) else Path(url.database)


def _copy(source: Path, target: Path) -> None:
    with closing(connect(source)) as from_there, closing(connect(target)) as to_here:
        from_there.backup(to_here)


@asynccontextmanager
async def opened(
    office: Office,
    *,
    size: tuple[int, int] = (100, 30),
    keys: Mapping[str, str] | None = None,
    theme: str = "dark",
    first: str = "board",
) -> AsyncIterator[Pilot[None]]:
    """The program with its store open and everything read."""
    app = TrackerApp(lambda: office.services, keys, theme=theme, first=first)
    async with app.run_test(size=size) as pilot:
        while isinstance(pilot.app.screen, StartScreen):
            await settle(pilot)
        await settle(pilot)
        yield pilot


async def settle(pilot: Pilot[Any], *, rested: bool = True) -> None:
    """Wait until no thread works any more, every message has arrived, and what waits for a rest has been done.

    The rest is not waited for but ended, unless it is to last.
    """
    quiet = 0
    while quiet < _QUIET_ROUNDS:
        await pilot.pause(0)
        quiet = 0 if _has_messages(pilot.app) else quiet + 1
        # the directory tree has a worker that never ends
        busy = [one for one in pilot.app.workers if not one.is_finished and not isinstance(one.node, DirectoryTree)]
        if busy:
            quiet = 0
            with suppress(WorkerError):  # what fails is told by the screen
                await pilot.app.workers.wait_for_complete(busy)
        elif quiet and rested and isinstance(screen := pilot.app.screen, TaskScreen) and not screen.rest.is_over:
            quiet = 0
            screen.rest.end()


def _has_messages(app: App[Any]) -> bool:
    """Whether something has been posted that nobody has looked at yet."""
    return any(node._message_queue.qsize() for node in [app, *app.screen.walk_children(with_self=True)])


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys one after the other, each once the one before has had its effect."""
    for key in keys:
        _send(pilot, key)
        await settle(pilot)


async def send(pilot: Pilot[Any], *keys: str, rested: bool = True) -> None:
    """Press keys as fast as an input method does."""
    for key in keys:
        _send(pilot, key)
    await settle(pilot, rested=rested)


def _send(pilot: Pilot[Any], key: str) -> None:
    """Give the program a key as a terminal does.

    The pilot's own way waits twice after each key until the processor rests, which takes longer than the key does.
    """
    name = _character_to_key(key) if len(key) == 1 else key
    pilot.app.post_message(Key(name, key if len(key) == 1 else key_to_character(name)))


async def go_to(pilot: Pilot[Any], key: int) -> None:
    """Put the cursor of the main list on a row."""
    grid(pilot).move_to(key)
    await settle(pilot)


async def type_in(pilot: Pilot[Any], text: str) -> None:
    """Type a text."""
    await send(pilot, *text)


def words(pilot: Pilot[Any], selector: str) -> str:
    """The text of a widget of the screen on top."""
    return str(pilot.app.screen.query_one(selector, Static).render())


def toasts(pilot: Pilot[Any]) -> list[str]:
    """Everything the program has said so far, the latest last."""
    return [toast.message for toast in pilot.app._notifications]


def grid(pilot: Pilot[Any], selector: str = "#tasks") -> Grid:
    """A list of the screen on top."""
    return pilot.app.screen.query_one(selector, Grid)


def lines(pilot: Pilot[Any], selector: str = "#tasks") -> list[str]:
    """A list as it stands on the screen, its header first."""
    shown = grid(pilot, selector)
    return [shown.render_line(y).text.rstrip() for y in range(shown.size.height)]


def tasks(office: Office, **conditions: Any) -> tuple[StatusRow, ...]:
    """What the store says."""
    return office.services.tasks.page(TaskQuery(**conditions))
