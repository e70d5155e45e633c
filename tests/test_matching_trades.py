"""The word lists of the lines of work: no phrase in two groups, and nothing in them breaks a stock phrase."""

from __future__ import annotations

from collections import Counter

from tracker.matching.lexicon import held_by
from tracker.matching.tokens import tokens
from tracker.matching.topics import told_by
from tracker.matching.trades import same, topics
from tracker.matching.vocabulary import COMMON_PHRASES


def test_no_phrase_means_the_same_as_two_others() -> None:
    assert [phrase for phrase, count in Counter(p for group in same() for p in group).items() if count > 1] == []


def test_no_phrase_tells_of_two_topics() -> None:
    assert [
        phrase for phrase, count in Counter(p for said in topics().values() for p in said).items() if count > 1
    ] == []


def test_every_group_has_at_least_two_phrases_and_none_is_empty() -> None:
    groups = [*same(), *topics().values()]
    assert min(map(len, groups)) > 1
    assert all(phrase for group in groups for phrase in group)


def test_no_synonym_is_a_part_of_a_stock_phrase() -> None:
    stock = [f" {' '.join(phrase)} " for phrase in COMMON_PHRASES]
    replaced = [f" {' '.join(phrase)} " for group in same() for phrase in group[1:]]
    assert [phrase for phrase in replaced if any(phrase in one and phrase != one for one in stock)] == []


def test_two_texts_without_a_common_word_may_tell_of_one_topic() -> None:
    one, other = (tokens(text) for text in ("toa thuốc", "kê đơn"))
    both = told_by(one.keys, held_by(one).topics).keys() & told_by(other.keys, held_by(other).topics).keys()
    assert both == {"thuốc và đấu thầu thuốc"}
