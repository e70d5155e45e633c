"""How the screens look: chosen by settings, key and name; every text stands out, and most of all in high contrast."""

from datetime import date

import pytest
from rich.color_triplet import ColorTriplet
from rich.segment import Segment
from rich.style import Style
from textual.pilot import Pilot

from db import Database
from tests.office import Office
from tests.tui_driver import AUGUST, SEPTEMBER, keep, lines, opened, press, toasts, type_in
from tracker.tui.themes import THEMES, next_theme

TODAY = date(2025, 9, 18)
AA, AAA = 4.5, 7.0


@pytest.fixture
def september(sqlite_database: Database) -> Office:
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST, SEPTEMBER)
    return office


def painted(pilot: Pilot[None]) -> list[Segment]:
    """Every piece of text on the screen, with the colours that it has there; what lies behind a dialog left out."""
    screen = pilot.app.screen
    strips = screen._compositor.render_strips()
    shown = [child.region for child in screen.children] if screen.is_modal else [screen.region]
    cut = [strips[y].crop(one.x, one.right) for one in shown for y in range(one.y, one.bottom)]
    return [segment for strip in cut for segment in strip if segment.text.strip()]


def contrast(style: Style) -> float:
    """How far text and ground stand apart, from 1 to 21, as WCAG 2 counts it."""
    assert style.color
    assert style.bgcolor
    dark, light = sorted(luminance(one.get_truecolor()) for one in (style.color, style.bgcolor))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: ColorTriplet) -> float:
    parts = [part / 255 for part in colour]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def is_text(segment: Segment) -> bool:
    return any(char.isalnum() or char in "▲△○●◐✓✕!" for char in segment.text)


@pytest.mark.parametrize(
    "keys",
    [
        ["f2"],
        ["f2", "enter", "m", "slash", *"so"],
        ["f3"],
        ["f4", "down"],
        ["f5"],
        ["t"],
        ["c", "tab"],
        ["f10", "right"],
        ["f1"],
        ["ctrl+p"],
        ["u"],
        ["h"],
        ["f7"],
    ],
    ids=" ".join,
)
async def test_every_text_stands_out_in_high_contrast(september: Office, keys: list[str]) -> None:
    async with opened(september, theme="contrast", size=(130, 40)) as pilot:
        await press(pilot, *keys)
        weak = [
            (one.text.strip(), round(contrast(one.style), 1)) for one in painted(pilot) if one.style and is_text(one)
        ]
        assert len(weak) > 5
        assert [found for found in weak if found[1] < AAA] == []


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_every_text_stands_out_in_the_other_themes(september: Office, theme: str) -> None:
    async with opened(september, theme=theme, size=(130, 40)) as pilot:
        for keys in (["enter", "m"], ["f3"], ["f4"], ["f5"], ["t"], ["c", "tab"], ["C"], ["f2", "u"], ["escape", "e"]):
            await press(pilot, *keys)
            texts = {(one.text.strip(), contrast(one.style)) for one in painted(pilot) if one.style and is_text(one)}
            assert len(texts) > 5
            assert {found for found in texts if found[1] < AA} == set(), keys


async def test_no_sign_is_by_colour_alone(september: Office) -> None:
    async with opened(september, theme="contrast") as pilot:
        assert any("▲ quá hạn" in line for line in lines(pilot))
        assert all(line.lstrip("▸■ ")[0] in "○◐◑●‖✕→" for line in lines(pilot)[1:5])


def test_a_key_goes_through_the_themes_and_back() -> None:
    names = [name for name, _ in THEMES.values()]
    assert [next_theme(name)[0] for name in names] == [*names[1:], names[0]]
    assert next_theme("nord")[0] == names[0]


async def test_the_theme_comes_from_the_settings_and_changes_by_key_and_by_name(september: Office) -> None:
    async with opened(september, theme="light") as pilot:
        assert pilot.app.theme == "textual-light"
        await press(pilot, "f12")
        assert pilot.app.theme == "contrast"
        assert "tương phản cao" in toasts(pilot)[-1]
        await press(pilot, "f12")
        assert pilot.app.theme == "textual-dark"
        await press(pilot, "ctrl+p")
        await type_in(pilot, "giao dien tuong phan")
        await press(pilot, "enter")
        assert pilot.app.theme == "contrast"


async def test_a_terminal_without_colour_is_respected(september: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(september) as pilot:
        colours = {
            (one.style.color.triplet, one.style.bgcolor.triplet)
            for one in painted(pilot)
            if one.style and one.style.color and one.style.bgcolor
        }
        assert colours
        assert all(len(set(triplet or ())) <= 1 for pair in colours for triplet in pair)
        assert any(line.startswith("▸") for line in lines(pilot))
