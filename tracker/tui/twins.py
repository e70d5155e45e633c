"""What the command line types for each thing that the screens do, so that scripts and screen readers miss nothing."""

from __future__ import annotations

from collections.abc import Mapping

from textual.binding import Binding

TWINS: Mapping[str, str] = {
    "app.help": "tracker --help",
    "app.board": "tracker tasks --period",
    "app.overdue": "tracker review",
    "app.linking": "tracker links --period",
    "app.today": "tracker next",
    "app.summary": "tracker summary",
    "app.due": "tracker due",
    "app.plan": "tracker plan",
    "app.closing": "tracker close",
    "app.backup": "tracker backup",
    "app.restore": "tracker restore",
    "app.check": "tracker check",
    "app.import": "tracker import",
    "app.export": "tracker list",
    "app.draft": "tracker draft",
    "app.routines": "tracker routines",
    "app.undo": "tracker undo",
    "app.redo": "tracker redo",
    "app.period": "tracker periods",
    "task.tick": "tracker done",
    "task.evidence": "tracker done --evidence",
    "task.unit": "tracker assign --unit",
    "task.deadline": "tracker assign --due",
    "task.state": "tracker state",
    "task.cause": "tracker cause",
    "task.carry": "tracker carry",
    "task.attest": "tracker attest",
    "task.edit": "tracker edit",
    "task.source": "tracker show --source",
    "task.copy": "tracker show",
    "task.copy_rows": "tracker tasks --tab",
    "task.group": "tracker tasks --group",
    "task.sort": "tracker tasks --sort",
    "task.detail": "tracker show",
    "task.search": "tracker tasks",
    "task.views": "tracker views",
    "board.all": "tracker tasks",
    "board.overdue": "tracker review",
    "board.add": "tracker add",
    "board.ask": "tracker ask",
    "overdue.urge": "tracker urge",
    "overdue.decide": "tracker grant",
    "overdue.refuse": "tracker refuse",
    "overdue.accept": "tracker accept",
    "overdue.return": "tracker return",
    "overdue.unit": "tracker review --unit",
    "due.unit": "tracker due --unit",
    "due.mark": "tracker calendar off",
    "due.forget": "tracker calendar remove",
    "due.confirm": "tracker calendar confirm",
    "overdue.queue": "tracker review --only",
    "plan.open": "tracker show",
    "plan.changed": "tracker plan --changed",
    "closing.accept": "tracker links accept",
    "closing.carry": "tracker carry",
    "closing.extend": "tracker extend",
    "closing.drop": "tracker state",
    "closing.prove": "tracker done --evidence",
    "closing.leave": "tracker close leave",
    "closing.attest": "tracker attest",
    "closing.close": "tracker close",
    "closing.reopen": "tracker close reopen",
    "summary.open": "tracker tasks --unit",
    "linking.confirm": "tracker link",
    "linking.reject": "tracker reject",
    "linking.unreported": "tracker links none",
    "linking.search": "tracker links search",
    "linking.many": "tracker link",
    "linking.strong": "tracker links confirm-strong",
    "linking.accept": "tracker links accept",
    "linking.unlink": "tracker unlink",
    "linking.filter": "tracker links --rest",
    "linking.tick": "tracker done",
    "import.read": "tracker read",
    "import.paste": "tracker read",
    "import.keep": "tracker import --yes",
    "import.edit": "tracker read --json",
    "import.divide": "tracker read --json",
    "import.divide_here": "tracker read --json",
    "import.merge": "tracker read --json",
    "import.drop": "tracker read --json",
    "import.unit": "tracker read --json",
    "import.deadline": "tracker read --json",
    "import.support": "tracker read --json",
    "import.kind": "tracker read --json",
    "import.add": "tracker read --json",
    "import.suggested": "tracker import --take-advice",
    "import.period": "tracker import --plan-period",
    "import.checks": "tracker read",
    "import.compare": "tracker import",
    "import.replace": "tracker import --new-version",
}
"""Id → command. Corrections of a reading are made in the file that `read --json` prints, which `import` then takes."""

_VIEW_TWIN = "tracker views"
NEEDLESS = frozenset(
    {
        *("app.menu", "app.palette", "app.theme", "app.quit"),
        *("app.previous", "app.next", "app.this_period"),
        *("task.clear", "linking.all", "linking.filter_back", "linking.switch"),
        *("linking.scroll_up", "linking.scroll_down"),
        *("overdue.queue_back", "closing.next"),
        *("today.open", "due.open", "due.switch", "due.today", "due.previous", "due.next"),
        *("due.left", "due.right", "due.up", "due.down", "summary.switch"),
        *("import.take", "import.cancel", "import.mark", "import.undo", "import.redo"),
        *("import.previous", "import.next", "import.leave", "import.back"),
    }
)
"""What only moves, marks, looks or leaves: a command names its period and its tasks, and keeps nothing by itself."""


def twin_of(binding: Binding) -> str:
    """The command that does the same; "" where the command line has no need of one."""
    name = binding.id or ""
    return _VIEW_TWIN if name.startswith("view.") else TWINS.get(name, "")
