"""An input method that is on where letters are keys: it makes "é" of e and s, and the keys seem to do nothing."""

from __future__ import annotations

import unicodedata

from textual import events
from textual.notifications import Notification, Notify

from tracker.domain.vietnamese import fold
from tracker.tui.key_order import KeyOrderApp

WORDS = "Bộ gõ tiếng Việt đang bật nên phím chữ không ăn: tắt nó, hoặc dùng F10 mở menu, Ctrl+P tìm lệnh theo tên."


class InputMethodApp(KeyOrderApp):
    """Says so, once while the words stand on the screen."""

    _hint: Notification | None = None

    def on_key(self, event: events.Key) -> None:
        """No field has taken the key, and no command has it."""
        if not is_composed(event.character) or event.key in self.screen.active_bindings:
            return
        if self._hint is None or self._hint.has_expired:
            self._hint = Notification(WORDS, severity="warning", timeout=self.NOTIFICATION_TIMEOUT, markup=False)
            self.post_message(Notify(self._hint))


def is_composed(character: str | None) -> bool:
    """Whether this is a letter, or a mark alone, that input methods send and keyboards do not have: "ế", "ư", "đ"."""
    if not character or character.isascii():
        return False
    return (character.isalpha() or bool(unicodedata.combining(character))) and fold(character).isascii()
