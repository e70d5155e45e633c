"""What the screens do in a review: each function carries out one act and says in a sentence what it has done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from tracker.tui.changes import UNDO_HINT

if TYPE_CHECKING:
    from tracker.domain.task import State
    from tracker.services import Services

Ids = Sequence[int]
Later = Callable[["Services", Ids, date, str], str]
"""What gives these tasks a later deadline, or asks for one, with a reason."""
Answered = Callable[[dict[str, str] | None], None]
"""What takes the answer of a form."""


def ask(services: Services, ids: Ids, until: date, reason: str) -> str:
    """Ask for a later deadline."""
    from tracker.domain.day_words import long_day  # noqa: PLC0415  the board needs no words for days before

    services.following.ask(ids, until, reason)
    return _said(f"Đã gửi đề nghị gia hạn đến {long_day(until)} cho", ids, "Hạn chưa đổi cho tới khi được đồng ý.")


def extend(services: Services, ids: Ids, until: date, reason: str) -> str:
    """Give a later deadline unasked."""
    from tracker.domain.day_words import long_day  # noqa: PLC0415

    services.following.extend(ids, until, reason)
    return _said(f"Đã gia hạn đến {long_day(until)}", ids)


def grant(services: Services, ids: Ids, until: date | None, answer: str) -> str:
    """Grant what is asked for."""
    from tracker.domain.day_words import long_day  # noqa: PLC0415

    tasks = services.following.grant(ids, until, answer)
    days = {task.due for task in tasks if task.due}
    return _said(f"Đã đồng ý gia hạn{f' đến {long_day(days.pop())}' if len(days) == 1 else ''}", ids)


def refuse(services: Services, ids: Ids, answer: str) -> str:
    """Refuse what is asked for."""
    services.following.refuse(ids, answer)
    return _said("Không đồng ý gia hạn", ids)


def urge(services: Services, ids: Ids, text: str) -> str:
    """Remind of tasks."""
    services.following.urge(ids, text)
    return _said("Đã ghi đôn đốc", ids)


def state_cause(services: Services, ids: Ids, text: str, *, is_confirmed: bool) -> str:
    """State a cause, and confirm it where one may."""
    services.following.state_cause(ids, text, is_confirmed=is_confirmed)
    return _said("Đã ghi và xác nhận nguyên nhân của" if is_confirmed else "Đã ghi nguyên nhân của", ids)


def confirm_cause(services: Services, ids: Ids) -> str:
    """Confirm the causes that were stated."""
    services.following.confirm_cause(ids)
    return _said("Đã xác nhận nguyên nhân của", ids)


def accept(services: Services, ids: Ids) -> str:
    """Accept what was reported as done."""
    services.following.accept(ids)
    return _said("Đã xác nhận hoàn thành", ids)


def return_(services: Services, ids: Ids, reason: str) -> str:
    """Send back what was reported as done."""
    services.following.return_(ids, reason)
    return _said("Đã trả lại", ids)


def transfer(services: Services, ids: Ids, unit: str, reason: str) -> str:
    """Give to another unit."""
    services.following.transfer(ids, unit, reason)
    return _said(f"Đã điều chuyển cho {unit}", ids)


def set_state(services: Services, ids: Ids, state: State, reason: str) -> str:
    """Move to another state."""
    services.following.set_state(ids, state, reason)
    return _said(f"Tình trạng “{state.label}” cho", ids)


def _said(deed: str, ids: Ids, more: str = "") -> str:
    what = f"nhiệm vụ mã {ids[0]}" if len(ids) == 1 else f"{len(ids)} nhiệm vụ"
    return " ".join(filter(None, (f"{deed} {what}.", more, UNDO_HINT)))
