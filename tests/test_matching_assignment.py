"""The best one-to-one pairing."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from tracker.matching.assignment import best_pairing

pairs = st.tuples(st.integers(0, 4), st.integers(0, 4))
scores = st.dictionaries(pairs, st.integers(1, 100).map(lambda n: n / 100), max_size=18)


def best_sum(given_scores: dict[tuple[int, int], float]) -> float:
    """The greatest sum, found by trying all."""
    return max(
        sum(given_scores.get((task, result), 0.0) for task, result in enumerate(order))
        for order in permutations(range(5))
    )


@given(scores)
def test_no_other_pairing_has_a_greater_sum(given_scores: dict[tuple[int, int], float]) -> None:
    paired = best_pairing(given_scores)
    assert abs(sum(given_scores[pair] for pair in paired.items()) - best_sum(given_scores)) < 1e-9


@given(scores)
def test_no_result_is_given_twice(given_scores: dict[tuple[int, int], float]) -> None:
    paired = best_pairing(given_scores)
    assert len(set(paired.values())) == len(paired)


@given(scores)
def test_the_order_of_the_pairs_does_not_matter(given_scores: dict[tuple[int, int], float]) -> None:
    assert best_pairing(dict(reversed(given_scores.items()))) == best_pairing(given_scores)


def test_a_task_gives_way_where_the_whole_gains() -> None:
    assert best_pairing({(1, 1): 0.9, (1, 2): 0.8, (2, 1): 0.7}) == {1: 2, 2: 1}


def test_a_task_goes_without_where_the_whole_gains() -> None:
    assert best_pairing({(1, 1): 0.3, (2, 1): 0.9}) == {2: 1}
