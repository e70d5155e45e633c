"""The passages of a reading as plain JSON values and back, so that an edited reading still shows its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tracker.domain.correcting import ADDED, DROPPED
from tracker.domain.document import Passage, Repair
from tracker.domain.entries import Entry
from tracker.domain.split import Fate, Placement, Split

_USUAL: dict[str, Any] = {
    "note": "", "label": "", "level": None, "bold": False, "centred": False, "cells": [], "table": None,
    "hangs_on": None, "original": "", "repairs": [],
}  # fmt: skip
_STANDING = (Fate.TASK, Fate.RESULT, Fate.INDICATOR)  # what an item stands on


def placement_to_json(placement: Placement) -> dict[str, Any]:
    """One passage with what became of it; what is as usual is left out."""
    passage = placement.passage
    values = {
        "place": passage.place,
        "fate": placement.fate.value,
        "note": placement.note,
        "label": passage.label,
        "text": passage.text,
        "level": passage.level,
        "bold": passage.bold,
        "centred": passage.centred,
        "cells": list(passage.cells),
        "table": passage.table,
        "hangs_on": passage.hangs_on,
        "original": passage.original,
        "repairs": [{"before": repair.before, "after": repair.after} for repair in passage.repairs],
    }
    return {key: value for key, value in values.items() if key not in _USUAL or value != _USUAL[key]}


def placement_from_json(entry: Entry) -> Placement:
    """Read it back; BadUsage names what is wrong."""
    place = entry.number("place")
    if place is None:
        raise entry.wrong("place", "thiếu số thứ tự của đoạn. Ghi số nguyên từ 0.")
    passage = Passage(
        place=place,
        text=entry.lines("text"),
        label=entry.lines("label"),
        level=entry.number("level"),
        bold=entry.flag("bold"),
        centred=entry.flag("centred"),
        cells=entry.raw_texts("cells"),
        table=entry.number("table"),
        hangs_on=None if entry.values.get("hangs_on") is None else entry.lines("hangs_on"),
        original=entry.lines("original"),
        repairs=tuple(Repair(before=one.lines("before"), after=one.lines("after")) for one in entry.entries("repairs")),
    )
    return Placement(passage=passage, fate=entry.choice("fate", Fate), note=entry.lines("note"))


def settled(split: Split) -> Split:
    """The reading with the fates of its passages as its items have them now: some may have been added or left out."""
    standing = {
        Fate.TASK: {place for item in split.tasks for place in item.places},
        Fate.RESULT: {place for item in split.results for place in item.places},
        Fate.INDICATOR: {place for item in split.indicators for place in item.places},
    }
    return replace(split, placements=tuple(_settled(one, standing) for one in split.placements))


def _settled(one: Placement, standing: dict[Fate, set[int]]) -> Placement:
    now = [fate for fate in _STANDING if one.passage.place in standing[fate]]
    if one.fate in now:
        return one
    if now:
        return replace(one, fate=now[0], note=ADDED)
    return replace(one, fate=Fate.IGNORED, note=DROPPED) if one.fate in _STANDING else one


def check_places(passages: Sequence[Entry], entries: Sequence[Entry]) -> None:
    """BadUsage where two passages have one place, or an item stands on a passage that the file does not have."""
    known: set[int] = set()
    for passage in passages:
        place = passage.number("place") or 0
        if place in known:
            raise passage.wrong("place", f"đoạn số {place} đã có ở trên. Mỗi đoạn ghi một lần.")
        known.add(place)
    for entry in entries:
        if unknown := [place for place in entry.numbers("places") if place not in known]:
            raise entry.wrong(
                "places", f"không có đoạn số {unknown[0]} trong “passages”. Ghi số đoạn có ở đó, hoặc []."
            )
