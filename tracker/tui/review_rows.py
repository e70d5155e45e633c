"""How the linking screen words a review: its filters, a row for each task, and a row for each offer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker.domain.link import Confidence, Result, Verdict
from tracker.tui.widgets.grid import Cell, Column, Row

if TYPE_CHECKING:
    from tracker.services.linking import Offer, PeriodReview, TaskReview

TASK_COLUMNS = (
    Column(key="state", title=" ", width=3),
    Column(key="number", title="TT", width=3, align="right"),
    Column(key="link", title="Đối chiếu", width=19),
    Column(key="text", title="Kế hoạch"),
)
OFFER_COLUMNS = (
    Column(key="verdict", title=" ", width=1),
    Column(key="confidence", title="Gợi ý", width=5),
    Column(key="stage", title="Mức độ", width=13),
    Column(key="text", title="Kết quả trong báo cáo"),
    Column(key="reason", title="Lý do đầu tiên", width=28, min_terminal=76),
)


class Filter(StrEnum):
    """Which rows the linking screen shows."""

    ALL = "tất cả nhiệm vụ"
    STRONG = "gợi ý mạnh chưa xác nhận"
    WAITING = "chờ quyết định"
    UNREPORTED = "chưa thấy báo cáo"
    PROPOSED = "có tình trạng đề nghị"
    UNPLANNED = "kết quả phát sinh"

    @property
    def short(self) -> str:
        """Its name in the line of filters."""
        return _SHORT[self]


_SHORT = {
    Filter.ALL: "Tất cả",
    Filter.STRONG: "Mạnh",
    Filter.WAITING: "Chờ",
    Filter.UNREPORTED: "Chưa thấy",
    Filter.PROPOSED: "Đề nghị",
    Filter.UNPLANNED: "Phát sinh",
}


def filtered(review: PeriodReview, shown: Filter) -> Sequence[TaskReview]:
    """The tasks that a filter leaves; none where it shows results."""
    match shown:
        case Filter.ALL:
            return review.tasks
        case Filter.STRONG:
            return [one for one in review.tasks if not one.is_marked and any(offer.is_strong for offer in one.offers)]
        case Filter.WAITING:
            return [one for one in review.tasks if review.results and not one.is_decided]
        case Filter.UNREPORTED:
            return review.unreported
        case Filter.PROPOSED:
            return [one for one in review.tasks if one.proposed]
        case Filter.UNPLANNED:
            return ()


def left_rows(review: PeriodReview, shown: Filter) -> list[Row]:
    """The left list: tasks, or the results that answer none."""
    if shown is Filter.UNPLANNED:
        return [_result_row(result) for result in review.unplanned]
    return [_task_row(one, seen=bool(review.results)) for one in filtered(review, shown)]


def filter_words(review: PeriodReview) -> list[str]:
    """All filters with how many rows each has."""
    return [
        f"{one.short} {len(review.unplanned if one is Filter.UNPLANNED else filtered(review, one))}" for one in Filter
    ]


def head_words(review: PeriodReview | None, shown: Filter) -> str:
    """The period, how far the review has come, and what is shown of it."""
    if review is None:
        return "Đối chiếu kế hoạch với báo cáo"
    progress = f"{review.reviewed}/{len(review.tasks)} đã xem"
    if not review.results:
        progress = f"chưa có báo cáo về {review.period.label}, nhấn F7 để nhập"
    return f"Đối chiếu {review.period.label} · {progress}{'' if shown is Filter.ALL else f' · lọc: {shown}'}"


def pair_key(task_id: int, result_id: int) -> int:
    """The key of an offer's row. It names the task too, so that a list on its way out is not taken for the next."""
    return task_id << 32 | result_id


def offer_row(task_id: int, offer: Offer) -> Row:
    """One result beside a task."""
    symbol, style = {None: ("?", ""), Verdict.CONFIRMED: ("✓", "done"), Verdict.REJECTED: ("✕", "muted")}[
        offer.link.verdict if offer.link else None
    ]
    stage = offer.link.stage if offer.link else offer.suggestion.stage if offer.suggestion else None
    reasons = offer.suggestion.reasons if offer.suggestion else ()
    return Row(
        pair_key(task_id, offer.result.id),
        {
            "verdict": Cell(text=symbol, style=style),
            "confidence": Cell(text=offer.suggestion.confidence.label if offer.suggestion else "tay", style=style),
            "stage": Cell(text=stage.label if stage else "", style=style),
            "text": Cell(text=offer.result.text, style="muted" if style == "muted" else ""),
            "reason": Cell(text=reasons[0].words if reasons else "", style="muted"),
        },
    )


def link_words(one: TaskReview, *, seen: bool) -> tuple[str, str]:
    """How far a task has been looked at, with a sign, and the style; `seen` says that there is a report at all."""
    if one.is_linked:
        number = len(one.row.results)
        return f"✓ đã xác nhận{f' {number}' if number > 1 else ''}{' ?' if one.is_suggested else ''}", "done"
    if one.is_marked:
        return "∅ chưa thấy báo cáo", "muted"
    if not seen:
        return "– chờ báo cáo", "muted"
    if one.is_suggested:
        strong = any(offer.is_strong for offer in one.offers)
        return f"? {(Confidence.STRONG if strong else Confidence.MEDIUM).label}, chờ", "soon"
    return "· chưa xem", ""


def _task_row(one: TaskReview, *, seen: bool) -> Row:
    task, proposed = one.row.task, one.proposed
    words, style = link_words(one, seen=seen)
    return Row(
        task.id,
        {
            "state": Cell(text=f"{task.state.symbol}{f'→{proposed.symbol}' if proposed else ''}"),
            "number": Cell(text=str(task.position), style="muted"),
            "link": Cell(text=words, style=style),
            "text": Cell(text=task.text),
        },
    )


def _result_row(result: Result) -> Row:
    cells = {"state": "+", "number": str(result.position), "link": "+ ngoài kế hoạch", "text": result.text}
    return Row(result.id, {key: Cell(text=text) for key, text in cells.items()})
