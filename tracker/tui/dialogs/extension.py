"""Ask for a later deadline, give one, or decide on what is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from textual import on
from textual.containers import Horizontal
from textual.widgets import Button

from tracker.domain.day_words import DeadlineReader
from tracker.domain.following import Followed
from tracker.errors import BadUsage
from tracker.tui import commands
from tracker.tui.dialogs.deadline import DAY_HINT, DayForm
from tracker.tui.widgets.dialog import Field

_LISTED = 3  # requests that a question shows
REFUSED = "refused"
"""The key of the answer that says that the request is refused."""


class LaterForm(DayForm):
    """Returns `due` and `reason`, both needed: to ask for a later deadline, or to give one."""

    def __init__(self, title: str, reader: DeadlineReader, *, label: str, note: str = "", accept: str) -> None:
        """`label` asks for the reason, `note` says what holds now, `accept` names the deed."""
        fields = [
            Field(key="due", label="Gia hạn đến ngày", check=_needed(reader.read, "Ghi ngày gia hạn đến.")),
            Field(key="reason", label=label, check=_needed(str, "Ghi lý do.")),
        ]
        super().__init__(title, reader, fields, note=f"{note}{DAY_HINT}", accept=accept)


class DecideForm(DayForm):
    """Returns `due` ("" for the days asked for) and `answer`; with `REFUSED` where the leader does not agree."""

    CSS = """
    DecideForm TextField { height: 1; border: none; padding: 0 1; background: $panel; }
    """
    BINDINGS = commands.DECISION

    def __init__(self, title: str, reader: DeadlineReader, asked: Sequence[Followed]) -> None:
        """`asked` are tasks with a request that waits."""
        self._reader = reader
        requests = [one.pending for one in asked if one.pending]
        days = {one.until for one in requests}
        value = f"{requests[0].until:%d/%m/%Y}" if len(days) == 1 else ""
        fields = [
            Field(key="due", label="Gia hạn đến ngày", value=value, check=self._read),
            Field(key="answer", label="Ý kiến (không đồng ý thì phải ghi lý do)"),
        ]
        note = "\n".join(map(request_words, asked[:_LISTED]))
        more = f"\n… và {len(asked) - _LISTED} đề nghị khác" if len(asked) > _LISTED else ""
        empty = "ngày xin trong từng đề nghị"
        super().__init__(title, reader, fields, empty=empty, note=f"{note}{more}", accept="Đồng ý")

    def on_mount(self) -> None:
        """Put the other answer before the first one."""
        self.query_one(Horizontal).mount(Button("Không đồng ý (F9)", id="refuse", variant="warning"), before=1)

    def _read(self, typed: str) -> date | None:
        return self._reader.read(typed) if typed else None

    @on(Button.Pressed, "#refuse")
    def action_refuse(self) -> None:
        """Close with a refusal, which wants an answer."""
        if self.typed("answer"):
            self.accept({REFUSED: "yes"})
        else:
            self.fail("answer", "Ghi lý do không đồng ý gia hạn.")


def request_words(one: Followed) -> str:
    """The request that waits on a task, and the deadlines it has had: who, until when, why."""
    first = f" (hạn gốc {one.first_deadline:%d/%m/%Y})" if one.is_moved and one.first_deadline else ""
    due = f"hạn {one.task.deadline:%d/%m/%Y}" if one.task.deadline else "không hạn"
    start = f"Mã {one.task.id}: {due}{first}"
    asked = one.pending
    return f"{start}; {asked.asked_by} xin đến {asked.until:%d/%m/%Y}: {asked.reason}" if asked else start


def _needed(read: Callable[[str], object], otherwise: str) -> Callable[[str], object]:
    """A check that wants something typed."""

    def check(typed: str) -> object:
        if not typed:
            raise BadUsage(otherwise)
        return read(typed)

    return check
