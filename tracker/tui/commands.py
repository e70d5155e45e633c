"""Everything that can be done on the screens, with its keys: footer, help, palette and [keys] all read this one place.

The part of an id before its dot is the group that help shows the command in.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from textual.binding import Binding, BindingType

from tracker.tui.widgets.grid import Grid

GROUPS = {
    "task": "Nhiệm vụ",
    "board": "Bảng nhiệm vụ",
    "overdue": "Quá hạn",
    "linking": "Đối chiếu",
    "import": "Nhập báo cáo",
    "grid": "Danh sách",
    "app": "Chung",
}
# An input method that is on turns a letter typed twice into another one: aa → â, dd → đ, ee → ê, oo → ô.
_ALIASES = {"a": "â", "d": "đ", "e": "ê", "o": "ô"}


def command(
    name: str, keys: str, action: str, label: str, explained: str, *, show: bool = False, priority: bool = False
) -> Binding:
    """One command by its id. `label` stands in the palette, and in the footer where `show`; `explained` in the help.

    `priority` is for keys that the list would take for itself.
    """
    pressed = [one for key in keys.split(",") for one in (key, _ALIASES.get(key, "")) if one]
    return Binding(",".join(pressed), action, label, show=show, id=name, tooltip=explained, priority=priority)


APP: list[BindingType] = [
    command("app.help", "f1,?", "help", "Giúp", "Các phím của màn hình này và việc chúng làm.", show=True),
    command("app.board", "f2", "view('board')", "Bảng", "Bảng nhiệm vụ của một kỳ."),
    command("app.overdue", "f3", "view('overdue')", "Quá hạn", "Nhiệm vụ quá hạn của mọi kỳ, trễ lâu nhất ở trên."),
    command("app.linking", "f4", "view('linking')", "Đối chiếu", "So kế hoạch với kết quả trong báo cáo kỳ đó."),
    command("app.palette", "ctrl+p", "palette", "Lệnh", "Tìm mọi lệnh theo tên, kể cả đổi giao diện sáng, tối."),
    command("app.quit", "q,ctrl+q", "quit", "Thoát", "Đóng chương trình. Mọi thay đổi đã được lưu."),
]

OFFICE: list[BindingType] = [
    command("app.import", "f7", "import", "Nhập", "Nhập báo cáo: xem trước rồi mới lưu.", show=True),
    command("app.export", "f8", "export", "Xuất", "Ghi danh sách tình trạng của kỳ ra tệp."),
    command("app.undo", "ctrl+z", "undo", "Hoàn tác", "Lấy lại thao tác gần nhất của bạn, từng bước một."),
]

PERIODS: list[BindingType] = [
    command("app.previous", "[", "previous_period", "Kỳ trước", "Sang kỳ có kế hoạch liền trước."),
    command("app.next", "]", "next_period", "Kỳ sau", "Sang kỳ có kế hoạch liền sau."),
    command("app.period", "p", "period", "Chọn kỳ", "Chọn kỳ trong danh sách."),
]

TASKS: list[BindingType] = [
    command(
        "task.tick",
        "space",
        "tick",
        "Xong",
        "Đánh dấu hoàn thành; nhiệm vụ đã hoàn thành thì mở lại. Áp dụng cho mọi dòng đã chọn.",
        show=True,
    ),
    command(
        "task.evidence",
        "e",
        "evidence",
        "Minh chứng",
        "Hoàn thành kèm số văn bản làm minh chứng; việc đã xong thì thêm minh chứng.",
        show=True,
    ),
    command("task.unit", "u", "assign", "Đơn vị", "Giao đơn vị thực hiện, có thể thêm đơn vị mới.", show=True),
    command("task.deadline", "h", "deadline", "Hạn", "Đặt thời hạn; để trống là cuối kỳ.", show=True),
    command("task.state", "s", "state", "Tình trạng", "Đang thực hiện, tạm dừng, không còn phù hợp, chuyển kỳ sau…"),
    command(
        "task.detail", "enter", "detail", "Chi tiết", "Hiện hoặc ẩn nội dung đầy đủ, nguồn, lịch sử.", priority=True
    ),
    command("task.search", "/", "search", "Tìm", "Lọc khi đang gõ, không cần dấu. Esc để bỏ lọc.", show=True),
    command(
        "task.clear",
        "escape",
        "clear",
        "Bỏ lọc",
        "Bỏ các dòng đã chọn, rồi hiện lại mọi dòng; ở màn hình quá hạn thì về bảng.",
        priority=True,
    ),
]

BOARD: list[BindingType] = [
    *PERIODS,
    command("board.overdue", "o", "app.view('overdue')", "Quá hạn", "Chỉ xem nhiệm vụ quá hạn.", show=True),
    *OFFICE,
]

OVERDUE: list[BindingType] = [
    command("overdue.unit", "f", "filter_unit", "Lọc", "Chỉ xem nhiệm vụ của một đơn vị.", show=True),
    *OFFICE,
]

LINKING: list[BindingType] = [
    command(
        "linking.confirm",
        "enter",
        "confirm",
        "Xác nhận",
        "Kết quả đang chọn là của nhiệm vụ này; rồi sang nhiệm vụ kế tiếp còn chờ.",
        show=True,
        priority=True,
    ),
    command("linking.reject", "x", "reject", "Bác", "Kết quả này không phải của nhiệm vụ; không gợi ý lại.", show=True),
    command("linking.unlink", "u", "unlink", "Gỡ", "Bỏ quyết định đã ghi, cặp này trở lại chờ xem.", show=True),
    command("linking.search", "n,g", "search", "Nối tay", "Tìm kết quả bất kỳ trong báo cáo rồi nối.", show=True),
    command("linking.switch", "tab", "switch_side", "Đổi bên", "Chuyển giữa nhiệm vụ và kết quả.", priority=True),
    command("linking.filter", "f", "filter", "Lọc", "Tất cả, gợi ý mạnh, chưa thấy báo cáo, phát sinh.", show=True),
    command("linking.tick", "space", "tick", "Xong", "Đánh dấu nhiệm vụ hoàn thành, hoặc mở lại.", show=True),
    *PERIODS,
    *OFFICE,
]

FILES: list[BindingType] = [
    command("import.read", "ctrl+r", "read", "Đọc", "Đọc các tệp đã chọn và xem trước.", show=True),
    command("import.take", "ctrl+t", "take", "Thêm tệp", "Thêm tệp trong ô đường dẫn (báo cáo gồm nhiều tệp)."),
    command("import.paste", "f6", "paste", "Dán văn bản", "Dán nội dung báo cáo thay vì chọn tệp.", show=True),
    command(
        "import.cancel", "escape", "cancel", "Đóng", "Thôi đọc tệp; không đang đọc thì đóng, không nhập gì.", show=True
    ),
]

PREVIEW: list[BindingType] = [
    command("import.keep", "ctrl+s", "keep", "Lưu", "Lưu báo cáo với các nhiệm vụ như đang hiện.", show=True),
    command("import.edit", "e", "edit", "Sửa", "Sửa nội dung nhiệm vụ trước khi lưu.", show=True),
    command("import.divide", "t", "divide", "Tách", "Tách nhiệm vụ làm hai ở chỗ chọn trong danh sách.", show=True),
    command("import.merge", "b", "merge", "Gộp", "Gộp các nhiệm vụ liền nhau đã chọn làm một.", show=True),
    command("import.drop", "d", "drop", "Bỏ", "Không lưu nhiệm vụ này; bấm lại để lấy lại.", show=True),
    command("import.unit", "u", "unit", "Đơn vị", "Ghi đơn vị cho các nhiệm vụ đã chọn.", show=True),
    command("import.deadline", "h", "deadline", "Hạn", "Ghi thời hạn cho các nhiệm vụ đã chọn.", show=True),
    command("import.suggested", "g", "suggested", "Gợi ý", "Nhận đơn vị gợi ý cho các dòng đã chọn, hoặc cho tất cả."),
    command("import.add", "a,plus", "add", "Thêm", "Ở thẻ khác: thêm đoạn của các dòng đã chọn vào nhiệm vụ."),
    command("import.period", "p", "period", "Kỳ", "Ghi kỳ của kế hoạch và của phần kết quả."),
    command("import.undo", "ctrl+z", "undo", "Hoàn tác", "Lấy lại lần sửa gần nhất trong bản xem trước."),
    command("import.previous", "[", "previous_tab", "Thẻ trước", "Sang thẻ bên trái."),
    command("import.next", "]", "next_tab", "Thẻ sau", "Sang thẻ bên phải."),
    command(
        "import.leave",
        "escape",
        "leave",
        "Không lưu",
        "Bỏ các dòng đã chọn; rồi rời đi, không lưu gì.",
        show=True,
        priority=True,
    ),
]

ALL = (*APP, *TASKS, *BOARD, *OVERDUE, *LINKING, *FILES, *PREVIEW)

_KEY_NAMES = {
    "space": "Space",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "insert": "Insert",
    "home": "Home",
    "end": "End",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "up": "↑",
    "down": "↓",
    "slash": "/",
    "plus": "+",
    "question_mark": "?",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
}


def key_name(key: str) -> str:
    """A key as keyboards print it: "ctrl+z" is "Ctrl+Z", "f7" is "F7", "slash" is "/"."""
    *modifiers, last = key.split("+")
    name = _KEY_NAMES.get(last, last.upper() if modifiers or (last[:1] == "f" and last[1:].isdigit()) else last)
    return "+".join([*(modifier.capitalize() for modifier in modifiers), name])


def unknown_ids(keys: Iterable[str]) -> list[str]:
    """A sentence for each id of [keys] that names no command, with the nearest one that does."""
    known = [binding.id for binding in (*ALL, *Grid.BINDINGS) if isinstance(binding, Binding) and binding.id]
    sentences = []
    for name in keys:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f" Có phải ý bạn là “{near[0]}”?" if near else " Xem tên lệnh trong trợ giúp (F1)."
            sentences.append(f"[keys] trong config.toml: không có lệnh “{name}”.{hint}")
    return sentences
