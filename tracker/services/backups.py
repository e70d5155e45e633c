"""Copies of the store, made while it is used, and put back in its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tracker.services.context import Context


@dataclass(frozen=True, kw_only=True)
class Backups:
    """The use cases of copies. A store on a server is its administrator's to copy: BadUsage names the command."""

    context: Context

    def back_up(self, target: Path | None = None) -> Path:
        """Copy the store, check the copy, and return where it is; CannotWrite where that does not work."""
        return self.context.database.back_up(target)

    def restore(self, copy: Path) -> Path | None:
        """Put a copy in the place of the store, and return where the old one is kept; UnreadableFile for a bad copy."""
        return self.context.database.restore_from(copy)
