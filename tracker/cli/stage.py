"""Plays commands as if they were typed: prints the line, then does what it says."""

from __future__ import annotations

from datetime import date

from tracker.cli.printing import say
from tracker.cli.session import Session


class Stage:
    """Runs our own commands one after the other in one session, under numbered titles."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._titles = 0

    @property
    def today(self) -> date:
        """The day that the commands take for today."""
        return self._session.services.context.today()

    def title(self, text: str) -> None:
        """Open the next step."""
        self._titles += 1
        say()
        say(f"── {self._titles}. {text}")

    def play(self, *words: str) -> None:
        """Show a command and run it."""
        from tracker.cli.main import tracker

        say()
        say(f"$ tracker {' '.join(map(_quoted, words))}")
        where = ["--db", self._session.db, "--today", self.today.isoformat()]
        tracker.main([*where, *words], prog_name="tracker", standalone_mode=False, obj=self._session.given)


def _quoted(word: str) -> str:
    return word if word and not set(word) & set(' "()$*;&|<>') else f'"{word}"'
