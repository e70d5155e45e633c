"""The field that takes a query, with the line that answers it and what may be typed next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.highlighter import Highlighter
from rich.text import Text
from textual import events, on
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from tracker.domain.query_language import Completion, Known, Slip, Understood, completions, understand
from tracker.tui import dialog_commands
from tracker.tui.widgets.fields import SearchField

_HINT = "Lọc theo don_vi: han<= tt: … · Tab gợi ý · Enter về danh sách · Esc bỏ lọc"


class SlipMarks(Highlighter):
    """Underlines what cannot be understood."""

    def __init__(self) -> None:
        self.slips: Sequence[Slip] = ()

    def highlight(self, text: Text) -> None:
        """Mark each slip in the text of the field."""
        for slip in self.slips:
            text.stylize("bold underline", slip.start, slip.end)


class QueryField(SearchField):
    """Tab, or → at the end, takes the completion that is offered; ↑ and ↓ choose among several."""

    BINDINGS = dialog_commands.QUERY_FIELD

    @dataclass
    class Steered(Message):
        """A key for the completions: `steps` to move by, or 0 to take the one that is chosen."""

        steps: int

    has_offers = False

    def action_take(self) -> None:
        """Take the completion, by whatever key that is set to; without one the key is left to the screen."""
        if not self.has_offers:
            raise SkipAction
        self.post_message(self.Steered(0))

    async def _on_key(self, event: events.Key) -> None:
        steps = {"tab": 0, "down": 1, "up": -1}.get(event.key)
        if event.key == "right" and self.cursor_position == len(self.value):
            steps = 0
        if steps is None or not self.has_offers:
            return
        event.stop()
        event.prevent_default()
        self.post_message(self.Steered(steps))


class QueryBar(Vertical):
    """Reads what is typed as a query. Until `known` is set it only collects the letters."""

    DEFAULT_CSS = """
    QueryBar {
        height: auto;
        QueryField.-textual-compact { padding: 0 1; background: $panel; }
        #answer { height: 1; padding: 0 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
        #answer.-slip { height: auto; max-height: 3; color: $text-error; text-wrap: wrap; }
        #offers { height: auto; padding: 0 1; display: none; background: $panel-darken-1; text-wrap: nowrap; }
        #offers.-open { display: block; }
    }
    """

    @dataclass
    class Asked(Message):
        """The query has changed; this much of it is understood."""

        understood: Understood

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (the name that Textual gives it)
        super().__init__(id=id)
        self._known: Known | None = None
        self._marks = SlipMarks()
        self._offers: Sequence[Completion] = ()
        self._chosen = 0
        self._answer = _HINT
        self.latest = ""
        """The last query that was not empty: offered again where the field is empty."""

    def compose(self) -> ComposeResult:
        """The field, the line below it, and the completions."""
        hint = "Chữ cần tìm, không cần dấu"
        yield QueryField(placeholder=hint, highlighter=self._marks, compact=True)
        yield Static(_HINT, id="answer", markup=False)
        yield Static(id="offers", markup=False)

    @property
    def field(self) -> QueryField:
        """Where one types."""
        return self.query_one(QueryField)

    @property
    def typed(self) -> str:
        """The query as typed."""
        return self.field.value

    def show_known(self, known: Known) -> None:
        """Set what a query may speak of, and read the query that is there with it."""
        self._known = known
        self._read()

    def put(self, typed: str) -> None:
        """Set the query, as if it had been typed."""
        self.field.value = typed
        self.field.cursor_position = len(typed)

    def answer(self, words: str) -> None:
        """Say below the field what the query has found, unless something in it is not understood."""
        self._answer = words or _HINT
        self._show_slips(self._marks.slips)

    @on(SearchField.Changed)
    def _read(self) -> None:
        """Read the query. What cannot be understood is said, and left out of what is asked."""
        self.latest = self.typed.strip() or self.latest
        if self._known is None:
            return
        understood = understand(self.typed, self._known, is_typing=True)
        self._offer()
        # What is still being typed, and can be completed, is no slip yet.
        here = self.field.cursor_position if self._offers else -1
        self._show_slips([slip for slip in understood.slips if slip.end != here])
        self.post_message(self.Asked(understood))

    def _show_slips(self, slips: Sequence[Slip]) -> None:
        self._marks.slips = slips
        line = self.query_one("#answer", Static)
        line.set_class(bool(slips), "-slip")
        line.update(f"▲ {slips[0].words} Chỗ này chưa lọc." if slips else self._answer)

    def _offer(self) -> None:
        field, known = self.field, self._known
        offers: Sequence[Completion] = ()
        if field.has_focus and known:
            offers = completions(field.value, field.cursor_position, known)
            if not field.value and self.latest:
                offers = [Completion(insert=self.latest, label="lần tìm trước", start=0, end=0)]
        self._offers, self._chosen, field.has_offers = offers, 0, bool(offers)
        self._paint_offers()

    def _paint_offers(self) -> None:
        lines = [
            Content.assemble(("▸ " if n == self._chosen else "  ") + offer.insert, "  ", (offer.label, "dim"))
            for n, offer in enumerate(self._offers)
        ]
        listed = self.query_one("#offers", Static)
        listed.update(Content("\n").join(lines))
        listed.set_class(bool(lines), "-open")

    @on(QueryField.Steered)
    def _steer(self, event: QueryField.Steered) -> None:
        event.stop()
        if not self._offers:
            return
        if event.steps:
            self._chosen = (self._chosen + event.steps) % len(self._offers)
            self._paint_offers()
            return
        offer = self._offers[self._chosen]
        field = self.field
        behind = len(field.value) - offer.end
        field.value = offer.applied(field.value)
        field.cursor_position = len(field.value) - behind

    def on_descendant_focus(self) -> None:
        """Offer what fits when the field is entered."""
        self._offer()

    def on_descendant_blur(self) -> None:
        """Completions are for who is typing."""
        self._offer()
