"""The menu as data: every command in groups that a beginner looks under, and why one cannot be used now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from textual.binding import Binding
from textual.screen import Screen

from tracker.tui.commands import ALL
from tracker.tui.dialogs.help import active_commands
from tracker.tui.key_names import key_name
from tracker.tui.widgets.grid import Grid

_IMPORT = "Nhập"
MENUS: Mapping[str, Sequence[str]] = {
    "Tệp": (
        "app.import",
        "app.export",
        "app.draft",
        "app.undo",
        "app.redo",
        "app.backup",
        "app.restore",
        "app.check",
        "app.quit",
    ),
    _IMPORT: tuple(
        binding.id
        for binding in ALL
        if isinstance(binding, Binding) and binding.id and binding.id.startswith("import.")
    ),
    "Nhiệm vụ": (
        "task.tick",
        "task.evidence",
        "task.unit",
        "task.deadline",
        "task.state",
        "task.edit",
        "task.source",
        "task.copy",
        "task.copy_rows",
        "task.group",
        "task.sort",
        "task.detail",
        "task.search",
        "task.views",
        "task.clear",
        "task.cause",
        "task.carry",
        "task.attest",
        "board.add",
        "app.routines",
        "board.ask",
        "board.all",
    ),
    "Rà soát": (
        "app.overdue",
        "overdue.urge",
        "overdue.decide",
        "overdue.accept",
        "overdue.return",
        "overdue.queue",
        "overdue.queue_back",
        "overdue.unit",
    ),
    "Đối chiếu": (
        "app.linking",
        "linking.confirm",
        "linking.reject",
        "linking.unreported",
        "linking.search",
        "linking.many",
        "linking.strong",
        "linking.accept",
        "linking.unlink",
        "linking.tick",
        "linking.filter",
        "linking.filter_back",
        "linking.all",
        "linking.switch",
    ),
    "Chốt kỳ": (
        "app.closing",
        "closing.accept",
        "closing.carry",
        "closing.extend",
        "closing.drop",
        "closing.prove",
        "closing.attest",
        "closing.leave",
        "closing.next",
        "closing.close",
        "closing.reopen",
    ),
    "Xem": (
        "app.today",
        "app.board",
        "app.summary",
        "app.due",
        "app.plan",
        "app.previous",
        "app.next",
        "app.this_period",
        "app.period",
        "today.open",
        "summary.open",
        "due.open",
        "due.unit",
        "due.mark",
        "due.forget",
        "due.confirm",
        "plan.open",
        "plan.changed",
        "app.theme",
    ),
    "Chọn": ("grid.mark", "grid.mark_to_here", "grid.mark_all", "grid.turn_marks", "grid.clear_marks"),
    "Trợ giúp": ("app.help", "app.palette"),
}
"""Title → ids of commands. What only moves a cursor is no command that one would look for."""

_ELSEWHERE = {
    "task": "ở Bảng (F2)",
    "board": "ở Bảng (F2)",
    "overdue": "ở Rà soát (F3)",
    "linking": "ở Đối chiếu (F4)",
    "today": "ở Hôm nay (F5)",
    "summary": "ở Tổng hợp (t)",
    "due": "ở Lịch hạn (c)",
    "plan": "ở Kế hoạch (K)",
    "closing": "ở Chốt kỳ (C)",
    "import": "khi đang nhập báo cáo (F7)",
    "grid.clear_marks": "Bỏ lọc ở menu Nhiệm vụ cũng bỏ chọn",
}
_MARKS = {
    "grid.mark": "Chọn dòng hoặc bỏ chọn, rồi xuống dòng dưới; lệnh sau đó áp dụng cho mọi dòng đã chọn.",
    "grid.mark_to_here": "Chọn từ dòng đã chọn gần nhất tới dòng này.",
    "grid.mark_all": "Chọn mọi dòng của danh sách, kể cả dòng chưa hiện.",
    "grid.turn_marks": "Dòng đã chọn thành chưa chọn, và ngược lại.",
}
_NO_ROW = "danh sách đang trống"
_NOT_NOW = "về màn hình chính (F2)"
_OF_NO_ROW = frozenset({"task.search", "task.views", "task.clear", "task.group", "task.sort"})


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of a menu. `why_not` says in a few words where or when it can be used; "" where that is here and now."""

    name: str
    label: str
    explained: str
    keys: str
    action: str
    why_not: str = ""


def menus(screen: Screen[object]) -> dict[str, list[Entry]]:
    """Every menu with its entries, for the screen that is shown. That of the import only while one imports."""
    active = active_commands(screen)
    known = {binding.id: binding for binding in (*ALL, *Grid.BINDINGS) if isinstance(binding, Binding)}
    found = {}
    for title, names in MENUS.items():
        if title != _IMPORT or any(name in active for name in names):
            found[title] = [_entry(screen, known[name], active.get(name)) for name in names]
    return found


def _entry(screen: Screen[object], known: Binding, active: tuple[Binding, list[str]] | None) -> Entry:
    name = str(known.id)
    keys = active[1] if active else [key_name(key) for key in known.key.split(",") if key.isascii()]
    return Entry(
        name=name,
        label=known.description,
        explained=known.tooltip or _MARKS.get(name, ""),
        keys=", ".join(keys),
        action=known.action,
        why_not=_why_not(screen, name) if active else _elsewhere(name),
    )


def _elsewhere(name: str) -> str:
    return _ELSEWHERE.get(name) or _ELSEWHERE.get(name.partition(".")[0], _NOT_NOW)


def _why_not(screen: Screen[object], name: str) -> str:
    is_of_a_row = name.startswith("task.") and name not in _OF_NO_ROW
    if is_of_a_row and all(not grid.row_count for grid in screen.query(Grid)):
        return _NO_ROW
    return ""
