"""What is kept, as plain JSON values: the shapes that scripts build on."""

from __future__ import annotations

from typing import Any

from tracker.domain.chain import Carry, Chain
from tracker.domain.change import Change
from tracker.domain.extension import Extension
from tracker.domain.following import Followed
from tracker.domain.link import Link, Reason, Result
from tracker.domain.remark import Remark
from tracker.domain.status import Ratio, StatusRow
from tracker.domain.task import Task
from tracker.domain.term import Term
from tracker.domain.unit import Unit
from tracker.domain.view import SavedView


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
    """A task with where it stands today and the results confirmed for it.

    `off` says why its deadline is a day off, `counted` until which day it counts.
    """
    counted = row.standing.counted or row.task.deadline
    return task_to_json(row.task) | {
        "timing": row.standing.timing.value,
        "days": row.standing.days,
        "words": row.standing.words,
        "off": row.standing.off,
        "counted": counted.isoformat() if counted else None,
        "results": [result_to_json(one.result) | {"stage": one.link.stage.value} for one in row.results],
    }


def followed_to_json(one: Followed) -> dict[str, Any]:
    """A task with its first deadline and everything that was asked, said and decided about it."""
    return row_to_json(one.row) | {
        "first_due": one.task.first_due.isoformat() if one.task.first_due else None,
        "carried": one.carried,
        "requests": [extension_to_json(request) for request in one.requests],
        "remarks": [remark_to_json(remark) for remark in one.remarks],
    }


def extension_to_json(one: Extension) -> dict[str, Any]:
    """A request for a later deadline, with its decision."""
    return {
        "id": one.id,
        "task": one.task_id,
        "until": one.until.isoformat(),
        "reason": one.reason,
        "asked_by": one.asked_by,
        "asked_at": one.asked_at.isoformat() if one.asked_at else None,
        "decision": one.decision.value,
        "granted_until": one.granted_until.isoformat() if one.granted_until else None,
        "answer": one.answer,
        "decided_by": one.decided_by,
        "decided_at": one.decided_at.isoformat() if one.decided_at else None,
    }


def remark_to_json(one: Remark) -> dict[str, Any]:
    """What somebody said of a task."""
    return {
        "id": one.id,
        "task": one.task_id,
        "kind": one.kind.value,
        "text": one.text,
        "said_by": one.said_by,
        "said_at": one.said_at.isoformat() if one.said_at else None,
        "confirmed_by": one.confirmed_by,
        "confirmed_at": one.confirmed_at.isoformat() if one.confirmed_at else None,
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


def ratio_to_json(ratio: Ratio) -> dict[str, Any]:
    """A percentage with what it is counted from; null where there is nothing to divide by."""
    return {
        "name": ratio.name,
        "percent": ratio.percent,
        "part": ratio.part,
        "whole": ratio.whole,
        "formula": ratio.formula,
    }


def link_to_json(link: Link) -> dict[str, Any]:
    """A person's decision on a pair."""
    return {
        "task": link.task_id,
        "result": link.result_id,
        "decision": link.verdict.value,
        "stage": link.stage.value,
        "by_hand": link.by_hand,
    }


def chain_to_json(chain: Chain) -> dict[str, Any]:
    """What a task continues, newest first, and what of its evidence is old."""
    return {
        "label": chain.label,
        "certain": chain.is_certain,
        "remarks": list(chain.remarks),
        "earlier": [
            {
                "id": carried.task.id,
                "period": carried.task.period.code,
                "text": carried.task.text,
                "state": carried.task.state.value,
                "verbatim": carried.is_verbatim,
                "decision": carried.decision.verdict.value if carried.decision else None,
            }
            for carried in chain.earlier
        ],
    }


def carry_to_json(carry: Carry) -> dict[str, Any]:
    """A person's decision on whether a task continues another."""
    return {"task": carry.task_id, "earlier": carry.earlier_id, "decision": carry.verdict.value}


def term_to_json(term: Term) -> dict[str, Any]:
    """An abbreviation or a synonym, with where it comes from and whether it is used."""
    return {
        "short": term.short,
        "long": term.long,
        "kind": term.kind.value,
        "origin": term.origin.value,
        "count": term.count,
        "status": term.status.value,
    }


def view_to_json(view: SavedView) -> dict[str, Any]:
    """A saved view, and whether it stands in config.toml."""
    return {"name": view.name, "query": view.query, "configured": not view.id}


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
