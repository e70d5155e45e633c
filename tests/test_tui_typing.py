"""Typing Vietnamese: through a real terminal as input methods do it, and at the border of every field."""

from __future__ import annotations

import ast
import os
import sys
import unicodedata
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.dom import DOMNode
from textual.events import Key, Paste
from textual.keys import key_to_character
from textual.pilot import Pilot
from textual.validation import Length
from textual.widget import Widget
from textual.widgets import Input, TextArea

if sys.platform != "win32":
    from tests.pty_terminal import Terminal
else:
    Terminal = None
from tests.tui_discovery import all_bindings, classes, modules
from tests.typing_app import FIELDS, KINDS, TypingApp, shown
from tracker.tui.app import TrackerApp
from tracker.tui.input_method import is_composed
from tracker.tui.widgets import fields
from tracker.tui.widgets.fields import SearchField, TextBox, TextField

TUI = Path(__file__).parents[1] / "tracker" / "tui"
STOCK = {"Input", "TextArea", "MaskedInput", "Select", "CommandPalette", "*"}
STOCK_MODULES = {"_input", "_text_area", "_masked_input", "_select", "command"}
BURSTS = {  # ␡ is a Backspace. Telex and VNI end in the same bursts; some send an odd blank and one Backspace more
    "vie␡êt␡␡ệt": "việt",
    "d␡đuo␡␡ươc␡␡ợc": "được",
    "D␡Đie␡êu␡␡ều": "Điều",
    "thuo\u202f␡␡␡ươ": "thươ",
    "nho\u200c␡␡ô": "nhô",
    "hoà": "hoà",
}
EDITING = {"backspace", "ctrl+h", "delete"}
F2 = b"\x1bOQ"


# -- through a real terminal ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def typing() -> Iterator[Terminal]:
    """One program for all kinds of fields."""
    if Terminal is None:
        pytest.skip("pseudo-terminals are POSIX")
    env = os.environ | {"PYTHONPATH": str(TUI.parents[1])}
    with Terminal(
        [sys.executable, str(Path(__file__).with_name("typing_app.py"))], columns=150, lines=14, env=env
    ) as terminal:
        terminal.wait_for_text(shown(""))
        yield terminal


@pytest.mark.parametrize("kind", KINDS)
def test_bursts_of_an_input_method_give_the_words_that_were_meant(typing: Terminal, kind: str) -> None:
    go_to(typing, kind)
    for backspace in (b"\x7f", b"\x08"):
        for gap in (None, 0.001, 0.003, 0.005):
            for burst in BURSTS:
                for keys in _writes(f"{burst} ", backspace, gap):
                    typing.send(keys)
                    typing.listen(gap or 0)
            typing.send(b".")  # the last key of all: once it shows, everything before it has been done
            typing.wait_for_text(shown(" ".join(BURSTS.values()) + " ."))
            typing.send(b"\x15")
            typing.wait_for_text(shown(""))


def go_to(typing: Terminal, kind: str) -> None:
    """Press F2 until an empty field of this kind is shown."""
    names = list(KINDS)
    here = next(n for n, name in enumerate(names) if f"\n{name} ⟦" in typing.text)
    for n in range(here + 1, here + 1 + len(names)):
        typing.send(F2)
        typing.wait_for_text(f"\n{names[n % len(names)]} {shown('')}")
        if names[n % len(names)] == kind:
            return


def _writes(burst: str, backspace: bytes, gap: float | None) -> Iterator[bytes]:
    """The keys of a burst in one write, or one by one."""
    keys = [backspace if key == "␡" else key.encode() for key in burst]
    yield from [b"".join(keys)] if gap is None else keys


# -- the editing keys -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize("backspace", ["backspace", "ctrl+h", "shift+backspace"])
async def test_backspace_deletes_to_the_left_wherever_the_cursor_is(kind: str, backspace: str) -> None:
    app = TypingApp(kind)
    async with app.run_test() as pilot:
        await pilot.press("a", "b", "c", "d", "left", backspace)
        assert app.value == "abd"
        await pilot.press("home", backspace, "x", "end", "y")
        assert app.value == "xabdy"


@pytest.mark.parametrize("kind", FIELDS)
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
        app.screen.query_one(TextBox).read_only = True
        await pilot.press("backspace", "c")
        assert app.value == "ab"


# -- the border -------------------------------------------------------------------------------------------------------


async def values_of_each_kind(act: Callable[[Pilot[None]], Awaitable[None]]) -> dict[str, str]:
    """What stands in a field of each kind after the same has been done to it."""
    app, values = TypingApp(), {}
    async with app.run_test() as pilot:
        for kind in KINDS:
            await pilot.pause()
            await act(pilot)
            await pilot.pause()
            values[kind] = app.value
            await pilot.press("f2")
    return values


def everywhere(value: str) -> dict[str, str]:
    return dict.fromkeys(KINDS, value)


async def test_a_combining_mark_that_comes_alone_joins_its_letter() -> None:
    async def type_marks(pilot: Pilot[None]) -> None:
        await pilot.press("v", "i", "e", "t", "left")
        for mark in "\u0323\u0302":
            pilot.app.focused.post_message(Key("combining_mark", mark))  # type: ignore[union-attr]
        await pilot.pause()

        assert pilot.app.value == "việt"  # type: ignore[attr-defined]
        await pilot.press("backspace")

    assert await values_of_each_kind(type_marks) == everywhere("vit")


async def test_a_paste_loses_its_control_characters_and_is_composed() -> None:
    async def paste(pilot: Pilot[None]) -> None:
        pilot.app.post_message(Paste(unicodedata.normalize("NFD", "\x1b[31mđược\x07\x00\u200b")))

    assert await values_of_each_kind(paste) == everywhere("[31mđược")


async def test_no_line_of_a_paste_is_lost_in_any_field() -> None:
    left: list[str] = []

    class Whole(TypingApp):
        def on_paste(self, event: Paste) -> None:
            left.append(event.text)

    app, pasted = Whole(), "một\r\n\r\nhai"
    async with app.run_test() as pilot:
        for _ in KINDS:
            app.post_message(Paste(pasted))
            await pilot.pause()
            joined = "một\n\nhai" if isinstance(app.field, TextBox) else "một hai"
            assert app.value == joined or (app.value, left) == ("", [pasted]), (
                "joined, or left to the screen as a whole"
            )
            left.clear()
            await pilot.press("f2")


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


# -- whoever listens --------------------------------------------------------------------------------------------------


def listens(kind: type[DOMNode]) -> bool:
    """Whether a class does something with every letter that is typed."""
    changes = {TextField.Changed, TextBox.Changed}
    names = {f"{start}{name}" for start in ("on_", "_on_") for name in ("input_changed", "text_area_changed")}
    return bool(changes & set(kind.__dict__.get("_decorated_handlers", {})) or names & set(kind.__dict__))


async def test_whatever_listens_while_one_types_is_typed_into_here() -> None:
    listeners = {one for one in classes(DOMNode) if listens(one)}
    app, typed_into = TypingApp(), set()
    async with app.run_test() as pilot:
        for _ in KINDS:
            nodes = [app.screen, *app.screen.query()]
            typed_into |= {one for one in listeners if any(isinstance(node, one) for node in nodes)}
            await pilot.press("f2")
    assert listeners - typed_into == set(), "add a field with this listener to KINDS in tests/typing_app.py"


def test_no_screen_takes_a_letter_or_a_backspace_from_a_field() -> None:
    taken = {
        f"{name}: {binding.key}"
        for name, bindings in all_bindings().items()
        for binding in bindings
        if binding.priority and is_typed(binding.key)
    }
    assert taken == set(), "a binding with priority overtakes the field: leave the priority out"


def is_typed(key: str) -> bool:
    """Whether a key writes or deletes; the signs that stand in for Alt and a digit are left out."""
    character = key_to_character(key)
    if key in EDITING or (character and character.isascii() and character.isprintable()):
        return True
    return is_composed(character)


# -- the ban ----------------------------------------------------------------------------------------------------------


def stock_inputs(source: str) -> list[int]:
    """The lines of a module that name a stock input: imported, reached through its package, or spelled out."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if (isinstance(node, ast.ImportFrom) and STOCK & {alias.name for alias in node.names})
        or (isinstance(node, ast.Attribute) and node.attr in STOCK)
        or (isinstance(node, ast.Constant) and isinstance(node.value, str) and _names_a_stock_input(node.value))
        or (isinstance(node, ast.ImportFrom | ast.Import) and _names_a_stock_module(node))
    ]


def _names_a_stock_input(word: str) -> bool:
    return word in STOCK - {"*"} or (word.startswith("textual.") and bool(STOCK_MODULES & set(word.split("."))))


def _names_a_stock_module(node: ast.ImportFrom | ast.Import) -> bool:
    names = [alias.name for alias in node.names] + [getattr(node, "module", None) or ""]
    return any(name.startswith("textual") and STOCK_MODULES & set(name.split(".")) for name in names)


def test_no_screen_uses_a_stock_text_input() -> None:
    paths = [path for path in TUI.rglob("*.py") if path != TUI / "widgets" / "fields.py"]
    found = {str(path.relative_to(TUI)): stock_inputs(path.read_text("utf-8")) for path in paths}
    assert {path: lines for path, lines in found.items() if lines} == {}, (
        "use TextField or TextBox of widgets/fields.py"
    )


@pytest.mark.parametrize(
    "line",
    [
        "from textual.widgets import Button, Input",
        "from textual.widgets import TextArea as Area",
        "from textual.widgets import Select",
        "from textual.widgets import *",
        "from textual.widgets._input import Input",
        "from textual.command import CommandPalette",
        "import textual.widgets._text_area",
        "field = textual.widgets.Input()",
        "field = getattr(textual.widgets, 'Input')()",
        "field = import_module('textual.widgets._text_area').TextArea()",
    ],
)
def test_the_ban_sees_every_way_to_a_stock_input(line: str) -> None:
    assert set(stock_inputs(line)) == {1}


def takes_letters(kind: type[Widget]) -> bool:
    """Whether a widget takes letters for itself: Textual asks those that do, so that footers can leave keys out."""
    return kind.check_consume_key is not Widget.check_consume_key


def test_whatever_takes_letters_is_a_field_of_ours() -> None:
    assert [one.__name__ for one in classes(Widget) if takes_letters(one) and one.__name__ not in FIELDS] == []


def test_no_module_holds_a_widget_of_others_that_takes_letters() -> None:
    held = {
        f"{module.__name__}: {name}"
        for module in modules()
        for name, held in vars(module).items()
        if module is not fields and isinstance(held, type) and issubclass(held, Widget)
        if takes_letters(held) and not issubclass(held, TextField | TextBox)
    }
    assert held == set(), "use TextField or TextBox of widgets/fields.py"
    assert takes_letters(Input)
    assert takes_letters(TextArea)


def test_the_palette_of_the_library_which_has_a_stock_input_is_off() -> None:
    assert TrackerApp.ENABLE_COMMAND_PALETTE is False
