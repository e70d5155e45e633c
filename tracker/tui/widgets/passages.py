"""The text of a report, passage by passage, each with what became of it; it follows a cursor that stands elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tracker.domain.vietnamese import clean

_AHEAD = 2  # passages below the highlighted one that are seen with it


@dataclass(frozen=True, kw_only=True)
class MarkedPassage:
    """One passage: its place in the document, a sign and word for its fate, their style, and the text."""

    place: int
    fate: str
    style: str
    text: str


class Passages(OptionList):
    """To be read beside a list; keys stay with the list."""

    can_focus = False
    DEFAULT_CSS = """
    Passages { height: 1fr; max-height: 100%; border: none; padding: 0 1; background: $surface; }
    Passages:focus { border: none; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (the name that Textual gives it)
        super().__init__(id=id, markup=False)
        self._shown: Sequence[MarkedPassage] = ()
        self._rows: dict[int, int] = {}

    def show(self, passages: Sequence[MarkedPassage]) -> None:
        """Show these passages in their order. The same ones again cost nothing: long reports take time to wrap."""
        if passages == self._shown:
            return
        self._shown = passages
        self._rows = {one.place: row for row, one in enumerate(passages)}
        self.set_options([Option(_line(one)) for one in passages])

    def follow(self, places: Sequence[int]) -> None:
        """Highlight the first of these passages, and bring it into view; none of them: nothing is highlighted."""
        row = next((self._rows[place] for place in places if place in self._rows), None)
        if row is not None:
            self.highlighted = min(row + _AHEAD, self.option_count - 1)  # brings what follows into view too
        self.highlighted = row


def _line(one: MarkedPassage) -> Content:
    return Content.assemble((one.fate, one.style), "  ", clean(one.text))
