"""What a text lists: proper names side by side, and things that have their noun in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tracker.domain.vietnamese import words
from tracker.matching.tokens import Text, Token

_AND = set(words("và cùng"))
_PARTNERS = set(words("phối với giao gửi nghị cùng như gồm của theo"))  # whom a list behind these names is not the work
_ENDS_NAME = set(words("theo trước trong từ đến vào ngày để của với năm tháng đợt do cho nhằm về thuộc trên giai"))
_LOOKED_BACK = 6
_HEAD = 2  # words of the noun that things of one kind have in common: "Quy chế …, Quy chế …"


def named_lists(text: Text) -> Iterator[list[str]]:
    """The names of each list whose members end with one; whom the work is done with or for is none."""
    run: list[Sequence[Token]] = []
    for member in members(text):
        run.append(member)
        if _name_at_end(member):
            continue
        last = _first_name(member)
        names = [*map(_name_at_end, run[:-1]), *([last] if last else [])]
        if len(names) > 1 and not _is_partners(run[0]):
            yield names
        run = []


def members(text: Text) -> list[Sequence[Token]]:
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


def alike(text: Text) -> Iterator[list[tuple[str, ...]]]:
    """Neighbours in a list that begin with the same noun, each as the words behind it."""
    for one, other in pairwise(members(text)):
        mine, theirs = (tuple(token.key for token in member) for member in (one, other))
        head = theirs[:_HEAD]
        at = next((p for p in range(len(mine) - _HEAD, -1, -1) if mine[p : p + _HEAD] == head), -1)
        is_noun = len(other) > _HEAD + 1 and not other[_HEAD - 1].is_name  # "thôn Đoài" is a place
        if at >= 0 and is_noun and len(mine) > at + _HEAD + 1:
            yield [mine[at + _HEAD :], theirs[_HEAD:]]
