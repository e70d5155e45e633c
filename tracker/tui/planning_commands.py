"""What is done with the next plan: tasks entered and carried over, routine work, the drafted report."""

from __future__ import annotations

from textual.binding import BindingType

from tracker.tui.command import command

OFFICE: list[BindingType] = [
    command("app.routines", "ctrl+f6", "routines", "Việc định kỳ", "Việc lặp lại theo lịch: xem, thêm, sửa, tạo."),
    command("app.draft", "ctrl+f5", "draft", "Dự thảo", "Lập dự thảo báo cáo của kỳ và kế hoạch kỳ sau."),
]
TASKS: list[BindingType] = [
    command("task.carry", "N", "carry", "Chuyển kỳ", "Chuyển các nhiệm vụ đã chọn sang kỳ sau, giữ hạn đầu tiên."),
    command("task.attest", "T", "attest", "Đã làm", "Việc thường xuyên, định kỳ: ghi đã thực hiện trong kỳ."),
]
BOARD: list[BindingType] = [
    command("board.add", "f6", "add", "Thêm nhiệm vụ", "Nhập thêm nhiệm vụ vào kế hoạch của một kỳ, kể cả kỳ sau."),
]
