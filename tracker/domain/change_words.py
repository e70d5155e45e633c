"""What a change of a task was, in words: from what to what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tracker.domain.change import Action, Change
from tracker.domain.pairing import difference
from tracker.domain.task import State

_COLUMNS = {
    "state": "tình trạng",
    "unit": "đơn vị chủ trì",
    "support": "đơn vị phối hợp",
    "due": "thời hạn",
    "done_on": "ngày hoàn thành",
    "evidence": "minh chứng",
}
_NOTHING = {"unit": "chưa giao", "due": "cuối kỳ"}


def changed_words(change: Change) -> str:
    """What was done and what it changed: "đặt thời hạn (thời hạn: 15/11/2022 → 20/11/2022)"."""
    is_file = change.action is Action.IMPORT and change.reason
    told = f"tệp {change.reason}" if is_file else "; ".join(_differences(change))
    return f"{change.action.label} ({told})" if told else change.action.label


def reason_words(change: Change) -> str:
    """Why, as the person said it. The log keeps the name of the file in its place for what was imported."""
    return "" if change.action is Action.IMPORT else change.reason


def _differences(change: Change) -> list[str]:
    before, after = change.before, change.after
    if before is None or after is None:
        return []
    told = [
        f"{label}: {_value(key, before.get(key))} → {_value(key, after.get(key))}"
        for key, label in _COLUMNS.items()
        if before.get(key) != after.get(key)
    ]
    if before.get("text") != after.get("text"):
        told.append(f"nội dung: {difference(str(before.get('text', '')), str(after.get('text', '')))}")
    return told


def _value(key: str, value: object) -> str:
    match value:
        case None | "" | []:
            return _NOTHING.get(key, "chưa có")
        case Mapping():
            return str(value.get("number", ""))
        case list() | tuple():
            return ", ".join(map(str, value))
        case _ if key == "state":
            return State(str(value)).label
        case _ if key in ("due", "done_on"):
            return f"{date.fromisoformat(str(value)):%d/%m/%Y}"
        case _:
            return str(value)
