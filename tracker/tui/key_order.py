"""Keys take effect in the order in which they are pressed, however fast."""

from __future__ import annotations

from textual.app import App


class KeyOrderApp(App[None]):
    """Carries out the keys of a list at once.

    Textual hands a key to the widget that has the focus and carries it out when it has come back up from there. What
    is pressed meanwhile goes to the same widget: of "/" and a letter, the letter would not find the field that "/" has
    opened. A list keeps no key to itself, so that its keys need not go that way.
    """

    async def _check_bindings(self, key: str, priority: bool = False) -> bool:
        if await super()._check_bindings(key, priority):
            return True
        from tracker.tui.widgets.grid import Grid  # noqa: PLC0415  behind the first frame

        return priority and isinstance(self.focused, Grid) and await super()._check_bindings(key)
