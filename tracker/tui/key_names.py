"""How keys are called on keyboards."""

from __future__ import annotations

from textual.binding import Binding

ALT_DIGITS = "¡™£¢∞§¶•ª"
"""What Textual takes Alt+1 … Alt+9 for on terminals that send them as Esc and a digit."""

_STAND_INS = {binding.key for binding in Binding.make_bindings([Binding(sign, "", "") for sign in ALT_DIGITS])}
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
    "left": "←",
    "right": "→",
    "slash": "/",
    "plus": "+",
    "asterisk": "*",
    "full_stop": ".",
    "question_mark": "?",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
}


def is_printed(key: str) -> bool:
    """Whether the key stands on keyboards, and not only for another one."""
    return key.isascii() and key not in _STAND_INS


def key_name(key: str) -> str:
    """A key as keyboards print it: "ctrl+z" is "Ctrl+Z", "f7" is "F7", "slash" is "/"."""
    *modifiers, last = key.split("+")
    name = _KEY_NAMES.get(last, last.upper() if modifiers or (last[:1] == "f" and last[1:].isdigit()) else last)
    return "+".join([*(modifier.capitalize() for modifier in modifiers), name])
