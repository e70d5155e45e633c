"""What a clerk corrects in a reading before it is kept: divide, merge, take passages in, leave tasks out.

Pure functions from one Split to the next. Every passage stays in the placements exactly once, and no word is lost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from typing import TypeVar

from tracker.domain.document import Passage
from tracker.domain.split import Fate, Placement, PlannedItem, ResultItem, Split
from tracker.domain.vietnamese import one_line, words
from tracker.errors import BadUsage

Value = TypeVar("Value")

ADDED, DROPPED = "thêm khi nhập", "bỏ khi nhập"  # notes of placements that a person has changed

_STRONG, _WEAK = ";.:", ","
_EDGES = " ;,:.-+•"  # what may be left over where a text has been divided


def division_places(text: str) -> tuple[int, ...]:
    """Where a task may be divided: behind each ";", "." and ":" that a blank follows, then behind each comma."""
    ends = [(n + 1, sign) for n, (sign, after) in enumerate(pairwise(text)) if after.isspace()]
    inner = [(at, sign) for at, sign in ends if words(text[:at]) and words(text[at:])]
    return tuple(at for signs in (_STRONG, _WEAK) for at, sign in inner if sign in signs)


def divided(split: Split, place_of_task: int, at: int) -> Split:
    """One task made two at a place of its text, counted in characters; unit, deadline and places go to both.

    A document cited in one part goes with that part. BadUsage where one part would have no word.
    """
    item = split.tasks[place_of_task]
    parts = item.text[:at].rstrip(_EDGES.replace(".", "")), item.text[at:].lstrip(_EDGES)
    if not all(words(part) for part in parts):
        raise BadUsage("Chỗ tách phải nằm giữa hai phần đều có chữ.")
    halves = (replace(item, text=part, citations=_cited(item, part)) for part in parts)
    return replace(split, tasks=(*split.tasks[:place_of_task], *halves, *split.tasks[place_of_task + 1 :]))


def _cited(item: PlannedItem, part: str) -> tuple[str, ...]:
    return tuple(number for number in item.citations if number in part or number not in item.text)


def merged(split: Split, tasks: Sequence[int]) -> Split:
    """Neighbouring tasks made one, which is in time until the latest of their deadlines.

    The first unit leads, the others support it. BadUsage for fewer than two tasks, or where others stand between them.
    """
    places = sorted(set(tasks))
    if len(places) < 2 or places[-1] - places[0] >= len(places):  # noqa: PLR2004
        raise BadUsage("Chọn từ hai nhiệm vụ liền nhau (phím m, hoặc Shift+↓) rồi gộp.")
    items = [split.tasks[place] for place in places]
    first, *others = items
    leads = _each_once(item.lead for item in items if item.lead)
    last_due = max(items, key=lambda item: (item.deadline is not None, item.deadline))
    whole = replace(
        first,
        text="; ".join([*(item.text.rstrip(" ;.") for item in items[:-1]), items[-1].text]),
        places=tuple(sorted(_each_once(chain.from_iterable(item.places for item in items)))),
        lead=leads[0] if leads else None,
        support=_each_once([*chain.from_iterable(item.support for item in items), *leads[1:]]),
        deadline=last_due.deadline,
        deadline_words=last_due.deadline_words,
        citations=_each_once(chain.from_iterable(item.citations for item in items)),
        product=first.product or next((item.product for item in others if item.product), ""),
    )
    return replace(split, tasks=(*split.tasks[: places[0]], whole, *split.tasks[places[-1] + 1 :]))


def moved_to_tasks(split: Split, passage_places: Collection[int]) -> Split:
    """Passages that were read as something else made tasks, each at its place among them.

    A result or an indicator that stood on these passages alone is gone; tasks stay tasks.
    """
    moved = [one for one in split.placements if one.passage.place in passage_places and one.fate is not Fate.TASK]
    taken = {one.passage.place for one in moved}
    tasks = list(split.tasks)
    for placement in moved:
        item = _new_task(split, placement.passage)
        tasks.insert(_place_among(tasks, placement.passage.place), item)
    return replace(
        split,
        tasks=tuple(tasks),
        results=tuple(kept for one in split.results if (kept := _without(one, taken))),
        indicators=tuple(one for one in split.indicators if not one.places or set(one.places) - taken),
        placements=tuple(
            replace(one, fate=Fate.TASK, note=ADDED) if one.passage.place in taken else one for one in split.placements
        ),
    )


def without_tasks(split: Split, tasks: Collection[int]) -> Split:
    """The reading without these tasks; a passage that no other task stands on is then one that was ignored."""
    kept = tuple(item for place, item in enumerate(split.tasks) if place not in tasks)
    used = {place for item in kept for place in item.places}
    freed = {place for n in tasks for place in split.tasks[n].places} - used
    return replace(split, tasks=kept, placements=tuple(_ignored(one, freed) for one in split.placements))


def origins(before: Split, after: Split) -> tuple[int | None, ...]:
    """For each task after one correction, the task it comes from; None for one that is new.

    Both parts of a divided task come from it, a merged one from the first of its parts.
    """
    start = _alike(before.tasks, after.tasks)
    end = _alike(before.tasks[start:][::-1], after.tasks[start:][::-1])
    last_changed = len(before.tasks) - end - 1
    shift = len(before.tasks) - len(after.tasks)
    changed = range(start, len(after.tasks) - end)
    middle = [min(place, last_changed) if last_changed >= start else None for place in changed]
    return (*range(start), *middle, *(place + shift for place in range(len(after.tasks) - end, len(after.tasks))))


def _alike(ours: Sequence[PlannedItem], theirs: Sequence[PlannedItem]) -> int:
    """How many items both begin with."""
    pairs = zip(ours, theirs, strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(ours), len(theirs)))


def _new_task(split: Split, passage: Passage) -> PlannedItem:
    """The passage as a task, under the heading that it stands below."""
    above = [one.passage for one in split.placements if one.passage.place < passage.place and one.fate is Fate.HEADING]
    return PlannedItem(
        text=one_line(passage.text).lstrip(_EDGES),
        source=passage.label.strip(" .)-"),
        places=(passage.place,),
        field=above[-1].text if above else "",
    )


def _place_among(tasks: Sequence[PlannedItem], place: int) -> int:
    return next((n for n, item in enumerate(tasks) if item.places and item.places[0] > place), len(tasks))


def _without(result: ResultItem, taken: Collection[int]) -> ResultItem | None:
    left = tuple(place for place in result.places if place not in taken)
    return replace(result, places=left) if left or not result.places else None


def _ignored(placement: Placement, freed: Collection[int]) -> Placement:
    if placement.fate is Fate.TASK and placement.passage.place in freed:
        return replace(placement, fate=Fate.IGNORED, note=DROPPED)
    return placement


def _each_once(found: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(found))
