"""Saved views: the queries that the office keeps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from db.schema import saved_views
from db.shelf import GuardedShelf
from tracker.domain.view import SavedView

_FIELDS = [field.name for field in fields(SavedView)]


class SavedViews(GuardedShelf[SavedView]):
    """All views that were saved, each under a name of its own."""

    table = saved_views
    noun = "bộ lọc đã lưu"
    columns = tuple(saved_views.c[name] for name in _FIELDS)

    def all(self) -> list[SavedView]:
        """Every view, the oldest first: people press their numbers, so these stay."""
        return self._where()

    def put(self, view: SavedView) -> SavedView:
        """Keep a new view (number 0) or the new query of a known one; Conflict where the name is taken meanwhile."""
        if view.id:
            return self.save(view)
        (number,) = self._numbers(1)
        fresh = replace(view, id=number, version=1)
        self._insert([fresh])
        return fresh

    def _row(self, view: SavedView) -> dict[str, Any]:
        return {**{name: getattr(view, name) for name in _FIELDS}, "key": view.key}

    def _kept(self, row: Sequence[Any]) -> SavedView:
        return SavedView(**dict(zip(_FIELDS, row, strict=True)))
