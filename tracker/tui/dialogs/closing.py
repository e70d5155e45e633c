"""What each decision at the closing of a month asks for, and the totals before the list is frozen."""

from __future__ import annotations

from tracker.domain.closing_list import ClosingList
from tracker.domain.day_words import DeadlineReader
from tracker.errors import BadUsage
from tracker.tui.dialogs.deadline import DAY_HINT, DayForm
from tracker.tui.widgets.dialog import Field, Form

_OPTIONAL = "Lý do (không bắt buộc)"


def carry_form(title: str) -> Form:
    """Nothing has to be said to carry over."""
    return Form(title, [Field(key="reason", label=_OPTIONAL)], accept="Chuyển kỳ sau")


def extend_form(title: str, *, reader: DeadlineReader) -> Form:
    """A day, and why."""
    fields = [
        Field(key="due", label="Hạn mới", check=reader.read),
        Field(key="reason", label="Lý do gia hạn", check=_check_reason),
    ]
    return DayForm(title, reader, fields, note=DAY_HINT, accept="Gia hạn")


def drop_form(title: str) -> Form:
    """Why it is no longer wanted."""
    return Form(title, [Field(key="reason", label="Lý do rút", check=_check_reason)], accept="Rút")


def prove_form(title: str) -> Form:
    """The document that proves it."""
    fields = [
        Field(key="number", label="Số, ký hiệu văn bản", placeholder="ví dụ 71/KH-UBND", check=_check_number),
        Field(key="note", label="Ghi chú (không bắt buộc)"),
    ]
    return Form(title, fields, accept="Hoàn thành")


def leave_form(title: str, *, of_results: bool) -> Form:
    """Why it stays as it is; of results alone it is enough that somebody has seen them."""
    if of_results:
        return Form(
            title, [Field(key="reason", label=_OPTIONAL, placeholder="ví dụ đã xem, ngoài kế hoạch")], accept="Đã xem"
        )
    return Form(title, [Field(key="reason", label="Lý do để nguyên", check=_check_reason)], accept="Để nguyên")


def ask_to_close(left: ClosingList) -> Form:
    """The totals; where something is undecided, the reason why the period is closed all the same."""
    waiting = len(left.undecided)
    fields = [Field(key="note", label=f"Lý do chốt khi còn {waiting} việc chưa quyết định", check=_check_reason)]
    fields = fields if waiting else [Field(key="note", label="Ghi chú (không bắt buộc)")]
    totals = left.totals
    done, still = totals.done_in_time + totals.done_late, totals.open_in_time + totals.overdue
    note = (
        f"{totals.total} nhiệm vụ có thời hạn: {done} hoàn thành ({totals.done_in_time} đúng hạn, {totals.done_late} "
        f"trễ hạn), {still} chưa hoàn thành ({totals.open_in_time} trong hạn, {totals.overdue} quá hạn), {totals.out} "
        f"tạm dừng, rút hoặc chuyển kỳ. Để nguyên: {len(left.kept)}. Số liệu ngày {left.as_of:%d/%m/%Y}. "
        "Chốt rồi thì danh sách này không đổi nữa."
    )
    return Form(f"Chốt kỳ {left.period.label}?", fields, note=note, accept="Chốt kỳ")


def _check_reason(typed: str) -> None:
    if not typed:
        raise BadUsage("Ghi lý do trong vài chữ.")


def _check_number(typed: str) -> None:
    if not typed:
        raise BadUsage("Ghi số, ký hiệu của văn bản, ví dụ 71/KH-UBND.")
