"""How the linking screen words a review: a row for each task, a row for each offer, and the texts below them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker.domain.link import Confidence, Result, Verdict
from tracker.domain.task import Task
from tracker.tui.sources import due_words
from tracker.tui.widgets.details import Section
from tracker.tui.widgets.grid import Cell, Column, Row

if TYPE_CHECKING:
    from tracker.services.linking import Offer, PeriodReview, TaskReview

TASK_COLUMNS = (
    Column(key="state", title=" ", width=1),
    Column(key="number", title="TT", width=3, align="right"),
    Column(key="text", title="Kế hoạch"),
    Column(key="link", title="Đối chiếu", width=20),
)
OFFER_COLUMNS = (
    Column(key="verdict", title=" ", width=1),
    Column(key="confidence", title="Gợi ý", width=5),
    Column(key="stage", title="Mức độ", width=13),
    Column(key="text", title="Kết quả trong báo cáo"),
)


class Filter(StrEnum):
    """Which rows the linking screen shows."""

    ALL = "Tất cả nhiệm vụ"
    STRONG = "Gợi ý mạnh chưa xác nhận"
    UNREPORTED = "Chưa thấy báo cáo"
    UNPLANNED = "Kết quả phát sinh ngoài kế hoạch"


def left_rows(review: PeriodReview, shown: Filter) -> list[Row]:
    """The left list: tasks, or the results that answer none."""
    match shown:
        case Filter.UNPLANNED:
            return [_result_row(result) for result in review.unplanned]
        case Filter.UNREPORTED:
            tasks: Sequence[TaskReview] = review.unreported
        case Filter.STRONG:
            tasks = [one for one in review.tasks if best_open(one) is Confidence.STRONG]
        case _:
            tasks = review.tasks
    return [_task_row(one, seen=bool(review.results)) for one in tasks]


def best_open(one: TaskReview) -> Confidence | None:
    """How sure the best offer is that nobody has decided on, where no other has been confirmed."""
    if one.is_linked:
        return None
    return next((offer.suggestion.confidence for offer in one.offers if offer.is_open and offer.suggestion), None)


def offer_row(offer: Offer) -> Row:
    """One result beside a task."""
    symbol, style = {None: ("?", ""), Verdict.CONFIRMED: ("✓", "done"), Verdict.REJECTED: ("✕", "muted")}[
        offer.link.verdict if offer.link else None
    ]
    stage = offer.link.stage if offer.link else offer.suggestion.stage if offer.suggestion else None
    return Row(
        offer.result.id,
        {
            "verdict": Cell(text=symbol, style=style),
            "confidence": Cell(text=offer.suggestion.confidence.label if offer.suggestion else "tay", style=style),
            "stage": Cell(text=stage.label if stage else "", style=style),
            "text": Cell(text=offer.result.text, style="muted" if style == "muted" else ""),
        },
    )


def _task_row(one: TaskReview, *, seen: bool) -> Row:
    task = one.row.task
    words, style = _link_words(one, seen=seen)
    return Row(
        task.id,
        {
            "state": Cell(text=task.state.symbol),
            "number": Cell(text=str(task.position), style="muted"),
            "text": Cell(text=task.text),
            "link": Cell(text=words, style=style),
        },
    )


def _link_words(one: TaskReview, *, seen: bool) -> tuple[str, str]:
    if one.is_linked:
        return f"✓ đã nối {len(one.row.results)}", "done"
    if not seen:
        return "– chờ báo cáo", "muted"
    best = best_open(one)
    return (f"? gợi ý {best.label}", "soon") if best and one.is_suggested else ("… chưa thấy báo cáo", "muted")


def _result_row(result: Result) -> Row:
    cells = {"state": "+", "number": str(result.position), "text": result.text, "link": "ngoài kế hoạch"}
    return Row(result.id, {key: Cell(text=text) for key, text in cells.items()})


def task_text(task: Task) -> list[Section]:
    """The left text: the promise."""
    terms = f"{task.state.symbol} {task.state.label} · hạn {due_words(task)} · {task.unit or 'chưa giao đơn vị'}"
    return [Section(title=f"Kế hoạch, mục {task.source or task.position}", lines=[task.text, terms])]


def offer_text(offer: Offer) -> list[Section]:
    """The right text: what the report says, and why it is offered or who has decided."""
    decided = offer.link
    verdict = {Verdict.CONFIRMED: "✓ đã nối", Verdict.REJECTED: "✕ đã bác"}[decided.verdict] if decided else ""
    by = f"{verdict}, {decided.decided_by}{' (nối tay)' if decided.by_hand else ''}" if decided else ""
    reasons = offer.suggestion.reasons if offer.suggestion else decided.reasons if decided else ()
    return [
        *result_text(offer.result),
        Section(title="Quyết định", lines=[by] if by else []),
        Section(title="Vì sao gợi ý", lines=[f"{'+' if r.weight >= 0 else '−'} {r.words}" for r in reasons]),
    ]


def result_text(result: Result) -> list[Section]:
    """What the report says."""
    return [Section(title=f"Kết quả, mục {result.source or result.position}", lines=[result.text])]
