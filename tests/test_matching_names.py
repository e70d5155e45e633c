"""Counted things and days."""

from __future__ import annotations

import pytest

from tracker.matching.names import counts, dates
from tracker.matching.tokens import tokens


@pytest.mark.parametrize(
    ("text", "noun", "numbers"),
    [
        ("thanh tra 05 cơ sở", "cơ", {5}),
        ("đã xong 03/05 cơ sở", "cơ", {5}),
        ("tiêm 1.850 con vịt, 20 con trâu", "con", {1850, 20}),
        ("mở đủ lớp (04 lớp)", "lớp", {4}),
        ("trao 12 suất quà", "quà", {12}),
    ],
)
def test_things_are_counted_by_their_noun(text: str, noun: str, numbers: set[int]) -> None:
    assert counts(tokens(text))[noun] == numbers


@pytest.mark.parametrize("text", ["trong 03 tháng", "năm 2024 và", "ngày 5, chiều", "thu 12 tỷ đồng"])
def test_time_and_money_are_not_counted(text: str) -> None:
    assert counts(tokens(text)) == {}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("họp ngày 04/5", {"4/5"}),
        ("trực (13 - 19/01)", {"19/1"}),
        ("từ 30/4 đến 03/5/2027", {"30/4", "3/5"}),
        ("thời điểm 01/10, tổng hợp", {"1/10"}),
        ("nộp trước ngày 20/5", set()),
        ("chậm nhất 20/5", set()),
        ("kiểm tra 03/05 cơ sở", set()),
    ],
)
def test_days_are_read_and_deadlines_and_shares_are_none(text: str, days: set[str]) -> None:
    assert dates(tokens(text)) == days
