"""What is kept, as plain JSON values: the shapes that scripts build on."""

from __future__ import annotations

from typing import Any

from tracker.domain.change import Change
from tracker.domain.link import Link, Reason, Result
from tracker.domain.status import StatusRow
from tracker.domain.task import Task
from tracker.domain.unit import Unit


def task_to_json(task: Task) -> dict[str, Any]:
    """A task as it is kept. `implied` is true where the deadline is only the end of the period."""
    return {
        "id": task.id,
        "text": task.text,
        "period": task.period.code,
        "unit": task.unit,
        "support": list(task.support),
        "deadline": task.deadline.isoformat() if task.deadline else None,
        "implied": task.is_implied,
        "state": task.state.value,
        "done_on": task.done_on.isoformat() if task.done_on else None,
        "kind": task.kind.value,
        "citations": list(task.citations),
        "evidence": {"number": task.evidence.number, "note": task.evidence.note} if task.evidence else None,
        "source": task.source,
        "field": task.field,
        "product": task.product,
    }


def row_to_json(row: StatusRow) -> dict[str, Any]:
    """A task with where it stands today and the results confirmed for it."""
    return task_to_json(row.task) | {
        "timing": row.standing.timing.value,
        "days": row.standing.days,
        "words": row.standing.words,
        "results": [result_to_json(one.result) | {"stage": one.link.stage.value} for one in row.results],
    }


def result_to_json(result: Result) -> dict[str, Any]:
    """A result of a report."""
    return {
        "id": result.id,
        "text": result.text,
        "period": result.period.code,
        "source": result.source,
        "citations": list(result.citations),
    }


def reason_to_json(reason: Reason) -> dict[str, Any]:
    """One reason of a suggestion."""
    return {"name": reason.name, "words": reason.words, "weight": round(reason.weight, 4)}


def link_to_json(link: Link) -> dict[str, Any]:
    """A person's decision on a pair."""
    return {
        "task": link.task_id,
        "result": link.result_id,
        "decision": link.verdict.value,
        "stage": link.stage.value,
        "by_hand": link.by_hand,
    }


def unit_to_json(unit: Unit) -> dict[str, Any]:
    """A unit with all its names."""
    return {"name": unit.name, "short": unit.short, "aliases": list(unit.aliases)}


def change_to_json(change: Change) -> dict[str, Any]:
    """One line of the change log."""
    return {
        "batch": change.batch,
        "at": change.at.isoformat(),
        "actor": change.actor,
        "action": change.action.value,
        "entity": change.entity.value,
        "id": change.entity_id,
        "before": change.before,
        "after": change.after,
        "reason": change.reason,
        "undoes": change.undoes,
    }
