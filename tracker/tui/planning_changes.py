"""What the screens do to the next plan: each function carries out one act and says in a sentence what it has done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.kind import Kind
from tracker.domain.period import Period
from tracker.tui.changes import UNDO_HINT, shortened

if TYPE_CHECKING:  # the board needs none of them before somebody acts
    from tracker.domain.routine import Routine
    from tracker.services import Services
    from tracker.services.drafting import Format

Ids = Sequence[int]


def add(
    services: Services,
    period: Period,
    *,
    text: str,
    unit: str,
    support: Sequence[str],
    due: date | None,
    kind: Kind,
) -> str:
    """Enter a task."""
    task = services.planning.add(period, text=text, unit=unit or None, support=support, due=due, kind=kind)
    return f"Đã thêm vào kế hoạch {period.short_label}: “{shortened(task.text)}”. {UNDO_HINT}"


def carry_over(services: Services, ids: Ids, due: date | None = None, reason: str = "") -> str:
    """Carry tasks over into the next period."""
    carried = services.planning.carry_over(ids, due=due, reason=reason)
    periods = ", ".join(dict.fromkeys(task.period.short_label for task in carried))
    what = f"“{shortened(carried[0].text)}”" if len(carried) == 1 else f"{len(carried)} nhiệm vụ"
    return f"Đã chuyển sang {periods}: {what}. {UNDO_HINT}"


def attest(services: Services, ids: Ids, note: str) -> str:
    """Attest steady work."""
    said = services.routines.attest(ids, note)
    return f"Đã ghi “{said[0].kind.label}”: {len(said)} nhiệm vụ. {UNDO_HINT}"


def keep_routine(services: Services, routine: Routine) -> str:
    """Enter or change routine work."""
    from tracker.domain.routine_words import rule_words  # noqa: PLC0415

    kept = services.routines.change(routine) if routine.id else services.routines.add(routine)
    deed = "Đã sửa" if routine.id else "Đã thêm"
    return f"{deed} việc định kỳ: “{shortened(kept.text)}” ({rule_words(kept)}). {UNDO_HINT}"


def end_routine(services: Services, routine: Routine) -> str:
    """End routine work today."""
    ended = services.routines.end(routine.id, services.context.today())
    return f"Việc định kỳ “{shortened(ended.text)}” kết thúc hôm nay. {UNDO_HINT}"


def remove_routine(services: Services, routine: Routine) -> str:
    """Forget routine work."""
    services.routines.remove(routine.id)
    return f"Đã xóa việc định kỳ “{shortened(routine.text)}”. {UNDO_HINT}"


def generate(services: Services, period: Period) -> str:
    """Make the tasks of a period from routine work."""
    made = services.routines.generate(period)
    if not made:
        return f"Việc định kỳ của {period.short_label} đã tạo đủ."
    return f"Đã tạo {len(made)} việc định kỳ của {period.short_label}. {UNDO_HINT}"


def write_draft(services: Services, period: Period, format: Format, path: Path) -> str:  # noqa: A002
    """Write the drafted report; what is to be looked at again is said."""
    draft = services.drafting.write(period, format, path)
    return " ".join((f"Đã ghi dự thảo báo cáo {period.short_label} vào {path.resolve()}.", *draft.remarks))
