"""Lists of phrases, and where in a text one of them begins."""

from __future__ import annotations

from tracker.matching.phrasebook import Phrasebook, Shelf

BOOK = Phrasebook({("xã",): "commune", ("thị", "xã"): "town", ("thị", "xã", "mới"): "new town"})


def test_the_longest_phrase_that_begins_at_a_word_is_found() -> None:
    assert BOOK.at(("ở", "thị", "xã", "mới"), 1) == (3, "new town")
    assert BOOK.at(("ở", "thị", "xã", "cũ"), 1) == (2, "town")


def test_a_word_that_begins_no_phrase_and_one_that_only_might_have_no_meaning() -> None:
    assert BOOK.at(("ở", "thị", "trấn"), 0) is None
    assert BOOK.at(("ở", "thị", "trấn"), 1) is None


def test_phrases_are_found_from_the_left_and_none_inside_another() -> None:
    assert BOOK.all_in(("xã", "và", "thị", "xã")) == [(0, 1, "commune"), (2, 2, "town")]


def test_a_shelf_finds_for_each_of_its_lists_what_a_book_of_it_would_find() -> None:
    lists: list[dict[tuple[str, ...], str]] = [
        {("xã",): "commune", ("thị", "xã", "mới"): "new town"},
        {("thị", "xã"): "town", ("xã", "hội"): "society", ("mới",): "new"},
    ]
    for text in ("xã", "thị xã", "thị xã mới", "xã thị xã hội mới", "xã hội", "thị", ""):
        keys = tuple(text.split())
        assert Shelf(lists).all_in(keys, (*keys[1:], "")) == [Phrasebook(entries).all_in(keys) for entries in lists]


def test_a_phrase_goes_on_only_with_the_words_that_may_follow() -> None:
    shelf = Shelf([{("thị", "xã"): "town", ("thị",): "market"}])
    assert shelf.all_in(("thị", "xã"), ("xã", "")) == [[(0, 2, "town")]]
    assert shelf.all_in(("thị", "xã"), ("", "")) == [[(0, 1, "market")]]
