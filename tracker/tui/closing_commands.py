"""What is done on the screens of the plan and of closing a month."""

from __future__ import annotations

from textual.binding import BindingType

from tracker.tui.command import command

PLAN: list[BindingType] = [
    command("plan.open", "enter", "open", "Thay đổi", "Mọi thay đổi: ngày, người, lý do.", show=True, priority=True),
    command("plan.changed", "f", "changed_only", "Lọc", "Chỉ việc đã thay đổi, hoặc mọi việc.", show=True),
]

CLOSING: list[BindingType] = [
    command("closing.carry", "c", "carry", "Kỳ sau", "Chuyển sang kỳ sau.", show=True),
    command("closing.accept", "s", "accept", "Nhận", "Hoàn thành như báo cáo nêu.", show=True),
    command("closing.extend", "h", "extend", "Gia hạn", "Cho hạn mới, có lý do.", show=True),
    command("closing.drop", "b", "drop", "Rút", "Rút khỏi kế hoạch, có lý do.", show=True),
    command("closing.prove", "e", "prove", "Minh chứng", "Hoàn thành, kèm số văn bản.", show=True),
    command("closing.leave", "g", "leave", "Giữ", "Để nguyên, có lý do; kết quả thì ghi là đã xem.", show=True),
    command("closing.next", "enter", "next", "Tiếp", "Sang việc kế tiếp; hết thì chốt.", show=True, priority=True),
    command("closing.attest", "t", "attest", "Đã làm", "Việc thường xuyên: đã thực hiện trong kỳ."),
    command("closing.close", "ctrl+s", "close_period", "Chốt", "Chốt kỳ; còn việc chưa quyết định thì ghi lý do."),
    command("closing.reopen", "n", "reopen", "Mở lại", "Mở lại kỳ đã chốt, có lý do; bản đã chốt vẫn giữ."),
]
