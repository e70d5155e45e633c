"""Take a report's text from the clipboard."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.errors import BadUsage
from tracker.tui.widgets.dialog import Field, Form


class PasteForm(Form):
    """Returns the pasted report as `text`."""

    DEFAULT_CSS = """
    PasteForm > VerticalScroll { width: 100; }
    PasteForm TextBox { height: 40vh; }
    """

    def __init__(self, text: str = "") -> None:
        """`text` is what has been pasted already."""
        field = Field(key="text", label="Nội dung báo cáo", value=text, lines=9, check=_check_text)
        note = "Dán vào ô dưới đây, sửa nếu cần; đọc như một tệp .txt."
        super().__init__("Dán văn bản báo cáo", [field], note=note, accept="Đọc")


def _check_text(typed: str) -> None:
    if not words(typed):
        raise BadUsage("Chưa có chữ nào. Chép nội dung báo cáo rồi dán vào ô này.")
