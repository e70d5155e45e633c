"""One run of the program: what the global options say, and the services that follow from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property, update_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import click

from tracker.cli.command import GLOBALS
from tracker.config import Settings, load_settings

if TYPE_CHECKING:
    from tracker.services import Services

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


@dataclass(frozen=True, kw_only=True)
class Session:
    """What --config, --db, --today and --json say; settings and services are made when they are first asked for.

    `given` are settings that stand in for config.toml: the demo runs with its own.
    """

    config: Path | None = None
    db: str = ""
    today: date | None = None
    json: bool = False
    given: Settings | None = None

    @cached_property
    def settings(self) -> Settings:
        """config.toml as read; ConfigBroken where it is wrong."""
        return self.given or load_settings(self.config)

    @cached_property
    def services(self) -> Services:
        """The use cases over the store; StoreUnavailable where it cannot be opened."""
        from tracker.wiring import build

        return build(self.settings, database_url=self.db, today=self.today)


def pass_session(function: Callable[Concatenate[Session, Given], Answer]) -> Callable[Given, Answer]:
    """Hand the session to a command as its first argument."""

    def with_session(*args: Given.args, **kwargs: Given.kwargs) -> Answer:
        context = click.get_current_context()
        session = Session(**context.meta.get(GLOBALS, {}), given=context.find_object(Settings))
        return function(session, *args, **kwargs)

    return update_wrapper(with_session, function)
