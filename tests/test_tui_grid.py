"""The virtual table: what it reads, shows, marks and tells."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from time import monotonic

import pytest
from textual.app import App, ComposeResult
from textual.events import MouseScrollDown
from textual.message import Message
from textual.pilot import Pilot

from tracker.errors import StoreUnavailable
from tracker.tui.widgets.grid import Cell, Column, Grid, Row
from tracker.tui.widgets.paint import CURSOR, MARK, fit, lay_out
from tracker.tui.widgets.rows import heading_key, is_heading

COLUMNS = (
    Column(key="number", title="TT", width=6, align="right"),
    Column(key="text", title="Nội dung"),
    Column(key="unit", title="Đơn vị", width=10, min_terminal=60),
)
EMPTY = "Chưa có nhiệm vụ. Nhấn F3 để nhập báo cáo."


class Tasks:
    """Rows with the keys given. It counts what is asked of it; while `shut`, readings of pages wait."""

    def __init__(self, keys: Sequence[int], *, prefix: str = "Nhiệm vụ", style: str = "") -> None:
        self.all_keys = list(keys)
        self.prefix = prefix
        self.style = style
        self.pages: list[tuple[int, int]] = []
        self.failure: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()

    def count(self) -> int:
        if self.failure:
            raise self.failure
        return len(self.all_keys)

    def page(self, offset: int, limit: int) -> Sequence[Row]:
        assert self.gate.wait(timeout=60)
        if self.failure:
            raise self.failure
        self.pages.append((offset, limit))
        return [self.row(key) for key in self.all_keys[offset : offset + limit]]

    def row(self, key: int) -> Row:
        text = Cell(text=f"{self.prefix} {key}", style=self.style)
        return Row(key, {"number": Cell(text=str(key)), "text": text, "unit": Cell(text="Thanh tra")})

    def keys(self) -> Sequence[int]:
        if self.failure:
            raise self.failure
        return self.all_keys


class GridApp(App[None]):
    """One grid, and everything it says."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self, source: Tasks) -> None:
        super().__init__()
        self.source = source
        self.told: list[Message] = []

    def compose(self) -> ComposeResult:
        yield Grid(COLUMNS, empty=EMPTY)

    def on_mount(self) -> None:
        self.grid.show(self.source)

    def on_grid_highlighted(self, message: Grid.Highlighted) -> None:
        self.told.append(message)

    def on_grid_selected(self, message: Grid.Selected) -> None:
        self.told.append(message)

    def on_grid_head_clicked(self, message: Grid.HeadClicked) -> None:
        self.told.append(message)

    def on_grid_marks_changed(self, message: Grid.MarksChanged) -> None:
        self.told.append(message)

    def on_grid_failed(self, message: Grid.Failed) -> None:
        self.told.append(message)

    @property
    def grid(self) -> Grid:
        return self.query_one(Grid)

    @property
    def highlighted(self) -> list[int | None]:
        return [message.key for message in self.told if isinstance(message, Grid.Highlighted)]

    @property
    def selected(self) -> list[int]:
        return [message.key for message in self.told if isinstance(message, Grid.Selected)]

    @property
    def failures(self) -> list[BaseException]:
        return [message.error for message in self.told if isinstance(message, Grid.Failed)]

    @property
    def lines(self) -> list[str]:
        """What stands on the screen, line by line."""
        return [self.grid.render_line(y).text for y in range(self.grid.size.height)]


async def until(pilot: Pilot[None], seen: Callable[[], bool]) -> None:
    """Wait until this holds."""
    end = monotonic() + 60  # seconds; only a broken grid ever waits so long
    while not seen():
        assert monotonic() < end
        await pilot.pause()


async def until_read(pilot: Pilot[None]) -> None:
    """Wait until every reading has ended and been taken in."""
    await until(pilot, lambda: not pilot.app.workers)
    await pilot.pause()


# -- reading ----------------------------------------------------------------------------------------------------------


async def test_100_000_rows_are_shown_after_reading_one_page() -> None:
    source = Tasks(range(100_000))
    app = GridApp(source)
    async with app.run_test(size=(80, 24)) as pilot:
        await until_read(pilot)
        assert app.grid.row_count == 100_000
        assert app.lines[1].split() == [CURSOR, "0", "Nhiệm", "vụ", "0", "Thanh", "tra"]
        assert source.pages == [(0, 100)]
        await pilot.press("end")
        await until_read(pilot)
        assert app.highlighted == [0, 99_999]
        assert "Nhiệm vụ 99999" in app.lines[-1]
        assert source.pages == [(0, 100), (99_900, 100)]


async def test_rows_still_being_read_are_a_calm_placeholder() -> None:
    source = Tasks(range(1000))
    app = GridApp(source)
    async with app.run_test(size=(80, 24)) as pilot:
        await until_read(pilot)
        source.gate.clear()
        await pilot.press("end", "enter", "m", "shift+down")
        assert app.lines[-1].split() == [CURSOR, "…"]
        assert (app.grid.cursor_key, app.selected, app.grid.marked) == (None, [], frozenset())
        source.gate.set()
        await until_read(pilot)
        assert "Nhiệm vụ 999" in app.lines[-1]
        assert app.highlighted == [0, 999]


async def test_the_answer_of_an_older_query_is_dropped() -> None:
    slow, quick = Tasks(range(10), prefix="Cũ"), Tasks(range(10), prefix="Mới")
    slow.gate.clear()
    app = GridApp(slow)
    async with app.run_test() as pilot:
        app.grid.show(quick)
        await until(pilot, lambda: app.grid.row_count > 0)
        slow.gate.set()
        await until_read(pilot)
        assert "Mới 0" in app.lines[1]
        assert app.highlighted == [0]


async def test_old_rows_stay_until_the_new_ones_have_been_read() -> None:
    app = GridApp(Tasks(range(10), prefix="Cũ"))
    async with app.run_test() as pilot:
        await until_read(pilot)
        later = Tasks(range(3), prefix="Mới")
        later.gate.clear()
        app.grid.show(later)
        await pilot.pause()
        assert "Cũ 0" in app.lines[1]
        later.gate.set()
        await until_read(pilot)
        assert "Mới 0" in app.lines[1]
        assert app.lines[4].strip() == ""


async def test_an_unreadable_query_is_told_and_can_be_read_again() -> None:
    source = Tasks(range(5))
    source.failure = StoreUnavailable("Cơ sở dữ liệu đang bị khóa. Đóng chương trình khác rồi thử lại.")
    app = GridApp(source)
    async with app.run_test(size=(80, 24)) as pilot:
        await until_read(pilot)
        assert app.failures == [source.failure]
        assert any("Cơ sở dữ liệu đang bị khóa" in line for line in app.lines)
        source.failure = None
        app.grid.refresh_rows()
        await until_read(pilot)
        assert app.highlighted == [0]


async def test_rows_stay_on_the_screen_when_reading_them_again_fails() -> None:
    source = Tasks(range(1000))
    app = GridApp(source)
    async with app.run_test(size=(80, 24)) as pilot:
        await until_read(pilot)
        source.failure = OSError("disk")
        app.grid.refresh_rows()
        await pilot.press("end")
        await until_read(pilot)
        assert app.failures == [source.failure] * 2
        await pilot.press("home")
        assert "Nhiệm vụ 0" in app.lines[1]


async def test_an_empty_list_says_what_to_do_next() -> None:
    app = GridApp(Tasks([]))
    async with app.run_test(size=(80, 24)) as pilot:
        await until_read(pilot)
        assert app.lines[12].strip() == EMPTY
        await pilot.press("down", "enter", "m", "end", "pageup")
        assert app.highlighted == [None]
        assert (app.selected, app.grid.marked) == ([], frozenset())


# -- the cursor -------------------------------------------------------------------------------------------------------


async def test_keys_move_the_cursor_and_it_stays_in_view() -> None:
    app = GridApp(Tasks(range(1000)))
    async with app.run_test(size=(80, 21)) as pilot:
        await until_read(pilot)
        for keys, key in [
            ("down j j", 3),
            ("k up", 1),
            ("pagedown pagedown", 41),
            ("pageup", 21),
            ("end", 999),
            ("down", 999),
            ("home up", 0),
        ]:
            await pilot.press(*keys.split())
            await until_read(pilot)
            assert app.grid.cursor_key == key
            assert [line.split()[1] for line in app.lines if CURSOR in line] == [str(key)]
        await pilot.press("enter")
        assert app.selected == [0]


async def test_the_cursor_keeps_its_row_when_rows_come_and_go() -> None:
    source = Tasks(range(0, 400, 2))
    app = GridApp(source)
    async with app.run_test(size=(80, 21)) as pilot:
        await until_read(pilot)
        app.grid.move_to(240)
        await until_read(pilot)
        assert app.grid.cursor_key == 240
        line = next(y for y, text in enumerate(app.lines) if CURSOR in text)
        source.all_keys = list(range(400))
        app.grid.refresh_rows()
        await until_read(pilot)
        assert app.grid.cursor_key == 240
        assert CURSOR in app.lines[line]
        source.all_keys.remove(240)
        app.grid.refresh_rows()
        await until_read(pilot)
        assert app.grid.cursor_key == 241
        app.grid.show(Tasks([7, 8]), keep_key=False)
        await until_read(pilot)
        assert app.grid.cursor_key == 7


async def test_a_move_made_while_rows_are_read_again_is_not_lost() -> None:
    source = Tasks(range(50))
    app = GridApp(source)
    async with app.run_test() as pilot:
        await until_read(pilot)
        source.gate.clear()
        source.all_keys.insert(0, 100)
        app.grid.refresh_rows()
        await pilot.press("down", "down")
        app.grid.refresh_rows()
        await pilot.press("down")
        source.gate.set()
        await until_read(pilot)
        assert app.grid.cursor_key == 3


async def test_moving_to_a_row_that_the_query_does_not_have_changes_nothing() -> None:
    app = GridApp(Tasks(range(10)))
    async with app.run_test() as pilot:
        await until_read(pilot)
        await pilot.press("down", "down")
        app.grid.move_to(77)
        await until_read(pilot)
        assert app.grid.cursor_key == 2


async def test_a_click_goes_to_a_row_and_a_double_click_opens_it() -> None:
    app = GridApp(Tasks(range(1000)))
    async with app.run_test(size=(80, 21)) as pilot:
        await until_read(pilot)
        await pilot.click(Grid, offset=(20, 4))
        assert (app.grid.cursor_key, app.selected) == (3, [])
        await pilot.double_click(Grid, offset=(20, 6))
        await pilot.double_click(Grid, offset=(20, 0))
        assert (app.grid.cursor_key, app.selected) == (5, [5])


async def test_a_click_on_the_head_says_which_column_it_is_and_leaves_the_cursor() -> None:
    app = GridApp(Tasks(range(1000)))
    async with app.run_test(size=(80, 21)) as pilot:
        await until_read(pilot)
        await pilot.press("down")
        for column in COLUMNS:
            await pilot.click(Grid, offset=(app.lines[0].index(column.title), 0))
        await pilot.click(Grid, offset=(0, 0))
        assert [told.column for told in app.told if isinstance(told, Grid.HeadClicked)] == ["number", "text", "unit"]
        assert app.grid.cursor_key == 1


async def test_the_wheel_scrolls_and_leaves_the_cursor() -> None:
    app = GridApp(Tasks(range(1000)))
    async with app.run_test(size=(80, 21)) as pilot:
        await until_read(pilot)
        app.grid.post_message(MouseScrollDown(app.grid, 10, 5, 0, 0, 0, False, False, False))
        await until_read(pilot)
        assert app.grid.cursor_key == 0
        assert int(app.lines[1].split()[0]) > 0


# -- marks ------------------------------------------------------------------------------------------------------------


async def test_marks_are_put_and_taken_with_the_keyboard() -> None:
    app = GridApp(Tasks(range(10)))
    async with app.run_test() as pilot:
        await until_read(pilot)
        await pilot.press("m", "insert")
        assert app.grid.marked == {0, 1}
        assert [line[:2] for line in app.lines[1:4]] == [f" {MARK}", f" {MARK}", f"{CURSOR} "]
        await pilot.press("home", "m")
        assert app.grid.marked == {1}
        await pilot.press("end", "shift+up", "shift+up")
        assert app.grid.marked == {1, 9, 8, 7}
        await pilot.press("home", "shift+up", "shift+down")
        assert app.grid.marked == {1, 9, 8, 7, 0}
        await pilot.press("escape")
        assert app.grid.marked == frozenset()
        assert [m.marked for m in app.told if isinstance(m, Grid.MarksChanged)][-2:] == [{0, 1, 7, 8, 9}, frozenset()]


async def test_all_rows_of_the_query_are_marked_without_reading_them() -> None:
    source = Tasks(range(5000))
    app = GridApp(source)
    async with app.run_test() as pilot:
        await until_read(pilot)
        await pilot.press("ctrl+a")
        await until_read(pilot)
        assert app.grid.marked == frozenset(range(5000))
        assert len(source.pages) == 1


async def test_a_range_is_marked_from_the_last_mark_to_the_cursor_without_reading_it() -> None:
    source = Tasks(range(5000))
    app = GridApp(source)
    async with app.run_test() as pilot:
        await until_read(pilot)
        await pilot.press("down", "m", "end", "M")
        await until_read(pilot)
        assert app.grid.marked == frozenset(range(1, 5000))
        assert len(source.pages) == 2
        await pilot.press("escape", "up", "M")
        await until_read(pilot)
        assert app.grid.marked == {4998}, "without a mark before it a range is one row"
        assert app.lines[0].split("·")[0].endswith("■ 1 đã chọn ")


async def test_marks_are_turned_round() -> None:
    app = GridApp(Tasks(range(300)))
    async with app.run_test() as pilot:
        await until_read(pilot)
        await pilot.press("m", "m", "asterisk")
        await until_read(pilot)
        assert app.grid.marked == frozenset(range(2, 300))
        await pilot.press("asterisk")
        await until_read(pilot)
        assert app.grid.marked == {0, 1}


async def test_a_heading_is_one_line_that_is_neither_marked_nor_opened_and_stays_above_its_rows() -> None:
    class Grouped(Tasks):
        def row(self, key: int) -> Row:
            return Row(key, {}, "Thanh tra · 2 nhiệm vụ") if is_heading(key) else super().row(key)

    app = GridApp(Grouped([heading_key(0), 1, 2, heading_key(1), 3]))
    async with app.run_test(size=(60, 3)) as pilot:
        await until_read(pilot)
        assert app.lines[1].strip() == "▸ Thanh tra · 2 nhiệm vụ"
        await pilot.press("enter", "m", "ctrl+a")
        await until_read(pilot)
        assert (app.selected, app.grid.marked) == ([], {1, 2, 3})
        await pilot.press("end", "home", "down")
        assert app.lines[1].strip() == "Thanh tra · 2 nhiệm vụ"
        await pilot.press("shift+down", "shift+down")
        assert app.grid.marked == {1, 2, 3}


async def test_a_mark_never_outlives_its_row() -> None:
    source = Tasks(range(10))
    app = GridApp(source)
    async with app.run_test() as pilot:
        await until_read(pilot)
        await pilot.press("m", "m", "m")
        source.all_keys.remove(1)
        app.grid.refresh_rows()
        await until_read(pilot)
        assert app.grid.marked == {0, 2}
        app.grid.show(Tasks([2, 50]))
        await until_read(pilot)
        assert app.grid.marked == {2}


async def test_escape_without_marks_is_left_to_the_screen() -> None:
    class Leaving(GridApp):
        BINDINGS = [("escape", "leave", "Thoát")]  # noqa: RUF012

        def action_leave(self) -> None:
            self.exit(None, return_code=7)

    app = Leaving(Tasks(range(3)))
    async with app.run_test() as pilot:
        await until_read(pilot)
        await pilot.press("m", "escape")
        assert app.return_code is None
        await pilot.press("escape")
    assert app.return_code == 7


# -- what is painted --------------------------------------------------------------------------------------------------


async def test_columns_hide_and_come_back_with_the_width() -> None:
    app = GridApp(Tasks(range(10)))
    async with app.run_test(size=(80, 24)) as pilot:
        await until_read(pilot)
        assert app.lines[0].split() == ["TT", "Nội", "dung", "Đơn", "vị"]
        await pilot.resize_terminal(50, 24)
        await until(pilot, lambda: app.lines[0].split() == ["TT", "Nội", "dung"])
        assert "Thanh tra" not in app.lines[1]
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: "Thanh tra" in app.lines[1])


async def test_the_scroll_bar_covers_no_column() -> None:
    app = GridApp(Tasks(range(1000)))
    async with app.run_test(size=(80, 24)) as pilot:
        await until_read(pilot)
        assert app.grid.show_vertical_scrollbar
        screen = app.screen._compositor.render_strips()
        assert screen[1].crop(0, 78).text.endswith("Thanh tra ")


async def test_the_cursor_stays_in_view_when_the_terminal_shrinks() -> None:
    app = GridApp(Tasks(range(100)))
    async with app.run_test(size=(80, 30)) as pilot:
        await until_read(pilot)
        await pilot.press(*["down"] * 25)
        await pilot.resize_terminal(80, 10)
        await until(pilot, lambda: len(app.lines) == 10)
        await pilot.pause()
        assert CURSOR in "".join(app.lines)


@pytest.mark.parametrize("text", ["[red]đỏ[/red] [link=x]", "$accent {0} %s", "=1+1"])
async def test_text_that_looks_like_markup_is_shown_as_it_is(text: str) -> None:
    app = GridApp(Tasks(range(2), prefix=text))
    async with app.run_test() as pilot:
        await until_read(pilot)
        assert f"{text} 0" in app.lines[1]


async def test_escape_sequences_and_line_ends_never_reach_the_terminal() -> None:
    app = GridApp(Tasks(range(2), prefix="\x1b[31mđỏ\x07\nhai\tba\u200b"))
    async with app.run_test() as pilot:
        await until_read(pilot)
        assert "[31mđỏ hai ba 0" in app.lines[1]
        assert "\x1b" not in "".join(app.lines)


async def test_styles_are_names_of_the_theme_or_of_rich() -> None:
    app = GridApp(Tasks(range(2), style="overdue"))
    async with app.run_test() as pilot:
        await until_read(pilot)
        await pilot.press("down")
        overdue = app.grid.get_component_rich_style("grid--overdue")
        assert any(segment.style == overdue for segment in app.grid.render_line(1))
        app.grid.show(Tasks(range(2), style="italic"))
        await until_read(pilot)
        assert any(segment.style and segment.style.italic for segment in app.grid.render_line(1))


async def test_cursor_and_marks_can_be_seen_without_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = GridApp(Tasks(range(3)))
    async with app.run_test() as pilot:
        await until_read(pilot)
        await pilot.press("m")
        assert [line[:2] for line in app.lines[1:4]] == [f" {MARK}", f"{CURSOR} ", "  "]


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Việt Nam", 10, "Việt Nam  "),
        ("Việt Nam", 8, "Việt Nam"),
        ("Việt Nam", 6, "Việt …"),
        ("Vie\u0323\u0302t Nam", 6, "Việt …"),
        ("x\u0323\u0302yzab", 4, "x\u0323\u0302yz…"),
        ("漢字漢字", 4, "漢 …"),
        ("e" + "\u033f" * 50, 1, "e" + "\u033f" * 50),
        ("dài " * 1000, 6, "dài d…"),
        ("abc", 1, "…"),
        ("abc", 0, ""),
    ],
)
def test_texts_are_cut_by_their_width_on_the_terminal(text: str, width: int, shown: str) -> None:
    assert fit(text, width) == shown


def test_numbers_stand_on_the_right() -> None:
    assert fit("12", 4, "right") == "  12"


def test_columns_without_a_width_share_the_rest() -> None:
    columns = (Column(key="a", title="A"), Column(key="b", title="B", width=5), Column(key="c", title="C"))
    assert [cells for _, cells in lay_out(columns, 30)] == [10, 5, 10]
    assert [cells for _, cells in lay_out(columns, 31)] == [11, 5, 10]
    assert [cells for _, cells in lay_out(columns, 5)] == [1, 5, 1]
