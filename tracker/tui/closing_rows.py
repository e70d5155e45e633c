"""What is left of a month as the closing screen shows it: a heading for each group, and the words of its head line."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.domain.closing import Closing
from tracker.domain.closing_list import ClosingList, Left, LeftGroup, LeftTask
from tracker.domain.frozen_list import short_hash
from tracker.domain.period import Period
from tracker.domain.timing import Timing
from tracker.tui.widgets.grid import Cell, Row
from tracker.tui.widgets.rows import heading_key


def rows_of(left: ClosingList, short: Mapping[str, str]) -> list[Row]:
    """Every row below the heading of its group. `short` are the short names of units."""
    rows = []
    for number, group in enumerate(LeftGroup):
        if items := left.of(group):
            waiting = sum(item.why is None for item in items)
            rows.append(Row(heading_key(number), {}, f"{group.label}: {waiting}/{len(items)} chưa quyết định"))
            rows += [_row(item, short) for item in items]
    return rows


def head_words(period: Period | None, left: ClosingList | None, closing: Closing | None, most: int) -> str:
    """The head line: how much of it is still to be decided."""
    if period is None:
        return "Chốt kỳ · chưa có kế hoạch"
    if closing:
        return f"Chốt kỳ {period.short_label} · đã chốt {closing.as_of:%d/%m/%Y} · mã {short_hash(closing.sha256)}"
    waiting = len(left.undecided) if left else 0
    kept = f" · để nguyên {len(left.kept)}" if left and left.kept else ""
    return f"Chốt kỳ {period.short_label} · còn {waiting}/{most}{kept} · Ctrl+S chốt"


def closed_words(closing: Closing) -> str:
    """What the list of a closed period says in the place of its rows."""
    return (
        f"Kỳ {closing.period.label} đã chốt, số liệu ngày {closing.as_of:%d/%m/%Y}, người chốt {closing.closed_by}. "
        "Nhấn F8 để in lại danh sách đã chốt, n để mở lại kỳ (có ghi lý do)."
    )


def _row(item: Left, short: Mapping[str, str]) -> Row:
    is_kept = item.why is not None
    style = "muted" if is_kept else ""
    if isinstance(item, LeftTask):
        task, standing = item.row.task, item.row.standing
        late = "overdue" if standing.timing is Timing.OVERDUE and not is_kept else style
        text, unit, where = task.text, short.get(task.unit or "") or task.unit or "chưa giao", standing.words
    else:
        text, unit, where, late = item.result.text, "", "ngoài kế hoạch", style
    return Row(
        item.key,
        {
            "sign": Cell(text="✓" if is_kept else "○", style=style),
            "text": Cell(text=text, style=style),
            "unit": Cell(text=unit, style="muted"),
            "standing": Cell(text="để nguyên" if is_kept else where, style=late),
            "why": Cell(text=item.why or "", style=style),
        },
    )
