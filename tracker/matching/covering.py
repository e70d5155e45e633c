"""Whether a result covers all that a task lists: places, papers, names, or things of one kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tracker.domain.vietnamese import words
from tracker.matching.documents import Document
from tracker.matching.places import LEVELS
from tracker.matching.profile import Profile
from tracker.matching.tokens import Text, Token

_PARTS = {*LEVELS, "lớp", "khối", "gói", "khu phố", "thôn", "khóm", "tổ dân phố"}
_SEATS = [" ".join(words(seat)) for seat in ("thị trấn", "thị xã", "thành phố", "huyện")]
_AND = set(words("và cùng"))
_PARTNERS = set(words("phối với giao gửi nghị cùng như gồm của theo"))  # whom a list behind these names is not the work
_ENDS_NAME = set(words("theo trước trong từ đến vào ngày để của với năm tháng đợt do cho nhằm về thuộc trên giai"))
_LOOKED_BACK = 6
_HEAD = 2  # words of the noun that things of one kind have in common: "Quy chế …, Quy chế …"


def is_subset(task: Profile, result: Profile) -> bool:
    """Whether the result names only some of the places, lots, papers or things that the task is to cover."""
    for kind in task.marks.keys() & result.marks.keys() & _PARTS:
        mine, theirs = task.marks[kind], result.marks[kind]
        if _are_some([name in theirs or _is_seat(name, task, result) for name in mine]):
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
        for names in _named_lists(task.text)
    )


def _counts_all(number: int, result: Profile) -> bool:
    """Whether the result says how many there are rather than which: "03 xã"."""
    return any(number in numbers for numbers in result.counts.values())


def _named_lists(text: Text) -> Iterator[list[str]]:
    """The names of each list whose members end with one; whom the work is done with or for is none."""
    run: list[Sequence[Token]] = []
    for member in _members(text):
        run.append(member)
        if _name_at_end(member):
            continue
        last = _first_name(member)
        names = [*map(_name_at_end, run[:-1]), *([last] if last else [])]
        if len(names) > 1 and not _is_partners(run[0]):
            yield names
        run = []


def _members(text: Text) -> list[Sequence[Token]]:
    """What stands between commas and "và", and an empty one at the end."""
    starts = [0, *(p for p, t in enumerate(text) if p and (t.gap.strip() == "," or t.key in _AND)), len(text)]
    return [*([t for t in text[start:end] if t.key not in _AND] for start, end in pairwise(starts)), []]


def _is_partners(member: Sequence[Token]) -> bool:
    name = len(_name_at_end(member).split())
    before = member[: len(member) - name][-_LOOKED_BACK:]
    return any(token.key in _PARTNERS for token in before)


def _name_at_end(member: Sequence[Token]) -> str:
    """The capitalised words with which a member ends; "" when it ends with any other."""
    place = len(member)
    while place and member[place - 1].is_name and (place == len(member) or not member[place].breaks):
        place -= 1
    return " ".join(token.key for token in member[place:])


def _first_name(member: Sequence[Token]) -> str:
    """The last name of a member that the rest of the sentence stands behind."""
    end = next((p for p, t in enumerate(member) if p and (t.breaks or t.key in _ENDS_NAME)), len(member))
    return _name_at_end(member[:end])


def _are_told_in_part(task: Profile, result: Profile) -> bool:
    """Whether of two things with one noun the result has one: "Quy chế làm việc, Quy chế chi tiêu" and the first."""
    for members in _alike(task.text):
        told = [_tells(member, result) for member in members]
        if _are_some(told):
            return True
    return False


def _alike(text: Text) -> Iterator[list[tuple[str, ...]]]:
    """Neighbours in a list that begin with the same noun, each as the words behind it."""
    for one, other in pairwise(_members(text)):
        mine, theirs = (tuple(token.key for token in member) for member in (one, other))
        head = theirs[:_HEAD]
        at = next((p for p in range(len(mine) - _HEAD, -1, -1) if mine[p : p + _HEAD] == head), -1)
        is_noun = len(other) > _HEAD + 1 and not other[_HEAD - 1].is_name  # "thôn Đoài" is a place
        if at >= 0 and is_noun and len(mine) > at + _HEAD + 1:
            yield [mine[at + _HEAD :], theirs[_HEAD:]]


def _tells(words_of_it: Sequence[str], result: Profile) -> bool:
    """Whether a result has the first pair of words that tell a thing from the other."""
    return f" {' '.join(words_of_it[:2])} " in result.spoken
