"""Every key of the program, found by looking: explained, listed, free of clashes, to be changed, and typed too."""

from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping

import click
import pytest
from textual.binding import Binding, BindingsMap
from textual.dom import DOMNode
from textual.events import Key
from textual.pilot import Pilot
from textual.screen import ModalScreen, Screen

from db import Database
from tests.office import Office
from tests.tui_discovery import all_bindings, classes, own_bindings
from tests.tui_driver import AUGUST, TODAY, keep, opened, press, send, settle, tasks, toasts
from tracker.cli.main import tracker
from tracker.domain.vietnamese import fold
from tracker.tui import commands, dialog_commands, input_method
from tracker.tui.app import TrackerApp
from tracker.tui.command import ALIASES
from tracker.tui.dialogs.help import help_sections
from tracker.tui.dialogs.palette import offers
from tracker.tui.menu import MENUS
from tracker.tui.screens.preview import PreviewScreen
from tracker.tui.screens.start import StartScreen
from tracker.tui.twins import NEEDLESS, TWINS, twin_of
from tracker.tui.views import VIEWS
from tracker.tui.widgets.fields import TextField
from tracker.tui.widgets.grid import Grid

LISTED = [one for one in (*commands.ALL, *Grid.BINDINGS) if isinstance(one, Binding)]
OF_DIALOGS = [one for one in dialog_commands.DIALOGS if isinstance(one, Binding)]
GRID_NAMES = {one.id for one in Grid.BINDINGS if isinstance(one, Binding)}
NAMES = sorted({str(one.id) for one in (*LISTED, *OF_DIALOGS)})
DESTROYING = {*"0123456789", "backspace", "ctrl+h", "delete"}
STANDS_FOR = {"board.overdue": "app.overdue", "overdue.refuse": "overdue.decide"}
STANDS_FOR |= {f"view.show_{n}": "task.views" for n in range(1, 10)}
ONLY_KEYS = {"app.menu", "summary.switch", "linking.switch"}  # nobody opens a menu to open it, or to leave a list
BARE = {"Menu", "Menu sau", "Xong", "Thay"}  # Vietnamese without any mark


@pytest.fixture
def september(sqlite_database: Database) -> Office:
    office = Office(sqlite_database, today=TODAY)
    keep(office, AUGUST)
    return office


def main_screens() -> list[type[Screen[object]]]:
    """Every screen that is no dialog and that no other is made from."""
    every = [one for one in classes(Screen) if not issubclass(one, ModalScreen | StartScreen)]
    return [one for one in every if not any(other is not one and issubclass(other, one) for other in every)]


def commands_of(screen: type[Screen[object]]) -> list[Binding]:
    """Every command of a screen, a key each; those of the program around it are not among them."""
    return [binding for kind in screen.__mro__ if kind in set(classes(DOMNode)) for binding in own_bindings(kind)]


async def walk(pilot: Pilot[None]) -> AsyncIterator[Screen[object]]:
    """Show every main screen, one after the other, without a key."""
    for name in VIEWS:
        pilot.app.switch_mode(name)
        await settle(pilot)
        yield pilot.app.screen
    async for screen in importing(pilot):
        yield screen


async def importing(pilot: Pilot[None]) -> AsyncIterator[Screen[object]]:
    """Show the screens of an import."""
    await pilot.app.screen.run_action("import")
    await settle(pilot)
    yield pilot.app.screen
    pilot.app.screen.query_one("#path", TextField).value = str(AUGUST)
    await pilot.app.screen.run_action("read")
    await settle(pilot)
    yield pilot.app.screen


# -- what is written down ---------------------------------------------------------------------------------------------


def test_every_binding_is_written_where_help_and_settings_find_it() -> None:
    unknown = {one.id or one.key for found in all_bindings().values() for one in found if one.id not in NAMES}
    assert unknown == set(), (
        "write it into tracker/tui/commands.py, or for a dialog into dialog_commands.py, with an id"
    )


def test_an_id_means_one_thing() -> None:
    meanings = defaultdict(set)
    for one in (*LISTED, *OF_DIALOGS):
        meanings[one.id].add((one.action, one.description, one.tooltip))
    assert {name: found for name, found in meanings.items() if len(found) > 1} == {}


def test_every_binding_speaks_vietnamese() -> None:
    assert [one.id for one in LISTED if one.id not in GRID_NAMES and fold(one.tooltip) == one.tooltip.lower()] == []
    plain = {one.description for one in (*LISTED, *OF_DIALOGS) if one.description.isascii()}
    assert plain - BARE == set(), "an English word? Where it is Vietnamese without marks, add it to BARE"


def test_every_command_has_its_group_in_the_help() -> None:
    assert {str(one.id).partition(".")[0] for one in LISTED} <= set(commands.GROUPS), "add it to GROUPS in commands.py"
    assert {str(one.id).partition(".")[0] for one in OF_DIALOGS} <= set(dialog_commands.PLACES)


def test_every_command_stands_in_the_menu_once() -> None:
    listed = [name for names in MENUS.values() for name in names]
    assert [name for name, count in Counter(listed).items() if count > 1] == []
    missing = {str(one.id) for one in LISTED} - set(listed) - commands.MOVES - ONLY_KEYS - set(STANDS_FOR)
    assert missing == set(), (
        "add it to MENUS in tracker/tui/menu.py; what only moves the cursor, to MOVES in commands.py"
    )
    assert set(STANDS_FOR.values()) <= set(listed)


# -- keys -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("screen", main_screens(), ids=lambda screen: screen.__name__)
def test_no_two_commands_of_a_screen_share_a_key(screen: type[Screen[object]]) -> None:
    keys = Counter(one.key for one in (*commands_of(screen), *own_bindings(TrackerApp)))
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize(
    "kind", [one for one in classes(Screen) if issubclass(one, ModalScreen)], ids=lambda kind: kind.__name__
)
def test_no_two_commands_of_a_dialog_share_a_key(kind: type[Screen[object]]) -> None:
    keys = Counter(one.key for one in commands_of(kind))
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("kind", [one for one in classes(DOMNode) if own_bindings(one)], ids=lambda kind: kind.__name__)
def test_every_command_does_something(kind: type[DOMNode]) -> None:
    above = [one for one in classes(DOMNode) if issubclass(one, kind)]
    for binding in own_bindings(kind):
        name = binding.action.partition("(")[0].removeprefix("app.")
        assert any(hasattr(one, f"action_{name}") for one in (kind, *above, TrackerApp)), binding.id


def test_backspace_and_bare_digits_are_no_commands() -> None:
    bound = {one.id for found in all_bindings().values() for one in found if one.key in DESTROYING}
    assert bound == set(), "input methods send them unasked: choose another key"


def test_what_an_input_method_makes_of_a_key_does_the_same() -> None:
    pressed = defaultdict(set)
    for one in (*LISTED, *OF_DIALOGS):
        for single in Binding.make_bindings([one]):
            pressed[one.id].add(single.key)
    for name, keys in pressed.items():
        assert {ALIASES[key] for key in keys if key in ALIASES} <= keys, f"{name}: make it by command()"


@pytest.mark.parametrize("letter", [*ALIASES.values()])
def test_the_alias_of_a_key_is_a_letter_of_vietnamese(letter: str) -> None:
    assert input_method.is_composed(letter)


@pytest.mark.parametrize("name", NAMES)
def test_a_key_can_be_changed_in_the_settings(name: str) -> None:
    holders = [BindingsMap(found) for found in all_bindings().values() if any(one.id == name for one in found)]
    assert holders
    for bindings in holders:
        bindings.apply_keymap({name: "f24"})
        held = {key for key, found in bindings.key_to_bindings.items() for one in found if one.id == name}
        assert held == {"f24"}
    assert commands.unknown_ids([name]) == []


# -- on the screens ---------------------------------------------------------------------------------------------------


async def test_every_command_can_be_pressed_and_is_in_help_and_palette(september: Office) -> None:
    missing: dict[str, set[str]] = {}
    shown = set()
    async with opened(september, size=(120, 40)) as pilot:
        async for screen in walk(pilot):
            shown.add(type(screen))
            pressed, explained, offered = set(), "", set()
            for widget in screen.focus_chain:
                widget.focus()
                await settle(pilot)
                pressed |= {str(one.binding.id) for one in screen.active_bindings.values()}
                explained += " ".join(str(line) for part in help_sections(screen, 500) for line in part.lines)
                offered |= {choice.value.partition(":")[2] for choice in offers(screen)}
            for one in (*commands_of(type(screen)), *own_bindings(TrackerApp)):
                lacks = {
                    *({"key"} if one.id not in pressed else ()),
                    *({"help"} if f"{one.description}: {one.tooltip}" not in explained else ()),
                    *(
                        {"palette"}
                        if one.action not in offered and one.id not in {*commands.MOVES, "app.palette"}
                        else ()
                    ),
                }
                if lacks:
                    missing[f"{type(screen).__name__} {one.id}"] = lacks
    assert missing == {}
    assert set(main_screens()) == shown, "show the new screen in walk(), or add it to VIEWS"


async def test_keys_of_the_settings_are_those_of_every_screen(september: Office) -> None:
    keys = {name: f"f{100 + n}" for n, name in enumerate(NAMES)}
    async with opened(september, keys=keys) as pilot:
        assert toasts(pilot) == []
        async for screen in walk(pilot):
            active: Mapping[str, Binding] = {key: one.binding for key, one in screen.active_bindings.items()}
            wrong = {one.id for key, one in active.items() if one.id in keys and keys[one.id] != key}
            assert wrong == set()


async def test_no_backspace_and_no_digit_changes_anything_on_any_screen(september: Office) -> None:
    async with opened(september) as pilot:
        before = (tasks(september), september.services.history.upcoming_undo())
        for name in VIEWS:
            pilot.app.switch_mode(name)
            await settle(pilot)
            here = pilot.app.screen
            await send(pilot, *sorted(DESTROYING))
            assert pilot.app.screen is here
        assert (tasks(september), september.services.history.upcoming_undo()) == before


# -- an input method that is on ---------------------------------------------------------------------------------------


async def test_composed_letters_where_letters_are_keys_are_explained_once(september: Office) -> None:
    async with opened(september) as pilot:
        for letter in ("ế", "ă", "\u0301"):
            pilot.app.post_message(Key(letter, letter))
            await settle(pilot)
        assert toasts(pilot) == [input_method.WORDS]
        assert len(tasks(september)) > 0


async def test_a_composed_letter_in_a_field_is_text_and_one_that_is_an_alias_acts(september: Office) -> None:
    async with opened(september) as pilot:
        await press(pilot, "slash", "ế", "escape")
        async for screen in importing(pilot):
            last = screen
        assert isinstance(last, PreviewScreen)
        await press(pilot, "d", "backspace", "đ")
        assert last.is_changed
        assert last.draft.dropped == frozenset(), "dropped by the first key and taken in again by the second"
        assert toasts(pilot) == []


@pytest.mark.parametrize(("letter", "composed"), [("đ", True), ("Ể", True), ("e", False), ("¡", False), ("ª", False)])
def test_only_letters_of_an_input_method_count_as_such(letter: str, composed: bool) -> None:
    assert input_method.is_composed(letter) is composed


# -- twins ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted({str(one.id) for one in commands.ALL if isinstance(one, Binding)}))
def test_every_command_of_the_screens_has_a_twin_on_the_command_line(name: str) -> None:
    (binding, *_) = [one for one in LISTED if one.id == name]
    assert twin_of(binding) or name in NEEDLESS, "say in tracker/tui/twins.py what the command line types for it"
    assert not (name in TWINS and name in NEEDLESS)


@pytest.mark.parametrize("typed", sorted({*TWINS.values(), "tracker views"}))
def test_a_twin_is_a_command_with_these_options(typed: str) -> None:
    program, *words = typed.split()
    assert program == "tracker"
    found: click.Command = tracker
    while words and not words[0].startswith("-"):
        assert isinstance(found, click.Group), typed
        below = found.get_command(click.Context(found), words.pop(0))
        assert below is not None, typed
        found = below
    known = {option for one in (found, tracker) for parameter in one.params for option in parameter.opts} | {"--help"}
    assert set(words) <= known


def test_no_twin_outlives_its_command() -> None:
    assert {*TWINS, *NEEDLESS} <= set(NAMES)


async def test_the_help_names_the_twin(september: Office) -> None:
    async with opened(september) as pilot:
        said = " ".join(str(line) for part in help_sections(pilot.app.screen, 500) for line in part.lines)
        assert "Lệnh: tracker done --evidence." in said
