"""The help of one screen: its keys in groups and what they do, and what the symbols mean."""

from __future__ import annotations

import textwrap

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen, Screen

from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.tui import dialog_commands
from tracker.tui.commands import ALL, GROUPS
from tracker.tui.key_names import is_printed, key_name
from tracker.tui.twins import twin_of
from tracker.tui.widgets.details import Details, Section
from tracker.tui.widgets.hint import Hint

_KEYS_WIDTH = 13
_DIALOG_WIDTH, _FRAME = 100, 10  # cells: as in dialogs.tcss; what border, padding and scroll bar take
_OTHERS = {
    "*": "hạn suy ra là cuối kỳ, kế hoạch không ghi",
    "( )": "hạn vào ngày nghỉ",
    "■": "dòng đã chọn",
    "CK, ĐĐ": "số lần chuyển kỳ, số lần đôn đốc",
    "✓": "có minh chứng hoặc kết quả đã nối",
    "∅": "đã xem, chưa thấy báo cáo",
    "○→●": "tình trạng được đề nghị",
}


class HelpDialog(ModalScreen[None]):
    """Built from the bindings that are active on the screen, those of config.toml included."""

    CSS_PATH = "dialogs.tcss"
    BINDINGS = dialog_commands.HELP

    def __init__(self, explained: Screen[object]) -> None:
        super().__init__()
        self._explained = explained

    def compose(self) -> ComposeResult:
        """One text to scroll through."""
        with Vertical(classes="dialog -tall"):
            yield Details(id="help")
            yield Hint("↑↓ PgUp PgDn cuộn · Esc đóng · mọi lệnh theo tên: Ctrl+P")

    def on_mount(self) -> None:
        """Arrows scroll at once."""
        details = self.query_one(Details)
        width = min(_DIALOG_WIDTH, self.size.width * 96 // 100) - _FRAME
        details.show(help_sections(self._explained, width))
        details.focus()


def help_sections(screen: Screen[object], width: int) -> list[Section]:
    """One section a group of commands, in the order of the groups, then the symbols; lines of at most `width` cells."""
    lines: dict[str, list[str]] = {group: [] for group in GROUPS}
    for binding, keys in active_commands(screen).values():
        group = str(binding.id).split(".")[0]
        if group in lines:
            line = f"{', '.join(keys):<{_KEYS_WIDTH}} {_explained(binding)}"
            lines[group] += textwrap.wrap(line, width, subsequent_indent=" " * (_KEYS_WIDTH + 1))
    return [
        *(Section(title=title, lines=lines[group]) for group, title in GROUPS.items()),
        Section(title="Trong hộp thoại và ô nhập", lines=_of_dialogs(screen)),
        Section(title="Ký hiệu", lines=_symbols()),
    ]


def active_commands(screen: Screen[object]) -> dict[str, tuple[Binding, list[str]]]:
    """The commands that have an id, each once, with the names of all keys that press it now; the most used ones first.

    Aliases are left out.
    """
    found: dict[str, tuple[Binding, list[str]]] = {}
    for key, active in screen.active_bindings.items():
        if active.binding.id and active.enabled:
            keys = found.setdefault(active.binding.id, (active.binding, []))[1]
            if is_printed(key):
                keys.append(key_name(key))
    order = [binding.id for binding in ALL if isinstance(binding, Binding)]
    return dict(sorted(found.items(), key=lambda one: order.index(one[0]) if one[0] in order else len(order)))


def _explained(binding: Binding) -> str:
    words = f"{binding.description}: {binding.tooltip}" if binding.tooltip else binding.description
    return f"{words} Lệnh: {twin}." if (twin := twin_of(binding)) else words


def _of_dialogs(screen: Screen[object]) -> list[str]:
    """The keys of dialogs, those of config.toml included; no dialog has room to explain them itself."""
    keymap = screen.app._keymap
    lines = []
    for binding in dialog_commands.DIALOGS:
        if isinstance(binding, Binding) and binding.id:
            keys = ", ".join(key_name(key) for key in keymap.get(binding.id, binding.key).split(","))
            place = dialog_commands.PLACES[binding.id.partition(".")[0]]
            lines.append(f"{keys:<{_KEYS_WIDTH}} {place}: {binding.description}")
    return lines


def _symbols() -> list[str]:
    states = [f"{state.symbol} {state.label}" for state in State]
    timings = [f"{timing.symbol} {timing.label}" for timing in Timing if timing.symbol.strip()]
    return [" · ".join(states), " · ".join(timings), " · ".join(f"{sign} {words}" for sign, words in _OTHERS.items())]
