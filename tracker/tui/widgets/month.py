"""A month on the wall: whole weeks from Monday on, each day with what is due on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from rich.cells import set_cell_size
from rich.style import Style
from rich.text import Text
from textual import events
from textual.message import Message
from textual.widget import Widget

from tracker.domain.due_month import WEEKDAYS, DueDay, DueMonth
from tracker.domain.timing import Timing
from tracker.tui.widgets.paint import CURSOR, fit

_LEGEND = "[ ] hôm nay · ( ) ngày nghỉ · ▲ quá hạn · ! sắp hạn · ○ đến hạn · ✓ đã xong"
_WEEKS = 6  # a month touches six weeks at most
_ROOMY = 12  # cells of a day with room for its words below its number, as "13 sắp hạn"
_STYLES = {Timing.OVERDUE: "overdue", Timing.SOON: "soon", Timing.DONE_IN_TIME: "done"}


class Month(Widget, can_focus=True):
    """Shows a month and a day of it that one stands on. Where there is room, a second line says each day in words."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "month--head",
        "month--cursor",
        "month--overdue",
        "month--soon",
        "month--done",
        "month--muted",
    }
    DEFAULT_CSS = """
    Month {
        height: 8;
        background: $surface;
        color: $foreground;

        & > .month--head { background: $panel; color: $foreground; text-style: bold; }
        & > .month--cursor {
            background: $block-cursor-blurred-background;
            color: $block-cursor-blurred-foreground;
            text-style: $block-cursor-blurred-text-style;
        }
        &:focus > .month--cursor {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
            text-style: $block-cursor-text-style;
        }
        & > .month--overdue { color: $text-error; }
        & > .month--soon { color: $text-warning; }
        & > .month--done { color: $text-success; }
        & > .month--muted { color: $text-muted; }
    }
    """

    @dataclass
    class Picked(Message):
        """A click on a day; `is_open` where it was a double click."""

        day: date
        is_open: bool

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (the name that Textual gives it)
        super().__init__(id=id)
        self._due: DueMonth | None = None
        self._day: date | None = None

    def show(self, due: DueMonth, day: date) -> None:
        """Show this month, standing on this day."""
        self._due, self._day = due, day
        self.refresh()

    @property
    def _lines(self) -> int:
        """How many lines a week takes."""
        return 2 if self.size.height >= 2 * _WEEKS + 2 else 1

    @property
    def _cells(self) -> int:
        """How wide a day is."""
        return max(self.size.width // len(WEEKDAYS), 1)

    def render(self) -> Text:
        """The weekdays, the weeks, and what the signs mean."""
        head = "".join(set_cell_size(f"  {name}", self._cells) for name in WEEKDAYS)
        text = Text(
            set_cell_size(head, self.size.width), self.get_component_rich_style("month--head"), no_wrap=True, end=""
        )
        for week in self._due.weeks if self._due else ():
            for line in range(self._lines):
                text.append("\n")
                for day in week:
                    text.append(set_cell_size(self._words(day, line), self._cells), self._style(day))
        text.append(f"\n{fit(_LEGEND, self.size.width)}", self.get_component_rich_style("month--muted"))
        return text

    def _words(self, day: DueDay, line: int) -> str:
        if line:
            return f"{' ' * (2 if self._cells > _ROOMY else 1)}{day.words}"
        cursor = CURSOR if day.day == self._day else " "
        is_today = self._due is not None and day.day == self._due.as_of
        left, right = "[]" if is_today else ("()" if day.is_off else "  ")
        return f"{cursor}{left}{day.day.day:>2}{right}{day.mark}"

    def _style(self, day: DueDay) -> Style:
        if day.day == self._day:
            return self.get_component_rich_style("month--cursor")
        if not day.is_in_month:
            return self.get_component_rich_style("month--muted")
        name = _STYLES.get(day.timing) if day.timing else None
        return self.get_component_rich_style(f"month--{name}") if name else Style()

    def on_click(self, event: events.Click) -> None:
        """Stand on the day; a double click opens it."""
        offset = event.get_content_offset(self)
        if not offset or not self._due:
            return
        week, column = (offset.y - 1) // self._lines, offset.x // self._cells
        if 0 <= week < len(self._due.weeks) and column < len(WEEKDAYS):
            day = self._due.weeks[0][0].day + timedelta(weeks=week, days=column)
            self.post_message(self.Picked(day, is_open=event.chain > 1))
