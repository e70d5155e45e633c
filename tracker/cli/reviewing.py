"""A period's plan against the report on that period, as it is printed: every offer with its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tracker.cli.as_json import chain_to_json, reason_to_json, result_to_json, row_to_json
from tracker.cli.printing import say, say_wrapped
from tracker.cli.suggesting import say_reasons, suggestion_words
from tracker.domain.link import Confidence
from tracker.domain.period import Period
from tracker.errors import NotFound

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.linking import Offer, PeriodReview, TaskReview

_MARKED = "đã xem, chưa thấy báo cáo"


def latest_period(services: Services) -> Period:
    """The latest period that a report speaks of; that of the latest plan where there is no such report yet."""
    period = services.linking.latest_period()
    if period is None:
        raise NotFound("Chưa có kế hoạch nào. Nhập báo cáo trước: tracker import TỆP")
    return period


def say_review(review: PeriodReview, *, weak: bool, rest: bool) -> None:
    """Print every task that has offers, then what stays alone on either side.

    `weak` shows weak suggestions as well, `rest` only what stays alone.
    """
    counts = f"{len(review.tasks)} nhiệm vụ, {len(review.results)} kết quả, {review.reviewed} nhiệm vụ đã xem"
    say(f"Đối chiếu kế hoạch {review.period.label}: {counts}.")
    if not review.results:
        say("Chưa có báo cáo về kỳ này. Nhập báo cáo đó: tracker import TỆP")
        back = [(one.row.task.id, _words_of_task(one)) for one in review.tasks if one.chain]
        if back:
            _say_rest("Có trong kế hoạch kỳ trước", back)
        return
    for task in () if rest else review.tasks:
        offers = [offer for offer in task.offers if weak or not _is_weak(offer)]
        if offers:
            say()
            _say_offers(task, offers)
    _say_rest("Chưa thấy báo cáo", [(one.row.task.id, _words_of_task(one)) for one in review.unreported])
    _say_rest("Phát sinh ngoài kế hoạch", [(result.id, result.text) for result in review.unplanned])
    say()
    say("Quyết định từng cặp: tracker link NHIỆM-VỤ KẾT-QUẢ, hoặc tracker reject NHIỆM-VỤ KẾT-QUẢ")
    if strong := review.strong():
        say(f"Xác nhận cả {len(strong)} gợi ý mạnh: tracker links confirm-strong --period {review.period.code}")
    if not (weak or rest):
        say("Xem cả những gợi ý yếu: thêm --all")


def _is_weak(offer: Offer) -> bool:
    return offer.is_open and offer.suggestion is not None and offer.suggestion.confidence is Confidence.LOW


def _say_offers(review: TaskReview, offers: Sequence[Offer]) -> None:
    say_wrapped(review.row.task.text, indent="    ", first=f"Nhiệm vụ {review.row.task.id}: ")
    for offer in offers:
        say_wrapped(
            offer.result.text, indent="      ", first=f"  {_mark(offer)} kết quả {offer.result.id} ({_words(offer)}): "
        )
        if offer.is_open and offer.suggestion:
            say_reasons(offer.suggestion.reasons, indent="      ")
    if review.chain:
        say_wrapped(_chain_words(review), indent="      ", first="  ↻ ")
    if review.is_marked:
        say(f"  – {_MARKED}")
    if review.proposed:
        say(f"  → đề nghị “{review.proposed.label}”. Nhận: tracker links accept {review.row.task.id}")


def _chain_words(review: TaskReview) -> str:
    chain = review.chain
    return "; ".join(filter(None, (chain.label, *chain.remarks))) if chain else ""


def _words_of_task(review: TaskReview) -> str:
    notes = "; ".join(filter(None, (_MARKED if review.is_marked else "", _chain_words(review))))
    return f"{review.row.task.text} ({notes})" if notes else review.row.task.text


def _mark(offer: Offer) -> str:
    if offer.is_open:
        return "?"
    return "✓" if offer.is_confirmed else "✕"


def _words(offer: Offer) -> str:
    if offer.link:
        return f"đã xác nhận, {offer.link.stage.label}" if offer.is_confirmed else "đã bác"
    return suggestion_words(offer.suggestion) if offer.suggestion else ""


def _say_rest(title: str, rows: list[tuple[int, str]]) -> None:
    say()
    say(f"{title} ({len(rows)}):")
    for number, text in rows:
        say_wrapped(text, indent="      ", first=f"  {number:>3} ")


def review_to_json(review: PeriodReview) -> dict[str, Any]:
    """The review as scripts read it."""
    return {
        "period": review.period.code,
        "reviewed": review.reviewed,
        "tasks": [_task(one) for one in review.tasks],
        "unreported": [{"id": one.row.task.id, "text": one.row.task.text} for one in review.unreported],
        "unplanned": [result_to_json(result) for result in review.unplanned],
    }


def _task(one: TaskReview) -> dict[str, Any]:
    return row_to_json(one.row) | {
        "offers": [_offer(offer) for offer in one.offers],
        "marked": one.is_marked,
        "proposed": one.proposed.value if one.proposed else None,
        "chain": chain_to_json(one.chain) if one.chain else None,
    }


def _offer(offer: Offer) -> dict[str, Any]:
    suggestion, link = offer.suggestion, offer.link
    return {
        "result": offer.result.id,
        "text": offer.result.text,
        "decision": link.verdict.value if link else None,
        "stage": link.stage.value if link else suggestion.stage.value if suggestion else None,
        "confidence": suggestion.confidence.value if suggestion else None,
        "score": round(suggestion.score, 4) if suggestion else None,
        "reasons": [reason_to_json(reason) for reason in suggestion.reasons] if suggestion else [],
    }
