"""Five pictures, from plans written here, so that they move only when the screens do."""

import json
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from db import Database
from tests.office import Office
from tests.tui_driver import keep, press, settle
from tracker.tui.app import TrackerApp
from tracker.tui.screens.start import StartScreen
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


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "thang-10.json", tmp_path / "thang-11.json"]
    for path, report in zip(paths, (OCTOBER, NOVEMBER), strict=True):
        path.write_text(json.dumps(report, ensure_ascii=False), "utf-8")
    return paths


def after(*keys: str) -> Callable[[Pilot[Any]], Awaitable[None]]:
    """What is done before the picture is taken."""

    async def drive(pilot: Pilot[Any]) -> None:
        while isinstance(pilot.app.screen, StartScreen):
            await settle(pilot)
        await settle(pilot)
        await press(pilot, *keys)

    return drive


def app(office: Office) -> TrackerApp:
    shown = TrackerApp(lambda: office.services)
    shown.animation_level = "none"
    return shown


@pytest.mark.parametrize("size", [(80, 24), (160, 50)], ids=["80x24", "160x50"])
def test_the_board(sqlite_database: Database, files: list[Path], snap_compare: Compare, size: tuple[int, int]) -> None:
    office = Office(sqlite_database, today=TODAY)
    keep(office, *files)
    office.services.tasks.tick(office.services.tasks.ids(office.services.tasks.overdue())[:1])
    assert snap_compare(app(office), terminal_size=size, run_before=after("down", "m"))


def test_the_overdue_screen(sqlite_database: Database, files: list[Path], snap_compare: Compare) -> None:
    office = Office(sqlite_database, today=TODAY)
    keep(office, *files)
    assert snap_compare(app(office), terminal_size=(80, 24), run_before=after("f3"))


def test_the_linking_screen(sqlite_database: Database, files: list[Path], snap_compare: Compare) -> None:
    office = Office(sqlite_database, today=TODAY)
    keep(office, *files)
    assert snap_compare(app(office), terminal_size=(80, 24), run_before=after("f4"))


def test_the_preview_of_an_import(sqlite_database: Database, files: list[Path], snap_compare: Compare) -> None:
    async def preview(pilot: Pilot[Any]) -> None:
        await after("f7")(pilot)
        pilot.app.screen.query_one("#path", TextField).value = str(files[0])
        await press(pilot, "enter", "down", "d")

    office = Office(sqlite_database, today=TODAY)
    assert snap_compare(app(office), terminal_size=(80, 24), run_before=preview)
