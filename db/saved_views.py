"""Saved views: the queries that the office keeps."""

from __future__ import annotations

from typing import Any

from db.plain_shelf import PlainShelf
from db.schema import saved_views
from tracker.domain.view import SavedView


class SavedViews(PlainShelf[SavedView]):
    """All views that were saved, each under a name of its own; the oldest first: people press their numbers."""

    table = saved_views
    kind = SavedView
    noun = "bộ lọc đã lưu"

    def _row(self, view: SavedView) -> dict[str, Any]:
        return {**super()._row(view), "key": view.key}
