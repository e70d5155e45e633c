"""Choose one of a list; what is typed filters it, with or without Vietnamese marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tracker.domain.vietnamese import fold, one_line
from tracker.tui import dialog_commands
from tracker.tui.widgets.fields import TextField
from tracker.tui.widgets.hint import Hint

Value = TypeVar("Value")
_NO_HIT = "Không có mục nào khớp. Xóa bớt chữ."


@dataclass(frozen=True, kw_only=True)
class Choice(Generic[Value]):
    """One thing to choose. `note` stands behind the label, dimmed, and is searched too.

    `reason` is why it was chosen, where the dialog has asked for that and something was typed.
    """

    value: Value
    label: str
    note: str = ""
    reason: str = ""

    @property
    def content(self) -> Content:
        """As the list shows it."""
        return Content.assemble(self.label, "  ", (self.note, "auto 80%")) if self.note else Content(self.label)


class Choose(ModalScreen["Choice[Value] | None"], Generic[Value]):
    """Returns the choice, or None where the user leaves."""

    CSS_PATH = "dialogs.tcss"
    BINDINGS = dialog_commands.CHOOSE

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice[Value]],
        *,
        start: int = 0,
        new: Callable[[str], Choice[Value]] | None = None,
        is_wide: bool = False,
        reason: bool = False,
    ) -> None:
        """`start` is the choice that is highlighted first; `new` makes a choice of a text that none of them has.

        A new thing is never taken by Enter alone, since it may be a slip of the keys: it wants an arrow first.
        `is_wide` is for long texts: they are wrapped, not cut. `reason` offers a line for why; Tab leads to it.
        """
        super().__init__()
        self._title = title
        self._choices = tuple(choices)
        self._shown = self._choices
        self._start = start
        self._new = new
        self._asks_why = reason
        self._shape = "dialog -wide" if is_wide else "dialog"

    def compose(self) -> ComposeResult:
        """A field to filter by, and what is left."""
        with Vertical(classes=self._shape):
            yield Static(self._title, classes="title", markup=False)
            yield TextField(placeholder="Gõ để lọc, không cần dấu", id="filter")
            if self._asks_why:
                yield TextField(placeholder="Tab: ghi lý do (không bắt buộc)", id="reason")
            yield OptionList(*(Option(choice.content) for choice in self._choices), markup=False)
            yield Hint("↑↓ chọn · Enter đồng ý · Esc đóng")

    def on_mount(self) -> None:
        """The list is driven from the field: typing and arrows work at once."""
        options = self.query_one(OptionList)
        options.can_focus = False
        options.highlighted = self._start if self._choices else None
        self.query_one("#filter").focus()

    @on(TextField.Changed, "#filter")
    def _filter(self, event: TextField.Changed) -> None:
        wanted = fold(event.value).split()
        shown = [one for one in self._choices if all(word in fold(f"{one.label} {one.note}") for word in wanted)]
        typed = one_line(event.value)
        if self._new and typed and all(fold(one.label) != fold(typed) for one in self._choices):
            shown.append(self._new(typed))
        self._shown = tuple(shown)
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(one.content) for one in shown] or [Option(_NO_HIT, disabled=True)])
        known = any(one in self._choices for one in shown)
        options.highlighted = (0 if wanted else self._start) if known else None

    @on(TextField.Submitted)
    def _take_highlighted(self) -> None:
        place = self.query_one(OptionList).highlighted
        if place is not None:
            self._take(place)

    @on(OptionList.OptionSelected)
    def _take_clicked(self, event: OptionList.OptionSelected) -> None:
        self._take(event.option_index)

    def _take(self, place: int) -> None:
        why = self.query_one("#reason", TextField).value if self._asks_why else ""
        self.dismiss(replace(self._shown[place], reason=one_line(why)))

    def action_move(self, steps: int) -> None:
        """Move the highlight while the field keeps the keyboard."""
        options = self.query_one(OptionList)
        if steps > 0:
            options.action_cursor_down()
        else:
            options.action_cursor_up()
