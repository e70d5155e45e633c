"""A summary in lines of text, the same on screens and on the command line."""

from __future__ import annotations

from tracker.domain.bar import share_bar, stacked_bar
from tracker.domain.chain import Chain
from tracker.domain.split import Indicator
from tracker.domain.status import UnitTotals
from tracker.domain.summary import PARTS, MonthShare, parts
from tracker.domain.task import Task

LEGEND = ", ".join(f"{symbol} {words}" for symbol, words in PARTS.items())
_SHARE = 20  # cells of a month's bar


def unit_bar(totals: UnitTotals, *, most: int, width: int) -> str:
    """One unit's tasks as a bar; `most` is the number of tasks that fills the width."""
    return stacked_bar(parts(totals), list(PARTS), most=most, width=width)


def month_line(month: MonthShare) -> str:
    """One month: "11/2026  ████░░  85,7% = 12/14; kế hoạch có 20 nhiệm vụ"."""
    name = f"{month.period.number:02}/{month.period.year}"
    if not month.total:
        return f"{name}  chưa có kế hoạch"
    plan = f"kế hoạch có {month.total} nhiệm vụ"
    if month.in_time.percent is None:
        return f"{name}  chưa có việc hoàn thành; {plan}"
    return f"{name}  {share_bar(month.in_time.percent, _SHARE)}  {month.in_time.share}; {plan}"


def carried_line(task: Task, chain: Chain) -> str:
    """One task that came back: "↻ chuyển kỳ lần 3, có từ kế hoạch tháng 8/2026: Rà soát… (mã 12)"."""
    return f"↻ {', '.join((chain.label, *chain.remarks))}: {task.text} (mã {task.id})"


def indicator_line(row: Indicator) -> str:
    """One indicator, as the report prints it: "Số hóa hồ sơ (%): thực hiện 82, kế hoạch 100"."""
    unit = f" ({row.unit})" if row.unit else ""
    return f"{row.name}{unit}: thực hiện {row.actual or 'không ghi'}, kế hoạch {row.target or 'không ghi'}"
