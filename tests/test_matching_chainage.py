"""Stretches of a road by its kilometre posts."""

from __future__ import annotations

import pytest

from tracker.matching.chainage import shared_stretch, stretches


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("dặm vá Km7+200 - Km9+400", 7_200, 9_400),
        ("dặm vá từ Km 7 + 200 đến Km 9", 7_200, 9_000),
        ("dặm vá km7,5–km9", 7_500, 9_000),
        ("cọc tiêu tại Km31", 31_000, 32_000),
        ("cọc tiêu tại Km31+700", 31_650, 31_750),
    ],
)
def test_a_stretch_is_read_in_metres(text: str, start: float, end: float) -> None:
    (stretch,) = stretches(text)
    assert (stretch.start, stretch.end) == (start, end)


def test_a_length_in_kilometres_is_no_place() -> None:
    assert stretches("phát cỏ 12 km đường, vận tốc 40 km/giờ") == ()


def test_stretches_that_only_touch_are_two() -> None:
    assert shared_stretch(stretches("Km0+000 - Km4+000"), stretches("Km4+000 - Km8+000")) is None


def test_a_spot_lies_in_the_stretch_around_it() -> None:
    shared = shared_stretch(stretches("hộ lan Km5+120"), stretches("hộ lan Km5 - Km6"))
    assert shared is not None
    assert shared.words == "Km5+120"
