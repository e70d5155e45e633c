"""The menu bar: every command by looking for it, with arrows or the mouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tracker.tui import dialog_commands
from tracker.tui.menu import Entry, menus
from tracker.tui.widgets.paint import fit

_LABEL, _KEYS = 13, 10  # cells
_WIDTH, _FRAME, _SCROLLBAR = 74, 4, 2  # cells of the list below a title, of its border and padding, and beside it
_MOST = 17  # lines of the list, as in menu.tcss


class MenuBar(ModalScreen[Entry | None]):
    """Returns the entry to carry out, or None where the user leaves."""

    CSS_PATH = "menu.tcss"
    BINDINGS = dialog_commands.MENU

    def __init__(self, entries: Mapping[str, Sequence[Entry]]) -> None:
        super().__init__()
        self._entries = entries
        self._titles = list(entries)
        self._open = 0

    def compose(self) -> ComposeResult:
        """The titles in one line, and the entries of the one that is open below it."""
        with Horizontal(id="titles"):
            for number, title in enumerate(self._titles):
                yield Static(f" {title} ", id=f"title-{number}", classes="menu-title", markup=False)
        with Vertical(id="entries"):
            yield OptionList(markup=False)
            yield Static(id="explained", markup=False)

    def on_mount(self) -> None:
        """Start with the first menu."""
        self._show(0)
        self.query_one(OptionList).focus()

    def action_turn(self, steps: int) -> None:
        """Open the menu beside this one."""
        self._show((self._open + steps) % len(self._titles))

    def _show(self, number: int) -> None:
        self._open = number
        for title in self.query(".menu-title"):
            title.set_class(title.id == f"title-{number}", "-open")
        shown = self._shown
        listed = self.query_one(OptionList)
        listed.clear_options()
        room = _WIDTH - _FRAME - (_SCROLLBAR if len(shown) > _MOST else 0)
        listed.add_options([Option(_line(one, room), disabled=bool(one.why_not)) for one in shown])
        listed.highlighted = next((n for n, one in enumerate(shown) if not one.why_not), None)
        start = sum(len(title) + 2 for title in self._titles[:number])
        self.query_one("#entries").styles.margin = (0, 0, 0, max(min(start, self.size.width - _WIDTH), 0))
        self._explain()

    @property
    def _shown(self) -> Sequence[Entry]:
        return self._entries[self._titles[self._open]]

    @on(OptionList.OptionHighlighted)
    def _explain(self) -> None:
        place = self.query_one(OptionList).highlighted
        self.query_one("#explained", Static).update("" if place is None else self._shown[place].explained)

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._shown[event.option_index])

    def on_click(self, event: events.Click) -> None:
        """A click on a title opens its menu; one beside the menu closes it."""
        clicked = event.widget
        if clicked is not None and clicked.has_class("menu-title"):
            self._show(int(str(clicked.id).removeprefix("title-")))
        elif clicked is self:
            self.dismiss(None)


def _line(entry: Entry, width: int) -> Content:
    """Label, keys, and what it does or what hinders it, in so many cells."""
    start = f"{fit(entry.label, _LABEL)} {fit(entry.keys, _KEYS)} "
    return Content(start + fit(entry.why_not or entry.explained, width - cell_len(start)))


def open_menu(screen: Screen[object]) -> None:
    """Ask for a command, and run it on the screen that it belongs to."""
    nodes = {active.binding.id: active.node for active in screen.active_bindings.values()}

    async def run(entry: Entry | None) -> None:
        if entry:
            await screen.app.run_action(entry.action, default_namespace=nodes[entry.name])

    screen.app.push_screen(MenuBar(menus(screen)), run)
