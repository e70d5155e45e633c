"""Dialogs: a question with a safe answer, and a form of a few fields. Both return their answer by `dismiss`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Label

from tracker.errors import TrackerError
from tracker.tui import dialog_commands
from tracker.tui.widgets.fields import TextBox, TextField

FOLDER_NOTE = "“./” là thư mục {}. Thư mục chưa có sẽ được tạo."
_DIALOG_CSS = """
{name} {{ align: center middle; }}
{name} > VerticalScroll {{
    width: 72; max-width: 95%; height: auto; max-height: 95%;
    padding: 1 2; background: $surface; border: round $primary;
}}
{name} Label {{ width: 100%; }}
{name} .title {{ text-style: bold; margin-bottom: 1; }}
{name} .error {{ color: $text-error; display: none; }}
{name} TextBox {{ height: 6; }}
{name} Horizontal {{ height: auto; margin-top: 1; align-horizontal: right; }}
{name} Button {{ margin-left: 2; }}
"""


class Ask(ModalScreen[bool]):
    """Asks before something that matters. Escape says no; so does Enter, unless what is asked can be taken back."""

    DEFAULT_CSS = _DIALOG_CSS.format(name="Ask")
    BINDINGS = dialog_commands.ASK

    def __init__(
        self, question: str, *, detail: str = "", yes: str = "Có", no: str = "Không", is_undone: bool = False
    ) -> None:
        """`question` in one sentence, `detail` what will happen; `yes` and `no` name the deed on the buttons.

        `is_undone`: Ctrl+Z takes it back, so that Enter may say yes.
        """
        super().__init__()
        self._question = question
        self._detail = detail
        self._yes = yes
        self._no = no
        self._is_undone = is_undone

    def compose(self) -> ComposeResult:
        """The question above its two answers."""
        with VerticalScroll(can_focus=False):
            yield Label(self._question, classes="title", markup=False)
            if self._detail:
                yield Label(self._detail, markup=False)
            with Horizontal():
                yield Button(self._no, id="no")
                yield Button(self._yes, id="yes", variant="primary" if self._is_undone else "warning")

    def on_mount(self) -> None:
        """Start on the safe answer."""
        self.query_one("#yes" if self._is_undone else "#no").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        self.action_answer(event.button.id == "yes")

    def action_answer(self, answer: bool) -> None:
        """Close with this answer."""
        self.dismiss(answer)


@dataclass(frozen=True, kw_only=True)
class Field:
    """One entry of a form. `lines` above 1 makes it a box.

    `check` is given the text and raises a TrackerError, whose sentence is shown below the field. What it returns is
    ignored, so that the parsers of the domain will do.
    """

    key: str
    label: str
    value: str = ""
    placeholder: str = ""
    lines: int = 1
    check: Callable[[str], object] | None = None


class Form(ModalScreen[dict[str, str] | None]):
    """Asks for a few texts. Closes with the text of every field by its key, or with None when it was cancelled."""

    DEFAULT_CSS = _DIALOG_CSS.format(name="Form")
    BINDINGS = dialog_commands.FORM

    def __init__(self, title: str, fields: Sequence[Field], *, note: str = "", accept: str = "Lưu") -> None:
        """`note` is a sentence below the title, `accept` the deed on the button."""
        super().__init__()
        self._title = title
        self._fields = tuple(fields)
        self._note = note
        self._accept = accept

    def compose(self) -> ComposeResult:
        """Title, note, each field with its label and the line for its error, and the buttons."""
        with VerticalScroll(can_focus=False):
            yield Label(self._title, classes="title", markup=False)
            if self._note:
                yield Label(self._note, markup=False)
            for field in self._fields:
                yield Label(field.label, markup=False)
                if field.lines > 1:
                    yield TextBox(field.value, placeholder=field.placeholder, id=field.key)
                else:
                    yield TextField(field.value, placeholder=field.placeholder, id=field.key)
                yield Label("", id=f"{field.key}-error", classes="error", markup=False)
            with Horizontal():
                yield Button("Hủy", id="form-cancel")
                yield Button(self._accept, id="form-accept", variant="primary")

    def on_mount(self) -> None:
        """Start in the first field."""
        self.query_one(f"#{self._fields[0].key}").focus()

    @on(TextField.Submitted)
    @on(Button.Pressed, "#form-accept")
    def action_accept(self) -> None:
        """Close with what was typed, unless a field is wrong: then say so below it and go there."""
        self.accept({})

    def accept(self, more: dict[str, str]) -> None:
        """The same, with more in the answer than was typed."""
        wrong = [field for field in self._fields if not self._passes(field)]
        if wrong:
            self.query_one(f"#{wrong[0].key}").focus()
        else:
            self.dismiss({field.key: self._text(field) for field in self._fields} | more)

    def typed(self, key: str) -> str:
        """What stands in a field now."""
        return self._text(next(field for field in self._fields if field.key == key))

    @on(Button.Pressed, "#form-cancel")
    def action_cancel(self) -> None:
        """Close without an answer."""
        self.dismiss(None)

    def _text(self, field: Field) -> str:
        if field.lines > 1:
            return self.query_one(f"#{field.key}", TextBox).text.strip()
        return self.query_one(f"#{field.key}", TextField).value.strip()

    def _passes(self, field: Field) -> bool:
        """Check one field and show or hide its error."""
        error = ""
        try:
            if field.check:
                field.check(self._text(field))
        except TrackerError as refused:
            error = str(refused)
        self._say(field.key, error)
        return not error

    def fail(self, key: str, error: str) -> None:
        """Say what is wrong below a field, and go there."""
        self._say(key, error)
        self.query_one(f"#{key}").focus()

    def _say(self, key: str, error: str) -> None:
        label = self.query_one(f"#{key}-error", Label)
        label.update(error)
        label.display = bool(error)
