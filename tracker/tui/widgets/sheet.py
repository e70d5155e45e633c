"""The painted half of a grid: a header that stays, the rows in view, the cursor, marks, and an empty list's notice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.geometry import Region
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tracker.tui.widgets.paint import CURSOR, GUTTER, MARK, fit, lay_out, notice_lines
from tracker.tui.widgets.rows import Cell, Column, Pages, Row


class Sheet(ScrollView, can_focus=True, inherit_bindings=False):
    """Paints what has been read. Line 0 is the header; the rows stand below it, less what is scrolled off."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "grid--header",
        "grid--row",
        "grid--heading",
        "grid--cursor",
        "grid--mark",
        "grid--overdue",
        "grid--soon",
        "grid--done",
        "grid--muted",
    }
    DEFAULT_CSS = """
    Sheet {
        height: 1fr;
        overflow-x: hidden;
        overflow-y: auto;
        background: $surface;
        color: $foreground;

        & > .grid--header { background: $panel; color: $foreground; text-style: bold; }
        & > .grid--heading { background: $boost; color: $text-accent; text-style: bold; }
        & > .grid--cursor {
            background: $block-cursor-blurred-background;
            color: $block-cursor-blurred-foreground;
            text-style: $block-cursor-blurred-text-style;
        }
        &:focus > .grid--cursor {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
            text-style: $block-cursor-text-style;
        }
        & > .grid--mark { color: $text-accent; text-style: bold; }
        & > .grid--overdue { color: $text-error; }
        & > .grid--soon { color: $text-warning; }
        & > .grid--done { color: $text-success; }
        & > .grid--muted { color: $text-muted; }
    }
    """

    def __init__(self, columns: Sequence[Column], *, id: str | None, classes: str | None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._columns = tuple(columns)
        self._pages: Pages | None = None
        self._notice = ""
        self._cursor = 0
        self._marks: frozenset[int] = frozenset()
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(1024)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns from now on."""
        if self._columns != tuple(columns):
            self._columns = tuple(columns)
            self._strips.clear()
            self.refresh()

    @property
    def row_count(self) -> int:
        """How many rows the query has; 0 until it has been read."""
        return self._pages.count if self._pages else 0

    @property
    def rows_in_view(self) -> int:
        """How many rows fit below the header; 1 at least."""
        return max(self.size.height - 1, 1)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Lines of the screen, the same objects each time: Textual keeps with each of them what it makes of it.

        Its own way makes all of them anew whenever the list scrolls. It is left to lists with a border.
        """
        if self.styles.gutter:
            return super().render_lines(crop)
        width, top, full_width = self.scrollable_content_region.width, self.scroll_offset.y, self.size.width
        base = self.rich_style  # below the scroll bar; a terminal without colours looks for a style in each cell
        strips = [self._line(y, width, top).adjust_cell_length(full_width, base) for y in crop.line_range]
        background = self.background_colors[1]
        for line_filter in self.get_line_filters():
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        return strips if crop.column_span == (0, full_width) else [strip.crop(*crop.column_span) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        return self._line(y, self.scrollable_content_region.width, self.scroll_offset.y)

    def _line(self, y: int, width: int, top: int) -> Strip:
        """The line while so many rows are scrolled off, painted where it has not been before."""
        place = y - 1 + top
        state: tuple[object, ...]
        paint: Callable[[], Strip]
        if y == 0:
            state, paint = (len(self._marks), width), partial(self._header, width)
        elif self._pages is None or place >= self.row_count:
            state, paint = (
                (self._notice, self.rows_in_view, self.row_count, y, width),
                partial(self._notice_line, y, width),
            )
        else:
            row = self._pages.row(place)
            marks = (place == self._cursor, row is not None and row.key in self._marks)
            state, paint = (place, width, *marks), partial(self._row, row, width, *marks)
        strip = self._strips.get(state)
        if strip is None:
            strip = self._strips[state] = paint()
        return strip

    def notify_style_update(self) -> None:
        """Paint again with the colours of the new theme or focus."""
        self._strips.clear()
        super().notify_style_update()

    def _header(self, width: int) -> Strip:
        laid_out = lay_out(self._columns, width)
        counted = next((column for column, _ in laid_out if column.width is None), None)
        titles = (fit(self._title(column, column is counted), cells, column.align) for column, cells in laid_out)
        style = self.get_component_rich_style("grid--header")
        line = " " * GUTTER + " ".join(titles)
        return Strip([Segment(line, style)]).adjust_cell_length(width, style)

    def _title(self, column: Column, is_counted: bool) -> str:
        """What stands above a column; above that of the texts also how many rows are marked, seen or not."""
        return f"{MARK} {len(self._marks)} đã chọn · {column.title}" if is_counted and self._marks else column.title

    def _notice_line(self, y: int, width: int) -> Strip:
        if self.row_count:
            return Strip.blank(width, self.get_component_rich_style("grid--row"))
        lines = notice_lines(self._notice, width, self.rows_in_view)
        line = lines[y - 1] if y - 1 < len(lines) else ""
        style = self.get_component_rich_style("grid--muted")
        return Strip([Segment(line, style)]).adjust_cell_length(width, style)

    def _row(self, row: Row | None, width: int, under_cursor: bool, marked: bool) -> Strip:
        base = self.get_component_rich_style("grid--cursor" if under_cursor else "grid--row")
        if row and row.heading:
            style = base if under_cursor else self.get_component_rich_style("grid--heading")
            return Strip([Segment(f"{CURSOR if under_cursor else ' '} {fit(row.heading, max(width - 2, 0))}", style)])
        mark = base if under_cursor else self.get_component_rich_style("grid--mark")
        segments = [Segment(CURSOR if under_cursor else " ", base), Segment(MARK if marked else " ", mark)]
        for column, cells in lay_out(self._columns, width):
            cell = self._cell(row, column)
            style = base if under_cursor else self._cell_style(cell.style, base)
            segments += [Segment(" ", base), Segment(fit(cell.text, cells, column.align), style)]
        return Strip(segments).adjust_cell_length(width, base).simplify()

    def _cell(self, row: Row | None, column: Column) -> Cell:
        """The row's cell; of a row that is still being read, a calm "…" in the columns of text."""
        if row is None:
            return Cell(text="…" if column.width is None else "", style="muted")
        return row.cells.get(column.key, Cell(text=""))

    def _cell_style(self, name: str, base: Style) -> Style:
        if f"grid--{name}" in self.COMPONENT_CLASSES:
            return self.get_component_rich_style(f"grid--{name}")
        return base + Style.parse(name)

    def _refresh_row(self, place: int) -> None:
        self.refresh_line(place + 1)

    def _keep_cursor_in_view(self) -> None:
        """Scroll no further than needed. A heading above the cursor's row is kept in view with it."""
        top = self.scroll_offset.y
        lowest = self._cursor - self.rows_in_view + 1
        above = self._pages.row(self._cursor - 1) if self._pages and self._cursor else None
        highest = max(lowest, self._cursor - bool(above and above.heading))
        if not lowest <= top <= highest:
            self.scroll_to(y=min(max(top, lowest), highest), animate=False, force=True)
