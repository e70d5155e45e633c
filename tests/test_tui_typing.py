"""Typing Vietnamese: through a real terminal as input methods do it, and at the border of every field."""

from __future__ import annotations

import ast
import os
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.events import Key, Paste
from textual.validation import Length

if sys.platform != "win32":
    from tests.pty_terminal import Terminal
else:
    Terminal = None
from tests.typing_app import KINDS, TypingApp, shown
from tracker.tui.widgets.fields import SearchField, TextBox, TextField

TUI = Path(__file__).parents[1] / "tracker" / "tui"
STOCK = {"Input", "TextArea", "MaskedInput"}
BURSTS = {"vie␡êt␡␡ệt": "việt", "d␡đuo␡␡ươc␡␡ợc": "được", "hoa\u0300": "hoà"}  # ␡ is a Backspace
REPEATS = 3


# -- through a real terminal ------------------------------------------------------------------------------------------


@pytest.mark.skipif(Terminal is None, reason="pseudo-terminals are POSIX")
@pytest.mark.parametrize("kind", KINDS)
def test_bursts_of_an_input_method_give_the_words_that_were_meant(kind: str) -> None:
    env = os.environ | {"PYTHONPATH": str(TUI.parents[1])}
    argv = [sys.executable, str(Path(__file__).with_name("typing_app.py")), kind]
    with Terminal(argv, columns=200, env=env) as terminal:
        terminal.wait_for_text(shown(""))
        for backspace in (b"\x7f", b"\x08"):
            for gap in (None, 0.001, 0.003, 0.005):
                for burst in [*BURSTS] * REPEATS:
                    for keys in _writes(f"{burst} ", backspace, gap):
                        terminal.send(keys)
                        terminal.listen(gap or 0)
                terminal.send(b".")  # the last key of all: once it shows, everything before it has been done
                terminal.wait_for_text(shown(" ".join([*BURSTS.values()] * REPEATS) + " ."))
                terminal.send(b"\x15")
                terminal.wait_for_text(shown(""))


def _writes(burst: str, backspace: bytes, gap: float | None) -> Iterator[bytes]:
    """The keys of a burst in one write, or one by one."""
    keys = [backspace if key == "␡" else key.encode() for key in burst]
    yield from [b"".join(keys)] if gap is None else keys


# -- the editing keys -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("backspace", ["backspace", "ctrl+h", "shift+backspace"])
async def test_backspace_deletes_to_the_left_wherever_the_cursor_is(kind: str, backspace: str) -> None:
    app = TypingApp(kind)
    async with app.run_test() as pilot:
        await pilot.press("a", "b", "c", "d", "left", backspace)
        assert app.value == "abd"
        await pilot.press("home", backspace, "x", "end", "y")
        assert app.value == "xabdy"


@pytest.mark.parametrize("kind", KINDS)
async def test_backspace_deletes_the_selection(kind: str) -> None:
    app = TypingApp(kind)
    async with app.run_test() as pilot:
        await pilot.press("a", "b", "c", "d", "shift+left", "shift+left", "backspace")
        assert app.value == "ab"
        await pilot.press("shift+left", "x")
        assert app.value == "ax"


async def test_a_box_that_is_read_only_stays_as_it_is() -> None:
    app = TypingApp("TextBox")
    async with app.run_test() as pilot:
        await pilot.press("a", "b")
        app.query_one(TextBox).read_only = True
        await pilot.press("backspace", "c")
        assert app.value == "ab"


# -- the border -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
async def test_a_combining_mark_that_comes_alone_joins_its_letter(kind: str) -> None:
    app = TypingApp(kind)
    async with app.run_test() as pilot:
        await pilot.press("v", "i", "e", "t", "left")
        for mark in "\u0323\u0302":
            app.field.post_message(Key("combining_mark", mark))
        await pilot.pause()
        assert app.value == "việt"
        await pilot.press("backspace")
        assert app.value == "vit"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_paste_loses_its_control_characters_and_is_composed(kind: str) -> None:
    app = TypingApp(kind)
    async with app.run_test() as pilot:
        app.post_message(Paste(unicodedata.normalize("NFD", "\x1b[31mđược\x07\x00\u200b")))
        await pilot.pause()
        assert app.value == "[31mđược"


async def test_a_paste_of_several_lines_becomes_one_line_in_a_field() -> None:
    app = TypingApp("TextField")
    async with app.run_test() as pilot:
        await pilot.press("[", "]", "left")
        app.post_message(Paste("Ban hành kế hoạch \r\n\r\n  trong tháng\t11\r"))
        await pilot.pause()
        assert app.value == "[Ban hành kế hoạch trong tháng 11]"
        await pilot.press("x")
        assert app.value == "[Ban hành kế hoạch trong tháng 11x]"


async def test_a_paste_keeps_its_lines_in_a_box_whatever_the_terminal_makes_of_them() -> None:
    app = TypingApp("TextBox")
    async with app.run_test() as pilot:
        app.post_message(Paste("một\r\nhai\rba\nbốn"))
        await pilot.pause()
        await pilot.press("enter", "a")
        assert app.value == "một\nhai\nba\nbốn\na"


class Both(App[None]):
    """A field and a box with the same text."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = text

    def compose(self) -> ComposeResult:
        yield TextField(self._text)
        yield TextBox(self._text)


async def test_a_value_set_by_the_program_is_composed_too() -> None:
    app = Both(unicodedata.normalize("NFD", "ủy\nban"))
    async with app.run_test():
        field, box = app.query_one(TextField), app.query_one(TextBox)
        assert (field.value, box.text) == ("ủy ban", "ủy\nban")
        field.value = box.text = unicodedata.normalize("NFD", "hòa")
        assert (field.value, box.text) == ("hòa", "hòa")


LETTERS_AND_MARKS = st.text(alphabet="aeouyêơđx \u0300\u0301\u0302\u0323\u031b\x1b\u00ad\n", max_size=4)


@given(texts=st.lists(st.lists(LETTERS_AND_MARKS, max_size=6), min_size=20, max_size=20))
@settings(max_examples=5, deadline=None)  # one program serves many texts
async def test_a_value_is_nfc_however_it_is_put_together(texts: list[list[str]]) -> None:
    app = Both()
    async with app.run_test():
        field, box = app.query_one(TextField), app.query_one(TextBox)
        for pieces in texts:
            field.clear()
            box.clear()
            for piece in pieces:
                field.insert_text_at_cursor(piece)
                box.insert(piece)
                assert unicodedata.is_normalized("NFC", field.value)
                assert unicodedata.is_normalized("NFC", box.text)
            assert not {"\x1b", "\u00ad"} & set(field.value + box.text)
            assert "\n" not in field.value


async def test_restrictions_and_validators_still_work() -> None:
    field = TextField(restrict=r"[0-9/]*", max_length=5, validators=[Length(minimum=3)])

    class One(App[None]):
        def compose(self) -> ComposeResult:
            yield field

    async with One().run_test() as pilot:
        await pilot.press("1", "x", "5")
        assert (field.value, field.is_valid) == ("15", False)
        await pilot.press("/", "1", "1", "2")
        assert (field.value, field.is_valid) == ("15/11", True)


async def test_escape_empties_a_search_and_says_so() -> None:
    cleared: list[SearchField] = []

    class Search(App[None]):
        def compose(self) -> ComposeResult:
            yield SearchField("đề án")

        def on_search_field_cleared(self, message: SearchField.Cleared) -> None:
            cleared.append(message.field)

    app = Search()
    async with app.run_test() as pilot:
        await pilot.press("escape")
        assert app.query_one(SearchField).value == ""
        assert cleared == [app.query_one(SearchField)]


# -- the ban ----------------------------------------------------------------------------------------------------------


def stock_inputs(source: str) -> list[int]:
    """The lines of a module that name a stock input: imported, or reached through its package."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if (isinstance(node, ast.ImportFrom) and STOCK & {alias.name for alias in node.names})
        or (isinstance(node, ast.Attribute) and node.attr in STOCK)
        or (isinstance(node, ast.ImportFrom | ast.Import) and _names_a_stock_module(node))
    ]


def _names_a_stock_module(node: ast.ImportFrom | ast.Import) -> bool:
    names = [alias.name for alias in node.names] + [getattr(node, "module", None) or ""]
    return any(part in {"_input", "_text_area", "_masked_input"} for name in names for part in name.split("."))


def test_no_screen_uses_a_stock_text_input() -> None:
    modules = [path for path in TUI.rglob("*.py") if path != TUI / "widgets" / "fields.py"]
    found = {str(path.relative_to(TUI)): stock_inputs(path.read_text("utf-8")) for path in modules}
    assert not {path: lines for path, lines in found.items() if lines}


@pytest.mark.parametrize(
    "line",
    [
        "from textual.widgets import Button, Input",
        "from textual.widgets import TextArea as Area",
        "from textual.widgets._input import Input",
        "import textual.widgets._text_area",
        "field = textual.widgets.Input()",
    ],
)
def test_the_ban_sees_every_way_to_a_stock_input(line: str) -> None:
    assert stock_inputs(line) == [1]
