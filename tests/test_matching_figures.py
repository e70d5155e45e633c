"""Numbers of a task and a result that answer each other."""

from __future__ import annotations

from tracker.matching.figures import is_odd, parts_of, reached


def test_small_and_round_numbers_are_in_any_text() -> None:
    assert [number for number in (3, 10, 14, 20, 63, 600) if is_odd(number)] == [14, 63]


def test_a_target_is_reached_within_a_twentieth_and_in_its_own_unit() -> None:
    assert reached({"ha": {2850}}, {"ha": {2862}}) == (2850, 2862, "ha")
    assert reached({"ha": {2850}}, {"ha": {3000}}) is None
    assert reached({"ha": {2850}}, {"kg": {2862}}) is None
    assert reached({"xã": {20}}, {"xã": {20}}) is None


def test_two_parts_make_up_the_number_asked_for() -> None:
    assert parts_of({"hồ": {63}}, {"sổ": {41}, "trường": {22}}) == (41, 22)
    assert parts_of({"hồ": {63}}, {"sổ": {41}, "trường": {21}}) is None
    assert parts_of({"hồ": {60}}, {"sổ": {41}, "trường": {19}}) is None
