"""A pane that shows everything about one thing, in sections of plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tracker.domain.vietnamese import clean


@dataclass(frozen=True, kw_only=True)
class Section:
    """A title and the lines below it; a long line is wrapped. A section without lines is not shown.

    A line is plain text, or clean text that is styled already.
    """

    title: str
    lines: Sequence[str | Content]


class Details(VerticalScroll):
    """Titled sections, to be read and scrolled. Markup and escape sequences in the text are never interpreted."""

    DEFAULT_CSS = """
    Details { padding: 0 1; background: $surface; color: $foreground; }
    Details > Static { width: 100%; height: auto; }
    """

    def compose(self) -> ComposeResult:
        """One text, so that it can be selected and copied across sections."""
        yield Static(markup=False)

    def show(self, sections: Sequence[Section]) -> None:
        """Show these sections from their top."""
        self.query_one(Static).update(Content("\n").join(_lines(sections)))
        self.scroll_home(animate=False)


def _lines(sections: Sequence[Section]) -> Iterator[Content]:
    shown = [section for section in sections if section.lines]
    for number, section in enumerate(shown):
        if number:
            yield Content("")
        yield Content.styled(clean(section.title), "bold underline")
        yield from (line if isinstance(line, Content) else Content(clean(line)) for line in section.lines)
