"""A pane that shows everything about one thing, in sections of plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.visual import Visual

from tracker.domain.vietnamese import clean


@dataclass(frozen=True, kw_only=True)
class Section:
    """A title and the lines below it; a long line is wrapped. A section without lines is not shown.

    A line is plain text, or clean text that is styled already.
    """

    title: str
    lines: Sequence[str | Content]


class Details(ScrollView):
    """Titled sections, to be read and scrolled. Markup and escape sequences in the text are never interpreted.

    It draws its own lines: a widget inside that grew and shrank would have the screen laid out anew for each text.
    """

    DEFAULT_CSS = """
    Details { padding: 0 1; overflow-x: hidden; background: $surface; color: $foreground; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (the name that Textual gives it)
        super().__init__(id=id)
        self.text = Content()
        """All that is shown, as one text, so that it can be selected and copied across sections."""
        self._strips: list[Strip] = []

    def show(self, sections: Sequence[Section]) -> None:
        """Show these sections from their top. Only lines that change are painted."""
        before = self._strips
        self.text = Content("\n").join(_lines(sections))
        self._wrap()
        self.scroll_home(animate=False, force=True)
        for y, (old, new) in enumerate(zip_longest(before, self._strips)):
            if old != new:
                self.refresh_line(y)
        if self.styles.auto_dimensions:
            self.refresh(layout=True)

    def render(self) -> Content:
        """What is selected is taken from here."""
        return self.text

    def render_line(self, y: int) -> Strip:
        """One line of the screen; below the text nothing but the background."""
        place = y + self.scroll_offset.y
        return self._strips[place] if place < len(self._strips) else Strip([])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """How many lines the text has, for a pane that is as high as its text."""
        return len(self._wrapped(width))

    def on_resize(self) -> None:
        """Wrap the lines to the new width."""
        self._wrap()

    def selection_updated(self, selection: Selection | None) -> None:
        """Paint what is selected."""
        self._wrap()
        super().selection_updated(selection)

    def notify_style_update(self) -> None:
        """Paint again with the colours of the new theme."""
        super().notify_style_update()
        self._wrap()

    def _wrap(self) -> None:
        """Break the text into lines, narrower ones where a scroll bar takes its cells.

        The size is that of the pane at least: as long as it stays the same, nothing else on the screen is touched.
        """
        width, height = self.size
        self._strips = self._wrapped(width)
        if len(self._strips) > height:
            self._strips = self._wrapped(width - self.styles.scrollbar_size_vertical)
        self.virtual_size = Size(0, max(len(self._strips), height))

    def _wrapped(self, width: int) -> list[Strip]:
        """The lines at this width. Each cell has a style: a terminal without colours looks for one."""
        strips = Visual.to_strips(self, self.text, width, None, self.visual_style) if width > 0 else []
        return [strip.apply_style(self.rich_style) for strip in strips]


def _lines(sections: Sequence[Section]) -> Iterator[Content]:
    shown = [section for section in sections if section.lines]
    for number, section in enumerate(shown):
        if number:
            yield Content("")
        yield Content.styled(clean(section.title), "bold underline")
        yield from (line if isinstance(line, Content) else Content(clean(line)) for line in section.lines)
