"""Texts made for searching and sorting, so that both databases find and order Vietnamese the same way."""

from __future__ import annotations

from functools import lru_cache

from tracker.domain.task import Task
from tracker.domain.vietnamese import collation_key, fold

_LONGEST_SEARCH = 1000  # characters


def search_text(task: Task) -> str:
    """Everything of a task that people search by, folded, a line each so that no hit runs from one into the next."""
    evidence = task.evidence.number if task.evidence else ""
    return fold("\n".join((task.text, task.unit or "", *task.support, *task.citations, evidence)))


def search_words(typed: str) -> list[str]:
    """What to look for: the folded words of the text typed, each once.

    Of a page that was pasted by mistake only the beginning counts: SQLite refuses thousands of conditions.
    """
    return list(dict.fromkeys(fold(typed[:_LONGEST_SEARCH]).split()))


@lru_cache(maxsize=1024)  # an office has few units and many tasks
def sort_text(name: str) -> str:
    """A text whose code-point order is that of `collation_key`: letters, then tones, then the name itself.

    U+0001 stands before every character that a name may hold, so a shorter name comes before a longer one.
    """
    letters, tones, text = collation_key(name)
    return "\x01".join(("".join(chr(max(letter, 1)) for letter in letters), "".join(map(str, tones)), text))
