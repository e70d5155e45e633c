"""The texts below the lists of the linking screen: the promise, what the report says, and why they belong together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from tracker.domain.link import Reason, Result, Verdict
from tracker.domain.vietnamese import clean
from tracker.tui.sources import due_words
from tracker.tui.widgets.details import Section

if TYPE_CHECKING:
    from tracker.services.highlighting import Span
    from tracker.services.linking import Offer, TaskReview

# Told apart without colour: on terminals of two colours, in print, and for eyes that see few.
_STYLES = {"shared": "bold underline", "differs": "bold reverse"}
_RULED_OUT = -1.0


def task_text(one: TaskReview, spans: Iterable[Span] = ()) -> list[Section]:
    """The left text: the promise, where it stands, what it continues, and what its confirmed results propose."""
    task, chain, proposed = one.row.task, one.chain, one.proposed
    terms = f"{task.state.symbol} {task.state.label} · hạn {due_words(task)} · {task.unit or 'chưa giao đơn vị'}"
    history = [f"↻ {words}" for words in (chain.label, *chain.remarks) if words] if chain else []
    offer = [f"→ Đề nghị: {proposed.symbol} {proposed.label}. Nhấn s để nhận."] if proposed else []
    mark = [f"∅ {one.mark.decided_by}: chưa thấy báo cáo."] if one.mark and one.is_marked else []
    title = f"Kế hoạch, mục {task.source or task.position}"
    return [Section(title=title, lines=[highlighted(task.text, spans), *offer, *history, *mark, terms])]


def result_text(result: Result, spans: Iterable[Span] = (), *, lines: Sequence[str] = ()) -> list[Section]:
    """The right text: what the report says, and in further lines what else is known of it."""
    title = f"Kết quả, mục {result.source or result.position}"
    return [Section(title=title, lines=[highlighted(result.text, spans), *lines])]


def decision_words(offer: Offer) -> list[str]:
    """Who has decided on an offer, and how."""
    decided = offer.link
    if decided is None:
        return []
    verdict = {Verdict.CONFIRMED: "✓ đã xác nhận", Verdict.REJECTED: "✕ đã bác"}[decided.verdict]
    return [f"{verdict} ({decided.stage.label}), {decided.decided_by}{', nối tay' if decided.by_hand else ''}"]


def reason_text(offer: Offer) -> list[Section]:
    """Why the pair is offered, and what speaks against it, each with what it weighs."""
    suggestion, decided = offer.suggestion, offer.link
    reasons = suggestion.reasons if suggestion else decided.reasons if decided else ()
    title = f"Gợi ý {suggestion.confidence.label}, {suggestion.stage.label}" if suggestion else "Lý do"
    return [Section(title=title, lines=[_reason(reason) for reason in reasons])]


def _reason(reason: Reason) -> str:
    """A line such as "+ cùng đợt 2 (0,12)"; what rules a pair out says so instead of a number."""
    if reason.weight <= _RULED_OUT:
        return f"✕ {reason.words} (loại)"
    weight = f"{abs(reason.weight):.2f}".replace(".", ",")
    return f"{'+' if reason.weight >= 0 else '−'} {reason.words} ({weight})"


def highlighted(text: str, spans: Iterable[Span]) -> Content:
    """A clean text with its spans: underlined what the other text has too, reversed what parts the two."""
    shown = Content(clean(text))
    for span in spans:
        shown = shown.stylize(_STYLES[span.kind], span.start, span.end)
    return shown
