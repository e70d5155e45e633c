"""A table of any length: it reads the pages that are on the screen and nothing else, so 100 000 rows open at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.worker import Worker, WorkerState

from tracker.errors import TrackerError
from tracker.tui.widgets import rows
from tracker.tui.widgets.paint import column_at
from tracker.tui.widgets.rows import Cell, Column, Row, RowSource, is_heading
from tracker.tui.widgets.sheet import Sheet

__all__ = ["Cell", "Column", "Grid", "Row", "RowSource"]

_READING = "Đang đọc…"
_UNREADABLE = "Không đọc được danh sách này. Thử mở lại; nếu vẫn lỗi, báo cho người quản trị."


class Grid(Sheet):
    """Rows of one query with a cursor and marks.

    `show` gives it a query. The rows on the screen stay until the new ones have been read, rows still missing are a
    "…", and an answer that is no longer wanted is dropped. What fails is posted as `Failed`, never raised.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Dòng trên", id="grid.up", show=False),
        Binding("down,j", "move(1)", "Dòng dưới", id="grid.down", show=False),
        Binding("pageup", "turn(-1)", "Trang trên", id="grid.page_up", show=False),
        Binding("pagedown", "turn(1)", "Trang dưới", id="grid.page_down", show=False),
        Binding("home", "first", "Dòng đầu", id="grid.first", show=False),
        Binding("end", "last", "Dòng cuối", id="grid.last", show=False),
        Binding("enter", "select", "Mở", id="grid.select", show=False),
        Binding("m,insert", "mark", "Chọn dòng", id="grid.mark", show=False),
        Binding("shift+up", "mark_range(-1)", "Chọn dần lên", id="grid.mark_up", show=False),
        Binding("shift+down", "mark_range(1)", "Chọn dần xuống", id="grid.mark_down", show=False),
        Binding("M", "mark_to_here", "Chọn tới đây", id="grid.mark_to_here", show=False),
        Binding("ctrl+a", "mark_all", "Chọn tất cả", id="grid.mark_all", show=False),
        Binding("*", "turn_marks", "Đảo chọn", id="grid.turn_marks", show=False),
        Binding("escape", "clear_marks", "Bỏ chọn", id="grid.clear_marks", show=False),
    ]

    @dataclass
    class Told(Message):
        """What all messages of a grid carry: `@on(Grid.Selected, "#tasks")` works by it."""

        grid: Grid

        @property
        def control(self) -> Grid:
            """The grid that posted it."""
            return self.grid

    @dataclass
    class Highlighted(Told):
        """The cursor stands on this row, or the row under it has been read again; None: there is no row."""

        key: int | None

    @dataclass
    class Selected(Told):
        """Enter, or a double click."""

        key: int

    @dataclass
    class HeadClicked(Told):
        """A click on the head of a column, which is said by its key."""

        column: str

    @dataclass
    class MarksChanged(Told):
        """The keys of all marked rows, those off the screen among them."""

        marked: frozenset[int]

    @dataclass
    class Failed(Told):
        """The source could not be read. What has been read before stays on the screen."""

        error: BaseException

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        empty: str,
        id: str | None = None,  # noqa: A002 (the name that Textual gives it)
        classes: str | None = None,
    ) -> None:
        """Set up the columns. `empty` is what an empty list says: the reason, and what to do next."""
        super().__init__(columns, id=id, classes=classes)
        self.empty = empty
        self._source: RowSource | None = None  # the query asked for last, read or not
        self._opening: rows.Opening | None = None  # asked for last, until it has been read
        self._marked_last: int | None = None  # where a range of marks begins

    def show(self, source: RowSource, keep_key: bool = True) -> None:
        """Show another query. `keep_key` keeps the cursor on its row; where that is gone, at its place."""
        start = rows.Opening(source=source, key=None, place=0, following=False, marks=self._marks)
        self._open(self._from_here(source) if keep_key else start)

    def show_read(self, source: RowSource, count: int, first: Sequence[Row]) -> None:
        """Show a query whose size and first page are known. Nobody is told of the cursor before it moves."""
        self._source = source
        self._put(rows.known_already(source, count, first))

    def refresh_rows(self) -> None:
        """Read the same query again: rows have changed, come or gone."""
        if self._source:
            self._open(self._from_here(self._source))

    def move_to(self, key: int) -> None:
        """Put the cursor on this row; where the query does not have it, the cursor stays."""
        if self._source:
            self._open(replace(self._from_here(self._source), key=key, following=False))

    def clear_marks(self) -> None:
        """Take every mark away."""
        self._mark(frozenset())

    @property
    def cursor_row(self) -> Row | None:
        """The row under the cursor; None where there is none, or while it is being read."""
        return self._pages.row(self._cursor) if self._pages else None

    @property
    def cursor_key(self) -> int | None:
        """The key of the row under the cursor, be it a heading's."""
        return self.cursor_row.key if self.cursor_row else None

    @property
    def marked(self) -> frozenset[int]:
        """The keys of the marked rows, those off the screen among them. A mark never outlives its row."""
        return self._marks

    def _from_here(self, source: RowSource) -> rows.Opening:
        """Keep the row that is on its way, else the one under the cursor."""
        if self._opening:
            return replace(self._opening, source=source, marks=self._marks)
        return rows.Opening(source=source, key=self.cursor_key, place=self._cursor, following=True, marks=self._marks)

    def _open(self, opening: rows.Opening) -> None:
        self._opening, self._source = opening, opening.source
        self._notice = self._notice or _READING
        self._read("grid-opening", partial(rows.open_source, opening))

    def _read(self, group: str, reading: Callable[[], object]) -> None:
        """Read in a thread. A newer reading of the same group replaces this one; other groups are never dropped."""
        self.run_worker(reading, group=group, exclusive=True, thread=True, exit_on_error=False)

    def _ask_for_pages(self) -> None:
        """Have the pages read that are on the screen, or one screen away from it."""
        if pages := self._pages:
            top, height = self.scroll_offset.y, self.rows_in_view
            for number in pages.ask(top - height, top + 2 * height):
                self._read(f"grid-page-{number}", partial(rows.read_page, pages, number))

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Take in what a thread has read."""
        event.stop()
        if event.state is WorkerState.ERROR and event.worker.error:
            self._fail(event.worker.group, event.worker.error)
        if event.state is not WorkerState.SUCCESS:
            return
        match event.worker.result:
            case rows.Opened(opening=opening) as opened if opening is self._opening:
                self._take(opened)
            case rows.PageRead(pages=pages) as page if pages is self._pages:
                pages.keep(page.number, page.rows)
                self._strips.clear()
                self.refresh()
                if self._cursor // rows.PAGE == page.number:
                    self._tell_cursor()
            case rows.KeysRead(pages=pages, keys=keys, is_turned=is_turned) if pages is self._pages:
                self._mark(self._marks ^ keys if is_turned else self._marks | keys)

    def _take(self, opened: rows.Opened) -> None:
        """Show what has been read, and say where the cursor stands."""
        self._put(opened)
        self._tell_cursor()

    def _put(self, opened: rows.Opened) -> None:
        """Swap the old rows for the new ones; the row under the cursor keeps its height on the screen."""
        moved = self._cursor - opened.opening.place if opened.opening.following else 0
        cursor = max(0, min(opened.place + moved, opened.pages.count - 1))
        top = self.scroll_offset.y + cursor - self._cursor
        self._opening, self._pages, self._cursor, self._notice = None, opened.pages, cursor, self.empty
        self._strips.clear()
        self.virtual_size = Size(1, self.row_count + 1)
        self.scroll_to(y=top, animate=False, force=True)
        self._keep_cursor_in_view()
        self._ask_for_pages()
        self.refresh()
        self._mark(self._marks - opened.gone)

    def _fail(self, group: str, error: BaseException) -> None:
        if group == "grid-opening":
            self._notice = str(error) if isinstance(error, TrackerError) else _UNREADABLE
            self.refresh()
        self.post_message(self.Failed(self, error))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Have the pages read that come into view."""
        super().watch_scroll_y(old_value, new_value)
        self._ask_for_pages()

    def on_resize(self) -> None:
        """Keep the cursor in view; a taller grid may show pages that have not been read."""
        self._keep_cursor_in_view()
        self._ask_for_pages()

    # -- keys and mouse -----------------------------------------------------------------------------------------------

    def action_move(self, lines: int) -> None:
        """Move the cursor by so many rows."""
        self._stand_on(self._cursor + lines)

    def action_turn(self, pages: int) -> None:
        """Move the cursor by so many screens."""
        self._stand_on(self._cursor + pages * self.rows_in_view)

    def action_first(self) -> None:
        """Go to the first row."""
        self._stand_on(0)

    def action_last(self) -> None:
        """Go to the last row."""
        self._stand_on(self.row_count - 1)

    def action_select(self) -> None:
        """Open the row under the cursor."""
        if (key := self.cursor_key) is not None and not is_heading(key):
            self.post_message(self.Selected(self, key))

    def action_mark(self) -> None:
        """Mark the row or take its mark away, and go down."""
        if (key := self.cursor_key) is not None:
            self._mark(self._marks ^ _markable(key))
            self._marked_last = key
            self.action_move(1)

    def action_mark_range(self, lines: int) -> None:
        """Mark the row and the one that the cursor comes to. While a row is being read, nothing moves."""
        here = self.cursor_key
        row = self._pages.row(self._cursor + lines) if self._pages else None
        if here is not None:
            self._mark(self._marks | _markable(here, *([row.key] if row else [])))
        if row:
            self._marked_last = row.key
            self.action_move(lines)

    def action_mark_to_here(self) -> None:
        """Mark every row from the one that was marked last to this one, those never read among them."""
        if self._pages and (here := self.cursor_key) is not None:
            start = here if self._marked_last is None else self._marked_last
            self._read("grid-keys", partial(rows.read_range, self._pages, start, here))
            self._marked_last = here

    def action_mark_all(self) -> None:
        """Mark every row of the query, those never read among them."""
        if self._pages:
            self._read("grid-keys", partial(rows.read_keys, self._pages))

    def action_turn_marks(self) -> None:
        """Mark what has no mark, and take the marks of the others away."""
        if self._pages:
            self._read("grid-keys", partial(rows.read_keys, self._pages, is_turned=True))

    def action_clear_marks(self) -> None:
        """Take every mark away; without marks the key is left to the screen."""
        if not self._marks:
            raise SkipAction
        self.clear_marks()

    def on_click(self, event: events.Click) -> None:
        """Go to the row; a double click opens it. On the head, say which column was clicked."""
        offset = event.get_content_offset(self)
        if offset and offset.y == 0:
            width = self.scrollable_content_region.width
            if column := column_at(self._columns, width, offset.x):
                self.post_message(self.HeadClicked(self, column.key))
            return
        place = offset.y - 1 + self.scroll_offset.y if offset else -1
        if not offset or place >= self.row_count:
            return
        self._stand_on(place)
        if event.chain > 1:
            self.action_select()

    def _stand_on(self, place: int) -> None:
        """Put the cursor on the row at this place, or on the nearest one."""
        place = max(0, min(place, self.row_count - 1))
        if place == self._cursor:
            return
        self._refresh_row(self._cursor)
        self._refresh_row(place)
        self._cursor = place
        self._keep_cursor_in_view()
        self._tell_cursor()

    def _tell_cursor(self) -> None:
        """Say which row the cursor stands on, once that row has been read."""
        if self.cursor_row or not self.row_count:
            self.post_message(self.Highlighted(self, self.cursor_key))

    def _mark(self, marks: frozenset[int]) -> None:
        if marks != self._marks:
            self._marks = marks
            self._marked_last = self._marked_last if marks else None
            self.refresh()
            self.post_message(self.MarksChanged(self, marks))


def _markable(*keys: int) -> frozenset[int]:
    return frozenset(key for key in keys if not is_heading(key))
