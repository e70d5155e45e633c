"""Finds every screen, field and key of the program by looking, so that tests see new ones without being told."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import TypeVar

from textual.binding import Binding
from textual.dom import DOMNode

import tracker.tui

Kind = TypeVar("Kind")


@cache
def modules() -> list[ModuleType]:
    """Every module of the screens, imported."""
    found = pkgutil.walk_packages(tracker.tui.__path__, prefix="tracker.tui.")
    return [tracker.tui, *(importlib.import_module(one.name) for one in found)]


def classes(base: type[Kind]) -> list[type[Kind]]:
    """Every class of the screens that is of this kind, or is one below it, by name."""
    modules()
    found = {one for one in _below(base) if one.__module__.startswith("tracker.tui.")}
    return sorted(found, key=lambda one: one.__name__)


def _below(base: type[Kind]) -> Iterator[type[Kind]]:
    yield base
    for one in base.__subclasses__():
        yield from _below(one)


def own_bindings(kind: type[DOMNode]) -> list[Binding]:
    """The bindings that a class writes down itself, a key each."""
    return list(Binding.make_bindings(kind.__dict__.get("BINDINGS", [])))


def all_bindings() -> dict[str, list[Binding]]:
    """Every binding of the screens, a key each, by the class that has it."""
    found = {kind.__name__: own_bindings(kind) for kind in classes(DOMNode)}
    return {name: bindings for name, bindings in found.items() if bindings}
