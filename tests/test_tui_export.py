"""Exporting from the screens: a format, a place, and never over another file without asking."""

from pathlib import Path

import pytest

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, TODAY, keep, opened, press, toasts


@pytest.fixture
def september(sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.chdir(tmp_path)
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    return office


@pytest.mark.parametrize(("downs", "suffix"), [(0, "docx"), (1, "xlsx"), (2, "csv"), (3, "md")])
async def test_a_list_is_written_and_its_place_is_said(
    september: Office, tmp_path: Path, downs: int, suffix: str
) -> None:
    async with opened(september) as pilot:
        await press(pilot, "f8", *["down"] * downs, "enter", "enter")
        file = tmp_path / f"tinh-trang-2025-09.{suffix}"
        assert file.stat().st_size > 0
        assert str(file) in toasts(pilot)[-1]


async def test_a_file_that_is_there_is_written_over_only_when_that_is_meant(september: Office, tmp_path: Path) -> None:
    file = tmp_path / "tinh-trang-2025-09.docx"
    file.write_text("cũ", "utf-8")
    async with opened(september) as pilot:
        await press(pilot, "f8", "enter", "enter", "enter")
        assert file.read_text("utf-8") == "cũ"
        await press(pilot, "f8", "enter", "enter", "right", "enter")
        assert file.read_bytes().startswith(b"PK")
