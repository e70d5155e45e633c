"""Every command by its name, unaccented: those of the screen that is shown, then the themes."""

from __future__ import annotations

from textual.screen import Screen

from tracker.tui.commands import MOVES
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.dialogs.help import active_commands

_THEMES = {
    "textual-dark": "tối",
    "textual-light": "sáng",
    "contrast": "tương phản cao",
    "nord": "tối, xanh",
    "gruvbox": "tối, ấm",
    "solarized-light": "sáng, ấm",
    "ansi-dark": "16 màu, tối",
    "ansi-light": "16 màu, sáng",
}


_LABEL, _KEYS = 13, 9  # cells, so that keys and sentences stand below each other


def open_palette(screen: Screen[object]) -> None:
    """Ask for a command, and run it on the screen that it belongs to."""

    async def run(choice: Choice[str] | None) -> None:
        if choice is None:
            return
        kind, _, rest = choice.value.partition(":")
        if kind == "theme":
            screen.app.theme = rest
        else:
            await screen.app.run_action(rest, default_namespace=nodes[rest])

    nodes = {active.binding.action: active.node for active in screen.active_bindings.values()}
    screen.app.push_screen(Choose("Lệnh", offers(screen)), run)


def offers(screen: Screen[object]) -> list[Choice[str]]:
    """What can be chosen: "action:…" of each command that does something now, then "theme:…"."""
    commands = [
        Choice(
            value=f"action:{binding.action}",
            label=f"{binding.description:<{_LABEL}}",
            note=f"{', '.join(keys):<{_KEYS}} {binding.tooltip}",
        )
        for name, (binding, keys) in active_commands(screen).items()
        if name not in MOVES and name != "app.palette"
    ]
    themes = [
        Choice(value=f"theme:{name}", label=f"Giao diện: {words}", note=name)
        for name, words in _THEMES.items()
        if name in screen.app.available_themes
    ]
    return [*commands, *themes]
