"""A small program for tests of typing: one kind of field, and below it its exact value in ASCII. F2: the next kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from tests.tui_discovery import classes
from tracker.domain.calendar import WorkCalendar
from tracker.domain.day_words import DeadlineReader
from tracker.domain.query_language import Known
from tracker.domain.reckoning import reckon
from tracker.domain.unit import Unit
from tracker.tui.dialogs.deadline import DeadlineForm
from tracker.tui.dialogs.units import unit_chooser
from tracker.tui.widgets.dialog import Field, Form
from tracker.tui.widgets.fields import TextBox, TextField
from tracker.tui.widgets.query_bar import QueryBar

FIELDS: Mapping[str, type[TextField | TextBox]] = {
    one.__name__: one for kind in (TextField, TextBox) for one in classes(kind)
}
"""Every class of field that the screens have."""

_TODAY = date(2026, 11, 17)
_UNITS = (Unit(id=1, name="Văn phòng", short="VP"), Unit(id=2, name="Thanh tra"))


class Bare(Screen[None]):
    """One widget and nothing else."""

    CSS = "TextBox { height: 8; }"

    def __init__(self, make: Callable[[], Widget]) -> None:
        super().__init__()
        self._make = make

    def compose(self) -> ComposeResult:
        yield self._make()

    def on_mount(self) -> None:
        for bar in self.query(QueryBar):
            bar.show_known(Known(now=reckon(_TODAY, WorkCalendar()), units=_UNITS))


def _reader() -> DeadlineReader:
    return DeadlineReader(today=_TODAY, near=_TODAY, calendar=WorkCalendar())


KINDS: Mapping[str, Callable[[], Screen[Any]]] = {
    **{name: partial(Bare, kind) for name, kind in FIELDS.items()},
    "password": partial(Bare, partial(TextField, password=True)),
    "query bar": partial(Bare, QueryBar),
    "form": lambda: Form("Sửa", [Field(key="text", label="Nội dung")]),
    "form of several lines": lambda: Form("Sửa", [Field(key="text", label="Nội dung", lines=3)]),
    "date": lambda: DeadlineForm("Đặt thời hạn", _reader()),
    "choice": lambda: unit_chooser("Giao đơn vị", _UNITS),  # the palette is one, as are the filters by unit
}
"""Every kind of field as the screens use it: each class alone, and each place that listens while one types."""


class TypingApp(App[None]):
    """Shows ⟦value⟧ of the field that has the keyboard."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [Binding("f2", "next", "Next", priority=True)]  # noqa: RUF012

    def __init__(self, kind: str = next(iter(KINDS))) -> None:
        super().__init__()
        self.kind = kind

    async def on_mount(self) -> None:
        await self.show()

    async def show(self) -> None:
        """Show the kind, with a line for its value over whatever else there is."""
        screen = KINDS[self.kind]()
        await self.push_screen(screen)
        line = Static(f"{self.kind} {shown('')}", id="shown", markup=False)
        line.styles.dock = "bottom"
        line.styles.width = "100%"
        await screen.mount(line)

    async def action_next(self) -> None:
        """Show the next kind; the field starts empty."""
        names = list(KINDS)
        self.kind = names[(names.index(self.kind) + 1) % len(names)]
        await self.pop_screen()
        await self.show()

    @property
    def field(self) -> TextField | TextBox:
        """The field."""
        fields: list[TextField | TextBox] = [*self.screen.query(TextField), *self.screen.query(TextBox)]
        return fields[0]

    @on(TextField.Changed)
    @on(TextBox.Changed)
    def show_value(self) -> None:
        for line in self.screen.query("#shown").results(Static):
            line.update(f"{self.kind} {shown(self.value)}")

    @property
    def value(self) -> str:
        return self.field.text if isinstance(self.field, TextBox) else self.field.value


def shown(value: str) -> str:
    """How the program shows a value: every letter outside ASCII by its number, so that NFC and NFD look different."""
    return f"⟦{value!a}⟧"


if __name__ == "__main__":
    TypingApp().run()
