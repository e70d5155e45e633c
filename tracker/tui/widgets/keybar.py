"""The last line of every screen: the keys that do something now.

One line drawn by one widget. Textual's own footer makes a widget of each key, and makes all of them anew whenever the
focus moves: with it, mounting the board took twice the time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

_LAST = (
    "import.leave",
    "app.menu",
    "app.help",
)  # whatever else fits: the way out, and the keys that lead to all others


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One key of the line: what to press, its name on keyboards, what it does, and whether it can be pressed now."""

    id: str
    key: str
    name: str
    words: str
    is_enabled: bool

    @property
    def width(self) -> int:
        """Columns, with one blank on either side and one between name and words."""
        return cell_len(self.name) + cell_len(self.words) + 3


class KeyBar(Widget):
    """Draws the bindings that are shown. A click presses the key."""

    DEFAULT_CSS: ClassVar[str] = """
    KeyBar { dock: bottom; height: 1; color: $footer-foreground; background: $footer-background; }
    """

    def __init__(self, *, first: str = "") -> None:
        """Commands whose ids begin with `first` stand before the others."""
        super().__init__()
        self._first = first

    def on_mount(self) -> None:
        """Draw anew when other keys do something."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, screen: Screen[object]) -> None:
        if self.is_attached and screen is self.screen and self.app.app_focus:
            self.refresh()

    def render(self) -> Content:
        """The keys in one line, those that do not fit left out."""
        return Content.assemble(*(part for entry in self._entries() for part in _parts(entry)))

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        end = 0
        for entry in self._entries():
            end += entry.width
            if event.x < end:
                if entry.is_enabled:
                    self.app.simulate_key(entry.key)
                return

    def _entries(self) -> list[Entry]:
        shown: dict[str, tuple[Binding, bool]] = {}
        for active in self.screen.active_bindings.values():
            if active.binding.show and not self._leads_nowhere(active.binding):
                shown.setdefault(active.binding.action, (active.binding, active.enabled))
        entries = [self._entry(binding, enabled) for binding, enabled in shown.values()]
        if self._first:
            entries.sort(key=lambda entry: not entry.id.startswith(self._first))
        return fitting(entries, self.size.width)

    def _leads_nowhere(self, binding: Binding) -> bool:
        """Whether it is the key of the view that is shown, or of any view while another screen covers this one."""
        is_covered, here = len(self.app.screen_stack) > 1, f"view('{self.app.current_mode}')"
        return binding.action == here or (is_covered and binding.action.startswith("view("))

    def _entry(self, binding: Binding, is_enabled: bool) -> Entry:
        return Entry(
            id=binding.id or "",
            key=binding.key,
            name=self.app.get_key_display(binding),
            words=binding.description,
            is_enabled=is_enabled,
        )


def fitting(entries: Sequence[Entry], width: int) -> list[Entry]:
    """The first entries that fit into so many columns, function keys behind the others in the order of keyboards.

    Menu and help are always among them, as the last.
    """
    last = [entry for entry in entries if entry.id in _LAST]
    others = [entry for entry in entries if entry.id not in _LAST]
    return [*sorted(_within(others, width - sum(entry.width for entry in last)), key=_function), *last]


def _function(entry: Entry) -> int:
    """The number of a function key, 0 of any other key."""
    return int(entry.key[1:]) if entry.key[:1] == "f" and entry.key[1:].isdigit() else 0


def _within(entries: Iterable[Entry], width: int) -> Iterator[Entry]:
    for entry in entries:
        width -= entry.width
        if width < 0:
            return
        yield entry


def _parts(entry: Entry) -> Iterator[tuple[str, str]]:
    if entry.is_enabled:
        yield f" {entry.name} ", "bold $footer-key-foreground"
        yield f"{entry.words} ", "$footer-description-foreground"
    else:
        yield f" {entry.name} {entry.words} ", "$footer-description-foreground 50%"
