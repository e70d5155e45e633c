"""Reading and writing off the screen's own thread, and what is said when it is done or goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from textual.message import Message
from textual.screen import Screen
from textual.worker import Worker, WorkerState, get_current_worker

from tracker.errors import TrackerError
from tracker.tui.widgets.grid import Grid

if TYPE_CHECKING:
    from tracker.services import Services

Answer = TypeVar("Answer")


class WorkingScreen(Screen[Answer], Generic[Answer]):
    """A screen over the services.

    Reads are exclusive: only the latest answer counts. Writes never are: a second one must not drop the first.
    """

    @dataclass
    class Written(Message):
        """A change has been stored; `words` say which."""

        words: str

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services

    def read(self, get: Callable[[], Message], *, group: str = "reading") -> None:
        """Ask the services in a thread; the answer arrives as a message, unless a later question has been asked."""

        def ask() -> None:
            worker = get_current_worker()
            answer = get()
            if not worker.is_cancelled:
                self.post_message(answer)

        self.run_worker(ask, thread=True, group=group, exclusive=True, exit_on_error=False)

    def write(self, change: Callable[[], str]) -> None:
        """Carry out one change in a thread; it returns what the toast says. `Written` arrives when it is stored."""

        def carry_out() -> None:
            self.post_message(self.Written(change()))

        self.run_worker(carry_out, thread=True, group="writing", exit_on_error=False)

    def toast(self, words: str) -> None:
        """Say what has happened."""
        self.notify(words, markup=False)

    def complain(self, error: BaseException) -> None:
        """Say what went wrong, where staff can mend it; a fault of ours goes on as what it is."""
        if not isinstance(error, TrackerError):
            raise error
        self.notify(str(error), severity="error", timeout=10, markup=False)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """A thread of ours has failed."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            self.complain(event.worker.error)

    def on_grid_failed(self, event: Grid.Failed) -> None:
        """A list could not be read."""
        self.complain(event.error)
