"""The keys of dialogs and fields, which say them on their last line; the help lists them for all screens."""

from __future__ import annotations

from textual.binding import Binding, BindingType

ASK: list[BindingType] = [
    Binding("escape", "answer(False)", "Không", id="ask.no"),
    Binding("left,up", "app.focus_previous", "Nút trước", id="ask.previous", show=False),
    Binding("right,down", "app.focus_next", "Nút sau", id="ask.next", show=False),
]
FORM: list[BindingType] = [
    Binding("ctrl+s", "accept", "Lưu", id="form.accept"),  # no priority: it would overtake the letters before it
    Binding("escape", "cancel", "Hủy", id="form.cancel"),
]
CHOOSE: list[BindingType] = [
    Binding("escape", "dismiss(None)", "Đóng", id="choose.close"),
    Binding("down", "move(1)", "Xuống", id="choose.down", show=False),
    Binding("up", "move(-1)", "Lên", id="choose.up", show=False),
]
MENU: list[BindingType] = [
    Binding("escape,f10", "dismiss(None)", "Đóng", id="menu.close"),
    Binding("left,shift+tab", "turn(-1)", "Menu trước", id="menu.left"),
    Binding("right,tab", "turn(1)", "Menu sau", id="menu.right"),
]
HELP: list[BindingType] = [Binding("escape,f1,q,enter", "dismiss", "Đóng", id="help.close")]
SOURCE: list[BindingType] = [Binding("escape,q,g", "dismiss(None)", "Đóng", id="source.close")]
TEXT: list[BindingType] = [Binding("escape,enter,q", "dismiss(None)", "Đóng", id="text.close")]
SEARCH_FIELD: list[BindingType] = [
    Binding("escape", "clear_search", "Xóa tìm kiếm", id="search.clear", show=False),
]
QUERY_FIELD: list[BindingType] = [Binding("tab", "take", "Nhận gợi ý", id="search.take", show=False)]

DIALOGS = (*ASK, *FORM, *CHOOSE, *MENU, *HELP, *SOURCE, *TEXT, *SEARCH_FIELD, *QUERY_FIELD)
PLACES = {
    "ask": "Câu hỏi",
    "form": "Biểu mẫu",
    "choose": "Danh sách chọn",
    "menu": "Menu",
    "help": "Trợ giúp",
    "source": "Câu gốc",
    "text": "Văn bản",
    "search": "Ô tìm",
}
"""Where each key is of use, by the part of its id before the dot."""
