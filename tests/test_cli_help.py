"""Every help page is Vietnamese, has an example that can be typed, and wakes nothing that it does not need."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from tests.command_line import ROOT
from tracker.cli.main import exit_code_of, tracker

VIETNAMESE = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
ENGLISH = re.compile(r"Usage|Options|Commands|Show this|\[OPTIONS\]|\[default|\[required|arguments")
HEAVY = "sqlalchemy alembic textual docx lxml xlsxwriter db"


def pages(group: click.Group, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of every command, groups included."""
    yield words
    with click.Context(group) as context:
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            if isinstance(command, click.Group):
                yield from pages(command, (*words, name))
            else:
                yield (*words, name)


ALL = sorted(pages(tracker))


def shown(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> str:
    assert exit_code_of([*words, "--help"]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_every_page_is_vietnamese_and_has_an_example(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    page = shown(words, capsys)
    assert page.startswith(f"Cách dùng: {' '.join(('tracker', *words))} ")
    assert VIETNAMESE.search(page.splitlines()[2])
    assert not ENGLISH.search(page)
    assert "\nTùy chọn chung:\n" in page
    assert "\nVí dụ:\n  tracker" in page


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_every_example_is_a_command_that_parses(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    for example in shown(words, capsys).partition("Ví dụ:\n")[2].splitlines():
        program, *args = shlex.split(example.partition(" > ")[0])
        assert program == "tracker"
        parsed(tracker, args)


def parsed(command: click.Command, args: list[str]) -> None:
    """Parse without doing anything, down to the last subcommand; raises what is wrong with the words."""
    context = command.make_context("tracker", list(args))
    if isinstance(command, click.Group) and context._protected_args:
        name = context._protected_args[0]
        below = command.get_command(context, name)
        assert below is not None, name
        parsed(below, context.args)


def test_every_option_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ALL:
        options = re.findall(
            r"^  (-.*)$", shown(words, capsys).partition("\nTùy chọn:")[2].partition("\nVí dụ")[0], re.MULTILINE
        )
        assert options
        assert all(VIETNAMESE.search(option) for option in options), words


@pytest.mark.parametrize("args", [["--help"], ["tasks", "--help"], ["demo", "--help"], ["khong-co"], []])
def test_help_and_slips_wake_neither_database_nor_screens_nor_document_libraries(args: list[str]) -> None:
    assert woken(args, HEAVY) == []


def test_a_list_of_tasks_wakes_no_screen_and_no_document_library(sqlite_url: str) -> None:
    assert woken(["tasks", "--db", sqlite_url], "textual docx lxml xlsxwriter alembic") == []


def woken(args: list[str], heavy: str) -> list[str]:
    """Which of the heavy modules a fresh process has imported after this command."""
    script = (
        "import sys; from tracker.cli.main import exit_code_of; "
        f"exit_code_of({args!r}); print('WOKEN', *sorted(set(sys.modules) & set('{heavy}'.split())))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, cwd=ROOT, check=True, stdin=subprocess.DEVNULL
    )
    return done.stdout.decode().splitlines()[-1].split()[1:]
