"""What was asked, said and decided about a task, a line each: the same words on screens, terminal and paper."""

from __future__ import annotations

from datetime import UTC, datetime

from tracker.domain.extension import Decision, Extension
from tracker.domain.following import Followed
from tracker.domain.remark import Remark, RemarkKind

_LONG_AGO = datetime(1900, 1, 1, tzinfo=UTC)


def followed_lines(one: Followed) -> tuple[str, ...]:
    """Every request and remark, the oldest first; before them how often the task came back."""
    said = [
        *((request.asked_at or _LONG_AGO, request_words(request)) for request in one.requests),
        *((remark.said_at or _LONG_AGO, remark_words(remark)) for remark in one.remarks),
    ]
    lines = [words for _, words in sorted(said, key=lambda pair: pair[0])]
    return (*filter(None, (_carried(one),)), *lines)


def request_words(one: Extension) -> str:
    """A request with what became of it: "16/11/2026 Lan xin gia hạn đến 30/11/2026: lý do → chờ quyết định"."""
    asked = f"{_day(one.asked_at)}{one.asked_by} xin gia hạn đến {one.until:%d/%m/%Y}: {one.reason}"
    return f"{asked} → {decision_words(one)}"


def decision_words(one: Extension) -> str:
    """What became of a request, by whom and when."""
    if one.decision is Decision.PENDING:
        return one.decision.label
    until = f" đến {one.granted_until:%d/%m/%Y}" if one.granted_until else ""
    when = f" ngày {_day(one.decided_at).strip()}" if one.decided_at else ""
    answer = f": {one.answer}" if one.answer and one.answer != one.reason else ""
    return f"{one.decided_by} {one.decision.label}{until}{when}{answer}"


def remark_words(one: Remark) -> str:
    """A remark; of a cause, whether it counts: "16/11/2026 Lan nguyên nhân khách quan: mưa lũ (chưa xác nhận)"."""
    text = f": {one.text}" if one.text else ""
    return f"{_day(one.said_at)}{one.said_by} {one.kind.label}{text}{_confirmed(one)}"


def cause_words(one: Followed) -> str:
    """The cause that counts, with who has confirmed it; "" where none was stated."""
    return f"{one.cause.text}{_confirmed(one.cause)}" if one.cause else ""


def _confirmed(one: Remark) -> str:
    if one.kind is not RemarkKind.CAUSE:
        return ""
    if not one.confirmed_by:
        return " (chưa xác nhận)"
    when = f" ngày {_day(one.confirmed_at).strip()}" if one.confirmed_at else ""
    return f" ({one.confirmed_by} xác nhận{when})"


def _carried(one: Followed) -> str:
    if one.chain is None:
        return ""
    label = one.chain.label
    return f"{label[:1].upper()}{label[1:]}: {'; '.join(one.chain.remarks)}"


def _day(moment: datetime | None) -> str:
    return f"{moment.astimezone():%d/%m/%Y} " if moment else ""
