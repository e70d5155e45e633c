"""Finding report files: what a half-typed path may go on as, and which files the tree shows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from textual import events
from textual.suggester import Suggester
from textual.widgets import DirectoryTree

from tracker.tui.widgets.fields import TextField

_TEXT = {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json"}
_OFFICE = {".docx", ".docm", ".doc", ".rtf", ".odt", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}
REPORTS = frozenset({*_TEXT, *_OFFICE, ".pdf"})


class PathField(TextField):
    """The path of a file; ↓ leads on to what stands below. A pasted text of several lines is left to the screen."""

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "down":
            event.stop()
            event.prevent_default()
            self.screen.focus_next()

    def _on_paste(self, event: events.Paste) -> None:
        if len([line for line in event.text.splitlines() if line.strip()]) > 1:
            event.prevent_default()


class PathSuggester(Suggester):
    """Goes on with the first folder or report file whose name begins with what has been typed."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The whole path, "/" behind a folder; None where nothing fits."""
        folder, slash, start = value.rpartition("/")
        if not start:
            return None
        try:
            found = sorted(shown(Path(folder + slash or ".").expanduser().iterdir()))
        except OSError:
            return None
        hits = (path for path in found if path.name.startswith(start))
        return next((f"{folder}{slash}{path.name}{'/' if path.is_dir() else ''}" for path in hits), None)


class ReportTree(DirectoryTree):
    """Folders and report files only."""

    ICON_NODE = "▸ "
    ICON_NODE_EXPANDED = "▾ "
    ICON_FILE = "  "

    def filter_paths(self, paths: Iterable[Path]) -> Iterable[Path]:
        """Leave out what cannot be a report."""
        return shown(paths)


def shown(paths: Iterable[Path]) -> list[Path]:
    """Folders and files that may be reports; hidden ones and those that an open Word leaves behind are left out."""
    return [
        path
        for path in paths
        if not path.name.startswith((".", "~$")) and (path.suffix.lower() in REPORTS or path.is_dir())
    ]
