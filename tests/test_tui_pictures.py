"""A small and a large picture of every screen, from plans written here, so that they move only when screens do."""

import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from shutil import copy
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.conftest import open_database
from tests.office import Office
from tests.tui_driver import keep, press, settle
from tracker.tui.app import TrackerApp
from tracker.tui.screens.start import StartScreen
from tracker.tui.views import VIEWS
from tracker.tui.widgets.fields import TextField

TODAY = date(2022, 11, 17)
Compare = Callable[..., bool]


def plan(text: str, lead: str | None = None, deadline: str | None = None, kind: str = "one-off") -> dict[str, object]:
    return {"text": text, "source": "III.1", "lead": lead, "support": [], "deadline": deadline, "kind": kind}


OCTOBER = {
    "report": {
        "number": "12/BC-STTTT",
        "issued_on": "2022-10-20",
        "issuer": "Sở Thông tin và Truyền thông",
        "result_period": "2022-10",
        "plan_period": "2022-11",
    },
    "tasks": [
        plan("Ban hành Kế hoạch số hóa hồ sơ năm 2023", "Văn phòng", "2022-11-04"),
        plan("Tổ chức tập huấn chữ ký số cho công chức cấp xã", "Phòng Công nghệ thông tin", "2022-11-20"),
        plan("Kiểm tra các điểm bưu điện văn hóa xã"),
        plan("Theo dõi, vận hành hệ thống hội nghị truyền hình", kind="ongoing"),
    ],
    "results": [{"text": "Ban hành Quy chế quản lý tên miền", "source": "I.1"}],
}
NOVEMBER = {
    "report": {**OCTOBER["report"], "number": "13/BC-STTTT", "result_period": "2022-11", "plan_period": "2022-12"},  # type: ignore[dict-item]
    "tasks": [plan("Tổng kết công tác năm 2022")],
    "results": [
        {
            "text": "Đã ban hành Kế hoạch số hóa hồ sơ năm 2023 (71/KH-STTTT)",
            "source": "I.1",
            "citations": ["71/KH-STTTT"],
        },
        {"text": "Tiếp đoàn công tác của Bộ", "source": "I.2"},
    ],
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("office") / "bao-cao"
    folder.mkdir()
    paths = [folder / "thang-10.json", folder / "thang-11.json"]
    for path, report in zip(paths, (OCTOBER, NOVEMBER), strict=True):
        path.write_text(json.dumps(report, ensure_ascii=False), "utf-8")
    return paths


@pytest.fixture(scope="module")
def prepared(sqlite_template: Path, files: list[Path]) -> Path:
    """A store with both reports in it and one late task done, to copy."""
    file = Path(copy(sqlite_template, files[0].parents[1] / "prepared.db"))
    database = open_database(f"sqlite:///{file}")
    office = Office(database, today=TODAY)
    keep(office, *files)
    office.services.tasks.tick(office.services.tasks.ids(office.services.tasks.overdue())[:1])
    database.dispose()
    return file


@pytest.fixture
def office(prepared: Path, files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """The office in the folder of its reports."""
    monkeypatch.chdir(files[0].parent)
    database = open_database(f"sqlite:///{copy(prepared, tmp_path / 'tracker.db')}")
    yield Office(database, today=TODAY)
    database.dispose()


def after(*keys: str) -> Callable[[Pilot[Any]], Awaitable[None]]:
    """What is done before the picture is taken."""

    async def drive(pilot: Pilot[Any]) -> None:
        while isinstance(pilot.app.screen, StartScreen):
            await settle(pilot)
        await settle(pilot)
        await press(pilot, *keys)

    return drive


async def choose_files(pilot: Pilot[Any]) -> None:
    await after("f7")(pilot)
    await pilot.pause()


async def preview(pilot: Pilot[Any]) -> None:
    await choose_files(pilot)
    pilot.app.screen.query_one("#path", TextField).value = "thang-10.json"
    await press(pilot, "enter", "down", "d")


SCREENS: Mapping[str, Callable[[Pilot[Any]], Awaitable[None]]] = {
    **{name: after("down") for name in VIEWS},
    "files": choose_files,
    "preview": preview,
}
"""Every main view as it opens, new ones too, and the steps of an import."""


def app(office: Office, theme: str, first: str = "board") -> TrackerApp:
    shown = TrackerApp(lambda: office.services, theme=theme, first=first)
    shown.animation_level = "none"
    return shown


@pytest.mark.parametrize(("size", "theme"), [((80, 24), "dark"), ((120, 40), "light")], ids=["80x24", "120x40"])
@pytest.mark.parametrize("name", SCREENS)
def test_the_screen(office: Office, snap_compare: Compare, name: str, size: tuple[int, int], theme: str) -> None:
    shown = app(office, theme, first=name if name in VIEWS else "board")
    assert snap_compare(shown, terminal_size=size, run_before=SCREENS[name])


def test_the_board_on_a_large_terminal_with_a_marked_task(office: Office, snap_compare: Compare) -> None:
    assert snap_compare(app(office, "dark"), terminal_size=(160, 50), run_before=after("down", "m"))
