"""The moment when keys stop coming. What takes long waits for it, so that each key is painted at once."""

from __future__ import annotations

from collections.abc import Callable

from textual.message_pump import MessagePump
from textual.timer import Timer

_SECONDS = 0.2  # longer than a key that is held down takes to repeat, shorter than anybody would call waiting


class Rest:
    """Begins anew with every key, and calls back when it has lasted for a moment."""

    def __init__(self, node: MessagePump, called: Callable[[], None]) -> None:
        """`called` runs among the messages of the node."""
        self._node = node
        self._called = called
        self._timer: Timer | None = None

    @property
    def is_over(self) -> bool:
        """Whether no key has come for a moment."""
        return self._timer is None

    def restart(self) -> None:
        """A key has come."""
        if self._timer:
            self._timer.stop()
        self._timer = self._node.set_timer(_SECONDS, self.end)

    def end(self) -> None:
        """Wait no longer."""
        if self._timer:
            self._timer.stop()
            self._timer = None
            self._called()
