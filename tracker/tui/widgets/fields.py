"""The only text inputs of the product: right under Vietnamese input methods, and always NFC.

An input method sends Backspaces and letters in one burst ("e", Backspace, "ê", "t"). Textual's own inputs queue the
Backspace behind the letters that follow it, so that "việt" becomes "viet" (measured with 8.2.8). Here every editing key
is done at once, in the order in which it came. A test bans the stock widgets everywhere else.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.message import Message
from textual.widgets import Input, TextArea
from textual.widgets.text_area import Edit, EditResult

from tracker.domain.vietnamese import clean
from tracker.tui import dialog_commands


class TextField(Input):
    """One line of text. What is pasted from several lines is joined by blanks."""

    # shift+backspace: some terminals report the Shift that is held down for a capital letter
    AT_ONCE: ClassVar[Mapping[str, Callable[[Input], None]]] = {
        "backspace": Input.action_delete_left,
        "shift+backspace": Input.action_delete_left,
        "ctrl+h": Input.action_delete_left,
        "delete": Input.action_delete_right,
        "left": Input.action_cursor_left,
        "right": Input.action_cursor_right,
        "home": Input.action_home,
        "end": Input.action_end,
    }

    def validate_value(self, value: str) -> str:
        """Whatever sets the value: NFC, one line, no control characters."""
        return _one_line(value)

    def replace(self, text: str, start: int, end: int) -> None:
        """Put the text in place of a part of the value; a combining mark joins the letter before it."""
        start, end = sorted((max(0, start), min(len(self.value), end)))
        super().replace(_one_line(self.value[:start] + _one_line(text)), 0, end)

    async def _on_key(self, event: events.Key) -> None:
        if edit := self.AT_ONCE.get(event.key) or (_type_blank if _is_blank(event) else None):
            event.stop()
            event.prevent_default()
            self._restart_blink()
            edit(self)

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        self.replace(event.text, *self.selection)


class SearchField(TextField):
    """The field that narrows a list. Escape empties it."""

    BINDINGS = dialog_commands.SEARCH_FIELD

    @dataclass
    class Cleared(Message):
        """Escape was pressed: the field is empty, and the list may have the focus again."""

        field: SearchField

        @property
        def control(self) -> SearchField:
            """The field that posted it."""
            return self.field

    def action_clear_search(self) -> None:
        """Empty the field and say so."""
        self.value = ""
        self.post_message(self.Cleared(self))


class TextBox(TextArea):
    """Several lines of text."""

    AT_ONCE: ClassVar[Mapping[str, Callable[[TextArea], None]]] = {
        "backspace": TextArea.action_delete_left,
        "shift+backspace": TextArea.action_delete_left,
        "ctrl+h": TextArea.action_delete_left,
        "delete": TextArea.action_delete_right,
        "left": TextArea.action_cursor_left,
        "right": TextArea.action_cursor_right,
        "up": TextArea.action_cursor_up,
        "down": TextArea.action_cursor_down,
        "home": TextArea.action_cursor_line_start,
        "end": TextArea.action_cursor_line_end,
    }

    def edit(self, edit: Edit) -> EditResult:
        """Make the change with clean text; a combining mark joins the letter before it."""
        text, start = _lines(edit.text), edit.top
        if text and unicodedata.combining(text[0]):
            row, column = start
            line = self.document.get_line(row)
            start = (row, _letter_before(line, column))
            text = clean(line[start[1] : column] + text)
        return super().edit(Edit(text, start, edit.bottom, edit.maintain_selection_offset))

    def _set_document(self, text: str, language: str | None) -> None:
        super()._set_document(_lines(text), language)

    async def _on_key(self, event: events.Key) -> None:
        if edit := self.AT_ONCE.get(event.key) or (_type_blank if _is_blank(event) else None):
            event.stop()
            event.prevent_default()
            self._restart_blink()
            edit(self)


def _is_blank(event: events.Key) -> bool:
    """Whether it is one of the blanks that no keyboard has.

    Some input methods send one (U+202F, U+200C) before their Backspaces, and one Backspace more; Textual drops it.
    """
    character = event.character or ""
    return not character.isascii() and (character.isspace() or character == "\u200c")


def _type_blank(field: Input | TextArea) -> None:
    if isinstance(field, Input):
        field.insert_text_at_cursor(" ")
    else:
        field.insert(" ")


def _one_line(text: str) -> str:
    """The text without line ends and control characters; the lines of a longer one are joined by blanks."""
    lines = text.splitlines()
    joined = text if lines == [text] else " ".join(line.strip() for line in lines if line.strip())
    return clean(joined.replace("\t", " "))


def _lines(text: str) -> str:
    """The text with plain line ends and without control characters. Terminals paste a line end as a return."""
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


def _letter_before(line: str, column: int) -> int:
    """Where the letter begins that a combining mark at this column belongs to."""
    column = max(column - 1, 0)
    while column and unicodedata.combining(line[column]):
        column -= 1
    return column
