"""Ask for a deadline; what the typed words mean stands below them, with the working days until then."""

from __future__ import annotations

from textual import on
from textual.widgets import Label

from tracker.domain.dates import DEADLINE_EXAMPLES
from tracker.domain.day_words import DeadlineReader
from tracker.domain.period import Period
from tracker.errors import TrackerError
from tracker.tui.widgets.dialog import Field, Form
from tracker.tui.widgets.fields import TextField


class DeadlineForm(Form):
    """Returns `due` as typed ("" for the end of the period), and `reason` where that is asked for."""

    def __init__(
        self,
        title: str,
        reader: DeadlineReader,
        *,
        period: Period | None = None,
        value: str = "",
        reason: bool = True,
    ) -> None:
        """`reader` reads what is typed; an empty field is the end of `period`.

        `reason` asks why, for a deadline that others know already.
        """
        self._reader = reader
        self._period = period
        fields = [
            Field(key="due", label="Thời hạn (để trống là cuối kỳ)", value=value, check=self._read),
            *([Field(key="reason", label="Lý do (không bắt buộc)")] if reason else []),
        ]
        super().__init__(title, fields, note=f"Ghi như {DEADLINE_EXAMPLES}.", accept="Đặt hạn")

    def on_mount(self) -> None:
        """Say from the start what stands there."""
        super().on_mount()
        self.mount(Label("", id="meaning", markup=False), after="#due")
        self._say_meaning()

    def _read(self, typed: str) -> object:
        return self._reader.read(typed) if typed else None

    @on(TextField.Changed, "#due")
    def _say_meaning(self) -> None:
        typed = self.query_one("#due", TextField).value.strip()
        try:
            words = self._reader.meaning(self._reader.read(typed)) if typed else self._end_words()
        except TrackerError:
            words = "…"  # still being typed; the error is said when it is sent
        for label in self.query("#meaning").results(Label):
            label.update(f"→ {words}")

    def _end_words(self) -> str:
        return (
            f"cuối kỳ: {self._reader.meaning(self._period.last_day)}" if self._period else "cuối kỳ của từng nhiệm vụ"
        )
