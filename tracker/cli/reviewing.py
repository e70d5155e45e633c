"""`tracker links`: a period's plan against the report on that period, with every offer and its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from tracker.cli.as_json import reason_to_json, result_to_json, row_to_json
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.suggesting import say_reasons, suggestion_words
from tracker.cli.typed import PERIOD
from tracker.domain.link import Confidence, Verdict
from tracker.domain.period import Period
from tracker.errors import NotFound

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.linking import Offer, PeriodReview, TaskReview


@click.command(
    "links",
    cls=Command,
    help="Xem báo cáo trả lời nhiệm vụ nào của kế hoạch. Gồm kết quả gợi ý cho từng nhiệm vụ và lý do, "
    "nhiệm vụ chưa thấy báo cáo, việc phát sinh ngoài kế hoạch. Không ghi kỳ thì lấy kỳ mới nhất đã có báo cáo.",
    examples=("tracker links", "tracker links --period 2022-11 --json"),
)
@click.option("--period", metavar="KỲ", type=PERIOD, help="Kỳ kế hoạch, ví dụ 2022-11.")
@click.option("--all", "weak", is_flag=True, help="Xem cả những gợi ý yếu.")
@click.option("--rest", is_flag=True, help="Chỉ xem việc chưa thấy báo cáo và việc phát sinh ngoài kế hoạch.")
@pass_session
def links(session: Session, *, period: Period | None, weak: bool, rest: bool) -> None:
    """Print the review of a period."""
    linking = session.services.linking
    review = linking.review(period) if period else latest_review(session.services)
    if not review.tasks and not review.results:
        raise NotFound(f"Chưa có kế hoạch hay báo cáo nào của {review.period.label}. Xem các kỳ bằng: tracker periods")
    if session.json:
        say_json(_to_json(review))
    else:
        say_review(review, weak=weak, rest=rest)


def latest_review(services: Services) -> PeriodReview:
    """The review of the latest period that a report speaks of; of the latest plan where there is no such report yet."""
    reviews = (services.linking.review(count.period) for count in services.tasks.periods())
    newest = next(reviews, None)
    if newest is None:
        raise NotFound("Chưa có kế hoạch nào. Nhập báo cáo trước: tracker import TỆP")
    return newest if newest.results else next((review for review in reviews if review.results), newest)


def say_review(review: PeriodReview, *, weak: bool, rest: bool) -> None:
    """Print every task that has offers, then what stays alone on either side.

    `weak` shows weak suggestions as well, `rest` only what stays alone.
    """
    counts = f"{len(review.tasks)} nhiệm vụ, {len(review.results)} kết quả, {review.reviewed} nhiệm vụ đã xác nhận"
    say(f"Đối chiếu kế hoạch {review.period.label}: {counts}.")
    if not review.results:
        say("Chưa có báo cáo về kỳ này. Nhập báo cáo đó: tracker import TỆP")
        return
    for task in () if rest else review.tasks:
        offers = [offer for offer in task.offers if weak or not _is_weak(offer)]
        if offers:
            say()
            _say_offers(task, offers)
    _say_rest("Chưa thấy báo cáo", [(one.row.task.id, one.row.task.text) for one in review.unreported])
    _say_rest("Phát sinh ngoài kế hoạch", [(result.id, result.text) for result in review.unplanned])
    say()
    say("Quyết định từng cặp: tracker link NHIỆM-VỤ KẾT-QUẢ, hoặc tracker reject NHIỆM-VỤ KẾT-QUẢ")
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


def _mark(offer: Offer) -> str:
    if offer.link is None:
        return "?"
    return "✓" if offer.link.verdict is Verdict.CONFIRMED else "✕"


def _words(offer: Offer) -> str:
    if offer.link:
        verdict = "đã xác nhận" if offer.link.verdict is Verdict.CONFIRMED else "đã bác"
        return f"{verdict}, {offer.link.stage.label}" if offer.link.verdict is Verdict.CONFIRMED else verdict
    return suggestion_words(offer.suggestion) if offer.suggestion else ""


def _say_rest(title: str, rows: list[tuple[int, str]]) -> None:
    say()
    say(f"{title} ({len(rows)}):")
    for number, text in rows:
        say_wrapped(text, indent="      ", first=f"  {number:>3} ")


def _to_json(review: PeriodReview) -> dict[str, Any]:
    return {
        "period": review.period.code,
        "tasks": [row_to_json(one.row) | {"offers": [_offer(offer) for offer in one.offers]} for one in review.tasks],
        "unreported": [{"id": one.row.task.id, "text": one.row.task.text} for one in review.unreported],
        "unplanned": [result_to_json(result) for result in review.unplanned],
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
