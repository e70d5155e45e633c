"""The user guide says what the program does: its keys, its commands, and the files that it points to."""

import re
import shlex
from pathlib import Path
from typing import Any

import click
import pytest
from textual.binding import Binding

from tracker.cli.main import tracker
from tracker.tui import commands, dialog_commands
from tracker.tui.key_names import key_name
from tracker.tui.widgets.grid import Grid

_ROOT = Path(__file__).parent.parent
_GUIDE = (_ROOT / "docs" / "huong-dan.md").read_text(encoding="utf-8")
_EVERY = (*commands.ALL, *Grid.BINDINGS, *dialog_commands.DIALOGS)
_BINDINGS = [binding for binding in _EVERY if isinstance(binding, Binding)]
_TYPED = [
    line for block in re.findall(r"```sh\n(.*?)```", _GUIDE, re.DOTALL) for line in block.splitlines() if line.strip()
]


def row_of(binding: Binding) -> str:
    """The line of the guide's tables for a command. Keys that stand in for d, e and o are left out."""
    keys = ", ".join(f"`{key_name(key)}`" for key in binding.key.split(",") if key.isascii())
    return f"| {keys} | {binding.description} | `{binding.id}` |"


def command_of(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that the words name, and the words behind its name."""
    found: click.Command = tracker
    context: Any = click.Context(tracker)
    while isinstance(found, click.Group) and words and not words[0].startswith("-"):
        following = found.get_command(context, words[0])
        assert following is not None, words
        found, words = following, words[1:]
    return found, words


def test_the_guide_names_every_command_of_the_screens_with_its_keys():
    rows = {line for line in _GUIDE.splitlines() if re.fullmatch(r"\| .+ \| .+ \| `[a-z]+\.[a-z_0-9]+` \|", line)}
    assert rows == {row_of(binding) for binding in _BINDINGS}


@pytest.mark.parametrize("line", _TYPED)
def test_what_the_guide_says_to_type_is_understood(line):
    program, *words = shlex.split(line)
    assert program == "tracker"
    command, rest = command_of(words)
    if words:
        command.make_context(" ".join(words), rest)


def test_the_guide_shows_at_least_one_line_of_every_daily_command():
    said = {shlex.split(line)[1] for line in _TYPED if " " in line}
    assert {"import", "tasks", "done", "reopen", "assign", "show", "links", "link", "reject", "unlink", "list"} <= said


def test_the_links_inside_the_guide_lead_somewhere():
    titles = {
        re.sub(r"[^\w\- ]", "", title).lower().replace(" ", "-")
        for title in re.findall(r"^#+ (.+)$", _GUIDE, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", _GUIDE)) <= titles
