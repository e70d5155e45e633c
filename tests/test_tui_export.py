"""Exporting from the screens: a format, a place, and never over another file without asking."""

from pathlib import Path

import pytest

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, TODAY, keep, opened, press, toasts
from tracker.services.lists import Format, ListKind


@pytest.fixture
def september(sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.chdir(tmp_path)
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    return office


@pytest.mark.parametrize(("downs", "suffix"), [(n, one.value) for n, one in enumerate(Format)])
async def test_a_list_is_written_and_its_place_is_said(
    september: Office, tmp_path: Path, downs: int, suffix: str
) -> None:
    async with opened(september) as pilot:
        await press(pilot, "f8", "enter", *["down"] * downs, "enter", "enter")
        file = tmp_path / f"tinh-trang-2025-09.{suffix}"
        assert file.stat().st_size > 0
        assert str(file) in toasts(pilot)[-1]


async def test_a_file_that_is_there_is_written_over_only_when_that_is_meant(september: Office, tmp_path: Path) -> None:
    file = tmp_path / "tinh-trang-2025-09.docx"
    file.write_text("cũ", "utf-8")
    async with opened(september) as pilot:
        await press(pilot, "f8", "enter", "enter", "enter", "enter")
        assert file.read_text("utf-8") == "cũ"
        await press(pilot, "f8", "enter", "enter", "enter", "right", "enter")
        assert file.read_bytes().startswith(b"PK")


async def test_the_comparison_of_plan_and_report_is_offered_too(september: Office, tmp_path: Path) -> None:
    async with opened(september) as pilot:
        await press(pilot, "f8", "down", "enter", "enter", "enter")
        assert (tmp_path / "doi-chieu-2025-09.docx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("kind", [kind for kind in ListKind if kind not in (ListKind.LEDGER, ListKind.INDICATORS)])
async def test_every_list_is_offered_in_the_order_of_the_kinds(
    september: Office, tmp_path: Path, kind: ListKind
) -> None:
    async with opened(september) as pilot:
        await press(pilot, "f8", *["down"] * list(ListKind).index(kind), "enter", "enter", "enter")
        assert (tmp_path / f"{kind.value}-2025-09.docx").read_bytes().startswith(b"PK")


async def test_the_ledger_asks_for_its_unit_first(september: Office, tmp_path: Path) -> None:
    september.services.units.add("Văn phòng")
    async with opened(september) as pilot:
        await press(pilot, "f8", *["down"] * 4, "enter", "enter", "down", "enter", "enter")
        assert (tmp_path / "so-theo-doi-2025-09.xlsx").read_bytes().startswith(b"PK")


async def test_what_cannot_be_listed_is_said(september: Office, tmp_path: Path) -> None:
    async with opened(september) as pilot:
        await press(pilot, "f8", *["down"] * 5, "enter", "enter", "enter")
        assert "Chưa có báo cáo kết quả" in toasts(pilot)[-1]
    assert not list(tmp_path.glob("chi-tieu*"))
