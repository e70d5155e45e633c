"""Lists of phrases, and where in a text one of them begins."""

from __future__ import annotations

from tracker.matching.phrasebook import Phrasebook

BOOK = Phrasebook({("xã",): "commune", ("thị", "xã"): "town", ("thị", "xã", "mới"): "new town"})


def test_the_longest_phrase_that_begins_at_a_word_is_found() -> None:
    assert BOOK.at(("ở", "thị", "xã", "mới"), 1) == (3, "new town")
    assert BOOK.at(("ở", "thị", "xã", "cũ"), 1) == (2, "town")


def test_a_word_that_begins_no_phrase_and_one_that_only_might_have_no_meaning() -> None:
    assert BOOK.at(("ở", "thị", "trấn"), 0) is None
    assert BOOK.at(("ở", "thị", "trấn"), 1) is None


def test_phrases_are_found_from_the_left_and_none_inside_another() -> None:
    assert BOOK.all_in(("xã", "và", "thị", "xã")) == [(0, 1, "commune"), (2, 2, "town")]
