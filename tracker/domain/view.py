"""A saved view: a query that the whole office keeps under a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.domain.vietnamese import glued


@dataclass(frozen=True, kw_only=True)
class SavedView:
    """`query` as people type it; `name` is asked for as `@name`, marks and blanks aside.

    `id` is 0 for a view of config.toml, which is changed in that file alone.
    """

    id: int
    name: str
    query: str
    version: int = 1

    @property
    def key(self) -> str:
        """What all spellings of its name have in common."""
        return glued(self.name)

    @property
    def written(self) -> str:
        """How it is asked for in a query: "@quá_hạn"."""
        return f"@{self.name.replace(' ', '_')}"


def find_view(views: Iterable[SavedView], name: str) -> SavedView | None:
    """The view of this name, with or without its "@"."""
    return next((view for view in views if view.key == glued(name)), None)
