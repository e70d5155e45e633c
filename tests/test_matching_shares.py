"""Figures that say how much of a whole there is."""

from __future__ import annotations

from tracker.matching.shares import fractions, percentages
from tracker.matching.tokens import tokens


def test_shares_are_read_with_points_and_commas() -> None:
    assert fractions(tokens("tiêm 18.420/21.060 con, chi 12,6/12,9 tỷ")) == ((1, 18420, 21060), (4, 12.6, 12.9))


def test_what_is_the_whole_is_no_share_below_it() -> None:
    assert fractions(tokens("đủ 5/5 lớp, 7/5 lần")) == ()


def test_the_scale_of_a_map_is_no_share() -> None:
    assert fractions(tokens("đồ án tỷ lệ 1/500 khu chợ")) == ()


def test_percentages_are_read_with_their_places() -> None:
    assert percentages(tokens("đạt 91,94% kế hoạch, tăng 3%")) == ((1, 91.94), (5, 3.0))


def test_a_share_in_words_is_read_like_a_fraction() -> None:
    assert fractions(tokens("đổ 800 m trên tổng số 1.500 m; xong 5 trong số 9 tuyến")) == ((6, 800, 1500), (12, 5, 9))
    assert fractions(tokens("trong số 9 tuyến")) == ()
