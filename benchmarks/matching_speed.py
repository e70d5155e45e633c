"""How long the suggestions of one month take, beside libraries that only rank.

    python benchmarks/matching_speed.py [TASKS RESULTS]

"suggest" decides on all pairs: links, confidences and what stays alone. "and explain" also tells the stage and the
reasons of every suggestion in words, which the program does only for those that somebody looks at. "the first" is
"suggest" right after the program has started, once: the lists are put in order then, and all words are new.

Texts are made up (benchmarks/made_up.py). Seconds of the processor, the least of several runs taken in turns, so that a
busy machine changes them all alike; the ratio is what to compare. bm25s ranks the results for each task; difflib, asked
for the same, compares each pair of texts (a tenth of the tasks, times ten); rapidfuzz too, where it is installed.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from difflib import SequenceMatcher
from importlib.util import find_spec
from time import process_time

import bm25s
from made_up import MadeUp, made_up

from tracker.domain.link import Matching
from tracker.matching import MatchSettings
from tracker.matching.pairing import matched
from tracker.matching.tokens import tokens

RUNS = 10
_TENTH = 10
_MANY_OBJECTS = 100_000  # as the screens set it: made and kept objects are not looked through for waste again and again


def main(tasks: int, results: int) -> None:
    """Print one line a method."""
    made = made_up(tasks, results)
    print(f"{tasks} tasks × {results} results")
    steps: dict[str, Callable[[], object]] = {
        "suggest": lambda: _suggest(made),
        "and explain": lambda: _explain(made),
        "bm25s": lambda: _bm25s(made),
    }
    if find_spec("rapidfuzz"):
        steps["rapidfuzz"] = lambda: _rapidfuzz(made)
    gc.set_threshold(_MANY_OBJECTS)
    first = _seconds(steps["suggest"])
    least = dict.fromkeys(steps, float("inf"))
    for _ in range(RUNS):
        for name, step in steps.items():
            least[name] = min(least[name], _seconds(step))
    least["the first"] = first
    least["difflib"] = _seconds(lambda: _difflib(made)) * _TENTH
    for name, seconds in least.items():
        print(f"{name:<12} {seconds:8.3f} s  {seconds / least['suggest']:8.2f} × suggest")


def _suggest(made: MadeUp) -> Matching:
    return matched(made.tasks, made.results, MatchSettings())


def _explain(made: MadeUp) -> None:
    for one in _suggest(made).suggestions:
        _ = one.stage, one.reasons


def _bm25s(made: MadeUp) -> None:
    texts = ([claim.text for claim in side] for side in (made.tasks, made.results))
    asked, searched = (bm25s.tokenize(side, stopwords=None, show_progress=False) for side in texts)
    retriever = bm25s.BM25()
    retriever.index(searched, show_progress=False)
    retriever.retrieve(asked, k=min(5, len(made.results)), show_progress=False)


def _rapidfuzz(made: MadeUp) -> None:
    from rapidfuzz import fuzz, process  # type: ignore[import-not-found]  # noqa: PLC0415  not among our dependencies

    process.cdist([t.text for t in made.tasks], [r.text for r in made.results], scorer=fuzz.token_set_ratio)


def _difflib(made: MadeUp) -> None:
    for task in made.tasks[::_TENTH]:
        matcher = SequenceMatcher(b=task.text.split(), autojunk=False)
        for result in made.results:
            matcher.set_seq1(result.text.split())
            matcher.ratio()


def _seconds(step: Callable[[], object]) -> float:
    """What a step takes the first time: nothing of these texts is remembered, and nothing is left to tidy up."""
    tokens.cache_clear()
    matched.cache_clear()
    gc.collect()
    start = process_time()
    step()
    return process_time() - start


if __name__ == "__main__":
    main(*(map(int, sys.argv[1:3]) if len(sys.argv) > 2 else (200, 500)))
