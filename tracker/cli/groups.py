"""Commands that hold commands; those of the first level are imported only when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from tracker.cli.command import Command

CommandTable = Mapping[str, Mapping[str, str]]
"""Section of the help page → name of a command → "module:attribute"."""


class Group(Command, click.Group):
    """A group whose commands are listed in the order in which they were written."""

    def __init__(self, name: str | None = None, **attributes: Any) -> None:
        super().__init__(name, subcommand_metavar="LỆNH [THAM SỐ]…", **attributes)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names, in the order of their writing."""
        return list(self.commands)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands first: they are what one looks for."""
        self.format_commands(ctx, formatter)
        Command.format_options(self, ctx, formatter)


class LazyGroup(Group):
    """Knows where its commands live and imports each one when it is needed."""

    def __init__(self, name: str | None = None, *, table: CommandTable, **attributes: Any) -> None:
        super().__init__(name, **attributes)
        self._table = table
        self._places = {name: place for section in table.values() for name, place in section.items()}

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names, in the order of the table."""
        return list(self._places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of this name, imported now."""
        place = self._places.get(cmd_name)
        if place is None:
            return None
        module, attribute = place.split(":")
        command = getattr(import_module(module), attribute)
        if not isinstance(command, click.Command):
            raise TypeError(f"{place} is no command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """One list a section of the table, all with the same left column."""
        widest = max(map(len, self._places))
        for section, places in self._table.items():
            with formatter.section(f"Các lệnh về {section}"):
                commands = [(name, self.get_command(ctx, name)) for name in places]
                formatter.write_dl([(n.ljust(widest), c.get_short_help_str()) for n, c in commands if c])
