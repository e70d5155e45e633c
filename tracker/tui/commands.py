"""Everything that can be done on the screens, with its keys: footer, help, palette and [keys] all read this one place.

The part of an id before its dot is the group that help shows the command in.
"""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from tracker.tui import closing_commands, planning_commands
from tracker.tui.command import command
from tracker.tui.dialog_commands import DIALOGS
from tracker.tui.key_names import ALT_DIGITS

GROUPS = {
    "today": "Hôm nay",
    "task": "Nhiệm vụ",
    "board": "Bảng nhiệm vụ",
    "view": "Bộ lọc đã lưu",
    "overdue": "Rà soát",
    "summary": "Tổng hợp",
    "due": "Lịch hạn",
    "plan": "Kế hoạch và hiện nay",
    "closing": "Chốt kỳ",
    "linking": "Đối chiếu",
    "import": "Nhập báo cáo",
    "grid": "Danh sách",
    "app": "Chung",
}


APP: list[BindingType] = [
    command("app.help", "f1,?", "help", "Giúp", "Các phím của màn hình này và việc chúng làm.", show=True),
    command("app.board", "f2", "view('board')", "Bảng", "Bảng nhiệm vụ của một kỳ.", show=True),
    command(
        "app.overdue",
        "f3",
        "view('overdue')",
        "Rà soát",
        "Việc quá hạn, xin gia hạn, chờ xác nhận, sắp hạn.",
        show=True,
    ),
    command(
        "app.linking", "f4", "view('linking')", "Đối chiếu", "So kế hoạch với kết quả trong báo cáo kỳ đó.", show=True
    ),
    command("app.today", "f5", "view('today')", "Hôm nay", "Những việc đang chờ bạn; Enter tới đúng chỗ.", show=True),
    command("app.menu", "f10", "menu", "Menu", "Mọi lệnh xếp theo nhóm, cho người chưa nhớ phím.", show=True),
    command("app.theme", "f12", "next_theme", "Màu", "Đổi nền tối, nền sáng, tương phản cao."),
    command("app.palette", "ctrl+p", "palette", "Lệnh", "Tìm mọi lệnh theo tên, kể cả đổi giao diện sáng, tối."),
    command("app.quit", "q,ctrl+q", "quit", "Thoát", "Đóng chương trình. Mọi thay đổi đã được lưu."),
]

OFFICE: list[BindingType] = [
    command("app.summary", "t", "app.view('summary')", "Tổng hợp", "Số liệu của kỳ theo đơn vị và 12 tháng."),
    command("app.due", "c", "app.view('due')", "Lịch hạn", "Lịch tháng: ngày nào có bao nhiêu việc đến hạn."),
    command("app.plan", "K", "app.view('plan')", "Kế hoạch", "Kế hoạch ban đầu bên cạnh hiện nay, mọi điều chỉnh."),
    command("app.closing", "C", "app.view('closing')", "Chốt kỳ", "Quyết định từng việc còn lại rồi chốt kỳ."),
    command("app.backup", "ctrl+f7", "backup", "Sao lưu", "Chép kho dữ liệu ra một tệp rồi kiểm tra bản sao."),
    command("app.restore", "ctrl+f8", "restore", "Khôi phục", "Thay kho dữ liệu bằng một bản sao lưu, có hỏi lại."),
    command("app.check", "ctrl+f9", "check", "Kiểm tra", "Kiểm tra kho dữ liệu, nhật ký và các kỳ đã chốt."),
    command("app.import", "f7", "import", "Nhập", "Nhập báo cáo: xem trước rồi mới lưu.", show=True),
    command("app.export", "f8", "export", "Xuất", "Ghi danh sách tình trạng của kỳ ra tệp.", show=True),
    *planning_commands.OFFICE,
    command("app.undo", "ctrl+z", "undo", "Hoàn tác", "Lấy lại thao tác gần nhất của bạn, từng bước một."),
    command("app.redo", "ctrl+y", "redo", "Làm lại", "Làm lại thao tác vừa hoàn tác, từng bước một."),
]

PERIODS: list[BindingType] = [
    command("app.previous", "[", "previous_period", "Kỳ trước", "Sang kỳ có kế hoạch liền trước."),
    command("app.next", "]", "next_period", "Kỳ sau", "Sang kỳ có kế hoạch liền sau."),
    command("app.this_period", ".", "this_period", "Kỳ này", "Về kỳ có ngày hôm nay."),
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
    command("task.cause", "r", "cause", "Nguyên nhân", "Ghi nguyên nhân khách quan; lãnh đạo thì xác nhận."),
    *planning_commands.TASKS,
    command("task.edit", "i", "edit", "Sửa", "Sửa câu chữ, sản phẩm, đề mục, đơn vị phối hợp, minh chứng."),
    command("task.source", "g", "source", "Câu gốc", "Đoạn báo cáo quanh nhiệm vụ, câu gốc được đánh dấu."),
    command("task.copy", "y", "copy", "Chép chữ", "Chép nội dung nhiệm vụ vào bộ nhớ tạm."),
    command("task.copy_rows", "Y", "copy_rows", "Chép dòng", "Chép các dòng đã chọn, đủ cột, để dán vào Excel."),
    command("task.group", "n", "group", "Xếp nhóm", "Theo đơn vị, thời hạn, đề mục; hoặc không xếp."),
    command("task.sort", "x", "sort", "Sắp xếp", "Theo kế hoạch, hạn, đơn vị, tình trạng; chọn lại để đảo."),
    command(
        "task.detail", "enter", "detail", "Chi tiết", "Hiện hoặc ẩn nội dung đầy đủ, nguồn, lịch sử.", priority=True
    ),
    command(
        "task.search",
        "/",
        "search",
        "Tìm",
        "Lọc khi đang gõ: chữ không cần dấu, don_vi: han<= tt: … Tab nhận gợi ý, Esc bỏ lọc.",
        show=True,
    ),
    command("task.views", "v", "views", "Bộ lọc", "Chọn bộ lọc đã lưu, lưu câu lọc đang dùng, hoặc bỏ bớt."),
    command(
        "task.clear",
        "escape",
        "clear",
        "Bỏ lọc",
        "Bỏ các dòng đã chọn, đóng chi tiết, rồi hiện lại mọi dòng; ở Rà soát thì về bảng.",
        priority=True,
    ),
]

VIEWS: list[BindingType] = [
    command(
        f"view.show_{number}",
        f"alt+{number},{sign}",
        f"view_number({number})",
        f"Bộ lọc {number}",
        "Gọi bộ lọc đã lưu theo thứ tự; xem thứ tự bằng v.",
        priority=True,
    )
    for number, sign in enumerate(ALT_DIGITS, start=1)
]

BOARD: list[BindingType] = [
    *PERIODS,
    command("board.all", "f9", "all_periods", "Mọi kỳ", "Xem và tìm trong mọi kỳ, hoặc trở lại một kỳ."),
    command("board.overdue", "o", "app.view('overdue')", "Rà soát", "Việc quá hạn, xin gia hạn, chờ xác nhận."),
    *planning_commands.BOARD,
    command("board.ask", "l", "ask", "Xin gia hạn", "Gửi đề nghị lùi hạn kèm lý do; hạn chưa đổi cho tới khi đồng ý."),
    *OFFICE,
]

OVERDUE: list[BindingType] = [
    command("overdue.urge", "d", "urge", "Đôn đốc", "Nhắc các nhiệm vụ đã chọn, có lời nhắc.", show=True),
    command(
        "overdue.decide",
        "l",
        "decide",
        "Gia hạn",
        "Quyết định đề nghị gia hạn; chưa ai xin thì gia hạn thẳng. Không có quyền quyết định thì gửi đề nghị.",
        show=True,
    ),
    command("overdue.accept", "p", "accept", "Xác nhận", "Xác nhận việc đã báo hoàn thành.", show=True),
    command("overdue.return", "b", "return_", "Trả lại", "Trả lại việc đã báo hoàn thành, có lý do.", show=True),
    command("overdue.queue", "right_square_bracket", "queue(1)", "Bộ kế", "Sang bộ lọc kế tiếp ở dòng thứ hai."),
    command("overdue.queue_back", "left_square_bracket", "queue(-1)", "Bộ trước", "Về bộ lọc liền trước."),
    command("overdue.unit", "f", "filter_unit", "Lọc", "Chỉ xem nhiệm vụ của một đơn vị.", show=True),
    *OFFICE,
]

TODAY: list[BindingType] = [
    command("today.open", "enter", "open", "Tới đó", "Tới chỗ làm việc này.", show=True, priority=True),
    *OFFICE,
]

SUMMARY: list[BindingType] = [
    command(
        "summary.open",
        "enter",
        "open",
        "Xem việc",
        "Nhiệm vụ trong kỳ của đơn vị đang chọn.",
        show=True,
        priority=True,
    ),
    command("summary.switch", "tab", "app.focus_next", "Đổi bên", "Chuyển giữa bảng đơn vị và phần cuộn.", show=True),
    *PERIODS,
    *OFFICE,
]

DUE: list[BindingType] = [
    command("due.left", "left", "move(-1)", "Hôm trước", "Lùi một ngày."),
    command("due.right", "right", "move(1)", "Hôm sau", "Tới một ngày."),
    command("due.up", "up", "move(-7)", "Tuần trước", "Lùi một tuần."),
    command("due.down", "down", "move(7)", "Tuần sau", "Tới một tuần."),
    command("due.previous", "pageup,[", "turn(-1)", "Tháng trước", "Lùi một tháng.", show=True),
    command("due.next", "pagedown,]", "turn(1)", "Tháng sau", "Tới một tháng.", show=True),
    command("due.today", "home", "today", "Về hôm nay", "Về ngày hôm nay."),
    command("due.open", "enter", "open", "Mở", "Ở lịch: sang các việc của ngày; ở việc: mở trên bảng.", show=True),
    command("due.switch", "tab", "switch_side", "Đổi bên", "Chuyển giữa lịch và các việc của ngày.", priority=True),
    command("due.unit", "f", "filter_unit", "Lọc", "Chỉ xem nhiệm vụ của một đơn vị.", show=True),
    command(
        "due.mark",
        "n",
        "mark_day",
        "Nghỉ/làm",
        "Ghi ngày nghỉ, nghỉ bù, hoán đổi; ngày nghỉ thì ghi làm việc.",
        show=True,
    ),
    command("due.forget", "b", "forget_day", "Bỏ ghi", "Bỏ điều cơ quan đã ghi về ngày đang đứng, có hỏi lại."),
    command("due.confirm", "f9", "confirm_year", "Thông báo", "Ghi số thông báo nghỉ lễ, Tết của năm."),
    *OFFICE,
]

PLAN: list[BindingType] = [*closing_commands.PLAN, *PERIODS, *OFFICE]

CLOSING: list[BindingType] = [
    *closing_commands.CLOSING,
    *PERIODS,
    *(one for one in OFFICE if isinstance(one, Binding) and one.id not in ("app.due", "app.summary")),
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
    command(
        "linking.unreported",
        "n",
        "mark_unreported",
        "Chưa thấy",
        "Đã xem mà báo cáo không nói đến nhiệm vụ này; rồi sang nhiệm vụ kế tiếp.",
        show=True,
    ),
    command(
        "linking.search",
        "/,g",
        "search",
        "Tìm",
        "Tìm kết quả bất kỳ trong báo cáo rồi nối, gõ không cần dấu; ở kết quả phát sinh thì tìm nhiệm vụ.",
        show=True,
    ),
    command("linking.many", "l", "choose_many", "Nối nhiều", "Chọn nhiều kết quả bằng Space rồi Enter nối tất cả."),
    command(
        "linking.strong",
        "A",
        "confirm_strong",
        "Cả đơn vị",
        "Xác nhận mọi gợi ý mạnh của đơn vị đang chọn, có hỏi lại; một lần Ctrl+Z hoàn tác cả loạt.",
        show=True,
    ),
    command(
        "linking.accept",
        "s",
        "accept",
        "Tình trạng",
        "Nhận tình trạng mà kết quả đã xác nhận đề nghị, có hỏi lại. Áp dụng cho mọi dòng đã chọn.",
    ),
    command("linking.unlink", "u", "unlink", "Gỡ", "Bỏ quyết định đã ghi, việc này trở lại chờ xem."),
    command("linking.filter", "f", "filter(1)", "Lọc", "Sang bộ lọc kế tiếp trên dòng thứ hai.", show=True),
    command("linking.filter_back", "F", "filter(-1)", "Lọc lùi", "Về bộ lọc liền trước."),
    command("linking.all", "escape", "all", "Bỏ lọc", "Bỏ các dòng đã chọn, rồi hiện lại mọi nhiệm vụ.", priority=True),
    command("linking.switch", "tab", "switch_side", "Đổi bên", "Chuyển giữa nhiệm vụ và kết quả.", priority=True),
    command(
        "linking.tick",
        "space",
        "tick",
        "Xong/chọn",
        "Ở nhiệm vụ: đánh dấu hoàn thành, hoặc mở lại. Ở kết quả: chọn, để nối nhiều kết quả một lúc.",
    ),
    command(
        "linking.scroll_up", "shift+up", "scroll_texts(-1)", "Cuộn lên", "Cuộn các nội dung ở dưới.", priority=True
    ),
    command(
        "linking.scroll_down", "shift+down", "scroll_texts(1)", "Cuộn xuống", "Cuộn các nội dung ở dưới.", priority=True
    ),
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
    command("import.unit", "u", "unit", "Đơn vị", "Ghi đơn vị cho các nhiệm vụ đã chọn.", show=True),
    command("import.deadline", "h", "deadline", "Hạn", "Ghi thời hạn cho các nhiệm vụ đã chọn.", show=True),
    command("import.edit", "e", "edit", "Sửa", "Sửa mọi ô của nhiệm vụ: câu chữ, đơn vị, hạn, loại.", show=True),
    command("import.drop", "d", "drop", "Bỏ", "Không lưu nhiệm vụ này; bấm lại để lấy lại.", show=True),
    command("import.mark", "space", "mark", "Chọn", "Chọn dòng hoặc bỏ chọn, rồi xuống dòng dưới.", show=True),
    command("import.divide", "t", "divide", "Tách", "Tách nhiệm vụ làm hai ở chỗ chọn trong danh sách.", show=True),
    command("import.merge", "b", "merge", "Gộp", "Gộp các nhiệm vụ liền nhau đã chọn làm một.", show=True),
    command("import.support", "s", "support", "Phối hợp", "Ghi đơn vị phối hợp cho các nhiệm vụ đã chọn."),
    command("import.kind", "l", "kind", "Loại", "Một lần, định kỳ hay thường xuyên, cho các nhiệm vụ đã chọn."),
    command("import.suggested", "g", "suggested", "Gợi ý", "Nhận đơn vị gợi ý cho các dòng đã chọn, hoặc cho tất cả."),
    command("import.add", "a,plus", "add", "Thêm", "Ở thẻ khác: thêm đoạn của các dòng đã chọn vào nhiệm vụ."),
    command("import.period", "p", "period", "Kỳ", "Ghi kỳ của kế hoạch và của phần kết quả."),
    command("import.checks", "c", "checks", "Xem lại", "Những chỗ cần xem lại; chọn một chỗ để tới đó.", show=True),
    command("import.compare", "v", "compare", "So bản cũ", "So với bản đã nhập của cùng kỳ hay cùng số."),
    command("import.undo", "ctrl+z", "undo", "Hoàn tác", "Lấy lại lần sửa gần nhất trong bản xem trước."),
    command("import.redo", "ctrl+y", "redo", "Làm lại", "Làm lại lần sửa vừa hoàn tác."),
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

TASK_FORM: list[BindingType] = [
    command("import.divide_here", "ctrl+t", "divide", "Tách ở đây", "Trong ô sửa: tách làm hai ở chỗ con trỏ."),
]

DECISION: list[BindingType] = [
    command("overdue.refuse", "f9", "refuse", "Không đồng ý", "Trong ô gia hạn: không đồng ý, kèm lý do."),
]

COMPARISON: list[BindingType] = [
    command("import.replace", "ctrl+s", "dismiss(True)", "Thay", "Trong bảng so sánh: thay bản đã nhập."),
    command("import.back", "escape,q", "dismiss(False)", "Quay lại", "Trong bảng so sánh: quay lại, chưa lưu gì."),
]

ALL = (
    *APP,
    *TODAY,
    *TASKS,
    *VIEWS,
    *BOARD,
    *OVERDUE,
    *SUMMARY,
    *DUE,
    *PLAN,
    *CLOSING,
    *LINKING,
    *FILES,
    *PREVIEW,
    *TASK_FORM,
    *DECISION,
    *COMPARISON,
)

MOVES = frozenset(f"grid.{way}" for way in ("up", "down", "page_up", "page_down", "first", "last", "select"))
MOVES |= frozenset({"grid.mark_up", "grid.mark_down", "linking.scroll_up", "linking.scroll_down"})
MOVES |= frozenset(f"due.{way}" for way in ("left", "right", "up", "down", "previous", "next", "today", "switch"))
"""What only moves a cursor or a text: keys of the hand, which nobody looks for in a list of commands."""


def unknown_ids(keys: Iterable[str]) -> list[str]:
    """A sentence for each id of [keys] that names no command, with the nearest one that does."""
    import difflib  # noqa: PLC0415

    from tracker.tui.widgets.grid import Grid  # noqa: PLC0415  most settings change no key

    known = [one.id for one in (*ALL, *Grid.BINDINGS, *DIALOGS) if isinstance(one, Binding) and one.id]
    sentences = []
    for name in keys:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f" Có phải ý bạn là “{near[0]}”?" if near else " Xem tên lệnh trong trợ giúp (F1)."
            sentences.append(f"[keys] trong config.toml: không có lệnh “{name}”.{hint}")
    return sentences
