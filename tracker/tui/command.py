"""How a command of the screens is written down."""

from __future__ import annotations

from textual.binding import Binding

# An input method that is on turns a letter typed twice into another one: aa → â, dd → đ, ee → ê, oo → ô. Those that
# know all of Telex make a letter of each bracket, too.
_LETTERS = {"a": "â", "d": "đ", "e": "ê", "o": "ô"}
_BRACKETS = {"[": "ơ", "]": "ư", "left_square_bracket": "ơ", "right_square_bracket": "ư"}
ALIASES = {**_LETTERS, **{key.upper(): letter.upper() for key, letter in _LETTERS.items()}, **_BRACKETS}
"""What an input method makes of a key; it does the same as the key."""


def command(
    name: str, keys: str, action: str, label: str, explained: str, *, show: bool = False, priority: bool = False
) -> Binding:
    """One command by its id. `label` stands in the palette, and in the footer where `show`; `explained` in the help.

    `priority` is for keys that the list would take for itself.
    """
    pressed = [one for key in keys.split(",") for one in (key, ALIASES.get(key, "")) if one]
    return Binding(",".join(pressed), action, label, show=show, id=name, tooltip=explained, priority=priority)
