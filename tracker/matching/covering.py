"""Whether a result covers all that a task lists: places, papers, names, or things of one kind."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.vietnamese import words
from tracker.matching.documents import Document
from tracker.matching.periods import PERIOD, months_of_quarter
from tracker.matching.places import LEVELS
from tracker.matching.profile import Profile

_PARTS = {*LEVELS, "lớp", "khối", "gói", "khu phố", "thôn", "khóm", "tổ dân phố"}
_MONTHS = 3  # of a quarter
_SEATS = [" ".join(words(seat)) for seat in ("thị trấn", "thị xã", "thành phố", "huyện")]


def is_subset(task: Profile, result: Profile) -> bool:
    """Whether the result names only some of the places, lots, papers or things that the task is to cover."""
    for kind in task.marks.keys() & result.marks.keys() & _PARTS:
        mine, theirs = task.marks[kind], result.marks[kind]
        if _are_some([name in theirs or _is_seat(name, task, result) for name in mine]):
            return True
    if 0 < months_of_quarter(task.marks.get(PERIOD, ()), result.marks.get(PERIOD, ())) < _MONTHS:
        return True
    if any(not names.isdisjoint(result.keys) and not names.issubset(result.keys) for names in task.listed):
        return True
    wanted = to_be_carried_out(task) if result.documents else []
    met = [any(document.is_same(other) for other in result.documents) for document in wanted]
    return _are_some(met) or _are_named_in_part(task, result) or _are_told_in_part(task, result)


def to_be_carried_out(task: Profile) -> list[Document]:
    """The papers that a task is to carry out."""
    return [document for document in task.documents if document.role == "matter"]


def _are_some(met: Sequence[bool]) -> bool:
    return any(met) and not all(met)


def _is_seat(name: str, task: Profile, result: Profile) -> bool:
    """Whether the result means a town without its name: "tại thị trấn" where the task has "thị trấn An Thành"."""
    seat = next((seat for seat in _SEATS if f" {seat} {name} " in task.spoken), "")
    return bool(seat) and f" {seat} " in result.spoken


def _are_named_in_part(task: Profile, result: Profile) -> bool:
    """Whether of proper names in one list the result has some: "bến A, bến B và chợ C" and "bến A"."""
    return any(
        _are_some([f" {name} " in result.spoken or _is_seat(name, task, result) for name in names])
        and not _counts_all(len(names), result)
        for names in task.named_lists
    )


def _counts_all(number: int, result: Profile) -> bool:
    """Whether the result says how many there are rather than which: "03 xã"."""
    return any(number in numbers for numbers in result.counts.values())


def _are_told_in_part(task: Profile, result: Profile) -> bool:
    """Whether of two things with one noun the result has one: "Quy chế làm việc, Quy chế chi tiêu" and the first."""
    for members in task.alike:
        told = [_tells(member, result) for member in members]
        if _are_some(told):
            return True
    return False


def _tells(words_of_it: Sequence[str], result: Profile) -> bool:
    """Whether a result has the first pair of words that tell a thing from the other."""
    return f" {' '.join(words_of_it[:2])} " in result.spoken
